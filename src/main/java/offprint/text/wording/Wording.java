package offprint.text.wording;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import offprint.model.Ascii;
import offprint.model.PublicationDate;
import offprint.model.TimeSpan;

/** The words, dates and numbers of one language. */
public final class Wording {
    /** The languages that there are texts in; every other one is served in English. */
    public static final List<String> LANGUAGES = Arrays.asList("en", "de", "es", "fr", "zh", "ar", "he");

    /** How many names the text {@code months} has, joined by commas. */
    public static final int MONTHS = 12;

    private static final String FALLBACK = "en";
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{[0-9]\\}");

    private final String language;
    private final Map<String, String> texts;
    private final String[] months;
    private final String[] shortMonths;

    private Wording(String language, Map<String, String> texts) {
        this.language = language;
        this.texts = Collections.unmodifiableMap(texts);
        this.months = text("months").split(",", -1);
        this.shortMonths = text("months.short").split(",", -1);
    }

    /**
     * The wording of a language.
     *
     * @param language a BCP 47 tag; its first part decides
     * @param own texts that replace those of the same key
     */
    public static Wording of(String language, Map<String, String> own) {
        String base = base(language);
        Map<String, String> texts = read(LANGUAGES.contains(base) ? base : FALLBACK);
        texts.putAll(own);
        return new Wording(isKnown(language, own) ? language : FALLBACK, texts);
    }

    /**
     * Whether there are texts in a language.
     *
     * @param own texts that replace those of the same key; all of them together may be another language
     */
    public static boolean isKnown(String language, Map<String, String> own) {
        return LANGUAGES.contains(base(language))
                || (!own.isEmpty() && own.keySet().containsAll(keys()));
    }

    /** The tag of the language that the texts are in, which is English where there are none in the one asked for. */
    public String language() {
        return language;
    }

    /** The direction in which they are written. */
    public Direction direction() {
        return Direction.of(language);
    }

    /** The first part of a BCP 47 tag: the language without its country or script. */
    public static String base(String tag) {
        int end = tag.indexOf('-');
        return end < 0 ? tag : tag.substring(0, end);
    }

    /** The keys that every language has a text for, in their order; a language may have further plural forms. */
    public static SortedSet<String> keys() {
        return new TreeSet<>(read(FALLBACK).keySet());
    }

    /**
     * The placeholders that a text can have, by its key: those of any language, since one may say with the number what
     * another says without. A text for one thing can have what the text for many has.
     */
    public static Map<String, SortedSet<String>> placeholders() {
        Map<String, SortedSet<String>> placeholders = new HashMap<>();
        for (String language : LANGUAGES) {
            read(language).forEach((key, text) -> {
                SortedSet<String> known = placeholders.computeIfAbsent(key, any -> new TreeSet<>());
                PLACEHOLDER.matcher(text).results().forEach(placeholder -> known.add(placeholder.group()));
            });
        }
        placeholders.forEach((key, known) -> {
            if (key.endsWith(".one")) {
                known.addAll(placeholders.get(key.substring(0, key.length() - 3) + "other"));
            }
        });
        return placeholders;
    }

    /** All texts by key. */
    public Map<String, String> texts() {
        return texts;
    }

    /** The text of a key, which must be one of {@link #keys}. */
    public String text(String key) {
        String text = texts.get(key);
        if (text == null) {
            throw new IllegalArgumentException("no text is called " + key);
        }
        return text;
    }

    /** The text with its {@code {0}}, {@code {1}} … replaced. */
    public String text(String key, String... values) {
        String text = text(key);
        for (int i = 0; i < values.length; i++) {
            text = text.replace("{" + i + "}", values[i]);
        }
        return text;
    }

    /**
     * The text of a number of things: that of {@code KEY.one}, {@code KEY.other} or another plural form that the language
     * has, with {@code {0}} replaced by the number.
     */
    public String count(String key, int number) {
        String text = texts.getOrDefault(key + '.' + pluralForm(number), text(key + ".other"));
        return text.replace("{0}", number(BigDecimal.valueOf(number), 0));
    }

    /** The category of a whole number (Unicode CLDR, plural rules); a form that a text does not have is "other". */
    private String pluralForm(int number) {
        if (number == 1 || (number == 0 && text("number.zero").equals("one"))) {
            return "one";
        }
        return switch (base(language)) {
            case "ar" -> arabicForm(number);
            case "he" -> number == 2 ? "two" : "other";
            default -> "other";
        };
    }

    private static String arabicForm(int number) {
        int rest = number % 100;
        return number == 0 ? "zero" : number == 2 ? "two" : rest < 3 ? "other" : rest < 11 ? "few" : "many";
    }

    /** The date as precise as it is known: "4 June 2022", "June 2022", "2022". */
    public String date(PublicationDate date) {
        String year = Integer.toString(date.year());
        if (date.month() == 0) {
            return text("date.year", year);
        }
        String month = months[date.month() - 1];
        return date.day() == 0
                ? text("date.month", year, month)
                : text(date.day() == 1 ? "date.first" : "date.day", year, month, Integer.toString(date.day()));
    }

    /** A time, saying once what both ends share: "2019–2021", "4–8 May 2025", "since March 2021", "2019, 2021". */
    public String span(TimeSpan time) {
        if (time.from().isEmpty()) {
            return time.dates().stream().map(this::date).collect(Collectors.joining(text("list.comma")));
        }
        PublicationDate from = time.from().get();
        if (time.to().isEmpty()) {
            return text("span.since", date(from));
        }
        PublicationDate to = time.to().get();
        if (from.equals(to)) {
            return date(from);
        }
        if (from.month() + to.month() == 0) {
            return text("span.years", date(from), date(to));
        }
        boolean precise = from.month() > 0 && to.month() > 0 && from.year() == to.year();
        String year = Integer.toString(from.year());
        if (precise && from.day() + to.day() == 0) {
            return text("span.months", year, months[from.month() - 1], months[to.month() - 1]);
        }
        if (precise && from.month() == to.month() && from.day() > 0 && to.day() > 0) {
            return text(
                    "span.days",
                    year,
                    months[from.month() - 1],
                    Integer.toString(from.day()),
                    Integer.toString(to.day()));
        }
        return text("span.dates", date(from), date(to));
    }

    /**
     * The date in few letters: "4 Jun 2022".
     *
     * @return three parts, of which the second is the year with what belongs to it, and the others may be empty
     */
    public List<String> shortDate(PublicationDate date) {
        String form = date.month() == 0 ? "year" : date.day() == 0 ? "month" : "day";
        String month = date.month() == 0 ? "" : shortMonths[date.month() - 1];
        String text = text("date.short." + form, Integer.toString(date.year()), month, Integer.toString(date.day()));
        int start = text.indexOf('[');
        int end = text.indexOf(']', start);
        return start < 0 || end < 0
                ? List.of("", text, "")
                : List.of(text.substring(0, start), text.substring(start + 1, end), text.substring(end + 1));
    }

    /** An edition: "2nd ed." where it is a number, else as it is. */
    public String edition(String edition) {
        if (edition.length() > 3 || !Ascii.isNumber(edition)) {
            return edition;
        }
        int ordinal = Integer.parseInt(edition);
        String form = ordinal / 10 % 10 == 1
                ? "other"
                : switch (ordinal % 10) {
                    case 1 -> "one";
                    case 2 -> "two";
                    case 3 -> "few";
                    default -> "other";
                };
        return texts.getOrDefault("edition." + form, text("edition.other")).replace("{0}", edition);
    }

    /** The number with so many decimals, rounded half up, with the language's signs. */
    public String number(BigDecimal value, int digits) {
        String plain = value.setScale(digits, RoundingMode.HALF_UP).toPlainString();
        int start = plain.startsWith("-") ? 1 : 0;
        int point = plain.indexOf('.');
        int end = point < 0 ? plain.length() : point;
        StringBuilder out = new StringBuilder(plain);
        if (point >= 0) {
            out.replace(point, point + 1, text("number.decimal"));
        }
        if (end - start >= Integer.parseInt(text("number.group.from"))) {
            for (int i = end - 3; i > start; i -= 3) {
                out.insert(i, text("number.group"));
            }
        }
        return out.toString();
    }

    /** The texts of a language: those of its own file, and those that stand beside the other languages'. */
    private static Map<String, String> read(String language) {
        Map<String, String> texts = new HashMap<>();
        Properties own = file(language);
        for (String key : own.stringPropertyNames()) {
            texts.put(key, own.getProperty(key));
        }
        String prefix = language + '.';
        for (String shared : List.of("works", "lists", "people")) {
            Properties words = file(shared);
            for (String key : words.stringPropertyNames()) {
                if (key.startsWith(prefix)) {
                    texts.put(key.substring(prefix.length()), words.getProperty(key));
                }
            }
        }
        return texts;
    }

    private static Properties file(String name) {
        String path = "/offprint/text/wording/" + name + ".properties";
        Properties properties = new Properties();
        try (InputStream in = Wording.class.getResourceAsStream(path)) {
            if (in == null) {
                throw new IllegalStateException("the jar lacks " + path);
            }
            properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties;
    }
}
