package offprint.add;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** What became of the entries of a bibliography, counted. */
public final class Tally {
    private final SortedMap<String, Integer> incomplete = new TreeMap<>();
    private int added;
    private int merged;
    private int updated;
    private int known;
    private int foreign;
    private final Map<String, Integer> records = new LinkedHashMap<>();
    private int refused;
    private int proposed;
    private int requests;
    private String owner = "";

    /** An entry without something that every paper has, such as {@code year}. */
    void incomplete(String missing) {
        incomplete.merge(missing, 1, Integer::sum);
    }

    /** An entry of a paper that the site has already. */
    void known() {
        known++;
    }

    /** @param fresh whether the file that the entry was merged into is new itself */
    void merged(boolean fresh) {
        merged += fresh ? 1 : 0;
        updated += fresh ? 0 : 1;
    }

    /** How many works a person's record names. */
    public void record(String name, int works) {
        records.put(name, works);
    }

    /** Works that the site has, so that nobody was asked for them. */
    public void knownBefore(int works) {
        known += works;
    }

    /** Works that not-mine.yaml has. */
    public void refused(int works) {
        refused += works;
    }

    /** Works that a service only takes for the owner's. */
    public void proposed(int works) {
        proposed += works;
    }

    public void requests(int number) {
        requests += number;
    }

    /** An entry whose authors do not include the site's owner. */
    void foreign(String ownerName) {
        owner = ownerName;
        foreign++;
    }

    void added(int papers) {
        added = papers;
    }

    /**
     * A line for each fate that an entry had; empty where all had one of which the sum tells.
     *
     * @param broken how many entries could not be read
     */
    public String table(int broken) {
        Map<String, Integer> rows = new LinkedHashMap<>();
        records.forEach((name, works) -> rows.put("in " + name, works));
        rows.put("added", added);
        rows.put("merged with another entry of the same paper", merged);
        rows.put("merged into the files of papers that the site has", updated);
        rows.put("known: the site has them already", known);
        rows.put("proposed: a service takes them for yours", proposed);
        rows.put("left out: in content/not-mine.yaml", refused);
        rows.put("left out: not by " + owner, foreign);
        incomplete.forEach((missing, count) -> rows.put("left out: without " + withArticle(missing), count));
        rows.put("left out: not readable", broken);
        rows.put(requests == 1 ? "request made" : "requests made", requests);
        rows.values().removeIf(count -> count == 0);
        if (rows.size() < 2 && foreign == 0) {
            return "";
        }
        StringBuilder out = new StringBuilder("\n");
        rows.forEach((fate, count) -> {
            String number = String.valueOf(count);
            out.append(" ".repeat(Math.max(0, 6 - number.length())))
                    .append(number)
                    .append("  ")
                    .append(fate)
                    .append('\n');
        });
        return out.toString();
    }

    static String withArticle(String noun) {
        return (noun.startsWith("a") ? "an " : "a ") + noun;
    }
}
