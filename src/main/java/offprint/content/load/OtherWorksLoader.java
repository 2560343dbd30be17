package offprint.content.load;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import offprint.content.format.Key;
import offprint.content.format.OtherWorkKeys;
import offprint.content.format.Reading;
import offprint.content.format.Values;
import offprint.content.load.LoadedPaper.Mention;
import offprint.content.yaml.TypeProblem;
import offprint.content.yaml.YamlMapping;
import offprint.content.yaml.YamlNode;
import offprint.content.yaml.YamlScalar;
import offprint.diag.Diagnostic;
import offprint.diag.Rule;
import offprint.model.AuthorList;
import offprint.model.Identifier;
import offprint.model.OtherWork;
import offprint.model.Parsed;
import offprint.model.RichText;
import offprint.model.Slug;

/**
 * Reads the works that a paper translates, reprints or reviews:
 *
 * <pre>{@code
 * original: {title: Carmina, authors: "{Catullus}", language: la}
 * reviewed: {paper: reading-rome}
 * }</pre>
 */
final class OtherWorksLoader {
    private final KnownPeople people;
    private final Reading reading;
    private final List<Mention> mentions;

    /** @param mentions takes the papers of this site that are named */
    OtherWorksLoader(KnownPeople people, Reading reading, List<Mention> mentions) {
        this.people = people;
        this.reading = reading;
        this.mentions = mentions;
    }

    /** One work, or a list of them. */
    List<OtherWork> several(String key, YamlNode node) {
        List<OtherWork> works = new ArrayList<>();
        node.match(
                scalar -> wrongType(key, scalar),
                list -> {
                    for (YamlNode item : list.items()) {
                        if (item instanceof YamlMapping mapping) {
                            one(mapping).ifPresent(works::add);
                        } else {
                            reading.report(TypeProblem.of("an item of `" + key + "`", item, "a mapping"));
                        }
                    }
                    return true;
                },
                mapping -> {
                    one(mapping).ifPresent(works::add);
                    return true;
                });
        return works;
    }

    Optional<OtherWork> one(YamlMapping mapping) {
        Values values = OtherWorkKeys.ALL.read(mapping, reading);
        if (values.has(OtherWorkKeys.PAPER)) {
            return values.get(OtherWorkKeys.PAPER).flatMap(scalar -> ofThisSite(scalar, mapping));
        }
        values.require(OtherWorkKeys.TITLE, ", or `paper: SLUG` where the work is on this site");
        AuthorList authors = people(OtherWorkKeys.AUTHORS, values);
        AuthorList editors = people(OtherWorkKeys.EDITORS, values);
        return values.get(OtherWorkKeys.TITLE)
                .map(title -> new OtherWork(
                        title,
                        authors,
                        editors,
                        values.get(OtherWorkKeys.DATE),
                        values.get(OtherWorkKeys.LANGUAGE),
                        values.get(OtherWorkKeys.PUBLISHER),
                        values.get(OtherWorkKeys.DOI).map(Identifier::value),
                        values.get(OtherWorkKeys.ISBN).map(Identifier::value),
                        values.get(OtherWorkKeys.URL),
                        Optional.empty()));
    }

    /** A work whose particulars the other paper has; they are put in when all papers have been read. */
    private Optional<OtherWork> ofThisSite(YamlScalar scalar, YamlMapping mapping) {
        for (YamlMapping.Entry entry : mapping.entries()) {
            if (!entry.key().text().equals(OtherWorkKeys.PAPER.name())) {
                reading.report(Diagnostic.at(
                                entry.key().span(),
                                Rule.DUPLICATE_ENTRY,
                                "`" + entry.key().text() + "` stands beside `paper`")
                        .label("the paper's own file says it")
                        .help("leave it out"));
            }
        }
        Parsed<Slug> slug = Slug.parse(scalar.text());
        if (slug.value().isEmpty()) {
            reading.report(
                    Diagnostic.at(scalar.span(), Rule.UNKNOWN_PAPER, "`" + scalar.text() + "` is not a paper's slug")
                            .label(slug.reason()));
            return Optional.empty();
        }
        mentions.add(new Mention(slug.value().get(), scalar.span()));
        return Optional.of(new OtherWork(
                RichText.plain(scalar.text()),
                AuthorList.NONE,
                AuthorList.NONE,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                slug.value()));
    }

    private AuthorList people(Key<YamlNode> key, Values values) {
        return values.get(key)
                .flatMap(new AuthorsLoader(key.name(), people, reading)::load)
                .orElse(AuthorList.NONE);
    }

    private boolean wrongType(String key, YamlNode node) {
        reading.report(TypeProblem.of("`" + key + "`", node, "a mapping with a `title`, or a list of such"));
        return false;
    }
}
