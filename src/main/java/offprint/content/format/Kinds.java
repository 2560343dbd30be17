package offprint.content.format;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import offprint.content.yaml.TypeProblem;
import offprint.content.yaml.YamlMapping;
import offprint.content.yaml.YamlNode;
import offprint.content.yaml.YamlScalar;
import offprint.content.yaml.YamlSequence;
import offprint.diag.Diagnostic;
import offprint.diag.Rule;
import offprint.diag.Suggestion;
import offprint.model.Identifier;
import offprint.model.IdentifierScheme;
import offprint.model.Parsed;
import offprint.model.PublicationDate;
import offprint.model.RichText;
import offprint.model.WebAddress;

/** The kinds of values in content files, as docs/content.md describes them. */
public final class Kinds {
    /** Anything; who reads it tells text, list and mapping apart. */
    public static final Kind<YamlNode> NODE = new Kind<>((key, node, reading) -> Optional.of(node), Shape::text);

    /** Text with its place. */
    public static final Kind<YamlScalar> TEXT = new Kind<>(Kinds::text, Shape::text);

    /** Texts with their places; a single one counts as a list of one. */
    public static final Kind<List<YamlScalar>> TEXTS = new Kind<>(Kinds::texts, Shape::texts);

    public static final Kind<YamlSequence> LIST = new Kind<>(Kinds::list, () -> Shape.of("array"));
    public static final Kind<List<YamlMapping>> MAPPINGS = new Kind<>(Kinds::mappings, () -> Shape.of("array"));
    public static final Kind<YamlMapping> MAPPING = new Kind<>(Kinds::mapping, Shape::mapping);

    /** A text on one line. */
    public static final Kind<String> LINE =
            new Kind<>((key, node, reading) -> text(key, node, reading).map(YamlScalar::line), Shape::text, Data.LINE);

    /** Texts on one line each, none of them twice. */
    public static final Kind<List<String>> LINES = new Kind<>(Kinds::lines, Shape::distinctTexts, Data.LINES);

    public static final Kind<RichText> TITLE = new Kind<>(
            (key, node, reading) -> text(key, node, reading).map(reading::title),
            Shape::text,
            "Markdown and TeX; {Braces} keep capitals in BibTeX.",
            Data.TEXT);
    public static final Kind<RichText> PROSE = new Kind<>(
            (key, node, reading) -> text(key, node, reading).map(reading::prose),
            Shape::text,
            "In Markdown and TeX.",
            Data.TEXT);
    public static final Kind<PublicationDate> DATE = new Kind<>(
            (key, node, reading) -> text(key, node, reading).flatMap(at -> date(at, reading)), Shape::date, Data.DATE);
    public static final Kind<String> URL = new Kind<>(
            (key, node, reading) -> text(key, node, reading).flatMap(at -> url(at, reading)), Shape::url, Data.ADDRESS);

    /** A language tag of BCP 47, as far as its shape goes: {@code en}, {@code pt-BR}, {@code zh-Hans}. */
    public static final Kind<String> LANGUAGE = new Kind<>(
            (key, node, reading) -> text(key, node, reading).flatMap(at -> language(at, reading)),
            Shape::language,
            Data.TAG);

    /** {@code true} or {@code false}, written so. */
    public static final Kind<Boolean> FLAG = new Kind<>(Kinds::flag, Shape::flag, Data.TRUE);

    /** A decimal number, see {@link Numbers}. */
    public static final Kind<BigDecimal> NUMBER = new Kind<>(
            (key, node, reading) -> text(key, node, reading).flatMap(at -> Numbers.decimal(at, reading)),
            Shape::number);

    private Kinds() {}

    /** A whole number from {@code min} to {@code max}. */
    public static Kind<Integer> whole(int min, int max) {
        return new Kind<>(
                (key, node, reading) -> text(key, node, reading).flatMap(at -> Numbers.whole(at, min, max, reading)),
                () -> Shape.whole(min, max));
    }

    public static Kind<Identifier> identifier(IdentifierScheme scheme) {
        return new Kind<>(
                (key, node, reading) -> text(key, node, reading).flatMap(at -> identifier(at, scheme, reading)),
                Shape::text);
    }

    /** One of a few words. */
    public static <T> Kind<T> word(List<T> values, Function<T, String> word) {
        List<String> words = new ArrayList<>();
        for (T value : values) {
            words.add(word.apply(value));
        }
        return new Kind<>(
                (key, node, reading) -> text(key, node, reading)
                        .flatMap(at -> known(at, words, key, reading))
                        .map(known -> values.get(words.indexOf(known))),
                () -> Shape.word(words),
                Data.word(words, word));
    }

    /** Some of a few words, none of them twice. */
    public static <T> Kind<List<T>> words(List<T> values, Function<T, String> word) {
        List<String> words = new ArrayList<>();
        for (T value : values) {
            words.add(word.apply(value));
        }
        return new Kind<>(
                (key, node, reading) -> {
                    List<T> found = new ArrayList<>();
                    for (YamlScalar scalar : texts(key, node, reading).orElse(List.of())) {
                        Optional<T> one =
                                known(scalar, words, key, reading).map(known -> values.get(words.indexOf(known)));
                        if (one.isPresent() && found.contains(one.get())) {
                            reading.report(duplicate(key, scalar));
                        } else {
                            one.ifPresent(found::add);
                        }
                    }
                    return Optional.of(found);
                },
                () -> Shape.anyOf(Shape.word(words), Shape.list(Shape.word(words))),
                Data.words(words, word));
    }

    /** A date that stands anywhere; empty where it is none, which is reported. */
    public static Optional<PublicationDate> date(YamlScalar scalar, Reading reading) {
        Parsed<PublicationDate> parsed = PublicationDate.parse(scalar.text().strip());
        if (parsed.value().isEmpty()) {
            reading.report(Diagnostic.at(scalar.span(), Rule.BAD_DATE, "`" + scalar.text() + "` is not a valid date")
                    .label(parsed.reason())
                    .help(DateProposal.of(scalar.text())));
        }
        return parsed.value();
    }

    /** A web address that stands anywhere; empty where it is none, which is reported. */
    public static Optional<String> url(YamlScalar scalar, Reading reading) {
        Parsed<String> parsed = WebAddress.parse(scalar.text());
        if (parsed.value().isEmpty()) {
            Rule rule = WebAddress.isDangerous(scalar.text()) ? Rule.UNSAFE_URL : Rule.BAD_URL;
            reading.report(Diagnostic.at(scalar.span(), rule, "`" + scalar.text() + "` is not a valid web address")
                    .label(parsed.reason())
                    .help(WebAddress.proposal(scalar.text())));
        }
        return parsed.value();
    }

    private static Optional<YamlScalar> text(String key, YamlNode node, Reading reading) {
        return node instanceof YamlScalar scalar ? Optional.of(scalar) : wrongType(key, node, "text", reading);
    }

    private static Optional<YamlSequence> list(String key, YamlNode node, Reading reading) {
        return node instanceof YamlSequence list ? Optional.of(list) : wrongType(key, node, "a list", reading);
    }

    private static Optional<YamlMapping> mapping(String key, YamlNode node, Reading reading) {
        return node instanceof YamlMapping found ? Optional.of(found) : wrongType(key, node, "a mapping", reading);
    }

    private static Optional<List<YamlScalar>> texts(String key, YamlNode node, Reading reading) {
        if (node instanceof YamlScalar scalar) {
            return Optional.of(List.of(scalar));
        }
        if (!(node instanceof YamlSequence sequence)) {
            return wrongType(key, node, "a list of texts", reading);
        }
        List<YamlScalar> texts = new ArrayList<>();
        for (YamlNode item : sequence.items()) {
            if (!(item instanceof YamlScalar scalar)) {
                reading.report(TypeProblem.of("an item of `" + key + "`", item, "text"));
            } else if (scalar.isBlank()) {
                reading.report(TypeProblem.emptyItem(key, scalar));
            } else {
                texts.add(scalar);
            }
        }
        return Optional.of(texts);
    }

    private static Optional<List<String>> lines(String key, YamlNode node, Reading reading) {
        List<String> lines = new ArrayList<>();
        for (YamlScalar scalar : texts(key, node, reading).orElse(List.of())) {
            if (lines.contains(scalar.line())) {
                reading.report(duplicate(key, scalar));
            } else {
                lines.add(scalar.line());
            }
        }
        return Optional.of(lines);
    }

    /** The objection to an item that the list has already. */
    public static Diagnostic duplicate(String key, YamlScalar item) {
        return Diagnostic.at(item.span(), Rule.DUPLICATE_ENTRY, "duplicate `" + item.line() + "` in `" + key + "`")
                .help("delete one of them");
    }

    private static Optional<List<YamlMapping>> mappings(String key, YamlNode node, Reading reading) {
        List<YamlMapping> mappings = new ArrayList<>();
        for (YamlNode item : list(key, node, reading).map(YamlSequence::items).orElse(List.of())) {
            if (item instanceof YamlMapping mapping) {
                mappings.add(mapping);
            } else {
                reading.report(TypeProblem.of("an item of `" + key + "`", item, "a mapping"));
            }
        }
        return Optional.of(mappings);
    }

    private static Optional<Boolean> flag(String key, YamlNode node, Reading reading) {
        Optional<YamlScalar> text = text(key, node, reading);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        String written = text.get().text();
        if (written.equals("true") || written.equals("false")) {
            return Optional.of(written.equals("true"));
        }
        reading.report(Diagnostic.at(node.span(), Rule.UNKNOWN_VALUE, "`" + key + "` is neither true nor false")
                .help("write `true` or `false`"));
        return Optional.empty();
    }

    private static Optional<Identifier> identifier(YamlScalar scalar, IdentifierScheme scheme, Reading reading) {
        Parsed<Identifier> parsed = scheme.parse(scalar.text());
        if (parsed.value().isEmpty()) {
            reading.report(Diagnostic.at(
                            scalar.span(),
                            Rule.BAD_IDENTIFIER,
                            "`" + scalar.text() + "` is not a valid " + scheme.noun())
                    .label(parsed.reason())
                    .help("it looks like `" + scheme.example() + "`"));
        }
        return parsed.value();
    }

    private static Optional<String> language(YamlScalar written, Reading reading) {
        try {
            Locale.Builder builder = new Locale.Builder().setLanguageTag(written.text());
            return Optional.of(builder.build().toLanguageTag());
        } catch (IllformedLocaleException e) {
            reading.report(Diagnostic.at(
                            written.span(), Rule.BAD_LANGUAGE, "`" + written.text() + "` is not a valid language tag")
                    .help("write it like `en`, `de` or `pt-BR`"));
            return Optional.empty();
        }
    }

    private static Optional<String> known(YamlScalar scalar, List<String> words, String key, Reading reading) {
        if (words.contains(scalar.text())) {
            return Optional.of(scalar.text());
        }
        reading.report(Diagnostic.at(
                        scalar.span(),
                        Rule.UNKNOWN_VALUE,
                        "`" + scalar.text() + "` is not one of the words that `" + key + "` takes")
                .help(Suggestion.didYouMean(scalar.text(), words)
                        .or(() -> Optional.of("it takes " + String.join(", ", words)))));
        return Optional.empty();
    }

    private static <T> Optional<T> wrongType(String key, YamlNode node, String wanted, Reading reading) {
        reading.report(TypeProblem.of("`" + key + "`", node, wanted));
        return Optional.empty();
    }
}
