package offprint.audit;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import offprint.model.Paper;
import offprint.site.plan.Page;

/** What a page says, while the page is looked at. Filled by {@link PageReader} alone; {@link SeenPage} is what stays. */
final class ReadPage {

    /** What a page says of itself in its head. */
    record Meta(String name, String content, int start, int end) {}

    /** A link to a place in a page. */
    record Anchor(int page, String fragment, int start, int end) {}

    /** A part of the page's bytes. */
    record Part(int start, int end) {}

    final int number;
    final Page page;

    /** The file's path from the site's root. */
    final String file;

    final byte[] bytes;
    final Optional<Paper> paper;

    /** What is wrong with the page, seen by itself. */
    final List<Finding> findings = new ArrayList<>();

    /** The numbers of the pages that it links to plainly. */
    final List<Integer> neighbours = new ArrayList<>();

    final List<Anchor> anchors = new ArrayList<>();
    final Set<String> ids = new HashSet<>();
    final List<Meta> metas = new ArrayList<>();
    final List<Part> structuredData = new ArrayList<>();

    /** The site's own files that a browser loads with the page. */
    final Set<String> loads = new HashSet<>();

    String title = "";
    int mainHeadings;
    Part secondHeading = new Part(-1, -1);
    int images;
    boolean abstractOpen;

    /** Whether a browser asks another host for something, as site.yaml allows. */
    boolean asksOthers;

    ReadPage(int number, Page page, byte[] bytes, Optional<Paper> paper) {
        this.number = number;
        this.page = page;
        this.file = page.address().file();
        this.bytes = bytes;
        this.paper = paper;
    }

    String file() {
        return file;
    }

    /** The contents of all tags of a name, in their order. */
    List<Meta> metas(String name) {
        List<Meta> found = new ArrayList<>();
        for (Meta meta : metas) {
            if (meta.name.equals(name)) {
                found.add(meta);
            }
        }
        return found;
    }
}
