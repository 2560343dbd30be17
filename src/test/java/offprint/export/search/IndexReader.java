package offprint.export.search;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import offprint.text.words.Words;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/**
 * Reads an index as {@link SearchIndex} describes it and searches as the page does, written from the description of
 * both: what is asserted of it holds of the index, and what the page finds can be compared with what it finds.
 */
final class IndexReader {
    static final int SHOWN_FIRST = 20;

    private static final String DIGITS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
    private static final int MOST_TYPED = 6;
    private static final int MOST_PIECES = 8;
    private static final int FEW = 3;

    private final Map<String, String> texts = new HashMap<>();
    private final Map<String, Object> opened = new HashMap<>();
    private final Map<Integer, Map<String, String>> lists = new HashMap<>();
    private final String stamp;
    private final String[] bounds;
    private final int documentsEach;

    IndexReader(SearchIndex index) {
        for (IndexFile file : index.files()) {
            texts.put(file.name(), file.text());
        }
        String manifest = text("manifest");
        stamp = manifest.substring("offprintSearch(\"".length(), manifest.indexOf("\",\""));
        Map<?, ?> data = (Map<?, ?>) open("manifest");
        bounds = ((String) in(data, "bounds")).split("\\|", -1);
        documentsEach = (Integer) in(data, "passages");
    }

    /** What of a paper is searched besides what its row shows. */
    record Document(String slug, List<String> texts) {}

    /**
     * What a search finds.
     *
     * @param papers the best first
     * @param complete whether the papers have all words
     * @param bytes of all files that are read to show the first results
     */
    record Found(List<Integer> papers, boolean complete, int bytes) {}

    /** A word's papers and what it counts for in each. */
    record Postings(int weight, int size, Map<Integer, Integer> impacts) {
        boolean partial() {
            return size > impacts.size();
        }
    }

    String stamp() {
        return stamp;
    }

    List<String> slugs(String query) {
        List<String> slugs = new ArrayList<>();
        for (int paper : find(query).papers()) {
            slugs.add(document(paper).slug());
        }
        return slugs;
    }

    Document document(int paper) {
        List<?> fields = (List<?>) ((List<?>) open("d" + paper / documentsEach)).get(paper % documentsEach);
        List<String> texts = new ArrayList<>();
        for (Object field : fields.subList(1, fields.size())) {
            texts.add((String) field);
        }
        return new Document((String) fields.get(0), texts);
    }

    /** The papers of a set, of which the index has many. */
    List<Integer> set(String name) {
        String[] from = ((String) in((Map<?, ?>) open("manifest"), "sets")).split("\\|", -1);
        int place = 0;
        while (place + 1 < from.length && from[place + 1].compareTo(name) <= 0) {
            place++;
        }
        List<Integer> papers = new ArrayList<>();
        for (String entry : unpacked((String) open("s" + place))) {
            String[] parts = entry.split(" ", 2);
            int[] at = {0};
            int paper = -1;
            while (parts[0].equals(name) && at[0] < parts[1].length()) {
                paper += number(parts[1], at) + 1;
                papers.add(paper);
            }
        }
        return papers;
    }

    /** The papers in an order, those of one place by number. */
    List<Integer> order(String name) {
        List<String> orders = List.of(((String) in((Map<?, ?>) open("manifest"), "orders")).split("\\|", -1));
        String places = (String) open("o" + orders.indexOf(name) + "-0");
        List<Integer> papers = new ArrayList<>();
        for (int paper = 0; 3 * paper < places.length(); paper++) {
            papers.add(paper);
        }
        papers.sort(Comparator.comparing(paper -> placeIn(places.substring(3 * paper, 3 * paper + 3))));
        return papers;
    }

    private static int placeIn(String digits) {
        return digits.chars().reduce(0, (sum, c) -> 64 * sum + DIGITS.indexOf(c));
    }

    /** All words with their postings. */
    Map<String, Postings> words() {
        Map<String, Postings> words = new LinkedHashMap<>();
        for (int place = 0; place < bounds.length; place++) {
            lists(place).forEach((word, list) -> words.put(word, postings(list)));
        }
        return words;
    }

    Found find(String query) {
        List<String> typed = new ArrayList<>();
        Words.addAll(query, typed);
        return find(new LinkedHashSet<>(typed));
    }

    private Found find(Set<String> typed) {
        List<String> words = new ArrayList<>(typed);
        words.sort(Comparator.comparing(String::length).reversed());
        Set<Integer> places = new LinkedHashSet<>();
        List<Match> matches = new ArrayList<>();
        for (String word : words) {
            if (places.contains(place(word)) || places.size() < MOST_TYPED) {
                places.add(place(word));
                matches.add(typed(word));
            }
        }
        for (Match match : matches) {
            if (!match.known && match.best.size() < FEW) {
                addMistyped(match, places);
            }
        }
        return ranked(matches, places);
    }

    private Match typed(String word) {
        Match match = new Match(word);
        Map<String, String> lists = lists(place(word));
        if (lists.containsKey(word)) {
            match.known = true;
            match.add(postings(in(lists, word)), 4);
        }
        if (isSpread(word)) {
            match.add(postings((String) in(part(place(word), 1), word)), 3);
        } else {
            lists.forEach((longer, list) -> {
                if (!longer.equals(word) && longer.startsWith(word)) {
                    match.add(postings(list), 3);
                }
            });
        }
        return match;
    }

    private void addMistyped(Match match, Set<Integer> places) {
        String word = match.word;
        if (word.codePointCount(0, word.length()) < 4 || word.chars().anyMatch(Character::isDigit)) {
            return;
        }
        String beginning = word.substring(0, word.offsetByCodePoints(0, 2));
        if (!readable(place(beginning), places)) {
            return;
        }
        Iterable<String> known = isSpread(beginning)
                ? unpacked((String) in(part(place(beginning), 2), beginning))
                : lists(place(beginning)).keySet();
        Set<String> taken = new LinkedHashSet<>();
        for (boolean whole : new boolean[] {true, false}) {
            for (String other : known) {
                if (other.startsWith(beginning)
                        && isNear(word, other, whole)
                        && !taken.contains(other)
                        && readable(place(other), places)) {
                    taken.add(other);
                    match.add(postings(in(lists(place(other)), other)), 2);
                }
            }
        }
    }

    private static boolean readable(int place, Set<Integer> places) {
        return places.contains(place) || (places.size() < MOST_PIECES && places.add(place));
    }

    /** By the definition: the distance of the words, or of the typed one and some beginning of the other, is one. */
    private static boolean isNear(String typed, String word, boolean whole) {
        if (word.startsWith(typed)) {
            return false;
        }
        if (whole) {
            return Math.abs(typed.length() - word.length()) <= 1 && distance(typed, word) == 1;
        }
        boolean near = false;
        for (int length = typed.length() - 1; length <= typed.length() + 1; length++) {
            near |= typed.length() > 4 && length <= word.length() && distance(typed, word.substring(0, length)) == 1;
        }
        return near;
    }

    /** Optimal string alignment: insertions, deletions, substitutions and swaps of neighbours. */
    static int distance(String a, String b) {
        int[][] d = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                if (i == 0 || j == 0) {
                    d[i][j] = i + j;
                    continue;
                }
                int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
                d[i][j] = Math.min(Math.min(d[i - 1][j], d[i][j - 1]) + 1, d[i - 1][j - 1] + change);
                if (i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1)) {
                    d[i][j] = Math.min(d[i][j], d[i - 2][j - 2] + 1);
                }
            }
        }
        return d[a.length()][b.length()];
    }

    private Found ranked(List<Match> matches, Set<Integer> places) {
        Map<Integer, Rank> papers = new TreeMap<>();
        int wholes = 0;
        for (Match match : matches) {
            wholes += match.partial ? 0 : 1;
            match.best.forEach((paper, value) ->
                    papers.merge(paper, new Rank(paper, 1, match.partial ? 0 : 1, match.weight * value), Rank::and));
        }
        List<Rank> some = new ArrayList<>(papers.values());
        List<Rank> all = new ArrayList<>(some);
        for (Rank rank : some) {
            if (wholes > 0 ? rank.wholes < wholes : rank.words < matches.size()) {
                all.remove(rank);
            }
        }
        List<Integer> found = (all.isEmpty() ? some : all)
                .stream()
                        .sorted(Comparator.comparing(Rank::words)
                                .thenComparing(Rank::score)
                                .reversed())
                        .map(Rank::paper)
                        .toList();
        Set<String> files = new LinkedHashSet<>(Set.of("manifest"));
        places.forEach(place -> files.add("t" + place));
        for (int paper : found.subList(0, Math.min(SHOWN_FIRST, found.size()))) {
            files.add("d" + paper / documentsEach);
        }
        int bytes = 0;
        for (String file : files) {
            bytes += text(file).getBytes(UTF_8).length;
        }
        return new Found(found, !all.isEmpty(), bytes);
    }

    private int place(String word) {
        int place = 0;
        while (place + 1 < bounds.length && bounds[place + 1].compareTo(word) <= 0) {
            place++;
        }
        return place;
    }

    private boolean isSpread(String beginning) {
        int next = place(beginning) + 1;
        return next < bounds.length && bounds[next].startsWith(beginning);
    }

    private Map<String, String> lists(int place) {
        return lists.computeIfAbsent(place, this::readLists);
    }

    private Map<String, String> readLists(int place) {
        Map<String, String> lists = new LinkedHashMap<>();
        for (String entry : unpacked((String) ((List<?>) open("t" + place)).get(0))) {
            String[] parts = entry.split(" ", 2);
            lists.put(parts[0], parts[1]);
        }
        return lists;
    }

    private Map<?, ?> part(int place, int part) {
        return (Map<?, ?>) ((List<?>) open("t" + place)).get(part);
    }

    private static List<String> unpacked(String text) {
        List<String> entries = new ArrayList<>();
        String last = "";
        for (String entry : text.isEmpty() ? new String[0] : text.split("\\|")) {
            String whole = last.substring(0, DIGITS.indexOf(entry.charAt(0))) + entry.substring(1);
            entries.add(whole);
            last = whole.split(" ", 2)[0];
        }
        return entries;
    }

    private static Postings postings(String text) {
        int[] at = {1};
        int size = -1;
        if (text.startsWith("!", 1)) {
            at[0] = 2;
            size = number(text, at);
        }
        Map<Integer, Integer> impacts = new LinkedHashMap<>();
        int paper = -1;
        while (at[0] < text.length()) {
            paper += number(text, at) + 1;
            impacts.put(paper, DIGITS.indexOf(text.charAt(at[0]++)));
        }
        return new Postings(DIGITS.indexOf(text.charAt(0)), size < 0 ? impacts.size() : size, impacts);
    }

    private static int number(String text, int[] at) {
        int number = 0;
        int shift = 0;
        int digit;
        do {
            digit = DIGITS.indexOf(text.charAt(at[0]++));
            number += (digit % 32) << shift;
            shift += 5;
        } while (digit >= 32);
        return number;
    }

    private String text(String name) {
        String text = texts.get(name + ".js");
        if (text == null) {
            throw new AssertionError("no file " + name);
        }
        return text;
    }

    private Object open(String name) {
        return opened.computeIfAbsent(name, key -> {
            String text = text(name);
            String begin = "offprintSearch(\"" + stamp + "\",\"" + name + "\",";
            if (!text.startsWith(begin) || !text.endsWith(");\n")) {
                throw new AssertionError(text);
            }
            String json = text.substring(begin.length(), text.length() - 3);
            try (JsonParser parser = new JsonFactory().createParser(ObjectReadContext.empty(), json)) {
                parser.nextToken();
                return value(parser);
            }
        });
    }

    /** The value of a key that a map must have. */
    static <V> V in(Map<?, V> map, String key) {
        V value = map.get(key);
        if (value == null) {
            throw new AssertionError("no " + key + " in " + map.keySet());
        }
        return value;
    }

    private static Object value(JsonParser parser) {
        JsonToken token = parser.currentToken();
        if (token == JsonToken.START_ARRAY) {
            List<Object> values = new ArrayList<>();
            while (parser.nextToken() != JsonToken.END_ARRAY) {
                values.add(value(parser));
            }
            return values;
        }
        if (token == JsonToken.START_OBJECT) {
            Map<String, Object> members = new LinkedHashMap<>();
            while (parser.nextToken() != JsonToken.END_OBJECT) {
                String name = parser.currentName();
                parser.nextToken();
                members.put(name, value(parser));
            }
            return members;
        }
        return token == JsonToken.VALUE_NUMBER_INT ? (Object) parser.getIntValue() : parser.getString();
    }

    /** How well a paper fits a query: how many words it has, how many of those of which all papers are known. */
    private record Rank(int paper, int words, int wholes, int score) {
        Rank and(Rank other) {
            return new Rank(paper, words + other.words, wholes + other.wholes, score + other.score);
        }
    }

    /** The papers for one word of a query, with the best that it counts for. */
    private static final class Match {
        private final String word;
        private final Map<Integer, Integer> best = new HashMap<>();
        private int weight = 63;
        private boolean partial;
        private boolean known;

        Match(String word) {
            this.word = word;
        }

        void add(Postings list, int factor) {
            weight = Math.min(weight, list.weight());
            partial |= list.partial();
            list.impacts().forEach((paper, impact) -> best.merge(paper, impact * factor, Math::max));
        }
    }
}
