package offprint.model;

import java.util.Locale;

/** The kinds of persistent identifier, each with the form that its registry gives it. */
public enum IdentifierScheme {
    /** DOI Handbook 2.2: prefix {@code 10.} and a registrant of four to nine digits, a slash, a suffix. */
    DOI("DOI", "https://doi.org/", "10.1000/182"),
    /** arXiv identifier scheme: {@code YYMM.number} since April 2007, {@code archive/YYMMnnn} before. */
    ARXIV("arXiv", "https://arxiv.org/abs/", "2206.01861"),
    /** ISO 2108: ten or thirteen digits, the last a check digit. */
    ISBN("ISBN", "", "978-0-306-40615-7"),
    /** ISO 3297: eight digits, the last a check digit. */
    ISSN("ISSN", "https://portal.issn.org/resource/ISSN/", "0378-5955"),
    /** A PubMed number. */
    PMID("PMID", "https://pubmed.ncbi.nlm.nih.gov/", "31452104"),
    /** The id of an OpenReview forum. */
    OPENREVIEW("OpenReview", "https://openreview.net/forum?id=", "rJl-b3RcF7"),
    /** An ACL Anthology id, old ({@code P19-1001}) or new ({@code 2020.acl-main.1}). */
    ACL("ACL Anthology", "https://aclanthology.org/", "2020.acl-main.1"),
    /** A dblp key. */
    DBLP("dblp", "https://dblp.org/rec/", "conf/nips/VaswaniSPUJGKP17"),
    /** An article in PubMed Central. */
    PMCID("PMC", "https://pmc.ncbi.nlm.nih.gov/articles/", "PMC3531190"),
    /** A deposit in HAL or one of its portals. */
    HAL("HAL", "https://hal.science/", "hal-01234567"),
    /** A record of INSPIRE HEP. */
    INSPIRE("INSPIRE", "https://inspirehep.net/literature/", "1234567"),
    /** NASA ADS: nineteen signs, of which the year is first. */
    BIBCODE("ADS", "https://ui.adsabs.harvard.edu/abs/", "2016PhRvL.116f1102A"),
    /** Mathematical Reviews. */
    MR("MathSciNet", "https://mathscinet.ams.org/mathscinet-getitem?mr=", "MR1234567"),
    /** Zentralblatt and the Jahrbuch (JFM) before it. */
    ZBL("zbMATH", "https://zbmath.org/?q=an:", "1234.56789"),
    /** A work in OpenAlex. */
    OPENALEX("OpenAlex", "https://openalex.org/", "W2741809807"),
    /** The digest of a paper in Semantic Scholar, or its number in the corpus. */
    SEMANTICSCHOLAR("Semantic Scholar", "https://www.semanticscholar.org/paper/", "CorpusID:12345678"),
    /** A stable address in JSTOR. */
    JSTOR("JSTOR", "https://www.jstor.org/stable/", "1234567"),
    /** The number of an abstract in SSRN. */
    SSRN("SSRN", "https://ssrn.com/abstract=", "1234567"),
    /** The Handle System: a prefix, a slash, a suffix. */
    HANDLE("Handle", "https://hdl.handle.net/", "2142/1234"),
    /** The five signs of a project or preprint in the Open Science Framework. */
    OSF("OSF", "https://osf.io/", "ab3cd"),
    /** ISO/IEC 18670: {@code swh:1:}, a kind of object, the digest of its content. */
    SWHID(
            "Software Heritage",
            "https://archive.softwareheritage.org/",
            "swh:1:rev:309cf2674ee7a0749978cf8265ab91a60aea0f7d"),
    /** An ORCID iD: sixteen digits, the last a check digit (ISO 7064 mod 11-2). */
    ORCID("ORCID", "https://orcid.org/", "0000-0002-1825-0097");

    /** The signs that identifiers use in paths and queries stay. */
    private static final PercentEncoding ENCODING = PercentEncoding.keeping("/:;()@!,=+$");

    private final String label;
    private final String resolver;
    private final String example;

    IdentifierScheme(String label, String resolver, String example) {
        this.label = label;
        this.resolver = resolver;
        this.example = example;
    }

    /** The word in content files. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The scheme's name as people write it. */
    public String label() {
        return label;
    }

    /** What one identifier is called in a sentence: {@code DOI}, {@code arXiv id}. */
    public String noun() {
        return switch (this) {
            case DOI, ISBN, ISSN -> label;
            case PMID -> "PubMed id";
            case PMCID -> "PubMed Central id";
            case BIBCODE -> "bibcode of ADS";
            case SWHID -> "SWHID";
            case DBLP -> label + " key";
            case ORCID -> label + " iD";
            case MR, ZBL, SSRN -> label + " number";
            default -> label + " id";
        };
    }

    /** Whether several works may have one: papers of one journal or book share its number. */
    public boolean isShared() {
        return this == ISSN || this == ISBN;
    }

    /** A well-formed identifier, for messages. */
    public String example() {
        return example;
    }

    /** Reads an identifier, with or without the scheme's name or resolver before it. */
    public Parsed<Identifier> parse(String text) {
        String bare = withoutPrefix(text.strip());
        Parsed<String> normal =
                switch (this) {
                    case DOI -> IdentifierSyntax.doi(bare);
                    case ARXIV -> IdentifierSyntax.arxiv(bare);
                    case ISBN -> CheckDigits.isbn(bare);
                    case ISSN -> CheckDigits.issn(bare);
                    case ORCID -> CheckDigits.orcid(bare);
                    case PMID -> IdentifierSyntax.pmid(bare);
                    case OPENREVIEW -> IdentifierSyntax.openReview(bare);
                    case ACL -> IdentifierSyntax.acl(bare);
                    case DBLP -> IdentifierSyntax.dblp(bare);
                    case PMCID -> Registries.pmcid(bare);
                    case HAL -> Registries.hal(bare);
                    case INSPIRE, SSRN -> Registries.number(bare, noun());
                    case BIBCODE -> Registries.bibcode(bare);
                    case MR -> Registries.mr(bare);
                    case ZBL -> Registries.zbl(bare);
                    case OPENALEX -> Registries.openAlex(bare);
                    case SEMANTICSCHOLAR -> Registries.semanticScholar(bare);
                    case JSTOR -> Registries.jstor(bare);
                    case HANDLE -> Registries.handle(bare);
                    case OSF -> Registries.osf(bare);
                    case SWHID -> Registries.swhid(text.strip());
                };
        return normal.value().isPresent()
                ? Parsed.of(new Identifier(this, normal.value().get()))
                : Parsed.failed(normal.reason());
    }

    /** The address under which the registry resolves an identifier in its normal form; empty where there is none. */
    public String resolved(String value) {
        if (this == SEMANTICSCHOLAR && value.startsWith(Registries.CORPUS)) {
            return "https://api.semanticscholar.org/" + value;
        }
        return resolver.isEmpty() ? "" : resolver + ENCODING.encode(value);
    }

    /** What people leave before an identifier when they copy it: its address, or the scheme's name. */
    private String withoutPrefix(String text) {
        String bare = without(text, key() + ":").strip();
        if (!resolver.isEmpty()) {
            bare = without(bare, "https://");
            bare = without(bare, "http://");
            bare = without(bare, "dx.");
            bare = without(bare, "www.");
            String page = without(resolver.substring("https://".length()), "www.");
            bare = without(bare, page);
            bare = without(bare, page.replace("/abs/", "/pdf/").replace("/forum?", "/pdf?"));
        }
        return bare.strip();
    }

    private static String without(String text, String prefix) {
        return text.regionMatches(true, 0, prefix, 0, prefix.length()) ? text.substring(prefix.length()) : text;
    }
}
