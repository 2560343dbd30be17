package offprint.content.load;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Guesses at what was meant by names that are written as other programs, or papers' first pages, write them. */
final class WrittenNames {
    private static final Pattern LAST_FIRST = Pattern.compile("[^,]*[^,\\s][^,]*,[^,]*[^,\\s][^,]*");
    private static final Pattern WORD_COMMA_WORD = Pattern.compile("[^,\\s]+,\\s*[^,\\s]+");
    private static final Pattern ET_AL = Pattern.compile("(.*[^\\s,]),?\\s+(et al\\.?|and others)");
    private static final Pattern MARKED = Pattern.compile("(.*[\\p{L}.])\\s*([*†‡§¶#]|(?<=\\p{L})[0-9¹²³])+");
    private static final Pattern WORD = Pattern.compile("\\p{Lu}[\\p{L}\\p{M}'’.-]+");

    private WrittenNames() {}

    /** The names in a text that joins them by commas, semicolons or {@code and}, as items of a list of YAML. */
    static List<String> in(String text) {
        List<String> parts = List.of(text.split("\\s*(;|\\band\\b|&)\\s*", -1));
        boolean lastFirst = parts.size() == 1
                ? WORD_COMMA_WORD.matcher(text).matches()
                : parts.stream().allMatch(part -> LAST_FIRST.matcher(part).matches());
        return lastFirst
                ? parts.stream().map(part -> '"' + part + '"').toList()
                : List.of(text.split("\\s*(;|,|\\band\\b|&)\\s*(and\\s+)?", -1));
    }

    /** What to write instead of a name that has the marks of a title page, or stands for further ones. */
    static Optional<String> slip(String name) {
        Matcher others = ET_AL.matcher(name);
        if (others.matches()) {
            return Optional.of("write two items: `" + others.group(1) + "` and `et al.`");
        }
        Matcher marked = MARKED.matcher(name);
        return marked.matches()
                ? Optional.of("leave the mark out: `" + marked.group(1) + "`; for what it means there are `equal`, "
                        + "`corresponding`, `affiliation` and `note`, as in `{name: " + marked.group(1)
                        + ", equal: true}`")
                : Optional.empty();
    }

    /** Words that alternate between family and given names, in pairs; empty where one of them is more than a word. */
    static Optional<String> joined(List<String> words) {
        if (words.isEmpty()
                || words.size() % 2 != 0
                || !words.stream().allMatch(word -> WORD.matcher(word).matches())) {
            return Optional.empty();
        }
        List<String> names = new ArrayList<>();
        for (int i = 0; i < words.size(); i += 2) {
            names.add('"' + words.get(i) + ", " + words.get(i + 1) + '"');
        }
        return Optional.of(String.join(", ", names));
    }
}
