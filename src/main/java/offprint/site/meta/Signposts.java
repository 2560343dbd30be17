package offprint.site.meta;

import java.util.List;
import java.util.Optional;
import offprint.export.cite.WorkType;
import offprint.model.Attachment;
import offprint.model.Contributor;
import offprint.model.Identifier;
import offprint.model.IdentifierScheme;
import offprint.model.Link;
import offprint.model.LinkKind;
import offprint.model.Paper;
import offprint.site.plan.SitePlan;

/**
 * The links by which harvesters find their way about a paper (FAIR Signposting, level 1): what to cite, who wrote it,
 * its files, its kind, its licence. On a static host they stand in the page's head.
 */
final class Signposts {
    private static final String PDF = "application/pdf";

    /** What is cited by, the most lasting first. */
    private static final List<IdentifierScheme> CITED_BY =
            List.of(IdentifierScheme.DOI, IdentifierScheme.ARXIV, IdentifierScheme.ACL, IdentifierScheme.PMID);

    private final SitePlan plan;
    private final Places places;

    Signposts(SitePlan plan, Places places) {
        this.plan = plan;
        this.places = places;
    }

    /** @param toRoot the way from the paper's page to the site's root */
    void add(Paper paper, String toRoot, Head head) {
        citeAs(paper).ifPresent(url -> head.link("cite-as", url));
        for (Contributor author : paper.leading().listed()) {
            author.orcid()
                    .map(Identifier::url)
                    .or(() -> places.page(author).map(page -> page.from(toRoot)))
                    .ifPresent(url -> head.link("author", url));
        }
        paper.files().pdf().ifPresent(file -> item(paper, file, toRoot, head));
        paper.files().slides().ifPresent(file -> item(paper, file, toRoot, head));
        paper.files().poster().ifPresent(file -> item(paper, file, toRoot, head));
        for (Link link : paper.links()) {
            if (link.kind() == LinkKind.PDF && link.url().isPresent()) {
                head.link("item", PDF, link.url().get());
            }
        }
        head.link("type", "https://schema.org/AboutPage");
        head.link("type", "https://schema.org/" + WorkType.of(paper).schemaOrg());
        paper.extras().license().flatMap(Licence::address).ifPresent(url -> head.link("license", url));
    }

    private void item(Paper paper, Attachment file, String toRoot, Head head) {
        head.link("item", PDF, plan.paperFile(paper, file).from(toRoot));
    }

    private static Optional<String> citeAs(Paper paper) {
        for (IdentifierScheme scheme : CITED_BY) {
            for (Identifier identifier : paper.identifiers()) {
                if (identifier.scheme() == scheme) {
                    return Optional.of(identifier.url());
                }
            }
        }
        return Optional.empty();
    }
}
