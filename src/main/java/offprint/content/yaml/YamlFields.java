package offprint.content.yaml;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import offprint.diag.Diagnostic;
import offprint.diag.Diagnostics;
import offprint.diag.Rule;
import offprint.diag.Suggestion;

/**
 * The fields of one mapping, handed out by key and type. Every request reports what is wrong with the field and answers
 * empty then, as it does for a field that is not there; a reader asks for all the fields that it knows, then calls
 * {@link #rejectUnknown}.
 *
 * <pre>{@code
 * YamlFields paper = new YamlFields(mapping, diagnostics);
 * Optional<YamlScalar> title = paper.requiredText("title");
 * List<YamlScalar> keywords = paper.texts("keywords");
 * paper.rejectUnknown();
 * }</pre>
 *
 * <p>A key with an empty value ({@code doi:}, {@code doi: ~}, {@code doi: ""}) is an error, reported at the first request
 * for it.
 */
public final class YamlFields {
    private static final int MAX_DIGITS = 18;

    /** Up to so many known keys are listed where none is like the unknown one. */
    private static final int LISTED_KEYS = 12;

    private final YamlMapping mapping;
    private final Diagnostics diagnostics;
    private final Set<String> known = new LinkedHashSet<>();

    public YamlFields(YamlMapping mapping, Diagnostics diagnostics) {
        this.mapping = mapping;
        this.diagnostics = diagnostics;
    }

    /** The mapping whose fields these are. */
    public YamlMapping mapping() {
        return mapping;
    }

    /** The field's value, whatever it is. */
    public Optional<YamlNode> node(String key) {
        boolean first = known.add(key);
        Optional<YamlMapping.Entry> entry = mapping.entry(key);
        if (entry.isEmpty()) {
            return Optional.empty();
        }
        YamlNode value = entry.get().value();
        if (value instanceof YamlScalar scalar && isBlank(scalar)) {
            if (first) {
                report(Diagnostic.at(entry.get().key().span(), Rule.EMPTY_VALUE, "`" + key + "` has no value")
                        .help("give it one, or delete the key"));
            }
            return Optional.empty();
        }
        return Optional.of(value);
    }

    /** The same, reported where there is no such key. */
    public Optional<YamlNode> requiredNode(String key) {
        require(key);
        return node(key);
    }

    /** A field that is text; never blank. */
    public Optional<YamlScalar> text(String key) {
        Optional<YamlNode> node = node(key);
        if (node.isPresent() && node.get() instanceof YamlScalar scalar) {
            return Optional.of(scalar);
        }
        rejectType(key, node, "text");
        return Optional.empty();
    }

    /** The same, reported where there is no such key. */
    public Optional<YamlScalar> requiredText(String key) {
        require(key);
        return text(key);
    }

    /** A field that is a list, of anything; it may be empty. */
    public Optional<YamlSequence> list(String key) {
        Optional<YamlNode> node = node(key);
        if (node.isPresent() && node.get() instanceof YamlSequence sequence) {
            return Optional.of(sequence);
        }
        rejectType(key, node, "a list");
        return Optional.empty();
    }

    /** The same, reported where there is no such key or the list has no items. */
    public Optional<YamlSequence> requiredList(String key) {
        require(key);
        Optional<YamlSequence> list = list(key);
        if (list.isPresent() && list.get().items().isEmpty()) {
            report(Diagnostic.at(list.get().span(), Rule.EMPTY_VALUE, "`" + key + "` is empty")
                    .label("at least one item is needed"));
            return Optional.empty();
        }
        return list;
    }

    /** A field that is a list of texts, none of them blank; a single text counts as a list of one. */
    public List<YamlScalar> texts(String key) {
        Optional<YamlNode> node = node(key);
        if (node.isPresent() && node.get() instanceof YamlScalar scalar) {
            return List.of(scalar);
        }
        if (node.isPresent() && node.get() instanceof YamlSequence sequence) {
            return texts(key, sequence);
        }
        rejectType(key, node, "a list of texts");
        return List.of();
    }

    /** A field that is a mapping. */
    public Optional<YamlMapping> mapping(String key) {
        Optional<YamlNode> node = node(key);
        if (node.isPresent() && node.get() instanceof YamlMapping found) {
            return Optional.of(found);
        }
        rejectType(key, node, "a mapping");
        return Optional.empty();
    }

    /** A field that is {@code true} or {@code false}, written so. */
    public Optional<Boolean> flag(String key) {
        Optional<YamlScalar> text = text(key);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        String written = text.get().text();
        if (written.equals("true") || written.equals("false")) {
            return Optional.of(written.equals("true"));
        }
        report(Diagnostic.at(text.get().span(), Rule.UNKNOWN_VALUE, "`" + key + "` is neither true nor false")
                .help("write `true` or `false`"));
        return Optional.empty();
    }

    /** A field that is a whole number from {@code min} to {@code max}. */
    public OptionalInt whole(String key, int min, int max) {
        Optional<YamlScalar> text = text(key);
        if (text.isEmpty()) {
            return OptionalInt.empty();
        }
        Optional<BigDecimal> value = decimal(text.get().text());
        if (value.isEmpty() || value.get().scale() > 0) {
            badNumber(text.get(), "is not a whole number", "digits only, such as `" + Math.max(min, 0) + "`");
            return OptionalInt.empty();
        }
        long number = value.get().longValue();
        if (number < min || number > max) {
            badNumber(text.get(), "is out of range", "from " + min + " to " + max);
            return OptionalInt.empty();
        }
        return OptionalInt.of((int) number);
    }

    /**
     * A field that is a decimal number of up to 18 digits, such as {@code -29.10}, with the digits as they are written;
     * no exponents.
     */
    public Optional<BigDecimal> number(String key) {
        Optional<YamlScalar> text = text(key);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        Optional<BigDecimal> value = decimal(text.get().text());
        if (value.isEmpty()) {
            badNumber(text.get(), "is not a number", "digits, with a point before decimals, such as `29.1`");
        }
        return value;
    }

    /** Reports every key that was not asked for, with the nearest of those that were. */
    public void rejectUnknown() {
        for (YamlMapping.Entry entry : mapping.entries()) {
            String key = entry.key().text();
            if (!known.contains(key)) {
                Optional<String> nearest = Suggestion.didYouMean(key, known);
                report(Diagnostic.at(entry.key().span(), Rule.UNKNOWN_KEY, "no key is called `" + key + "` here")
                        .help(nearest.isPresent() ? nearest : knownKeys()));
            }
        }
    }

    /**
     * The objection to a value of the wrong type.
     *
     * @param subject what the value is called, such as {@code `authors`} or {@code an item of `authors`}
     * @param wanted what belongs there, such as {@code text or a mapping}
     */
    public static Diagnostic wrongType(String subject, YamlNode node, String wanted) {
        Diagnostic problem = Diagnostic.at(
                        LineIndex.firstLineOf(node.span()),
                        Rule.WRONG_TYPE,
                        subject + " is " + node.kind() + "; " + wanted + " belongs here")
                .label("this is " + node.kind());
        boolean oneLine = LineIndex.firstLineOf(node.span()).equals(node.span());
        boolean textMeant = wanted.contains("text") && oneLine && !(node instanceof YamlScalar);
        return textMeant
                ? problem.help(
                        QuotedLine.help(node.span().source(), node.span().start(), "to make it text, quote it: "))
                : problem;
    }

    private List<YamlScalar> texts(String key, YamlSequence sequence) {
        List<YamlScalar> texts = new ArrayList<>();
        for (YamlNode item : sequence.items()) {
            if (!(item instanceof YamlScalar scalar)) {
                report(wrongType("an item of `" + key + "`", item, "text"));
            } else if (isBlank(scalar)) {
                report(emptyItem(key, scalar));
            } else {
                texts.add(scalar);
            }
        }
        return texts;
    }

    /** The objection to a list's item that is nothing. */
    public static Diagnostic emptyItem(String key, YamlScalar item) {
        return Diagnostic.at(item.span(), Rule.EMPTY_VALUE, "an item of `" + key + "` is empty")
                .help("write something, or delete the item");
    }

    /** Whether the text is nothing but white space. */
    private static boolean isBlank(YamlScalar scalar) {
        return scalar.isNull() || scalar.text().isBlank();
    }

    private void require(String key) {
        if (mapping.entry(key).isPresent()) {
            return;
        }
        boolean empty = mapping.entries().isEmpty();
        report(Diagnostic.at(
                        empty ? mapping.span() : mapping.entries().get(0).key().span(),
                        Rule.MISSING_FIELD,
                        "`" + key + "` is missing")
                .label("the mapping that begins here needs it")
                .help("add `" + key + ": …`"));
    }

    private void rejectType(String key, Optional<YamlNode> node, String wanted) {
        if (node.isPresent()) {
            report(wrongType("`" + key + "`", node.get(), wanted));
        }
    }

    private void badNumber(YamlScalar scalar, String is, String wanted) {
        Diagnostic problem = Diagnostic.at(scalar.span(), Rule.BAD_NUMBER, "`" + scalar.text() + "` " + is)
                .label(wanted);
        String pointed = scalar.text().replace(',', '.');
        boolean comma = !pointed.equals(scalar.text()) && decimal(pointed).isPresent();
        report(comma ? problem.help("write `" + pointed + "`") : problem);
    }

    private static Optional<BigDecimal> decimal(String text) {
        int start = text.startsWith("-") ? 1 : 0;
        int point = text.indexOf('.');
        int digits = text.length() - start - (point < 0 ? 0 : 1);
        boolean pointInside = point < 0 || (point > start && point < text.length() - 1);
        if (digits < 1 || digits > MAX_DIGITS || !pointInside) {
            return Optional.empty();
        }
        for (int i = start; i < text.length(); i++) {
            char c = text.charAt(i);
            if (i != point && (c < '0' || c > '9')) {
                return Optional.empty();
            }
        }
        return Optional.of(new BigDecimal(text));
    }

    private Optional<String> knownKeys() {
        if (known.isEmpty() || known.size() > LISTED_KEYS) {
            return Optional.empty();
        }
        return Optional.of("the keys here are `" + String.join("`, `", known) + "`");
    }

    private void report(Diagnostic problem) {
        diagnostics.report(problem);
    }
}
