package offprint.site.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import offprint.model.Attachment;
import offprint.model.IdentifierScheme;
import offprint.model.Link;
import offprint.model.LinkKind;
import offprint.model.Paper;

/** What of a paper can be had at a click from a list: full texts, then what belongs to them; BibTeX is the sixth. */
final class RowLinks {
    private static final int MOST = 5;
    private static final IdentifierScheme[] TEXTS = {IdentifierScheme.ARXIV, IdentifierScheme.DOI, IdentifierScheme.PMID
    };
    private static final LinkKind[] REST = {
        LinkKind.CODE, LinkKind.DATA, LinkKind.SLIDES, LinkKind.POSTER, LinkKind.VIDEO, LinkKind.PROJECT
    };

    private final Paper paper;
    private final Edition edition;
    private final Links links;
    private final List<LinkView> views = new ArrayList<>();

    private RowLinks(Paper paper, Edition edition, Links links) {
        this.paper = paper;
        this.edition = edition;
        this.links = links;
    }

    static List<LinkView> of(Paper paper, Edition edition, Links links) {
        RowLinks row = new RowLinks(paper, edition, links);
        row.add(LinkKind.PDF);
        for (IdentifierScheme scheme : TEXTS) {
            paper.identifier(scheme)
                    .ifPresent(value -> row.views.add(new LinkView(
                            scheme.key(),
                            scheme == IdentifierScheme.PMID ? "PubMed" : scheme.label(),
                            Optional.of(scheme.resolved(value)),
                            Optional.empty())));
        }
        for (LinkKind kind : REST) {
            row.add(kind);
        }
        return row.views.subList(0, Math.min(MOST, row.views.size()));
    }

    private void add(LinkKind kind) {
        Optional<Attachment> file =
                switch (kind) {
                    case PDF -> paper.files().pdf();
                    case SLIDES -> paper.files().slides();
                    case POSTER -> paper.files().poster();
                    default -> Optional.empty();
                };
        Optional<String> href = file.map(found -> links.to(edition.plan().paperFile(paper, found)))
                .or(() -> address(kind));
        if (href.isPresent() || paper.has(kind)) {
            views.add(new LinkView(kind.key(), edition.word("link." + kind.key()), href, Optional.empty()));
        }
    }

    private Optional<String> address(LinkKind kind) {
        for (Link link : paper.links()) {
            if (link.kind() == kind) {
                return link.url();
            }
        }
        return Optional.empty();
    }
}
