package offprint.site.plan;

import java.util.List;
import offprint.export.cite.CitationFormat;
import offprint.model.Paper;

/** A file in which papers are listed for programs to cite: one paper, those under a heading, or all. */
public record CitationFile(Address address, CitationFormat format, List<Paper> papers) {

    public CitationFile {
        papers = List.copyOf(papers);
    }
}
