package offprint.cite;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import offprint.model.Paper;
import offprint.model.Slug;

/**
 * Everything that papers are cited with. What a file says of a paper is made once and stands in all files that list it.
 * May be used by several threads at once.
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
    private final Map<CitationFormat, Map<Slug, byte[]>> entries = new EnumMap<>(CitationFormat.class);

    /** @param asciiBibtex whether BibTeX spells accented letters in ASCII */
    public Citations(boolean asciiBibtex) {
        this.asciiBibtex = asciiBibtex;
        for (CitationFormat format : CitationFormat.values()) {
            entries.put(format, new ConcurrentHashMap<>());
        }
    }

    /** The paper's entry in a format, by itself. */
    public String entry(CitationFormat format, Paper paper) {
        Work work = Work.of(paper);
        return switch (format) {
            case BIBTEX -> Bibtex.entry(work, asciiBibtex);
            case RIS -> Ris.entry(work);
            case CSL_JSON -> CslJson.item(work);
        };
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

    /** A file with the entries of papers in their order: pieces in UTF-8, which files share and nobody may change. */
    public List<byte[]> file(CitationFormat format, List<Paper> papers) {
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
            pieces.add(kept(format, paper));
            before = between;
        }
        if (json) {
            pieces.add(papers.isEmpty() ? new byte[] {'[', ']', '\n'} : JSON_END);
        }
        return pieces;
    }

    private byte[] kept(CitationFormat format, Paper paper) {
        Map<Slug, byte[]> known = Objects.requireNonNull(entries.get(format));
        byte[] entry = known.get(paper.slug());
        if (entry == null) {
            entry = entry(format, paper).getBytes(StandardCharsets.UTF_8);
            known.put(paper.slug(), entry);
        }
        return entry;
    }
}
