package offprint.content.format;

import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import offprint.content.yaml.YamlMapping;
import offprint.content.yaml.YamlNode;
import offprint.content.yaml.YamlScalar;
import offprint.diag.Diagnostic;
import offprint.diag.Rule;
import offprint.model.Identifier;
import offprint.model.IdentifierScheme;
import offprint.model.Profile;
import offprint.model.RichText;

/** The keys of profile.yaml. */
public final class ProfileKeys {
    /** What is counted, so that no profile declares it. */
    public static final List<String> COUNTED = List.of("papers", "paper_count", "papers_with_code", "coauthors");

    public static final Keys<Profile> ALL = new Keys<>();

    public static final Key<YamlScalar> NAME =
            ALL.required("name", Kinds.TEXT.shaped(Shape::name), "Given von Family; a group in {braces}, in quotes.");
    public static final Key<Boolean> IS_GROUP = ALL.key(
            "kind",
            Kinds.word(Arrays.asList(false, true), group -> group ? "group" : "person"),
            "Whether it is a person or a group; default: a group if the name is in braces.");
    public static final Key<YamlScalar> ID =
            ALL.key("id", Kinds.TEXT.shaped(Shape::slug), "The id of a person in people.yaml.");
    public static final Key<YamlScalar> CATEGORY =
            ALL.key("category", Kinds.TEXT.shaped(Shape::code), "The main category: a code from site.yaml.");
    public static final Key<String> ROLE = ALL.key("role", Kinds.LINE, "A title or position.");
    public static final Key<String> AFFILIATION = ALL.key("affiliation", Kinds.LINE, "The affiliation.");
    public static final Key<RichText> STATEMENT =
            ALL.key("statement", Kinds.PROSE, "A one-line statement about the work.");
    public static final Key<YamlMapping> PORTRAIT =
            ALL.key("portrait", Kinds.MAPPING.shaped(() -> Portrait.ALL.shape()), "A picture beside profile.yaml.");
    public static final Key<YamlMapping> METRICS =
            ALL.key("metrics", Kinds.MAPPING.shaped(ProfileKeys::metrics), "Figures about the person as a whole.");
    public static final Key<YamlMapping> LINKS =
            ALL.key("links", Kinds.MAPPING.shaped(() -> Links.ALL.shape()), "The person's pages elsewhere.");

    private ProfileKeys() {}

    /** What profile.yaml looks like. */
    public static Shape shape() {
        return ALL.shape().title("The person or group that the site is about");
    }

    private static Shape metrics() {
        return Shape.mapping()
                .key("citations", metric(), "The citations of all papers together.")
                .key("h_index", metric(), "The h-index.")
                .key("novelty", metric(), "As defined by its source.")
                .key("ai_score", metric(), "As defined by its source.")
                .open(metric())
                .with(
                        "propertyNames",
                        new Shape().with("not", Shape.word(COUNTED).finished()).finished());
    }

    private static Shape metric() {
        return MetricKeys.OfProfile.ALL.shape(MetricKeys.figure());
    }

    /** The keys of {@code portrait}. */
    public static final class Portrait {
        public static final Keys<Profile> ALL = new Keys<>();

        public static final Key<YamlScalar> FILE = ALL.required("file", Kinds.TEXT, "The file name of the picture.");
        public static final Key<String> ALT =
                ALL.required("alt", Kinds.LINE, "A description for readers who cannot see it.");

        private Portrait() {}
    }

    /** The keys of {@code links}, each read as the address of a page. */
    public static final class Links {
        public static final Keys<Profile> ALL = new Keys<>();

        /** With what pages call each, in the order in which they show them. */
        public static final Map<Key<String>, String> LABELS = labels();

        private static final Key<String> WEBSITE = first(LABELS);

        private Links() {}

        /** The address of a page of one's own. */
        public static Optional<String> website(Values links) {
            return links.get(WEBSITE);
        }

        private static Key<String> first(Map<Key<String>, String> labels) {
            return labels.keySet().iterator().next();
        }

        private static Map<Key<String>, String> labels() {
            Map<Key<String>, String> labels = new LinkedHashMap<>();
            labels.put(ALL.key("website", Kinds.URL, "A personal page."), "Website");
            labels.put(ALL.key("email", new Kind<>(Links::mail, Links::address), "An e-mail address."), "E-mail");
            labels.put(
                    ALL.key(
                            "orcid",
                            new Kind<>(Links::orcid, Shape::text),
                            "The ORCID iD, such as 0000-0002-1825-0097."),
                    "ORCID");
            String[] services = {
                "scholar", "Google Scholar",
                "semanticscholar", "Semantic Scholar",
                "dblp", "dblp",
                "openalex", "OpenAlex",
                "openreview", "OpenReview",
                "arxiv", "arXiv",
                "wikidata", "Wikidata",
                "github", "GitHub",
                "gitlab", "GitLab",
                "huggingface", "Hugging Face",
                "linkedin", "LinkedIn",
                "mastodon", "Mastodon",
                "bluesky", "Bluesky",
                "twitter", "Twitter"
            };
            for (int i = 0; i < services.length; i += 2) {
                labels.put(ALL.key(services[i], Kinds.URL, "The address of the page."), services[i + 1]);
            }
            return Collections.unmodifiableMap(labels);
        }

        private static Optional<String> orcid(String key, YamlNode node, Reading reading) {
            return Kinds.identifier(IdentifierScheme.ORCID)
                    .read(key, node, reading)
                    .map(Identifier::url);
        }

        private static Shape address() {
            return Shape.of("string").pattern("@");
        }

        private static Optional<String> mail(String key, YamlNode node, Reading reading) {
            return Kinds.TEXT.read(key, node, reading).flatMap(scalar -> mail(scalar, reading));
        }

        private static Optional<String> mail(YamlScalar scalar, Reading reading) {
            String address = scalar.text().strip();
            int at = address.indexOf('@');
            boolean wellFormed = at > 0 && at == address.lastIndexOf('@') && address.indexOf('.', at) > at + 1;
            for (int i = 0; i < address.length(); i++) {
                wellFormed &= address.charAt(i) > ' ' && "<>\"?&#%:/\\".indexOf(address.charAt(i)) < 0;
            }
            if (wellFormed) {
                return Optional.of("mailto:" + address);
            }
            reading.report(Diagnostic.at(
                    scalar.span(), Rule.BAD_URL, "`" + scalar.text() + "` is not a valid e-mail address"));
            return Optional.empty();
        }
    }
}
