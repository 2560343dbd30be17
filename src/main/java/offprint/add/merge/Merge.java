package offprint.add.merge;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import offprint.content.yaml.YamlMapping;
import offprint.content.yaml.YamlNode;
import offprint.content.yaml.YamlScalar;
import offprint.content.yaml.YamlSequence;
import offprint.diag.Diagnostic;
import offprint.diag.Diagnostics;
import offprint.diag.Rule;
import offprint.diag.Span;
import offprint.model.Paper;
import offprint.model.PaperType;
import offprint.model.Role;

/**
 * Puts together two descriptions of one paper. What the file says stays; what it lacks is added where the format has it;
 * what the other one says otherwise is reported. Only where the file has the preprint and the other one is of the
 * published form do date, type, status, venue, DOI and other authors become those of the latter, and the preprint goes under {@code
 * versions}.
 */
public final class Merge {
    private static final List<String> OF_PUBLICATION = Arrays.asList("date", "type", "status", "venue", "doi");
    private static final List<String> OF_PREPRINT = Arrays.asList("category", "arxiv");
    /** What one form of a paper has, and another one has not. */
    private static final List<String> OF_ONE_FORM = Arrays.asList(
            "date", "type", "status", "doi", "isbn", "issn", "pmid", "openreview", "acl", "dblp", "links");

    private static final int SHOWN = 80;

    private final PaperFile file;
    private final PaperFile other;
    private final Span place;
    private final Diagnostics diagnostics;
    private final Edits edits;
    private final Insertion insertion;
    private final List<String> keys = new ArrayList<>();
    private final FactsMerge facts;
    private final boolean elsewhere;

    private Merge(PaperFile file, PaperFile other, Span place, Diagnostics diagnostics) {
        this.file = file;
        this.other = other;
        this.place = place;
        this.diagnostics = diagnostics;
        this.edits = new Edits(file.source());
        this.insertion = new Insertion(file.source().text(), edits);
        this.facts = new FactsMerge(file, other, this);
        this.elsewhere = !SameWork.areVersions(file, other) && SameWork.appearedElsewhere(file.paper(), other.paper());
    }

    /**
     * The changes that the file needs to say also what the other one says.
     *
     * @param other in the order and form in which `add` writes files
     * @param place what the other one was made of, for messages
     */
    public static Merged of(PaperFile file, PaperFile other, Span place, Diagnostics diagnostics) {
        return new Merge(file, other, place, diagnostics).merged();
    }

    private Merged merged() {
        if (!SameWork.areVersions(file, other)) {
            for (YamlMapping.Entry entry : other.root().entries()) {
                combine(entry);
            }
            return new Merged(Merged.Change.COMPLETED, edits, keys);
        }
        boolean publishes = Versions.isPreprint(file);
        PublicationMerge publication = new PublicationMerge(file, other, insertion, edits, this);
        for (YamlMapping.Entry entry : other.root().entries()) {
            String key = entry.key().text();
            if (publishes && (OF_PUBLICATION.contains(key) || (key.equals("authors") && haveOtherAuthors()))) {
                publication.publish(entry);
            } else if (publishes || OF_PREPRINT.contains(key)) {
                combine(entry);
            }
        }
        if (publishes) {
            publication.becomePublished("type", other.paper().type().key());
            publication.becomePublished("status", other.paper().status().key());
        }
        Versions versions = new Versions(file, edits);
        if (publishes ? versions.addOwn(other.paper()) : versions.add(other.paper())) {
            keys.add("versions");
        }
        return new Merged(publishes ? Merged.Change.PUBLISHED : Merged.Change.PREPRINT, edits, keys);
    }

    private boolean haveOtherAuthors() {
        PeopleMerge people = leading();
        return !people.completes() && !people.agree();
    }

    /** Those who stand where authors stand, in both. */
    private PeopleMerge leading() {
        return new PeopleMerge(file.paper().leading(), other.paper().leading());
    }

    void combine(YamlMapping.Entry entry) {
        String key = entry.key().text();
        Optional<YamlNode> mine = file.root().get(key);
        boolean choice = key.equals("category") && !line(entry.value()).equals("?");
        if (key.equals("category") && (mine.isPresent() || !choice)) {
            mine.ifPresent(marker -> choose(marker, line(entry.value())));
        } else if (saysNothing(key) || (elsewhere && OF_ONE_FORM.contains(key))) {
            return;
        } else if (mine.isEmpty()) {
            if (!facts.isSaidOtherwise(entry)) {
                add(file.root(), FieldOrder.PAPER, entry, "");
            }
        } else {
            switch (key) {
                case "authors", "editors", "translators" -> people(key, mine.get(), entry.value());
                case "contributors", "event", "patent", "subjects", "title_translations" ->
                    facts.parts(key, mine.get(), entry.value());
                case "original", "reviewed", "funding" -> facts.others(key, mine.get(), entry.value());
                case "type" -> facts.type(mine.get(), entry.value());
                case "venue" -> new VenueMerge(file, other, insertion, edits, this).merge(mine.get(), entry.value());
                case "links" -> new LinksMerge(insertion, edits, this).merge(mine.get(), entry.value());
                // Counts change from week to week: the site's own stand until it takes others.
                case "metrics" -> {}
                case "title", "abstract", "note" -> text(key, mine.get(), entry.value());
                default -> value(key, mine.get(), entry.value());
            }
        }
    }

    /** Adds an entry, and notes that it was added. */
    void add(YamlMapping mapping, List<String> order, YamlMapping.Entry entry, String within) {
        insertion.add(mapping, order, entry);
        keys.add(within + entry.key().text());
    }

    void added(String key) {
        keys.add(key);
    }

    /** What is of no known type tells neither that nor, where the file does not state its own, what follows from a venue. */
    private boolean saysNothing(String key) {
        boolean unknown = other.paper().type() == PaperType.OTHER;
        boolean typed = file.root().get("type").isPresent();
        return unknown && (key.equals("type") || (key.equals("venue") && !typed));
    }

    /** A category that is there is the site's own affair, unless it is still to be chosen; the choices behind it go then. */
    private void choose(YamlNode mine, String code) {
        if (line(mine).equals("?") && !code.equals("?")) {
            Span marker = mine.span();
            String text = marker.source().text();
            int end = text.indexOf('\n', marker.end());
            end = end < 0 ? text.length() : end;
            boolean choices = text.substring(marker.end(), end).strip().startsWith("# choose one of ");
            edits.replace(marker.source().span(marker.start(), choices ? end : marker.end()), code);
            keys.add("category");
        }
    }

    private void people(String key, YamlNode mine, YamlNode theirs) {
        Role role = Role.valueOf(key.substring(0, key.length() - 1).toUpperCase(Locale.ROOT));
        people(
                key,
                new PeopleMerge(
                        file.paper().makers().of(role), other.paper().makers().of(role)),
                mine,
                theirs);
    }

    /** Completes a list that says that it is not complete; another one is reported. */
    void people(String key, PeopleMerge people, YamlNode mine, YamlNode theirs) {
        boolean lists = mine instanceof YamlSequence && theirs instanceof YamlSequence;
        if (lists && people.completes()) {
            people.complete((YamlSequence) mine, (YamlSequence) theirs, edits);
            keys.add(key);
        } else if (!people.agree()) {
            differ(key, mine, people.theirs());
        }
    }

    private void text(String key, YamlNode mine, YamlNode theirs) {
        Paper one = file.paper();
        Paper two = other.paper();
        boolean same =
                switch (key) {
                    case "title" -> Meaning.same(Optional.of(one.title()), Optional.of(two.title()));
                    case "abstract" -> Meaning.same(one.abstractText(), two.abstractText());
                    default -> Meaning.same(one.texts().note(), two.texts().note());
                };
        if (!same) {
            differ(key, mine, line(theirs));
        }
    }

    private void value(String key, YamlNode mine, YamlNode theirs) {
        List<String> lacking = new ArrayList<>();
        for (String item : lines(theirs)) {
            boolean there = false;
            for (String own : lines(mine)) {
                there |= Meaning.same(key, own, item);
            }
            if (!there) {
                lacking.add(item);
            }
        }
        if (!lacking.isEmpty()) {
            differ(key, mine, String.join(", ", lacking));
        }
    }

    private static List<String> lines(YamlNode node) {
        return node.match(
                scalar -> List.of(line(scalar)),
                list -> {
                    List<String> lines = new ArrayList<>();
                    for (YamlNode item : list.items()) {
                        lines.add(line(item));
                    }
                    return lines;
                },
                mapping -> List.of(line(mapping)));
    }

    /** The text of a scalar on one line; of anything else, what stands in the file. */
    static String line(YamlNode node) {
        String text =
                node instanceof YamlScalar scalar ? scalar.text() : node.span().text();
        StringBuilder out = new StringBuilder(text.length());
        boolean gap = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c > ' ') {
                out.append(gap && out.length() > 0 ? " " : "").append(c);
            }
            gap = c <= ' ';
        }
        return out.toString();
    }

    /** Reports what the file says otherwise in other words, and what to write to say it like that. */
    void differ(String key, YamlNode mine, String theirs, String help) {
        diagnostics.report(difference(key, mine, theirs).help(help));
    }

    /** Reports what the file says otherwise; the file's value stays. */
    void differ(String key, YamlNode mine, String theirs) {
        Diagnostic problem = difference(key, mine, theirs);
        boolean form = elsewhere && key.equals("venue");
        diagnostics.report(
                form
                        ? problem.help("if the paper has appeared in both, put the other one under `versions`; nothing"
                                + " that belongs to one venue alone was added")
                        : problem);
    }

    private Diagnostic difference(String key, YamlNode mine, String theirs) {
        String shown = theirs.length() > SHOWN
                ? theirs.substring(
                                0,
                                theirs.offsetByCodePoints(
                                        0, Math.min(SHOWN, theirs.codePointCount(0, theirs.length()))))
                        + '…'
                : theirs;
        return Diagnostic.at(
                        mine.span(), Rule.ENTRY_DIFFERS, "what was added has another `" + key + "`: `" + shown + '`')
                .label("this one stays")
                .note(place, "the other one");
    }
}
