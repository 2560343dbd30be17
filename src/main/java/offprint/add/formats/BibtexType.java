package offprint.add.formats;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import offprint.model.PaperType;

/** The type of the work of an entry, which its own type tells only in part. */
final class BibtexType {
    /** Those of which BibTeX has the word in {@code howpublished}. */
    static final List<PaperType> PRESENTED =
            List.of(PaperType.POSTER, PaperType.PRESENTATION, PaperType.PREREGISTRATION);

    private BibtexType() {}

    /**
     * @param entry what stands behind the at sign, in lower case
     * @param fields the first of several fields that says something, on one line
     * @param eprint whether the entry names one
     */
    static PaperType of(String entry, Function<String[], String> fields, boolean eprint) {
        String container = lower(fields, "booktitle", "eventtitle");
        String journal = lower(fields, "journal", "journaltitle");
        return switch (entry) {
            case "article", "suppperiodical" -> article(fields, journal, container, eprint);
            case "review" -> PaperType.REVIEW;
            case "periodical" -> PaperType.ISSUE;
            case "inproceedings", "conference" ->
                (' ' + container).contains(" workshop") ? PaperType.WORKSHOP : PaperType.CONFERENCE;
            case "incollection", "inbook", "suppbook", "suppcollection", "bookinbook" -> PaperType.CHAPTER;
            case "inreference" -> PaperType.ENTRY;
            case "proceedings", "mvproceedings" -> PaperType.PROCEEDINGS;
            case "book", "mvbook", "collection", "mvcollection", "reference", "mvreference", "booklet" ->
                PaperType.BOOK;
            case "patent" -> PaperType.PATENT;
            case "standard" -> PaperType.STANDARD;
            case "phdthesis", "mastersthesis", "thesis" -> PaperType.THESIS;
            case "techreport", "report", "manual" -> report(lower(fields, "type"));
            case "unpublished" -> PaperType.PREPRINT;
            case "dataset" -> PaperType.DATASET;
            case "software" -> PaperType.SOFTWARE;
            default -> other(entry, fields, eprint);
        };
    }

    /** INSPIRE writes preprints as articles that have an eprint and no journal. */
    private static PaperType article(
            Function<String[], String> fields, String journal, String container, boolean eprint) {
        switch (lower(fields, "entrysubtype")) {
            case "magazine" -> {
                return PaperType.MAGAZINE;
            }
            case "newspaper" -> {
                return PaperType.NEWSPAPER;
            }
            default -> {}
        }
        boolean nowhere = journal.isEmpty() && container.isEmpty();
        return isServer(journal) || (nowhere && eprint) ? PaperType.PREPRINT : PaperType.ARTICLE;
    }

    private static PaperType report(String kind) {
        return switch (kind) {
            case "working paper" -> PaperType.WORKING_PAPER;
            case "standard" -> PaperType.STANDARD;
            default -> PaperType.REPORT;
        };
    }

    private static PaperType other(String entry, Function<String[], String> fields, boolean eprint) {
        String how = lower(fields, "howpublished");
        if (how.startsWith("dataset")) {
            return PaperType.DATASET;
        }
        if (how.contains("software")) {
            return PaperType.SOFTWARE;
        }
        for (PaperType type : PRESENTED) {
            if (how.startsWith(type.key()) && isWord(how, type.key().length())) {
                return type;
            }
        }
        // Where nothing is said of it, `@misc` is what BibTeX has for preprints, as ours is.
        boolean nowhere = how.isEmpty()
                && lower(fields, "publisher", "organization", "institution", "school", "booktitle", "journal")
                        .isEmpty();
        boolean bare = entry.equals("misc") && nowhere;
        boolean onServer =
                eprint || isServer(how) || isServer(lower(fields, "publisher")) || isServer(lower(fields, "journal"));
        return bare || onServer ? PaperType.PREPRINT : PaperType.OTHER;
    }

    /** Of {@code howpublished}, where the work is: what stands behind the kind of work that it is. */
    static String withoutType(String how) {
        String lower = how.toLowerCase(Locale.ROOT);
        List<String> kinds = new ArrayList<>(List.of("dataset", "computer software"));
        PRESENTED.forEach(type -> kinds.add(type.key()));
        for (String kind : kinds) {
            if (lower.startsWith(kind) && isWord(lower, kind.length())) {
                return how.substring(Math.min(how.length(), kind.length() + 1)).strip();
            }
        }
        return how;
    }

    private static boolean isWord(String text, int end) {
        return end == text.length() || text.charAt(end) == ',';
    }

    private static String lower(Function<String[], String> fields, String... names) {
        return fields.apply(names).toLowerCase(Locale.ROOT);
    }

    /** Whether the name is that of a server of preprints. */
    static boolean isServer(String name) {
        String lower = name.toLowerCase(Locale.ROOT).strip();
        return lower.startsWith("arxiv")
                || lower.equals("corr")
                || lower.startsWith("biorxiv")
                || lower.startsWith("medrxiv")
                || lower.startsWith("preprint")
                || lower.contains("arxiv preprint")
                || lower.contains("arxiv e-prints");
    }
}
