package offprint.add.formats;

import java.util.Locale;
import java.util.function.Function;
import offprint.model.PaperType;

/** The type of the work of an entry, which its own type tells only in part. */
final class BibtexType {

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
            case "article", "suppperiodical", "periodical", "review" -> article(journal, container, eprint);
            case "inproceedings", "conference" ->
                (' ' + container).contains(" workshop") ? PaperType.WORKSHOP : PaperType.CONFERENCE;
            case "incollection", "inbook", "suppbook", "suppcollection", "bookinbook", "inreference" ->
                PaperType.CHAPTER;
            case "book", "mvbook", "collection", "mvcollection", "proceedings", "mvproceedings", "reference" ->
                PaperType.BOOK;
            case "booklet", "mvreference" -> PaperType.BOOK;
            case "phdthesis", "mastersthesis", "thesis" -> PaperType.THESIS;
            case "techreport", "report", "manual", "standard" -> PaperType.REPORT;
            case "unpublished" -> PaperType.PREPRINT;
            case "dataset" -> PaperType.DATASET;
            case "software" -> PaperType.SOFTWARE;
            default -> other(entry, fields, eprint);
        };
    }

    /** INSPIRE writes preprints as articles that have an eprint and no journal. */
    private static PaperType article(String journal, String container, boolean eprint) {
        boolean nowhere = journal.isEmpty() && container.isEmpty();
        return isServer(journal) || (nowhere && eprint) ? PaperType.PREPRINT : PaperType.ARTICLE;
    }

    private static PaperType other(String entry, Function<String[], String> fields, boolean eprint) {
        String how = lower(fields, "howpublished");
        if (how.startsWith("dataset")) {
            return PaperType.DATASET;
        }
        if (how.contains("software")) {
            return PaperType.SOFTWARE;
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
