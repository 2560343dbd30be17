package offprint.site.view;

import java.util.List;
import java.util.Optional;
import offprint.model.Contributor;
import offprint.model.Paper;
import offprint.model.Profile;
import offprint.site.plan.Page;

/** What search engines are told of pages, in one or two sentences. */
final class Descriptions {
    private static final int LENGTH = 300;

    private Descriptions() {}

    /** What the site says of itself, or else who it is about. */
    static String site(Edition edition) {
        Profile profile = edition.catalog().bibliography().profile();
        StringBuilder person = new StringBuilder(profile.person().name().display());
        profile.role().ifPresent(role -> person.append(", ").append(role));
        profile.affiliation().ifPresent(affiliation -> person.append(", ").append(affiliation));
        return edition.site().description().orElse(person.toString());
    }

    /** @param papers the whole list, of which the page may show a portion */
    static String list(Page page, List<Paper> papers, Edition edition) {
        String count = edition.wording().count("papers", papers.size());
        return edition.name(page) + ", " + count + " – " + edition.site().title();
    }

    /** The summary or abstract as far as search engines show it. Of a paper without any nothing: Zotero would keep that. */
    static Optional<String> paper(Paper paper) {
        return paper.summary()
                .or(paper::abstractText)
                .map(text -> Excerpt.shortened(text.text().replace("\n\n", " "), LENGTH));
    }

    /** The authors' names as the paper gives them, with commas between. */
    static String authors(Paper paper, Edition edition) {
        StringBuilder names = new StringBuilder();
        for (Contributor author : paper.leading().listed()) {
            names.append(names.length() == 0 ? "" : ", ").append(author.name().display());
        }
        return names
                + (paper.leading().complete() ? "" : ' ' + edition.wording().text("authors.etal"));
    }
}
