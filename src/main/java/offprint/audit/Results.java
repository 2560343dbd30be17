package offprint.audit;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import offprint.diag.Diagnostic;
import offprint.diag.Diagnostics;
import offprint.diag.Source;

/** What the checks found, in the order in which they found it. */
final class Results {

    /** How a page or file stands to a criterion. */
    enum Outcome {
        MET,
        FAILED,
        /** There is nothing to judge, as its author chose, or it cannot be told. */
        NONE
    }

    /** One page or file and one criterion. */
    record Result(Criterion criterion, String file, Outcome outcome) {}

    /** A fault and all the files that have it; the bytes are those of the first. */
    @SuppressWarnings("ArrayRecordComponent") // Never compared as a record, nor changed.
    record Fault(Finding finding, byte[] bytes, List<String> files) {}

    private final List<Result> results = new ArrayList<>();
    private final Map<String, Fault> faults = new LinkedHashMap<>();

    void met(Criterion criterion, String file) {
        results.add(new Result(criterion, file, Outcome.MET));
    }

    void none(Criterion criterion, String file) {
        results.add(new Result(criterion, file, Outcome.NONE));
    }

    /** A fault of a file, which counts once for its criterion however often it is found there. */
    void failed(Finding finding, String file, byte[] bytes) {
        Result result = new Result(finding.criterion(), file, Outcome.FAILED);
        if (results.isEmpty() || !results.get(results.size() - 1).equals(result)) {
            results.add(result);
        }
        String key = finding.rule() + finding.headline();
        Fault fault = faults.get(key);
        if (fault == null) {
            fault = new Fault(finding, bytes, new ArrayList<>());
            faults.put(key, fault);
        }
        if (!fault.files.contains(file)) {
            fault.files.add(file);
        }
    }

    /** Judges a file by the faults that were found in it, which are of one criterion. */
    void judge(Criterion criterion, String file, byte[] bytes, List<Finding> findings) {
        boolean met = true;
        for (Finding finding : findings) {
            if (finding.criterion() == criterion) {
                failed(finding, file, bytes);
                met = false;
            }
        }
        if (met) {
            met(criterion, file);
        }
    }

    List<Result> all() {
        return results;
    }

    List<Fault> faults() {
        return new ArrayList<>(faults.values());
    }

    /** Reports each fault once, at the first place that has it. */
    void report(String folder, Diagnostics diagnostics) {
        for (Fault fault : faults.values()) {
            diagnostics.report(diagnostic(fault, folder));
        }
    }

    private static Diagnostic diagnostic(Fault fault, String folder) {
        Finding finding = fault.finding;
        String name = folder.isEmpty() ? fault.files.get(0) : folder + '/' + fault.files.get(0);
        Diagnostic diagnostic;
        if (finding.start() < 0) {
            diagnostic = Diagnostic.inFile(name, finding.rule(), finding.headline());
        } else {
            String before = new String(fault.bytes, 0, finding.start(), StandardCharsets.UTF_8);
            String marked =
                    new String(fault.bytes, finding.start(), finding.end() - finding.start(), StandardCharsets.UTF_8);
            Source source = new Source(name, new String(fault.bytes, StandardCharsets.UTF_8));
            diagnostic = Diagnostic.at(
                    source.span(before.length(), before.length() + marked.length()),
                    finding.rule(),
                    finding.headline());
        }
        int more = fault.files.size() - 1;
        String others = more == 0 ? "" : more == 1 ? "; so in 1 more file" : "; so in " + more + " more files";
        diagnostic = diagnostic.label(finding.label() + others);
        return finding.help().isEmpty() ? diagnostic : diagnostic.help(finding.help());
    }
}
