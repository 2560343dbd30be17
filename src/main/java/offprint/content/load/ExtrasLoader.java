package offprint.content.load;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import offprint.content.format.Kinds;
import offprint.content.format.PaperKeys;
import offprint.content.format.PatentKeys;
import offprint.content.format.Reading;
import offprint.content.format.SubjectKeys;
import offprint.content.format.Values;
import offprint.content.load.LoadedPaper.Mention;
import offprint.content.yaml.TypeProblem;
import offprint.content.yaml.YamlMapping;
import offprint.content.yaml.YamlNode;
import offprint.content.yaml.YamlScalar;
import offprint.diag.Diagnostic;
import offprint.diag.Rule;
import offprint.diag.Span;
import offprint.model.Extras;
import offprint.model.OtherWork;
import offprint.model.OwnField;
import offprint.model.Parsed;
import offprint.model.Patent;
import offprint.model.PatentNumber;
import offprint.model.SubjectScheme;

/** Reads rarely stated facts of a paper. */
final class ExtrasLoader {
    private final List<OwnField> declared;
    private final Reading reading;
    private final FundingLoader funding;
    private Optional<Span> patentNumber = Optional.empty();

    /** @param declared the fields that site.yaml has invented */
    ExtrasLoader(List<OwnField> declared, Reading reading) {
        this.declared = declared;
        this.reading = reading;
        this.funding = new FundingLoader(reading);
    }

    Extras load(Values paper, OtherWorksLoader works) {
        List<OtherWork> reviewed = paper.get(PaperKeys.REVIEWED)
                .map(node -> works.several(PaperKeys.REVIEWED.name(), node))
                .orElse(List.of());
        return new Extras(
                paper.get(PaperKeys.AWARDS).orElse(List.of()),
                paper.get(PaperKeys.LICENSE),
                paper.get(PaperKeys.GENRE),
                paper.get(PaperKeys.EDITION),
                paper.get(PaperKeys.VERSION),
                paper.get(PaperKeys.PAGE_COUNT),
                paper.get(PaperKeys.EVENT).flatMap(new EventLoader(reading)::load),
                paper.get(PaperKeys.PATENT).flatMap(this::patent),
                paper.get(PaperKeys.ORIGINAL).flatMap(works::one),
                reviewed,
                paper.get(PaperKeys.FUNDING).map(funding::load).orElse(List.of()),
                paper.get(PaperKeys.SUBJECTS).map(this::subjects).orElse(Map.of()),
                paper.get(PaperKeys.FIELDS)
                        .map(mapping -> new OwnFieldsLoader(reading).values(mapping, declared))
                        .orElse(List.of()));
    }

    /** What may name grants of the site, where it is written. */
    List<Mention> grants() {
        return funding.grants();
    }

    /** Where the number of the patent is written. */
    Optional<Span> patentNumber() {
        return patentNumber;
    }

    private Optional<Patent> patent(YamlNode node) {
        return node.match(
                scalar -> ownNumber(scalar)
                        .map(number -> new Patent(number, List.of(), Optional.empty(), Optional.empty(), List.of())),
                list -> {
                    reading.report(TypeProblem.of("`patent`", list, "a number or a mapping"));
                    return Optional.empty();
                },
                this::describedPatent);
    }

    private Optional<Patent> describedPatent(YamlMapping mapping) {
        Values values = PatentKeys.ALL.read(mapping, reading);
        List<PatentNumber> family = new ArrayList<>();
        for (YamlScalar scalar : values.get(PatentKeys.FAMILY).orElse(List.of())) {
            number(scalar).ifPresent(family::add);
        }
        return values.get(PatentKeys.NUMBER)
                .flatMap(this::ownNumber)
                .map(number -> new Patent(
                        number,
                        values.get(PatentKeys.HOLDER).orElse(List.of()),
                        values.get(PatentKeys.FILED),
                        values.get(PatentKeys.APPLICATION),
                        family));
    }

    private Optional<PatentNumber> ownNumber(YamlScalar scalar) {
        patentNumber = Optional.of(scalar.span());
        return number(scalar);
    }

    private Optional<PatentNumber> number(YamlScalar scalar) {
        Parsed<PatentNumber> number = PatentNumber.parse(scalar.text());
        if (number.value().isEmpty()) {
            reading.report(Diagnostic.at(
                            scalar.span(), Rule.BAD_IDENTIFIER, "`" + scalar.line() + "` is not a valid patent number")
                    .label(number.reason()));
        }
        return number.value();
    }

    private Map<SubjectScheme, List<String>> subjects(YamlMapping mapping) {
        Values values = SubjectKeys.ALL.read(mapping, reading);
        Map<SubjectScheme, List<String>> subjects = new EnumMap<>(SubjectScheme.class);
        for (SubjectScheme scheme : SubjectScheme.values()) {
            List<String> codes = new ArrayList<>();
            for (YamlScalar scalar : values.get(SubjectKeys.key(scheme)).orElse(List.of())) {
                if (codes.contains(scalar.line())) {
                    reading.report(Kinds.duplicate(scheme.key(), scalar));
                } else if (scheme.takes(scalar.line())) {
                    codes.add(scalar.line());
                } else {
                    reading.report(Diagnostic.at(
                                    scalar.span(),
                                    Rule.BAD_IDENTIFIER,
                                    "`" + scalar.line() + "` is not a valid code of the " + scheme.label())
                            .help("it looks like `" + scheme.example() + "`"));
                }
            }
            if (!codes.isEmpty()) {
                subjects.put(scheme, codes);
            }
        }
        return subjects;
    }
}
