package offprint.content.load;

import java.util.List;
import java.util.Optional;
import offprint.diag.Diagnostic;
import offprint.diag.Diagnostics;
import offprint.diag.Source;
import offprint.model.Identifier;
import offprint.model.IdentifierScheme;
import offprint.model.Paper;
import offprint.model.Person;
import offprint.model.Profile;
import offprint.model.SiteSettings;
import offprint.model.Slug;
import offprint.text.markup.Markup;

/**
 * Reads papers' files by the rules of a site, each by itself: whether they are in its content folder, are to go there, or
 * would be there after a change. Thread-safe.
 */
public final class CandidateReader {
    private static final Slug NAMELESS = new Slug("paper");

    private final SiteSettings site;
    private final Person owner;
    private final KnownPeople people;
    private final Markup markup;
    private final ReviewTitles reviews;
    private final PaperFolder folder;

    /**
     * What the site makes of a file.
     *
     * @param paper empty where something is missing that every paper has
     * @param problems by place; not those that only other files of the site can tell
     */
    public record Candidate(Optional<Paper> paper, List<Diagnostic> problems) {}

    private CandidateReader(SiteSettings site, Person owner, List<Person> people) {
        this.site = site;
        this.owner = owner;
        this.people = new KnownPeople(people);
        this.markup = new Markup(site.rawHtml());
        this.reviews = new ReviewTitles(site);
        this.folder = PaperFolder.EMPTY;
    }

    /** A reader for the site; empty where site.yaml or profile.yaml is missing or wrong, which is reported. */
    public static Optional<CandidateReader> of(Sources sources, Diagnostics diagnostics) {
        return BibliographyLoader.load(sources.withoutPapers(), diagnostics)
                .map(content -> new CandidateReader(content.site(), owner(content.profile()), content.people()));
    }

    /** Whom the profile is about, with the ORCID iD that it links to where people.yaml has none. */
    private static Person owner(Profile profile) {
        Person person = profile.person();
        Optional<Identifier> linked = profile.links().stream()
                .filter(link -> link.key().equals("orcid"))
                .findFirst()
                .flatMap(link -> IdentifierScheme.ORCID.parse(link.url()).value());
        return new Person(
                person.id(), person.name(), person.aliases(), person.orcid().or(() -> linked), person.url());
    }

    public SiteSettings site() {
        return site;
    }

    /** Whom the site is about. */
    public Person owner() {
        return owner;
    }

    /** Those of people.yaml. */
    public List<Person> people() {
        return people.all();
    }

    /** Reads a file, without the notes, PDFs and figures that are beside it. */
    public Candidate read(Source file) {
        Diagnostics problems = new Diagnostics();
        Optional<Paper> paper = new PaperLoader(site, people, markup, reviews, problems)
                .load(slug(file.name()), file, folder)
                .paper()
                .map(LoadedPaper::paper);
        return new Candidate(paper, problems.hasNone() ? List.of() : problems.sorted());
    }

    private static Slug slug(String name) {
        String file = name.substring(name.lastIndexOf('/') + 1);
        int dot = file.lastIndexOf('.');
        return Slug.parse(dot < 0 ? file : file.substring(0, dot)).value().orElse(NAMELESS);
    }
}
