package offprint.content.load;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import offprint.content.schema.ContentKind;
import offprint.content.schema.ContentSchema;
import offprint.diag.Diagnostic;
import offprint.diag.Rule;
import offprint.diag.Severity;
import offprint.model.Role;
import offprint.text.wording.Wording;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.schema.CoreSchema;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The schemas that editors get and the loaders say the same. What keys the loaders know is found out by offering them
 * every text that stands in their code; a validator of others judges the files that the loaders judge.
 */
@Tag("slow")
class SchemaTest {
    private static final JsonMapper JSON = new JsonMapper();
    private static final List<ContentKind> KINDS = List.of(ContentKind.values());
    private static final Map<ContentKind, Schema> SCHEMAS = new EnumMap<>(ContentKind.class);
    private static final String ID = "0000-0002-1825-0097";

    private static final Set<String> TEXTS_OF_THE_LOADERS;

    static {
        try {
            TEXTS_OF_THE_LOADERS = textsOfTheLoaders();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        SchemaRegistry registry = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
        for (ContentKind kind : ContentKind.values()) {
            SCHEMAS.put(kind, registry.getSchema(ContentSchema.of(kind), InputFormat.JSON));
        }
    }

    /**
     * A mapping whose keys the format fixes.
     *
     * @param pointer where the schema describes it
     * @param before what stands before its keys in a file
     * @param indentation of its keys
     */
    private record Place(ContentKind kind, String pointer, String before, String indentation) {
        @Override
        public String toString() {
            return kind.key() + (pointer.isEmpty() ? "" : pointer);
        }
    }

    private static List<Place> places() {
        List<Place> places = new ArrayList<>(filePlaces());
        for (ContentKind kind : KINDS) {
            if (kind == ContentKind.LIST || kind.list().isPresent()) {
                places.addAll(listPlaces(kind));
            }
        }
        return places;
    }

    /** A list's file holds its entries, or a mapping of them and more; an author's own is always a mapping. */
    private static List<Place> listPlaces(ContentKind kind) {
        List<Place> places = new ArrayList<>(List.of(new Place(kind, "", "", "")));
        List<String> roots = kind == ContentKind.LIST
                ? List.of("/properties/entries/items")
                : List.of("/properties/entries/items", "/items");
        for (String entry : roots) {
            String before = entry.equals("/items") ? "-\n" : "entries:\n-\n";
            places.add(new Place(kind, entry, before, "  "));
            places.add(new Place(kind, entry + "/properties/links", before + "  links:\n", "    "));
            places.add(new Place(kind, entry + "/properties/people/items", before + "  people:\n  -\n", "    "));
            switch (kind) {
                case GRANTS ->
                    places.add(new Place(kind, entry + "/properties/amount", before + "  amount:\n", "    "));
                case TALKS -> places.add(new Place(kind, entry + "/properties/event", before + "  event:\n", "    "));
                case STUDENTS -> places.add(new Place(kind, entry + "/properties/name", before + "  name:\n", "    "));
                default -> {}
            }
        }
        return places;
    }

    private static List<Place> filePlaces() {
        List<Place> places = new ArrayList<>(placesOfPeople());
        places.addAll(List.of(
                new Place(ContentKind.PAPER, "/properties/contributors", "contributors:\n", "  "),
                new Place(ContentKind.PAPER, "/properties/event", "event:\n", "  "),
                new Place(ContentKind.PAPER, "/properties/patent", "patent:\n", "  "),
                new Place(ContentKind.PAPER, "/properties/original", "original:\n", "  "),
                new Place(ContentKind.PAPER, "/properties/reviewed/anyOf/0", "reviewed:\n", "  "),
                new Place(ContentKind.PAPER, "/properties/reviewed/anyOf/1/items", "reviewed:\n  -\n", "    "),
                new Place(ContentKind.PAPER, "/properties/funding/items", "funding:\n  -\n", "    "),
                new Place(ContentKind.PAPER, "/properties/subjects", "subjects:\n", "  "),
                new Place(ContentKind.PAPER, "", "", ""),
                new Place(ContentKind.PAPER, "/properties/venue", "venue:\n", "  "),
                new Place(ContentKind.PAPER, "/properties/links", "links:\n", "  "),
                new Place(
                        ContentKind.PAPER, "/properties/metrics/additionalProperties", "metrics:\n  score:\n", "    "),
                new Place(ContentKind.PAPER, "/properties/versions/items", "versions:\n  -\n", "    "),
                new Place(ContentKind.PAPER, "/properties/errata/items", "errata:\n  -\n", "    "),
                new Place(ContentKind.PAPER, "/properties/figure", "figure:\n", "  "),
                new Place(ContentKind.SITE, "", "", ""),
                new Place(
                        ContentKind.SITE,
                        "/properties/categories/additionalProperties",
                        "categories:\n  LG:\n",
                        "    "),
                new Place(ContentKind.SITE, "/properties/metrics/additionalProperties", "metrics:\n  score:\n", "    "),
                new Place(ContentKind.SITE, "/properties/author_pages", "author_pages:\n", "  "),
                new Place(ContentKind.SITE, "/properties/fields/additionalProperties", "fields:\n  mark:\n", "    "),
                new Place(ContentKind.SITE, "/properties/repository", "repository:\n", "  "),
                new Place(ContentKind.SITE, "/properties/cv", "cv:\n", "  "),
                new Place(ContentKind.SITE, "/properties/theme", "theme:\n", "  "),
                new Place(ContentKind.SITE, "/properties/theme/properties/fonts", "theme:\n  fonts:\n", "    "),
                new Place(
                        ContentKind.SITE,
                        "/properties/theme/properties/fonts/properties/files/additionalProperties/anyOf/1",
                        "theme:\n  fonts:\n    files:\n      A:\n",
                        "        "),
                new Place(ContentKind.SITE, "/properties/theme/properties/words", "theme:\n  words:\n", "    "),
                new Place(ContentKind.PROFILE, "", "", ""),
                new Place(ContentKind.PROFILE, "/properties/portrait", "portrait:\n", "  "),
                new Place(ContentKind.PROFILE, "/properties/links", "links:\n", "  "),
                new Place(
                        ContentKind.PROFILE,
                        "/properties/metrics/additionalProperties",
                        "metrics:\n  talks:\n",
                        "    "),
                new Place(
                        ContentKind.PROFILE,
                        "/properties/metrics/properties/citations",
                        "metrics:\n  citations:\n",
                        "    "),
                new Place(ContentKind.PEOPLE, "/additionalProperties", "ada-example:\n", "  "),
                new Place(
                        ContentKind.PEOPLE,
                        "/additionalProperties/properties/links",
                        "ada-example:\n  links:\n",
                        "    "),
                new Place(ContentKind.ORGANIZATIONS, "/additionalProperties", "nowhere:\n", "  "),
                new Place(ContentKind.PROJECT, "", "", ""),
                new Place(ContentKind.PROJECT, "/properties/links", "links:\n", "  "),
                new Place(ContentKind.PROJECT, "/properties/people/items", "people:\n  -\n", "    "),
                new Place(ContentKind.PROJECT, "/properties/funding/items", "funding:\n  -\n", "    ")));
        return places;
    }

    /** Where people stand, who are described alike. */
    private static List<Place> placesOfPeople() {
        List<Place> places = new ArrayList<>();
        for (String key : List.of("authors", "editors", "translators")) {
            places.add(new Place(ContentKind.PAPER, "/properties/" + key + "/items", key + ":\n  -\n", "    "));
        }
        for (Role role : Role.values()) {
            if (!role.isLeading()) {
                String key = role.key();
                places.add(new Place(
                        ContentKind.PAPER,
                        "/properties/contributors/properties/" + key + "/items",
                        "contributors:\n  " + key + ":\n    -\n",
                        "      "));
            }
        }
        for (String key : List.of(
                "venue/editors", "venue/series_editors", "venue/authors", "original/authors", "original/editors")) {
            int slash = key.indexOf('/');
            String outer = key.substring(0, slash);
            String inner = key.substring(slash + 1);
            places.add(new Place(
                    ContentKind.PAPER,
                    "/properties/" + outer + "/properties/" + inner + "/items",
                    outer + ":\n  " + inner + ":\n    -\n",
                    "      "));
        }
        for (String key : List.of("authors", "editors")) {
            places.add(new Place(
                    ContentKind.PAPER,
                    "/properties/reviewed/anyOf/0/properties/" + key + "/items",
                    "reviewed:\n  " + key + ":\n    -\n",
                    "      "));
            places.add(new Place(
                    ContentKind.PAPER,
                    "/properties/reviewed/anyOf/1/items/properties/" + key + "/items",
                    "reviewed:\n  - " + key + ":\n      -\n",
                    "        "));
        }
        return places;
    }

    @ParameterizedTest
    @MethodSource("places")
    void hasTheKeysThatTheLoadersKnowAndNoOthers(Place place) throws IOException {
        Set<String> offered = new TreeSet<>(TEXTS_OF_THE_LOADERS);
        Set<String> described = new TreeSet<>(keys(schemaAt(place)));
        offered.addAll(described);
        StringBuilder file = new StringBuilder(place.before());
        for (String key : offered) {
            file.append(place.indentation())
                    .append(JSON.writeValueAsString(key))
                    .append(": x\n");
        }
        Set<String> known = new TreeSet<>(offered);
        for (Diagnostic problem :
                load(place.kind(), file.toString()).diagnostics().sorted()) {
            assertThat(problem.rule()).isNotIn(Rule.YAML_SYNTAX, Rule.DUPLICATE_KEY, Rule.FILE_TOO_LARGE);
            if (problem.rule() == Rule.UNKNOWN_KEY) {
                known.remove(yaml(problem.span().orElseThrow().text()).toString());
            }
        }

        assertThat(described).isEqualTo(known);
    }

    /** Were it not so, a mapping could be forgotten above. */
    @Test
    void closesNoMappingThatIsNotHeldToTheLoaders() {
        List<String> closed = new ArrayList<>();
        for (ContentKind kind : ContentKind.values()) {
            closed(JSON.readTree(ContentSchema.of(kind)), kind.key(), closed);
        }
        List<String> held = new ArrayList<>();
        for (Place place : places()) {
            held.add(place.toString());
        }
        for (String standard : List.of("h_index", "novelty", "ai_score")) {
            held.add("profile/properties/metrics/properties/" + standard);
        }

        assertThat(closed).containsExactlyInAnyOrderElementsOf(held);
    }

    @ParameterizedTest
    @EnumSource(ContentKind.class)
    void isASchemaOfTheDialectThatItNames(ContentKind kind) {
        String schema = ContentSchema.of(kind);
        JsonNode read = JSON.readTree(schema);

        assertThat(read.get("$schema").asString()).isEqualTo("https://json-schema.org/draft/2020-12/schema");
        assertThat(metaschema().validate(schema, InputFormat.JSON)).isEmpty();
        assertThat(JSON.readTree(ContentSchema.all())
                        .get("$defs")
                        .get(kind.key())
                        .get("title"))
                .isEqualTo(read.get("title"));
        assertThat(metaschema().validate(ContentSchema.all(), InputFormat.JSON)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(ContentKind.class)
    void describesEveryKey(ContentKind kind) {
        JsonNode schema = JSON.readTree(ContentSchema.of(kind));
        for (JsonNode properties : schema.findValues("properties")) {
            for (Map.Entry<String, JsonNode> key : properties.properties()) {
                assertThat(key.getValue().path("description").asString())
                        .as(key.getKey())
                        .endsWith(".");
            }
        }
    }

    @ParameterizedTest
    @MethodSource("published")
    void acceptsWhatIsPublished(Path file) throws IOException {
        String name = file.getFileName().toString();
        ContentKind folder = file.toString().contains("/projects/") ? ContentKind.PROJECT : ContentKind.PAPER;
        ContentKind kind = file.toString().contains('/' + folder.key() + "s/")
                ? folder
                : KINDS.stream()
                        .filter(known -> name.equals(known.key() + ".yaml"))
                        .findFirst()
                        .orElse(ContentKind.LIST);

        assertThat(objections(kind, Files.readString(file))).isEmpty();
    }

    private static List<Path> published() throws IOException {
        List<Path> files = new ArrayList<>();
        for (String root : List.of("content", "src/test/resources/sites", "src/test/resources/hostile")) {
            try (Stream<Path> walk = Files.walk(Path.of(root))) {
                walk.filter(file -> file.toString().endsWith(".yaml")).sorted().forEach(files::add);
            }
        }
        assertThat(files).hasSizeGreaterThan(60);
        return files;
    }

    /** Each line is put into a file in which all is well. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\u0000',
            value = {
                "paper   | true  | note: 1984",
                "paper   | true  | note: true",
                "paper   | true  | license: no",
                "paper   | true  | keywords: one",
                "paper   | true  | keywords: [one, 2, 3.5, true]",
                "paper   | true  | cites: []",
                "paper   | true  | selected: \"true\"",
                "paper   | true  | categories: CL",
                "paper   | true  | versions: [{label: Preprint, date: 2022, url: 'https://x.example/?a=b#c'}]",
                "paper   | true  | venue: 1984",
                "paper   | true  | venue: {name: A, volume: 3, pages: 1-9}",
                "paper   | true  | links: {code: true, pdf: 'http://x.example:80/a.pdf', data: \"true\"}",
                "paper   | true  | metrics: {score: 29.1, citations: {value: \"512\", source: x, as_of: 2026-05}}",
                "paper   | true  | metrics: {score: -3}",
                "paper   | true  | errata: [{text: x, date: 2022-02-28}]",
                "paper   | true  | language: pt-BR",
                "paper   | true  | arxiv: 2206.01861",
                "paper   | true  | isbn: 9780306406157",
                "paper   | false | language: pt_BR",
                "paper   | false | keywords: {a: b}",
                "paper   | false | keywords: [[a]]",
                "paper   | false | keywords: [a, a]",
                "paper   | false | keywords:",
                "paper   | false | keywords: ['']",
                "paper   | false | note: ~",
                "paper   | false | note: ' '",
                "paper   | false | note: [a]",
                "paper   | false | note: {a: b}",
                "paper   | false | selected: yes",
                "paper   | false | selected: 1",
                "paper   | false | type: artikel",
                "paper   | false | type: Article",
                "paper   | false | type: [article]",
                "paper   | false | status: done",
                "paper   | false | categories: a/b",
                "paper   | false | versions: [Preprint]",
                "paper   | false | versions: {label: Preprint}",
                "paper   | false | versions: [{date: 2022}]",
                "paper   | false | versions: [{label: Preprint, date: 22}]",
                "paper   | false | errata: [{text: x, date: 2022-13}]",
                "paper   | false | errata: [{text: x, date: 2022-06-32}]",
                "paper   | false | errata: [{text: x, date: June 2022}]",
                "paper   | false | errata: [{text: x, date: 1399}]",
                "paper   | false | venue: {short: A}",
                "paper   | false | venue: [A]",
                "paper   | false | venue: {name: A, url: example.org}",
                "paper   | false | links: {code: false}",
                "paper   | false | links: {pdf: 'ftp://x.example/'}",
                "paper   | false | links: {pdf: 'https://a@x.example/'}",
                "paper   | false | links: {pdf: 'https://'}",
                "paper   | false | links: {pdf: 'https://x.example/a b'}",
                "paper   | false | links: {pdf: 'javascript:alert(1)'}",
                "paper   | false | links: {homepage: 'https://x.example/'}",
                "paper   | false | links: [code]",
                "paper   | false | metrics: {score: high}",
                "paper   | false | metrics: {score: '29,1'}",
                "paper   | false | metrics: {score: '1e3'}",
                "paper   | false | metrics: {score: {source: x}}",
                "paper   | false | metrics: {score: [1]}",
                "paper   | false | metrics: {score: {value: 1, unit: x}}",
                "paper   | false | cites: [Attention]",
                "paper   | false | cites: ['a b']",
                "paper   | false | aliases: -a",
                "paper   | false | figure: {caption: x}",
                "paper   | false | authors: []",
                "paper   | true  | authors: Ada Example",
                "paper   | true  | authors: '{Catullus}'",
                "paper   | true  | editors: [Ada Example, {name: Bob Example, note: Deceased}, et al.]",
                "paper   | true  | contributors: {foreword: Ada Example, with: [Bob Example]}",
                "paper   | false | contributors: {editors: Ada Example}",
                "paper   | true  | authors: [{name: Ada Example, credit: [software, writing-original-draft]}]",
                "paper   | true  | authors: [{name: Ada Example, credit: software}]",
                "paper   | false | authors: [{name: Ada Example, credit: programming}]",
                "paper   | true  | venue: {name: A, editors: Ada Example, series_editors: [Bob Example]}",
                "paper   | true  | genre: Habilitation",
                "paper   | true  | edition: 2",
                "paper   | true  | page_count: xii, 340",
                "paper   | false | edition: [2]",
                "paper   | true  | type: working-paper",
                "paper   | true  | patent: US 9,123,456 B2",
                "paper   | true  | event: Folding Days",
                "paper   | true  | event: {name: Folding Days, place: Lisbon, from: 2024-06-01, to: 2024-06-03}",
                "paper   | false | event: [Folding Days]",
                "paper   | false | event: {place: Lisbon}",
                "paper   | true  | draft: true",
                "paper   | false | draft: perhaps",
                "paper   | true  | patent: {number: US9123456, holder: [A, B], filed: 2017-06, family: EP 3123456 B1}",
                "paper   | false | patent: {holder: A}",
                "paper   | false | patent: [US9123456]",
                "paper   | true  | original: {title: Carmina, authors: '{Catullus}', language: la}",
                "paper   | false | original: Carmina",
                "paper   | true  | reviewed: {title: Reading Rome, authors: Dora Demo}",
                "paper   | true  | reviewed: [{title: A}, {title: B, doi: 10.1000/182}]",
                "paper   | false | reviewed: Reading Rome",
                "paper   | true  | title_translations: {en: Poems, pt-BR: Poemas}",
                "paper   | false | title_translations: {en_GB: Poems}",
                "paper   | false | title_translations: Poems",
                "paper   | true  | funding: Example Fund",
                "paper   | true  | funding: [Example Fund, {funder: Other Fund, award: 77, url: 'https://x.example/'}]",
                "paper   | false | funding: [{award: 77}]",
                "paper   | true  | subjects: {msc: [68T07, 68-04], jel: I32}",
                "paper   | false | subjects: {lcc: QA}",
                "paper   | true  | projects: open",
                "paper   | false | projects: Open Folding",
                "paper   | true  | swhid: swh:1:rev:309cf2674ee7a0749978cf8265ab91a60aea0f7d",
                "paper   | false | authors: [[Ada Example]]",
                "paper   | false | authors: ['']",
                "paper   | false | authors: [{orcid: 0000-0002-1825-0097}]",
                "paper   | false | authors: [{name: 42}]",
                "paper   | true  | authors: [{name: Ada Example, affiliation: [A, B], equal: true}, et al.]",
                "paper   | true  | authors: [{name: Ada Example, affiliation: A, corresponding: false}]",
                "site    | true  | language: de",
                "site    | true  | author_pages: {min_papers: 1}",
                "site    | true  | author_pages: {}",
                "site    | true  | bibtex: ascii",
                "site    | true  | raw_html: false",
                "site    | true  | macros: {R: '\\mathbb{R}', norm: '\\lVert #1\\rVert'}",
                "site    | false | macros: {x1: y}",
                "site    | false | macros: R",
                "site    | true  | menu: [/papers/, {Vita: /cv/}, {Code: 'https://x.example/'}]",
                "site    | false | menu: []",
                "site    | false | menu: /papers/",
                "site    | false | menu: [papers]",
                "site    | false | menu: [//x.example/]",
                "site    | false | menu: [{Vita: /cv/, Papers: /papers/}]",
                "site    | false | menu: [{}]",
                "site    | false | menu: [{Vita: cv}]",
                "site    | false | menu: [[/cv/]]",
                "site    | true  | theme: {paper: '#ffffff', paper_dark: '#000000', ink: '#000000', ink_dark: '#FFFFFF'}",
                "site    | false | theme: {ink: black}",
                "site    | true  | theme: {fonts: {files: {A B: /f/a.woff2, C: {regular: /c.ttf, bold_italic: /d.otf}}}}",
                "site    | false | theme: {fonts: {files: {A B: f/a.woff2}}}",
                "site    | false | theme: {fonts: {files: {A B: /f/a.css}}}",
                "site    | false | theme: {fonts: {files: {A B: {heavy: /f/a.woff2}}}}",
                "site    | true  | theme: {density: compact}",
                "site    | false | theme: {density: dense}",
                "site    | true  | theme: {sections: about}",
                "site    | true  | third_parties: {stats.example.net: [scripts, connections], 'a.example:8443': images}",
                "site    | false | third_parties: {stats.example.net: [cookies]}",
                "site    | false | third_parties: {'https://stats.example.net/': scripts}",
                "site    | false | third_parties: [stats.example.net]",
                "site    | true  | fields: {shelfmark: {label: Signatur, kind: prose, show: [page, row, cv]}}",
                "site    | true  | fields: {shelfmark: {label: Signatur, show: page}}",
                "site    | false | fields: {shelfmark: {kind: line}}",
                "site    | false | fields: {shelfmark: Signatur}",
                "site    | false | fields: {shelfmark: {label: S, kind: number}}",
                "site    | false | fields: {shelfmark: {label: S, show: [feed]}}",
                "site    | true  | footer: Texts under *CC BY*.",
                "site    | false | footer: {en: Texts}",
                "site    | true  | repository: {url: 'https://x.example/a', branch: main, folder: site}",
                "site    | true  | theme: {accent: '#8a2f1d', fonts: {text: 'Georgia, \"A B\"'}, hues: {LG: 8}}",
                "site    | true  | theme: {sections: metrics}",
                "site    | true  | theme: {sections: [metrics, news], words: {nav.papers: Publications}}",
                "site    | false | author_pages: {min_papers: 0}",
                "site    | false | author_pages: {min_papers: 1.5}",
                "site    | false | author_pages: {min_papers: many}",
                "site    | false | author_pages: 2",
                "site    | false | bibtex: latin",
                "site    | false | repository: {branch: main}",
                "site    | false | theme: {accent: red}",
                "site    | false | theme: {accent: '#12345'}",
                "site    | false | theme: {fonts: {text: 'a;b'}}",
                "site    | false | theme: {hues: {LG: 9}}",
                "site    | false | theme: {sections: [metrics, metrics]}",
                "site    | false | theme: {words: {no.such.key: x}}",
                "site    | false | url: 'https://x.example/?a'",
                "site    | false | url: 'https://x.example/#a'",
                "site    | false | url: x.example",
                "site    | false | categories: {}",
                "site    | false | categories: [LG]",
                "site    | false | categories: {'a b': C}",
                "site    | false | categories: {LG: [a]}",
                "site    | false | metrics: {score: 1}",
                "site    | false | metrics: {score: {digits: 7}}",
                "profile | true  | metrics: {citations: 4, h_index: {value: 2}, talks: {label: Talks, value: 3}}",
                "profile | true  | links: {orcid: 0000-0002-1825-0097, email: a@x.example, github: 'https://x.example/'}",
                "profile | true  | category: LG",
                "profile | false | metrics: {papers: 3}",
                "profile | false | metrics: {talks: {label: Talks}}",
                "profile | false | links: {email: nobody}",
                "profile | false | links: {github: example}",
                "profile | false | portrait: me.jpg",
                "profile | false | portrait: {file: me.jpg}",
                "profile | false | name: 42",
                "people  | true  | a: {name: A B, aliases: C, url: 'https://x.example/'}",
                "people  | true  | 2024: {name: A B, aliases: [C D, E]}",
                "people  | false | a: A B",
                "people  | false | A: {name: A B}",
                "people  | false | -a: {name: A B}",
                "people  | false | a: {aliases: [C D]}",
                "site    | true  | cv: {sections: [papers, talks], group: type, number: none, only: selected}",
                "site    | true  | theme: {sections: [metrics, talks]}",
                "site    | false | cv: {group: month}",
                "site    | false | cv: {number: 3}",
                "site    | false | cv: {sections: [A B]}",
                "organizations | true  | a: {name: A, ror: 'https://ror.org/03yrm5c26'}",
                "organizations | false | a: A",
                "organizations | false | a: {ror: 03yrm5c26}",
                "organizations | false | A: {name: A}",
                "talks | true  | - {title: On $x$, date: 2021, kind: keynote, event: Days}",
                "talks | true  | - {title: A, date: [2021, 2023-05], event: {name: Days, from: 2021, to: 2022}}",
                "talks | true  | - {title: A, people: Ada Example}",
                "talks | true  | - {title: A, people: [{name: Ada Example, equal: true}, et al.]}",
                "talks | true  | - {title: A, from: 2019}",
                "talks | false | - {date: 2021}",
                "talks | false | - {title: A, kind: lecture}",
                "talks | false | - {title: A, date: soon}",
                "talks | false | - {title: A, date: {from: 2019}}",
                "talks | false | - {title: A, event: {short: D}}",
                "talks | false | - {title: A, people: []}",
                "talks | false | - {title: A, id: A B}",
                "talks | false | - {title: A, papers: [A]}",
                "talks | false | - {title: A, unit: B}",
                "talks | false | - A talk",
                "talks | false | A: B",
                "talks | true  | entries: [{title: A}]",
                "talks | false | entries: {title: A}",
                "grants | true  | - {title: A, award: 77, amount: {value: 1.5, currency: EUR}}",
                "grants | false | - {title: A, amount: 100}",
                "grants | false | - {title: A, amount: {value: 1}}",
                "grants | false | - {title: A, amount: {value: 1, currency: euro}}",
                "students | true  | - {name: Ada Example, degree: PhD, now: 'At [X](https://x.example/)'}",
                "students | true  | - {name: {name: Ada Example}, title: A thesis}",
                "students | false | - {title: A thesis}",
                "students | false | - {name: [Ada Example]}",
                "list | true  | entries: [{title: A, kind: any word}]",
                "news    | true  | 2026-05: [One, Two]",
                "news    | true  | 2026: One",
                "news    | false | May: One",
                "news    | false | 2026: {a: b}",
                "news    | false | 2026: ['']",
            })
    void judgesALineAsTheLoadersDo(String kind, boolean right, String line) {
        String file = with(kind(kind), line);

        assertThat(errors(kind(kind), file).isEmpty())
                .as("the loaders: " + errors(kind(kind), file))
                .isEqualTo(right);
        assertThat(objections(kind(kind), file).isEmpty())
                .as(objections(kind(kind), file).toString())
                .isEqualTo(right);
    }

    /** What only a loader can see, and what YAML has done to a value before a schema sees it. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\u0000',
            value = {
                "paper | category: QQ",
                "paper | cites: nothing-like-it",
                "paper | doi: 11.1000/182",
                "paper | isbn: 9780306406158",
                "paper | metrics: {reach: 1}",
                "paper | errata: [{text: x, date: 2023-02-29}]",
                "paper | errata: [{text: x, date: 02022}]",
                "paper | metrics: {score: 1e3}",
                "paper | selected: True",
                "paper | authors: [A and B]",
                "paper | authors: [Ada Example, Ada Example]",
                "paper | authors: [42]",
                "site  | theme: {hues: {XX: 1}}",
                "site  | theme: {fonts: {text: '\"a'}}",
                "site  | theme: {sections: [numbers]}",
                "site  | cv: {sections: [numbers]}",
                "site  | menu: [/cv/, {Vita: /cv/}]",
                "talks | - {title: A, from: 2021, to: 2020}",
                "talks | - {title: A, date: 2021, from: 2020}",
                "talks | - {title: A, to: 2020}",
                "talks | - {title: A, papers: nothing}",
                "organizations | a: {name: A, ror: 03yrm5c27}",
            })
    void leavesToTheLoadersWhatASchemaCannotSay(String kind, String line) {
        String file = with(kind(kind), line);

        assertThat(errors(kind(kind), file)).isNotEmpty();
        assertThat(objections(kind(kind), file)).isEmpty();
    }

    /** An editor that underlines what is right is worse than none. */
    @ParameterizedTest
    @MethodSource("seeds")
    void neverRejectsWhatTheLoadersAccept(int seed) {
        Random random = new Random(seed);
        int accepted = 0;
        for (int i = 0; i < 60; i++) {
            ContentKind kind = KINDS.get(random.nextInt(KINDS.size()));
            String file = spoiled(kind, random);
            if (errors(kind, file).isEmpty()) {
                accepted++;
                assertThat(objections(kind, file)).as(file).isEmpty();
            }
        }
        assertThat(accepted).isGreaterThan(3);
    }

    /** Of these rules a schema can say all. */
    @ParameterizedTest
    @MethodSource("seeds")
    void rejectsWhatIsMalformedByItself(int seed) {
        Random random = new Random(seed);
        Set<Rule> rules = Set.of(Rule.UNKNOWN_KEY, Rule.MISSING_FIELD, Rule.WRONG_TYPE, Rule.EMPTY_VALUE);
        int rejected = 0;
        for (int i = 0; i < 60; i++) {
            ContentKind kind = KINDS.get(random.nextInt(KINDS.size()));
            String file = spoiled(kind, random);
            Optional<Diagnostic> fault = errors(kind, file).stream()
                    .filter(problem -> rules.contains(problem.rule()))
                    .findFirst();
            if (fault.isPresent()) {
                rejected++;
                assertThat(objections(kind, file)).as(fault.get() + "\n" + file).isNotEmpty();
            }
        }
        assertThat(rejected).isGreaterThan(3);
    }

    private static IntStream seeds() {
        return IntStream.range(0, 10);
    }

    /** One file of each kind in which every key stands. */
    private static String whole(ContentKind kind) {
        return switch (kind) {
            case PAPER -> """
                title: On $x$
                authors:
                  - Ada Example
                  - name: Grace Example
                    orcid: %s
                    affiliation: [A, B]
                    equal: true
                  - et al.
                date: 2022-06-04
                category: LG
                categories: [CL]
                type: article
                status: published
                venue:
                  name: A Journal
                  volume: 3
                  url: https://x.example/
                doi: 10.1000/182
                links:
                  code: true
                  pdf: https://x.example/a.pdf
                abstract: One.
                keywords: [a, b]
                metrics:
                  score: 29.1
                  citations:
                    value: 3
                    source: S
                    as_of: 2026
                versions:
                  - label: Preprint
                    date: 2021-02
                errata:
                  - text: Wrong.
                aliases: former
                selected: true
                language: en
                """.formatted(ID);
            case SITE -> """
                title: Papers
                url: https://x.example/
                language: en
                categories:
                  LG: Machine Learning
                  CL: Language
                metrics:
                  score:
                    label: Score
                    digits: 1
                  citations:
                    unit: "%"
                author_pages:
                  min_papers: 2
                macros:
                  norm: '|#1|'
                raw_html: false
                repository:
                  url: https://x.example/a
                bibtex: ascii
                theme:
                  accent: "#8a2f1d"
                  fonts:
                    text: Georgia
                  sections: [metrics, news]
                """;
            case PROFILE -> """
                name: Ada Example
                category: LG
                role: Professor
                statement: A line.
                metrics:
                  citations: 3
                  h_index:
                    value: 2
                    source: S
                links:
                  orcid: %s
                  email: a@x.example
                  website: https://x.example/
                """.formatted(ID);
            case PEOPLE -> """
                ada-example:
                  name: Ada Example
                  aliases: [A. Example]
                  orcid: %s
                grace:
                  name: Grace Example
                  url: https://x.example/
                """.formatted(ID);
            case ORGANIZATIONS -> """
                nowhere:
                  name: University of Nowhere
                  aliases: [UNow, Nowhere]
                  ror: 03yrm5c26
                  url: https://x.example/
                  place: Nowhere
                fund:
                  name: Example Fund
                """;
            case PROJECT -> """
                title: Open *folding*
                summary: All folds.
                from: 2021
                to: 2026-03
                people: [Ada Example, et al.]
                funding:
                  - A fund
                  - funder: Another fund
                    award: "77"
                    url: https://x.example/
                links:
                  project: https://x.example/
                  code: true
                selected: true
                aliases: [former]
                draft: false
                """;
            case POSITIONS, EDUCATION, GRANTS, AWARDS, TALKS, TEACHING, STUDENTS, SERVICE, MEDIA, LIST ->
                """
                title: A list
                group: kind
                order: file
                entries:
                  - title: One
                    from: 2019
                    to: 2020-03
                    at: Somewhere
                    place: There
                    role: PI
                    people: [Ada Example, et al.]
                    note: A remark.
                    id: one
                    name: Grace Example
                  - title: Two
                    date: [2021, 2023]
                    people: Grace Example
                    links:
                      slides: https://x.example/
                    name: Ada Example
                """.replace(kind == ContentKind.STUDENTS ? "" : " ".repeat(4) + "name:", "    role:");
            case NOT_MINE -> """
                doi:10.1000/182: by a namesake
                openalex:W2741809807: two people in one
                """;
            case NEWS -> """
                2026-05-18: One
                2026-01:
                  - Two
                  - Three
                """;
        };
    }

    private static final List<String> VALUES = List.of(
            "",
            "~",
            "''",
            "' '",
            "x",
            "3",
            "-3",
            "0",
            "2022",
            "29.10",
            "true",
            "\"true\"",
            "no",
            "[]",
            "{}",
            "[x]",
            "[a, b]",
            "[1, 2]",
            "[[a]]",
            "[~]",
            "{a: b}",
            "{name: A B}",
            "{value: 3}",
            "{label: A, value: 3}",
            "2022-06",
            "2022-06-31",
            "https://x.example/",
            "http://x.example",
            "LG",
            "[LG]",
            "article",
            "metrics",
            "'#8a2f1d'",
            "Ada B",
            "|-\n  x");

    /** A file with one thing changed: a key renamed or removed, or a value in the place of another one. */
    private static String spoiled(ContentKind kind, Random random) {
        List<String> lines = new ArrayList<>(whole(kind).lines().toList());
        int at = random.nextInt(lines.size());
        String line = lines.get(at);
        int colon = line.indexOf(": ") < 0 && line.endsWith(":") ? line.length() - 1 : line.indexOf(": ");
        String value = VALUES.get(random.nextInt(VALUES.size()));
        int below = at + 1;
        while (below < lines.size() && depth(lines.get(below)) > depth(line)) {
            below++;
        }
        switch (random.nextInt(4)) {
            case 0 -> lines.subList(at, below).clear();
            case 1 -> lines.set(at, colon < 0 ? line + "x" : line.substring(0, colon) + "x" + line.substring(colon));
            default -> {
                lines.subList(at + 1, below).clear();
                int start = colon < 0 ? depth(line) + 1 : colon + 1;
                String head = line.substring(0, start);
                lines.set(at, head + ' ' + value.replace("\n", "\n" + " ".repeat(depth(line) + 2)));
            }
        }
        return String.join("\n", lines) + '\n';
    }

    private static int depth(String line) {
        return line.length() - line.stripLeading().length();
    }

    private static ContentKind kind(String word) {
        return ContentKind.valueOf(word.toUpperCase(Locale.ROOT));
    }

    /** A file in which all is well, with the line instead of that with the same key. */
    private static String with(ContentKind kind, String line) {
        String base =
                switch (kind) {
                    case PAPER -> ContentFolder.PAPER;
                    case SITE -> "title: Papers\nurl: https://x.example/\ncategories: {LG: Machine Learning}\n";
                    case PROFILE -> "name: Ada Example\n";
                    case LIST -> "title: A list\n";
                    case PROJECT -> "title: A project\n";
                    default -> "";
                };
        String key = line.substring(0, line.indexOf(':') + 1);
        StringBuilder file = new StringBuilder();
        base.lines().filter(other -> !other.startsWith(key)).forEach(other -> file.append(other)
                .append('\n'));
        return file.append(line).append('\n').toString();
    }

    private static ContentFolder.Loaded load(ContentKind kind, String file) {
        ContentFolder folder = new ContentFolder();
        return switch (kind) {
            case PAPER -> folder.with("papers/a.yaml", file).load();
            case POSITIONS, EDUCATION, GRANTS, AWARDS, TALKS, TEACHING, STUDENTS, SERVICE, MEDIA ->
                folder.with("lists/" + kind.key() + ".yaml", file).load();
            case LIST -> folder.with("lists/own.yaml", file).load();
            case PROJECT -> folder.with("projects/a.yaml", file).load();
            default -> folder.with(kind.key() + ".yaml", file).load();
        };
    }

    /** What the loaders hold against a file. */
    private static List<Diagnostic> errors(ContentKind kind, String file) {
        return load(kind, file).diagnostics().sorted().stream()
                .filter(problem -> problem.severity() == Severity.ERROR)
                .toList();
    }

    /** What a validator holds against it that reads YAML as editors do. */
    private static List<?> objections(ContentKind kind, String file) {
        String json = JSON.writeValueAsString(yaml(file));
        return Objects.requireNonNull(SCHEMAS.get(kind)).validate(json, InputFormat.JSON);
    }

    /** By the core schema of YAML 1.2, which makes numbers, truth values and nothing of some texts. */
    private static Object yaml(String text) {
        return new Load(LoadSettings.builder().setSchema(new CoreSchema()).build()).loadFromString(text);
    }

    private static Schema metaschema() {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(com.networknt.schema.SchemaLocation.of("https://json-schema.org/draft/2020-12/schema"));
    }

    private static JsonNode schemaAt(Place place) {
        JsonNode schema = JSON.readTree(ContentSchema.of(place.kind())).at(place.pointer());
        assertThat(schema.path("additionalProperties").isBoolean())
                .as(place.toString())
                .isTrue();
        return schema;
    }

    private static List<String> keys(JsonNode schema) {
        return new ArrayList<>(schema.get("properties").propertyNames());
    }

    private static void closed(JsonNode node, String path, List<String> found) {
        if (node.isObject() && node.path("additionalProperties").isBoolean()) {
            found.add(path);
        }
        if (node.isObject()) {
            for (Map.Entry<String, JsonNode> member : node.properties()) {
                closed(member.getValue(), path + '/' + member.getKey(), found);
            }
        }
        for (int i = 0; node.isArray() && i < node.size(); i++) {
            closed(node.get(i), path + '/' + i, found);
        }
    }

    /** All that might be a key to them: every text in their code and in the model's, and each in small letters. */
    private static Set<String> textsOfTheLoaders() throws IOException {
        Set<String> texts = new TreeSet<>(Wording.keys());
        for (String folder : List.of("content/format", "content/load", "model", "content/yaml", "content/schema")) {
            try (Stream<Path> walk = Files.walk(classes().resolve(folder))) {
                for (Path file :
                        (Iterable<Path>) walk.filter(path -> path.toString().endsWith(".class"))::iterator) {
                    for (String text : constants(file)) {
                        texts.add(text);
                        texts.add(text.toLowerCase(Locale.ROOT));
                    }
                }
            }
        }
        texts.removeIf(
                text -> text.isBlank() || text.length() > 60 || text.chars().anyMatch(c -> c < ' ' || c > '~'));
        assertThat(texts)
                .contains("abstract", "pmid", "documentation", "min_papers")
                .hasSizeGreaterThan(1000);
        return texts;
    }

    private static Path classes() {
        try {
            return Path.of(PaperLoader.class
                            .getProtectionDomain()
                            .getCodeSource()
                            .getLocation()
                            .toURI())
                    .resolve("offprint");
        } catch (java.net.URISyntaxException e) {
            throw new AssertionError(e);
        }
    }

    /** The texts in the constant pool of a class file (The Java Virtual Machine Specification, 4.4). */
    private static List<String> constants(Path file) throws IOException {
        List<String> texts = new ArrayList<>();
        try (InputStream bytes = Files.newInputStream(file);
                DataInputStream in = new DataInputStream(bytes)) {
            in.skipNBytes(8);
            int count = in.readUnsignedShort();
            for (int i = 1; i < count; i++) {
                int tag = in.readUnsignedByte();
                switch (tag) {
                    case 1 -> texts.add(in.readUTF());
                    case 7, 8, 16, 19, 20 -> in.skipNBytes(2);
                    case 15 -> in.skipNBytes(3);
                    case 5, 6 -> {
                        in.skipNBytes(8);
                        i++;
                    }
                    default -> in.skipNBytes(4);
                }
            }
        }
        return texts;
    }
}
