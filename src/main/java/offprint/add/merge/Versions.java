package offprint.add.merge;

import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import offprint.content.yaml.YamlNode;
import offprint.content.yaml.YamlSequence;
import offprint.model.Identifier;
import offprint.model.IdentifierScheme;
import offprint.model.Link;
import offprint.model.LinkKind;
import offprint.model.Paper;
import offprint.model.PaperType;
import offprint.model.PublicationDate;
import offprint.model.Version;

/** The list {@code versions} of a file, to which preprints are added. */
final class Versions {
    private static final String ARXIV_REGISTRANT = "10.48550/";

    private final PaperFile file;
    private final Edits edits;

    Versions(PaperFile file, Edits edits) {
        this.file = file;
        this.edits = edits;
    }

    /** Whether the file says so; what is taken for a preprint only because it says nothing else is none for sure. */
    static boolean isPreprint(PaperFile file) {
        Paper paper = file.paper();
        boolean said = file.root().get("type").isPresent()
                || file.root()
                        .get("status")
                        .filter(word -> Merge.line(word).equals("preprint"))
                        .isPresent()
                || arxiv(paper).isPresent()
                || paper.has(LinkKind.PREPRINT);
        return paper.type() == PaperType.PREPRINT && said;
    }

    /** Whether the paper has appeared somewhere that is not a server of preprints; data and programs are no papers. */
    static boolean isPublished(Paper paper) {
        boolean somewhere = paper.venue().isPresent() || ownDoi(paper).isPresent();
        return switch (paper.type()) {
            case ARTICLE, CONFERENCE, WORKSHOP, CHAPTER, BOOK, THESIS, PROCEEDINGS, ISSUE, REVIEW, ENTRY -> somewhere;
            default -> false;
        };
    }

    /** Adds the form that the file was of, now that it is of the published one. */
    boolean addOwn(Paper published) {
        Optional<Identifier> doi =
                ownDoi(file.paper()).filter(own -> !own.equals(ownDoi(published).orElse(own)));
        return add(file.paper(), doi);
    }

    /** Adds another form of the paper. */
    boolean add(Paper preprint) {
        Optional<Identifier> doi = ownDoi(preprint);
        return add(preprint, doi.equals(ownDoi(file.paper())) ? Optional.empty() : doi);
    }

    private boolean add(Paper preprint, Optional<Identifier> doi) {
        Optional<Identifier> arxiv = arxiv(preprint);
        // An arXiv id stays among the paper's own identifiers; a DOI is replaced, and only kept in the address.
        Optional<String> url = doi.or(() -> arxiv).map(Identifier::url).or(() -> link(preprint));
        String label = doi.isEmpty() && arxiv.isPresent() ? "arXiv preprint" : "Preprint";
        String date = preprint.date().map(PublicationDate::iso).orElse("");
        if (isThere(label, date, url)) {
            return false;
        }
        StringBuilder lines =
                new StringBuilder("label: ").append(label).append(date.isEmpty() ? "" : "\ndate: " + date);
        url.ifPresent(address -> lines.append("\nurl: ").append(address));
        String item = lines.toString();
        String inBrackets = "{label: " + label + (date.isEmpty() ? "" : ", date: " + date)
                + url.map(address -> ", url: \"" + address + '"').orElse("") + '}';
        String text = file.source().text();
        Optional<YamlNode> versions = file.root().get("versions");
        if (versions.isPresent() && versions.get() instanceof YamlSequence list) {
            new Items(text, edits).append(list, item, inBrackets);
        } else {
            new Insertion(text, edits)
                    .add(
                            file.root(),
                            FieldOrder.PAPER,
                            "versions",
                            "versions:\n  - " + item.replace("\n", "\n    "),
                            "versions: [" + inBrackets + ']');
        }
        return true;
    }

    private boolean isThere(String label, String date, Optional<String> url) {
        for (Version version : file.paper().state().versions()) {
            boolean sameUrl = url.isPresent()
                    && version.url().isPresent()
                    && Meaning.sameAddress(url.get(), version.url().get());
            boolean sameLabel = version.label().equals(label)
                    && version.date().map(known -> known.iso().equals(date)).orElse(false);
            if (sameUrl || sameLabel) {
                return true;
            }
        }
        return false;
    }

    /** The arXiv id, or else the DOI that arXiv gave. */
    private static Optional<Identifier> arxiv(Paper paper) {
        return first(paper, identifier -> identifier.scheme() == IdentifierScheme.ARXIV)
                .or(() -> first(paper, Versions::isOfArxiv));
    }

    /** A DOI that is not one of those which arXiv gives to its preprints. */
    private static Optional<Identifier> ownDoi(Paper paper) {
        return first(paper, identifier -> identifier.scheme() == IdentifierScheme.DOI && !isOfArxiv(identifier));
    }

    private static boolean isOfArxiv(Identifier identifier) {
        return identifier.scheme() == IdentifierScheme.DOI
                && identifier.value().toLowerCase(Locale.ROOT).startsWith(ARXIV_REGISTRANT);
    }

    private static Optional<Identifier> first(Paper paper, Predicate<Identifier> wanted) {
        return paper.identifiers().stream().filter(wanted).findFirst();
    }

    private static Optional<String> link(Paper paper) {
        for (Link link : paper.links()) {
            if (link.kind() == LinkKind.PREPRINT || link.kind() == LinkKind.PUBLISHER) {
                return link.url();
            }
        }
        return Optional.empty();
    }
}
