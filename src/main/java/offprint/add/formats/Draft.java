package offprint.add.formats;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import offprint.add.foreign.Author;
import offprint.add.foreign.People;
import offprint.add.foreign.TextReader;
import offprint.diag.Diagnostic;
import offprint.diag.Span;
import offprint.model.Identifier;
import offprint.model.IdentifierScheme;
import offprint.model.PaperType;
import offprint.model.Status;

/**
 * What an entry says of a paper, in the form of content files: titles and prose are Markdown with TeX, everything else is
 * text of one line; what is empty is not known.
 *
 * @param key what the source calls it; empty where it has no name there
 * @param place where the entry begins
 * @param people by what they did: {@code authors}, {@code editors}, {@code translators}, a role of {@code contributors}, or
 *     {@code venue.} and a key of the venue's
 * @param undated what stands in the date's place where there is no year in it
 * @param status empty where it follows from the type
 * @param venue by the keys of {@code venue}
 * @param identifiers by the keys of identifiers, such as {@code doi}
 * @param links by the keys of {@code links}
 * @param facts what few sources say
 * @param subjects codes and names under which the source files it, the most telling first
 * @param files that the source names as the paper's own
 * @param besides the fields among the rest
 * @param rest what content files have no key for, a line each
 * @param doubts what could not be read
 */
public record Draft(
        String key,
        Span place,
        Text title,
        Map<String, People> people,
        String date,
        String undated,
        PaperType type,
        Optional<Status> status,
        Map<String, String> venue,
        Map<String, String> identifiers,
        Map<String, String> links,
        Text abstractText,
        Text summary,
        List<String> keywords,
        List<String> awards,
        boolean selected,
        DraftFacts facts,
        List<String> notes,
        List<String> subjects,
        Optional<Citations> citations,
        List<File> files,
        List<Besides> besides,
        List<String> rest,
        List<Diagnostic> doubts) {
    /** What the roles of those begin with who made the venue. */
    public static final String VENUE = "venue.";

    private static final List<String> LEADING = List.of("authors", "editors", "translators");

    /**
     * A text with markup.
     *
     * @param content in the form of content files
     * @param written as the source has it, for when no site can show that
     */
    public record Text(String content, String written) {}

    /** How often a work had been cited on a day (ISO 8601), as somebody counts. */
    public record Citations(int value, String source, String asOf) {}

    /**
     * A file that the source says to be beside it.
     *
     * @param field that names it
     * @param ending of the file in content/papers that it becomes, such as {@code .slides.pdf}
     * @param path from the source's folder
     */
    public record File(String field, String ending, String path) {}

    /**
     * A field that content files have no key for, unless a site has invented one of its name.
     *
     * @param line its text without markup
     * @param rest how it stands among the rest
     */
    public record Besides(String name, String line, String rest) {}

    public Draft {
        people = Collections.unmodifiableMap(new LinkedHashMap<>(people));
        venue = Collections.unmodifiableMap(new LinkedHashMap<>(venue));
        identifiers = Collections.unmodifiableMap(new LinkedHashMap<>(identifiers));
        links = Collections.unmodifiableMap(new LinkedHashMap<>(links));
        keywords = List.copyOf(keywords);
        awards = List.copyOf(awards);
        notes = List.copyOf(notes);
        subjects = List.copyOf(subjects);
        files = List.copyOf(files);
        besides = List.copyOf(besides);
        rest = List.copyOf(rest);
        doubts = List.copyOf(doubts);
    }

    /** What every paper has and this one lacks; empty where it lacks nothing. */
    public String missing() {
        boolean undated = date.isEmpty() && !status.map(Status::mayBeUndated).orElse(false);
        boolean untitled = title.content().isEmpty() && facts.reviewed().isEmpty();
        return untitled ? "title" : authors().isEmpty() ? "author" : undated ? "year" : "";
    }

    /** Those who stand where authors stand: the authors, else the editors, else the translators. */
    public List<Author> authors() {
        for (String leading : LEADING) {
            if (people.containsKey(leading)) {
                return people.get(leading).listed();
            }
        }
        return List.of();
    }

    /** Those of a role; nobody where the source names none. */
    public People people(String role) {
        return people.getOrDefault(role, People.NOBODY);
    }

    /** What one of a role is called in comments: {@code author}. */
    public static String one(String role) {
        return role.endsWith("s") ? role.substring(0, role.length() - 1) : role;
    }

    /** All who had to do with the work itself, and not with its venue. */
    public List<Author> makers() {
        List<Author> makers = new ArrayList<>();
        people.forEach((role, group) -> makers.addAll(role.startsWith(VENUE) ? List.of() : group.listed()));
        return makers;
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
    public Optional<String> source() {
        for (IdentifierScheme scheme : new IdentifierScheme[] {IdentifierScheme.DOI, IdentifierScheme.ARXIV}) {
            String value = identifiers.get(scheme.key());
            if (value != null) {
                return Optional.of("offprint add " + scheme.key() + ':' + value);
            }
        }
        return Optional.empty();
    }

    /** The same with an identifier of which the source says nothing. */
    public Draft with(Identifier identifier) {
        Map<String, String> more = new LinkedHashMap<>(identifiers);
        more.put(identifier.scheme().key(), identifier.value());
        return copy(title, people, more, abstractText, summary, notes, citations, files, rest);
    }

    /** The same without an identifier, which goes to what has no key. */
    public Draft without(Identifier identifier) {
        Map<String, String> fewer = new LinkedHashMap<>(identifiers);
        String value = fewer.remove(identifier.scheme().key());
        List<String> all = new ArrayList<>(rest);
        all.add(identifier.scheme().key() + " = " + (value == null ? identifier.value() : value));
        return copy(title, people, fewer, abstractText, summary, notes, citations, files, all);
    }

    /** The same with other people, and more that has no key. */
    public Draft with(Map<String, People> others, List<String> more) {
        List<String> all = new ArrayList<>(rest);
        all.addAll(more);
        return copy(title, others, identifiers, abstractText, summary, notes, citations, files, all);
    }

    /** The same without how often it is cited, for sites that do not say so. */
    public Draft withoutCitations() {
        return copy(title, people, identifiers, abstractText, summary, notes, Optional.empty(), files, rest);
    }

    /** The same with those files alone; the fields of the others have no key. */
    public Draft withFiles(List<File> there) {
        List<String> all = new ArrayList<>(rest);
        for (File file : files) {
            if (there.stream().noneMatch(found -> found.field().equals(file.field()))) {
                all.add(file.field() + " = " + file.path());
            }
        }
        return copy(title, people, identifiers, abstractText, summary, notes, citations, there, all);
    }

    /** The same with texts that show every sign as the source has it, for TeX that no site can show. */
    public Draft asWritten() {
        List<String> literal = new ArrayList<>();
        for (String note : notes) {
            literal.add(TextReader.literalProse(note));
        }
        return copy(
                new Text(TextReader.literalTitle(title.written()), title.written()),
                people,
                identifiers,
                new Text(TextReader.literalProse(abstractText.written()), abstractText.written()),
                new Text(TextReader.literalProse(summary.written()), summary.written()),
                literal,
                citations,
                files,
                rest);
    }

    private Draft copy(
            Text title,
            Map<String, People> people,
            Map<String, String> identifiers,
            Text abstractText,
            Text summary,
            List<String> notes,
            Optional<Citations> citations,
            List<File> files,
            List<String> rest) {
        return new Draft(
                key,
                place,
                title,
                people,
                date,
                undated,
                type,
                status,
                venue,
                identifiers,
                links,
                abstractText,
                summary,
                keywords,
                awards,
                selected,
                facts,
                notes,
                subjects,
                citations,
                files,
                besides,
                rest,
                doubts);
    }
}
