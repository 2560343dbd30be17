package offprint.site.plan;

/** A file of which a site has one, at the address where programs look for it. */
public enum FixedFile implements SiteFile {
    ROBOTS("robots.txt", "the rules for robots", true),
    /** What language models are told of the site. */
    LLMS("llms.txt", "the note for language models", true),
    /** The JSON Schema of the papers' data. */
    SCHEMA("api/schema.json", "the schema of the papers for programs", true),
    /** The owner's CV for programs; there is none where there are no lists. */
    RESUME("resume.json", "the CV for programs", true),
    /** What the site sets for its theme. */
    STYLE("assets/site.css", "the style sheet of the site's settings", false),
    NO_JEKYLL(".nojekyll", "the mark that keeps Jekyll away", false);

    private final String path;
    private final String description;
    private final boolean promised;

    FixedFile(String path, String description, boolean promised) {
        this.path = path;
        this.description = description;
        this.promised = promised;
    }

    @Override
    public Address address() {
        return new Address(path);
    }

    @Override
    public Owner owner() {
        return Owner.offprint(description, "");
    }

    @Override
    public boolean isPromised() {
        return promised;
    }

    @Override
    public <T> T match(Cases<T> cases) {
        return cases.fixed(this);
    }
}
