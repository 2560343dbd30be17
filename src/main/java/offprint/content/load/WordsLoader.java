package offprint.content.load;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import offprint.content.format.Key;
import offprint.content.format.Kind;
import offprint.content.format.Kinds;
import offprint.content.format.Reading;
import offprint.content.format.ThemeKeys;
import offprint.content.format.Values;
import offprint.content.yaml.YamlMapping;
import offprint.content.yaml.YamlScalar;
import offprint.diag.Diagnostic;
import offprint.diag.Rule;
import offprint.text.wording.Wording;

/**
 * Reads texts of the interface that replace the built-in ones, and checks that pages can be made with them:
 *
 * <pre>{@code
 * words:
 *   nav.papers: Publications
 *   papers.other: "{0} publications"   (no placeholder that the built-in text cannot have)
 *   months: Jan,Feb,…                  (twelve)
 *   number.group.from: 5               (digits)
 *   number.decimal: ","                (no digit)
 *   number.zero: one                   (or other)
 * }</pre>
 */
final class WordsLoader {
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{[0-9]+\\}");
    private static final Kind<Integer> DIGITS = Kinds.whole(0, 99);
    private static final Kind<String> ONE_OR_OTHER = Kinds.word(List.of("one", "other"), word -> word);

    private static final SortedSet<String> NONE = Collections.emptySortedSet();

    private final Map<String, SortedSet<String>> placeholders = Wording.placeholders();
    private final Reading reading;

    WordsLoader(Reading reading) {
        this.reading = reading;
    }

    Map<String, String> load(YamlMapping mapping) {
        Values values = ThemeKeys.Words.ALL.read(mapping, reading);
        Map<String, String> words = new LinkedHashMap<>();
        for (Key<YamlScalar> key : ThemeKeys.Words.KEYS) {
            values.get(key).flatMap(scalar -> text(key.name(), scalar)).ifPresent(text -> words.put(key.name(), text));
        }
        return words;
    }

    private Optional<String> text(String key, YamlScalar scalar) {
        return switch (key) {
            case "months", "months.short" -> months(key, scalar);
            case "number.zero" -> ONE_OR_OTHER.read(key, scalar, reading);
            case "number.group.from" -> DIGITS.read(key, scalar, reading).map(digits -> Integer.toString(digits));
            case "number.decimal", "number.group" -> sign(scalar);
            default -> sentence(key, scalar);
        };
    }

    private Optional<String> months(String key, YamlScalar scalar) {
        String text = scalar.line();
        int named = 0;
        for (String month : text.split(",", -1)) {
            named += month.isBlank() ? 0 : 1;
        }
        int items = text.split(",", -1).length;
        if (items == named && named == Wording.MONTHS) {
            return Optional.of(text);
        }
        reading.report(Diagnostic.at(scalar.span(), Rule.UNKNOWN_VALUE, "`" + key + "` is not a list of twelve names")
                .label(items == named ? "it has " + named : "it has an empty name")
                .help("write the months from January to December, joined by commas"));
        return Optional.empty();
    }

    private Optional<String> sign(YamlScalar scalar) {
        String text = scalar.line();
        if (text.chars().noneMatch(Character::isDigit)) {
            return Optional.of(text);
        }
        reading.report(Diagnostic.at(scalar.span(), Rule.UNKNOWN_VALUE, "`" + text + "` cannot stand between digits")
                .label("it would be read as a part of the number"));
        return Optional.empty();
    }

    private Optional<String> sentence(String key, YamlScalar scalar) {
        String text = scalar.line();
        SortedSet<String> known = placeholders.getOrDefault(key, NONE);
        Matcher used = PLACEHOLDER.matcher(text);
        while (used.find()) {
            if (!known.contains(used.group())) {
                String all = String.join(", ", known);
                reading.report(Diagnostic.at(
                                scalar.span(),
                                Rule.UNKNOWN_VALUE,
                                "nothing replaces `" + used.group() + "` in `" + key + "`")
                        .label(known.isEmpty() ? "this text has no placeholders" : "this text can have " + all));
                return Optional.empty();
            }
        }
        return Optional.of(text);
    }
}
