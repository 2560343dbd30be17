package offprint.content.load;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import offprint.content.yaml.YamlMapping;
import offprint.content.yaml.YamlScalar;
import offprint.diag.Diagnostic;
import offprint.diag.Diagnostics;
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
    private static final int MOST_DIGITS = 99;

    private static final SortedSet<String> NONE = Collections.emptySortedSet();

    private final Map<String, SortedSet<String>> placeholders = Wording.placeholders();
    private final ContentFields fields;
    private final Diagnostics diagnostics;

    WordsLoader(YamlMapping mapping, Diagnostics diagnostics) {
        this.fields = new ContentFields(mapping, diagnostics);
        this.diagnostics = diagnostics;
    }

    Map<String, String> load() {
        Map<String, String> words = new LinkedHashMap<>();
        for (String key : Wording.keys()) {
            text(key).ifPresent(text -> words.put(key, text));
        }
        fields.rejectUnknown();
        return words;
    }

    private Optional<String> text(String key) {
        return switch (key) {
            case "months" -> fields.yaml().text(key).flatMap(this::months);
            case "number.zero" -> fields.word(key, List.of("one", "other"));
            case "number.group.from" -> {
                OptionalInt digits = fields.yaml().whole(key, 0, MOST_DIGITS);
                yield digits.isPresent() ? Optional.of(Integer.toString(digits.getAsInt())) : Optional.empty();
            }
            case "number.decimal", "number.group" -> fields.yaml().text(key).flatMap(this::sign);
            default -> fields.yaml().text(key).flatMap(scalar -> sentence(key, scalar));
        };
    }

    private Optional<String> months(YamlScalar scalar) {
        String text = ContentFields.oneLine(scalar);
        int named = 0;
        for (String month : text.split(",", -1)) {
            named += month.isBlank() ? 0 : 1;
        }
        int items = text.split(",", -1).length;
        if (items == named && named == Wording.MONTHS) {
            return Optional.of(text);
        }
        diagnostics.report(Diagnostic.at(scalar.span(), Rule.UNKNOWN_VALUE, "`months` is not a list of twelve names")
                .label(items == named ? "it has " + named : "it has an empty name")
                .help("write the months from January to December, joined by commas"));
        return Optional.empty();
    }

    private Optional<String> sign(YamlScalar scalar) {
        String text = ContentFields.oneLine(scalar);
        if (text.chars().noneMatch(Character::isDigit)) {
            return Optional.of(text);
        }
        diagnostics.report(
                Diagnostic.at(scalar.span(), Rule.UNKNOWN_VALUE, "`" + text + "` cannot stand between digits")
                        .label("it would be read as a part of the number"));
        return Optional.empty();
    }

    private Optional<String> sentence(String key, YamlScalar scalar) {
        String text = ContentFields.oneLine(scalar);
        SortedSet<String> known = placeholders.getOrDefault(key, NONE);
        Matcher used = PLACEHOLDER.matcher(text);
        while (used.find()) {
            if (!known.contains(used.group())) {
                String all = String.join(", ", known);
                diagnostics.report(Diagnostic.at(
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
