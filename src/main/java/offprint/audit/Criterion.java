package offprint.audit;

/**
 * What a page or file is held to, in the order of the score card. The first ones are those of Google Scholar's inclusion
 * guidelines for webmasters; further readers of metadata ask for the same.
 */
enum Criterion {
    CITATION_TAGS(Area.CITATION, "Title, authors and date stand in citation tags"),
    CITATION_FORM(Area.CITATION, "No citation tag is empty, and title and date stand once"),
    CITATION_DATE(Area.CITATION, "The date has the form 2024/5/17 or 2024"),
    CITATION_AUTHORS(Area.CITATION, "Every author has a tag, in the paper's order"),
    PDF_PLACE(Area.PDF, "The PDF lies beside the paper's page"),
    PDF_SIZE(Area.PDF, "The PDF has at most 5 MB"),
    PDF_START(Area.PDF, "The PDF begins with %PDF"),
    PDF_TEXT(Area.PDF, "The PDF has text that can be searched"),
    ABSTRACT(Area.ABSTRACT, "The abstract is open, not behind a click"),
    DISTANCE(Area.DISTANCE, "The paper is at most ten links from the home page"),
    ROBOTS(Area.ROBOTS, "Robots may read papers and lists"),
    LINKS(Area.LINKS, "Links into the site lead somewhere, wherever the site lives"),
    ANCHORS(Area.LINKS, "Links into a page lead to a place that it has"),
    HEADING(Area.HEADINGS, "The page has one main heading"),
    TITLE(Area.TITLES, "The page has a title that no other page has"),
    IMAGES(Area.IMAGES, "Images have alternative text"),
    STRUCTURED_DATA(Area.DATA, "The structured data (JSON-LD) are complete for their type"),
    FEEDS(Area.FEEDS, "Feeds, sitemap and data can be read"),
    REQUESTS(Area.REQUESTS, "Nothing is fetched from elsewhere"),
    MARKUP(Area.MARKUP, "Elements and attributes are those of the theme and of Markdown"),
    WEIGHT(Area.WEIGHT, "The home page including everything it loads has at most 110 KB, and no page more than 300 KB");

    /** A line of the score card. */
    enum Area {
        CITATION("citation tags"),
        PDF("PDF"),
        ABSTRACT("open abstract"),
        DISTANCE("ten links from home"),
        ROBOTS("open to robots"),
        LINKS("links"),
        HEADINGS("one main heading"),
        TITLES("title of its own"),
        IMAGES("images with text"),
        DATA("structured data"),
        FEEDS("feeds and sitemap"),
        REQUESTS("no third party"),
        MARKUP("no foreign markup"),
        WEIGHT("light pages");

        private final String label;

        Area(String label) {
            this.label = label;
        }

        String label() {
            return label;
        }
    }

    private final Area area;
    private final String sentence;

    Criterion(Area area, String sentence) {
        this.area = area;
        this.sentence = sentence;
    }

    Area area() {
        return area;
    }

    /** What is so where it is met. */
    String sentence() {
        return sentence;
    }
}
