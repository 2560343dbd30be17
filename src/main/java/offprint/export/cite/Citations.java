package offprint.export.cite;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import offprint.model.Paper;
import offprint.model.Slug;

/**
 * Everything that papers are cited with. What a file says of a paper is made once and stands in all files that list it.
 * Thread-safe.
 */
public final class Citations {
    private static final ReferenceStyle[] STYLES = ReferenceStyle.values();
    private static final byte[] NOTHING = new byte[0];
    private static final byte[] LINE = {'\n'};
    private static final byte[] RIS_LINE = {'\r', '\n'};
    private static final byte[] JSON_BEGIN = {'[', '\n'};
    private static final byte[] JSON_COMMA = {',', '\n'};
    private static final byte[] JSON_END = {'\n', ']', '\n'};

    private final boolean asciiBibtex;
    private final Map<Slug, Entries> entries = new ConcurrentHashMap<>();
    private final Map<Slug, Entries> shortEntries = new ConcurrentHashMap<>();

    /** @param asciiBibtex whether BibTeX spells accented letters in ASCII */
    public Citations(boolean asciiBibtex) {
        this.asciiBibtex = asciiBibtex;
    }

    /** The paper's entry in a format, by itself. */
    public String entry(CitationFormat format, Paper paper) {
        return new String(entries(paper, true).in(format), StandardCharsets.UTF_8);
    }

    /** The same to be read and copied: without the abstract, which stands in the paper's files. */
    public String shortEntry(CitationFormat format, Paper paper) {
        return new String(entries(paper, false).in(format), StandardCharsets.UTF_8);
    }

    /** The paper's reference in each style, in the order of {@link ReferenceStyle}. */
    public List<Reference> references(Paper paper) {
        Work work = Work.of(paper);
        List<Reference> references = new ArrayList<>(STYLES.length);
        for (ReferenceStyle style : STYLES) {
            references.add(Reference.of(work, style));
        }
        return references;
    }

    /**
     * A file with the entries of papers in their order: pieces in UTF-8, which files share and nobody may change.
     *
     * @param whole whether with the papers' abstracts
     */
    public List<byte[]> file(CitationFormat format, List<Paper> papers, boolean whole) {
        List<byte[]> pieces = new ArrayList<>(2 * papers.size() + 1);
        byte[] between =
                switch (format) {
                    case BIBTEX -> LINE;
                    case RIS -> RIS_LINE;
                    case CSL_JSON -> JSON_COMMA;
                };
        boolean json = format == CitationFormat.CSL_JSON;
        byte[] before = json ? JSON_BEGIN : NOTHING;
        for (Paper paper : papers) {
            pieces.add(before);
            pieces.add(entries(paper, whole).in(format));
            before = between;
        }
        if (json) {
            pieces.add(papers.isEmpty() ? new byte[] {'[', ']', '\n'} : JSON_END);
        }
        return pieces;
    }

    private Entries entries(Paper paper, boolean whole) {
        Map<Slug, Entries> made = whole || paper.abstractText().isEmpty() ? entries : shortEntries;
        Entries known = made.get(paper.slug());
        if (known == null) {
            known = Entries.of(whole ? Work.of(paper) : Work.withoutAbstract(paper), asciiBibtex);
            made.put(paper.slug(), known);
        }
        return known;
    }

    /** A paper in each format. */
    private static final class Entries {
        private final byte[] bibtex;
        private final byte[] ris;
        private final byte[] json;

        private Entries(byte[] bibtex, byte[] ris, byte[] json) {
            this.bibtex = bibtex;
            this.ris = ris;
            this.json = json;
        }

        static Entries of(Work work, boolean asciiBibtex) {
            return new Entries(
                    Bibtex.entry(work, asciiBibtex).getBytes(StandardCharsets.UTF_8),
                    Ris.entry(work).getBytes(StandardCharsets.UTF_8),
                    CslJson.item(work).getBytes(StandardCharsets.UTF_8));
        }

        byte[] in(CitationFormat format) {
            return switch (format) {
                case BIBTEX -> bibtex;
                case RIS -> ris;
                case CSL_JSON -> json;
            };
        }
    }
}
