package offprint.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Whether papers that share a title or an identifier are one work. Two DOIs make two works, unless one is a preprint's;
 * without them, another first author and another year do.
 */
public final class Namesakes {
    /** What the DOIs of preprints begin with: arXiv, bioRxiv and medRxiv, Research Square, SSRN, OSF, ChemRxiv and others. */
    private static final String[] SERVERS = {
        "10.48550/",
        "10.1101/0",
        "10.1101/1",
        "10.1101/2",
        "10.64898/",
        "10.21203/",
        "10.2139/",
        "10.31219/",
        "10.31222/",
        "10.31234/",
        "10.31235/",
        "10.26434/",
        "10.36227/",
        "10.20944/",
        "10.22541/"
    };

    /** What the DOIs of Zenodo begin with, which has preprints, and more often the data and programs of papers. */
    private static final String ZENODO = "10.5281/";

    private Namesakes() {}

    /** Whether two papers of one title are two works. */
    public static boolean areTwo(Paper one, Paper other) {
        boolean author = one.leading()
                .listed()
                .get(0)
                .agreesWith(other.leading().listed().get(0));
        return haveTwoDois(one, other) || (!author && !shareDoi(one, other) && !shareYear(one, other));
    }

    /** Whether each has a DOI of a publication, and they have none in common. */
    public static boolean haveTwoDois(Paper one, Paper other) {
        return hasPublishedDoi(one) && hasPublishedDoi(other) && !shareDoi(one, other);
    }

    /** Whether its own DOI, not one of a former version, is a publication's. */
    private static boolean hasPublishedDoi(Paper paper) {
        return paper.identifiers().stream()
                .filter(identifier -> identifier.scheme() == IdentifierScheme.DOI)
                .anyMatch(doi -> !isPreprint(doi.value().toLowerCase(Locale.ROOT), paper));
    }

    private static boolean isPreprint(String doi, Paper paper) {
        if (doi.startsWith(ZENODO)) {
            return paper.type() == PaperType.PREPRINT;
        }
        for (String server : SERVERS) {
            if (doi.startsWith(server)) {
                return true;
            }
        }
        return false;
    }

    /** All that identify the paper and its versions, but for numbers that others may have too. */
    public static List<Identifier> identifiers(Paper paper) {
        List<Identifier> all = new ArrayList<>();
        for (Identifier identifier : paper.identifiers()) {
            if (!identifier.scheme().isShared()) {
                all.add(identifier);
            }
        }
        for (Version version : paper.state().versions()) {
            for (IdentifierScheme scheme : new IdentifierScheme[] {IdentifierScheme.DOI, IdentifierScheme.ARXIV}) {
                version.url()
                        .filter(url -> url.startsWith(scheme.resolved("")))
                        .flatMap(url -> scheme.parse(url).value())
                        .ifPresent(all::add);
            }
        }
        return all;
    }

    private static boolean shareDoi(Paper one, Paper other) {
        List<String> theirs = dois(other);
        return dois(one).stream().anyMatch(theirs::contains);
    }

    private static List<String> dois(Paper paper) {
        List<String> dois = new ArrayList<>();
        for (Identifier identifier : identifiers(paper)) {
            if (identifier.scheme() == IdentifierScheme.DOI) {
                dois.add(identifier.value().toLowerCase(Locale.ROOT));
            }
        }
        return dois;
    }

    private static boolean shareYear(Paper one, Paper other) {
        List<Integer> theirs = years(other);
        return years(one).stream().anyMatch(theirs::contains);
    }

    private static List<Integer> years(Paper paper) {
        List<Integer> years = new ArrayList<>();
        paper.date().ifPresent(date -> years.add(date.year()));
        for (Version version : paper.state().versions()) {
            version.date().ifPresent(date -> years.add(date.year()));
        }
        return years;
    }
}
