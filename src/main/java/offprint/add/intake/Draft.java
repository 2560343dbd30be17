package offprint.add.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import offprint.diag.Span;
import offprint.model.Folding;
import offprint.model.Identifier;
import offprint.model.IdentifierScheme;
import offprint.model.PaperType;
import offprint.model.Status;
import org.jspecify.annotations.Nullable;

/**
 * A paper's file in the making. Texts have the form of content files already: titles and prose are Markdown with TeX,
 * everything else is text of one line; what is empty is not known.
 */
public final class Draft {
    /** What the source calls it; empty where it has no name there. */
    final String key;

    /** Where the source's entry begins. */
    final Span place;

    String title = "";

    /** The title and the abstract as the source has them in TeX, for when no site can show that; empty where it is none. */
    String writtenTitle = "";

    String writtenAbstract = "";
    final List<String> authors = new ArrayList<>();
    boolean complete = true;
    String date = "";
    PaperType type = PaperType.OTHER;

    @Nullable Status status;

    /** By the keys of {@code venue}. */
    final Map<String, String> venue = new LinkedHashMap<>();

    /** By the keys of identifiers, such as {@code doi}. */
    final Map<String, String> identifiers = new LinkedHashMap<>();

    /** By the keys of {@code links}. */
    final Map<String, String> links = new LinkedHashMap<>();

    String abstractText = "";
    final List<String> keywords = new ArrayList<>();
    final List<String> awards = new ArrayList<>();
    boolean selected;
    String license = "";
    String language = "";
    final List<String> notes = new ArrayList<>();

    /** Codes and names under which the source files it, the most telling first. */
    final List<String> subjects = new ArrayList<>();

    /** ORCID iDs by the names of their bearers, folded. */
    final Map<String, String> orcids = new HashMap<>();

    /** What the source says and content files have no key for. */
    final List<String> rest = new ArrayList<>();

    Draft(String key, Span place) {
        this.key = key;
        this.place = place;
    }

    /** What every paper has and this one lacks; empty where it lacks nothing. */
    String missing() {
        return title.isEmpty() ? "title" : authors.isEmpty() ? "author" : date.isEmpty() ? "year" : "";
    }

    /** Whether this is the work of an identifier; versions of an arXiv paper are one work, as is its DOI there. */
    public boolean isOf(Identifier identifier) {
        for (IdentifierScheme scheme : IdentifierScheme.values()) {
            String value = identifiers.getOrDefault(scheme.key(), "");
            if (new Identifier(scheme, value).matchKey().equals(identifier.matchKey())) {
                return true;
            }
        }
        return false;
    }

    /** What to type to have the paper from where its identifier leads; empty where it has none that leads anywhere. */
    Optional<String> source() {
        for (IdentifierScheme scheme : new IdentifierScheme[] {IdentifierScheme.DOI, IdentifierScheme.ARXIV}) {
            String value = identifiers.get(scheme.key());
            if (value != null) {
                return Optional.of("offprint add " + scheme.key() + ':' + value);
            }
        }
        return Optional.empty();
    }

    /** Adds a keyword, once. */
    void keyword(String keyword) {
        if (!keyword.isEmpty() && !keywords.contains(keyword)) {
            keywords.add(keyword);
        }
    }

    /** Notes an author's ORCID iD, which may tell who of the site's people it is. */
    void orcid(String name, String id) {
        orcids.put(Folding.fold(name), id);
        rest("orcid of " + name, id);
    }

    /** Notes what has no place of its own. */
    void rest(String name, String text) {
        String line = Characters.oneLine(text);
        if (!line.isEmpty()) {
            rest.add(Characters.oneLine(name) + " = " + line);
        }
    }

    /** Sets a part of the venue, where nothing is known of it. */
    void venue(String part, String text) {
        if (!text.isEmpty()) {
            venue.putIfAbsent(part, text);
        }
    }
}
