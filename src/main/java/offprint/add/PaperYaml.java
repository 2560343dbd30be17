package offprint.add;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import offprint.add.foreign.NameNotation;
import offprint.add.foreign.People;
import offprint.add.foreign.TextReader;
import offprint.add.formats.Draft;
import offprint.content.format.ContributorKeys;
import offprint.content.format.Key;
import offprint.content.format.PaperKeys;
import offprint.content.format.VenueKeys;
import offprint.model.LinkKind;
import offprint.model.OwnField;
import offprint.model.PaperType;
import offprint.model.Status;
import offprint.model.WebAddress;

/**
 * A draft as the text of papers/SLUG.yaml: keys in the order of docs/content.md, quotes only where they are needed, what
 * follows from other keys left out. What has no key stands at the end as a comment.
 */
final class PaperYaml {
    private static final String BESIDES = "# What the source says besides:\n";
    /** What is said of a picture as long as nobody describes it. */
    private static final String PICTURE = "figure: Picture of the paper\n";

    private static final int LINE = 100;

    private final StringBuilder out = new StringBuilder(800);
    private final YamlLines lines = new YamlLines(out);
    private final PeopleYaml people = new PeopleYaml(out, lines);
    private final FactsYaml facts = new FactsYaml(lines, people);

    private final List<OwnField> fields;
    private final List<String> used = new ArrayList<>();

    private PaperYaml(List<OwnField> fields) {
        this.fields = fields;
    }

    /**
     * @param category a code of the site's, or empty where none is chosen
     * @param fields those that the site has invented
     */
    static String of(Draft draft, String category, List<OwnField> fields) {
        return new PaperYaml(fields).write(draft, category);
    }

    private String write(Draft draft, String category) {
        boolean named = draft.venue().containsKey("name");
        for (Key<?> key : PaperKeys.ALL.all()) {
            write(key.name(), draft, category, named);
        }
        rest(draft, named);
        return out.toString();
    }

    private void write(String key, Draft draft, String category, boolean named) {
        switch (key) {
            case "title" -> line(key, draft.title().content());
            case "authors", "editors", "translators" -> people.list(key, draft.people(key), "");
            case "contributors" -> contributors(draft);
            case "event" -> facts.event(draft.facts().event());
            case "patent" -> draft.facts().patent().ifPresent(patent -> facts.patent(patent));
            case "original" -> draft.facts().original().ifPresent(work -> facts.work(key, work));
            case "reviewed" -> facts.works(key, draft.facts().reviewed());
            case "funding" -> facts.funding(draft.facts().funding());
            case "subjects" -> facts.subjects(draft.facts().subjects());
            case "title_translations" -> facts.titles(draft.facts().titles());
            case "date" -> line(key, draft.date());
            case "category" -> line(key, category);
            case "type" ->
                line(
                        key,
                        draft.type() == usual(draft, named) ? "" : draft.type().key());
            case "status" -> line(key, status(draft));
            case "venue" -> venue(draft, named);
            case "links" -> links(draft.links());
            case "abstract" -> block(key, draft.abstractText().content());
            case "summary" -> block(key, draft.summary().content());
            case "metrics" -> citations(draft);
            case "keywords" -> lines.list("", key, draft.keywords());
            case "awards" -> lines.list("", key, draft.awards());
            case "fields" -> fields(draft);
            case "selected" -> line(key, draft.selected() ? "true" : "");
            case "note" -> block(key, String.join("\n\n", draft.notes()));
            default -> line(key, draft.facts().line(key) + draft.identifiers().getOrDefault(key, ""));
        }
    }

    /** Fields of the entry that are called like those that the site has invented. */
    private void fields(Draft draft) {
        for (OwnField field : fields) {
            for (Draft.Besides besides : draft.besides()) {
                String value =
                        field.kind() == OwnField.Kind.PROSE ? TextReader.literalProse(besides.line()) : besides.line();
                boolean fits = field.kind() != OwnField.Kind.LINK
                        || WebAddress.parse(value).value().isPresent();
                if (fits && besides.name().equalsIgnoreCase(field.key())) {
                    out.append(used.isEmpty() ? "fields:\n" : "");
                    lines.line("  ", YamlLines.scalar(field.key()), value);
                    used.add(besides.rest());
                    break;
                }
            }
        }
    }

    private void citations(Draft draft) {
        draft.citations()
                .ifPresent(count -> out.append("metrics:\n  citations: {value: " + count.value() + ", source: "
                        + count.source() + ", as_of: " + count.asOf() + "}\n"));
    }

    /** A new file that has a picture beside it, which the loader asks for a description of. */
    static String withFigure(String file) {
        int note = file.indexOf("\nnote: ");
        int besides = file.indexOf(BESIDES);
        int at = note >= 0 ? note + 1 : besides >= 0 ? besides : file.length();
        return file.substring(0, at) + PICTURE + file.substring(at);
    }

    /** The type that the loader takes for granted. */
    private static PaperType usual(Draft draft, boolean venue) {
        if (draft.facts().patent().isPresent()) {
            return PaperType.PATENT;
        }
        if (!draft.facts().reviewed().isEmpty()) {
            return PaperType.REVIEW;
        }
        boolean periodical =
                draft.venue().containsKey("volume") || draft.venue().containsKey("issue");
        PaperType alone = draft.people("authors").isEmpty()
                ? PaperType.BOOK
                : draft.facts().event().isEmpty() ? PaperType.PREPRINT : PaperType.PRESENTATION;
        return !venue ? alone : periodical ? PaperType.ARTICLE : PaperType.CONFERENCE;
    }

    /** Empty where the loader takes it for granted. */
    private static String status(Draft draft) {
        Status usual = draft.type() == PaperType.PREPRINT ? Status.PREPRINT : Status.PUBLISHED;
        return draft.status().filter(own -> own != usual).map(Status::key).orElse("");
    }

    private void contributors(Draft draft) {
        boolean any = false;
        for (String role : ContributorKeys.ALL.names()) {
            People group = draft.people(role);
            if (!group.isEmpty()) {
                out.append(any ? "" : "contributors:\n");
                any = true;
                people.list(role, group, "  ");
            }
        }
    }

    private void venue(Draft draft, boolean named) {
        if (!named) {
            return;
        }
        boolean people = draft.people().keySet().stream().anyMatch(role -> role.startsWith(Draft.VENUE));
        if (draft.venue().size() < 2 && !people) {
            line("venue", draft.venue().getOrDefault("name", ""));
            return;
        }
        lines.open("", "venue");
        for (String key : VenueKeys.ALL.names()) {
            lines.line("  ", key, draft.venue().getOrDefault(key, ""));
            this.people.list(key, draft.people(Draft.VENUE + key), "  ");
        }
    }

    private void links(Map<String, String> links) {
        if (!links.isEmpty()) {
            lines.open("", "links");
            for (LinkKind kind : LinkKind.values()) {
                lines.line("  ", kind.key(), links.getOrDefault(kind.key(), ""));
            }
        }
    }

    private void line(String key, String value) {
        lines.line("", key, value);
    }

    /** Paragraphs, folded: a line end there is a blank, two empty lines between paragraphs one empty line. */
    private void block(String key, String text) {
        if (text.isEmpty()) {
            return;
        }
        if (text.length() < LINE - 10 && text.indexOf('\n') < 0) {
            line(key, text);
            return;
        }
        out.append(key).append(": >-\n");
        for (int from = 0; from < text.length(); ) {
            int end = text.indexOf('\n', from);
            paragraph(text.substring(from, end < 0 ? text.length() : end));
            from = end < 0 ? text.length() : end + 1;
            while (from < text.length() && text.charAt(from) == '\n') {
                from++;
            }
            out.append(end < 0 ? "\n" : "\n\n\n");
        }
    }

    /** A paragraph in lines of two spaces and as many words as fit. */
    private void paragraph(String text) {
        for (int from = 0; from <= text.length(); ) {
            int end = lineEnd(text, from);
            out.append(from == 0 ? "  " : "\n  ").append(text.substring(from, end));
            from = end + 1;
        }
    }

    /** The last blank before which a line that begins here is not too long, or else the first one. */
    private static int lineEnd(String text, int from) {
        if (text.length() - from <= LINE - 2) {
            return text.length();
        }
        int last = text.lastIndexOf(' ', from + LINE - 2);
        int end = last > from ? last : text.indexOf(' ', from);
        return end < 0 ? text.length() : end;
    }

    private void rest(Draft draft, boolean venue) {
        List<String> rest = new ArrayList<>(draft.rest());
        rest.removeAll(used);
        if (!venue) {
            for (Map.Entry<String, String> part : draft.venue().entrySet()) {
                rest.add(part.getKey() + " = " + part.getValue());
            }
            draft.people().forEach((role, group) -> {
                if (role.startsWith(Draft.VENUE)) {
                    rest.add(Draft.one(role.substring(Draft.VENUE.length())).replace('_', ' ') + " = " + names(group));
                }
            });
        }
        out.append(comment(rest));
    }

    private static String names(People group) {
        List<String> names = new ArrayList<>();
        group.listed().forEach(one -> names.add(NameNotation.of(one.name())));
        return String.join(" and ", names);
    }

    private static String comment(List<String> lines) {
        return lines.isEmpty() ? "" : BESIDES + "#   " + String.join("\n#   ", lines) + '\n';
    }

    /** A new file with what a second entry says that content files have no key for, but for what is there. */
    static String withRest(String file, Draft draft) {
        List<String> more = new ArrayList<>();
        for (String line : draft.rest()) {
            if (!file.contains("#   " + line + '\n')) {
                more.add(line);
            }
        }
        String comment = comment(more);
        return file.contains(BESIDES) && !more.isEmpty() ? file + comment.substring(BESIDES.length()) : file + comment;
    }
}
