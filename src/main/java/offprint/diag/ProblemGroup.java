package offprint.diag;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A problem as people are shown it. After the third of a kind, the others are only named by their places, beside the
 * third; a fourth that is the last is shown. Of a kind are problems with one rule and one headline but for figures and what it quotes.
 *
 * @param alike the others of its kind that are not shown, in their order
 */
record ProblemGroup(Diagnostic problem, List<Diagnostic> alike) {
    private static final int SHOWN = 3;

    /** Nobody reads longer lists of places. */
    private static final int LONGEST = 240;

    private static final int MOST_PLACES = 60;

    /** The problems to show, in the order given. */
    static List<ProblemGroup> of(List<Diagnostic> problems) {
        Map<String, Integer> counts = new HashMap<>();
        for (Diagnostic problem : problems) {
            counts.merge(kind(problem), 1, Integer::sum);
        }
        List<ProblemGroup> groups = new ArrayList<>();
        Map<String, List<ProblemGroup>> kinds = new HashMap<>();
        for (Diagnostic problem : problems) {
            String kind = kind(problem);
            List<ProblemGroup> shown = kinds.computeIfAbsent(kind, none -> new ArrayList<>(1));
            if (shown.size() == SHOWN && counts.getOrDefault(kind, 0) > SHOWN + 1) {
                shown.get(SHOWN - 1).alike.add(problem);
            } else {
                ProblemGroup group = new ProblemGroup(problem, new ArrayList<>(0));
                shown.add(group);
                groups.add(group);
            }
        }
        return groups;
    }

    private static String kind(Diagnostic problem) {
        String headline = problem.headline();
        StringBuilder kind = new StringBuilder(problem.rule().id()).append(' ');
        boolean quoted = false;
        for (int i = 0; i < headline.length(); i++) {
            char sign = headline.charAt(i);
            quoted ^= sign == '`';
            if (!quoted && (sign < '0' || sign > '9')) {
                kind.append(sign);
            }
        }
        return kind.toString();
    }

    /** Where the others are: {@code … and 25 more: lines 89, 102, 117}. */
    String others() {
        StringBuilder out = new StringBuilder("… and " + alike.size() + " more: ");
        boolean here = alike.get(0).file().equals(problem.file())
                && alike.get(0).span().isPresent();
        out.append(here ? "lines " : "");
        String file = problem.file();
        String last = "";
        int listed = 0;
        for (Diagnostic other : alike.subList(0, Math.min(MOST_PLACES, alike.size()))) {
            String line = other.span().map(span -> String.valueOf(span.line())).orElse("");
            String place = other.file().equals(file) && !line.isEmpty()
                    ? line
                    : other.file() + (line.isEmpty() ? "" : ":" + line);
            if (!place.equals(last)) {
                out.append(listed == 0 ? "" : ", ").append(place);
            }
            listed++;
            file = other.file();
            last = place;
            if (out.length() > LONGEST) {
                break;
            }
        }
        return out.append(listed < alike.size() ? ", …" : "").toString();
    }
}
