package offprint.audit;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import offprint.diag.Diagnostic;
import offprint.diag.Diagnostics;
import offprint.diag.Source;
import offprint.diag.Span;

/** What the checks found, in the order in which they found it. */
final class Results {
    /** As many as most pages have. */
    private static final int FEW = 12;

    /** How a page or file stands to a criterion. */
    enum Outcome {
        MET,
        FAILED,
        /** There is nothing to judge, as its author chose, or it cannot be told. */
        NONE
    }

    /** One page or file and one criterion. */
    record Result(Criterion criterion, String file, Outcome outcome) {}

    /** A fault and all the files that have it. The place in the finding is one in the first of them. */
    record Fault(Finding finding, Set<String> files) {}

    /** The criteria, files and outcomes of the results: a large site has millions, which are no objects of their own. */
    private Criterion[] criteria = {};

    private String[] places = {};
    private Outcome[] outcomes = {};
    private int size;
    private Map<String, Fault> faults = Map.of();

    void met(Criterion criterion, String file) {
        add(criterion, file, Outcome.MET);
    }

    void none(Criterion criterion, String file) {
        add(criterion, file, Outcome.NONE);
    }

    private void add(Criterion criterion, String file, Outcome outcome) {
        reserve(1);
        criteria[size] = criterion;
        places[size] = file;
        outcomes[size++] = outcome;
    }

    private void reserve(int more) {
        if (size + more > places.length) {
            int room = Math.max(FEW, size + Math.max(more, size / 2));
            criteria = Arrays.copyOf(criteria, room);
            places = Arrays.copyOf(places, room);
            outcomes = Arrays.copyOf(outcomes, room);
        }
    }

    /** A fault of a file, which counts once for its criterion however often it is found there. */
    void failed(Finding finding, String file) {
        if (!isLast(finding.criterion(), file)) {
            add(finding.criterion(), file, Outcome.FAILED);
        }
        fault(finding).files.add(file);
    }

    /** Whether the last thing found was that the file fails the criterion. */
    private boolean isLast(Criterion criterion, String file) {
        return size > 0
                && criteria[size - 1] == criterion
                && outcomes[size - 1] == Outcome.FAILED
                && places[size - 1].equals(file);
    }

    private Fault fault(Finding finding) {
        if (faults.isEmpty()) {
            faults = new LinkedHashMap<>();
        }
        return faults.computeIfAbsent(
                finding.rule() + finding.headline(), key -> new Fault(finding, new LinkedHashSet<>()));
    }

    /** Takes over what was found elsewhere, after what is here already. */
    void addAll(Results others) {
        reserve(others.size);
        System.arraycopy(others.criteria, 0, criteria, size, others.size);
        System.arraycopy(others.places, 0, places, size, others.size);
        System.arraycopy(others.outcomes, 0, outcomes, size, others.size);
        size += others.size;
        for (Fault fault : others.faults.values()) {
            fault(fault.finding).files.addAll(fault.files);
        }
    }

    /** Judges a file by the faults that were found in it, which are of one criterion. */
    void judge(Criterion criterion, String file, List<Finding> findings) {
        boolean met = true;
        for (Finding finding : findings) {
            if (finding.criterion() == criterion) {
                failed(finding, file);
                met = false;
            }
        }
        if (met) {
            met(criterion, file);
        }
    }

    boolean isEmpty() {
        return size == 0;
    }

    List<Result> all() {
        List<Result> results = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
            results.add(new Result(criteria[i], places[i], outcomes[i]));
        }
        return results;
    }

    List<Fault> faults() {
        return new ArrayList<>(faults.values());
    }

    /**
     * Reports each fault once, at the first place that has it.
     *
     * @param files where the bytes of a file are to be had again
     */
    void report(String folder, SiteFiles files, Diagnostics diagnostics) {
        for (Fault fault : faults.values()) {
            diagnostics.report(diagnostic(fault, folder, files));
        }
    }

    private static Diagnostic diagnostic(Fault fault, String folder, SiteFiles files) {
        Finding finding = fault.finding;
        String file = fault.files.iterator().next();
        String name = folder.isEmpty() ? file : folder + '/' + file;
        Diagnostic diagnostic = finding.start() < 0
                ? Diagnostic.inFile(name, finding.rule(), finding.headline())
                : Diagnostic.at(
                        span(name, files.again(file), finding.start(), finding.end()),
                        finding.rule(),
                        finding.headline());
        int more = fault.files.size() - 1;
        String others = more == 0 ? "" : more == 1 ? "; so in 1 more file" : "; so in " + more + " more files";
        diagnostic = diagnostic.label(finding.label() + others);
        return finding.help().isEmpty() ? diagnostic : diagnostic.help(finding.help());
    }

    /** @param start in bytes, as is {@code end} */
    private static Span span(String name, byte[] bytes, int start, int end) {
        int before = new String(bytes, 0, start, StandardCharsets.UTF_8).length();
        int marked = new String(bytes, start, end - start, StandardCharsets.UTF_8).length();
        return new Source(name, new String(bytes, StandardCharsets.UTF_8)).span(before, before + marked);
    }
}
