package offprint.command;

import java.io.IOException;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import offprint.site.render.FileSink;
import offprint.site.render.RenderedFile;

/**
 * How far a build is, on the last line of a terminal once it takes a while, and where its time went when it is done.
 */
public final class Progress implements AutoCloseable {

    /** Asking services, and the stages of a build in their order, with what is done then. */
    public enum Stage {
        ASK("asking"),
        READ("reading"),
        CHECK("checking"),
        PLAN("planning"),
        RENDER("rendering"),
        AUDIT("auditing"),
        WRITE("writing");

        private final String doing;

        Stage(String doing) {
            this.doing = doing;
        }
    }

    /** In milliseconds: a build that is done by then has nothing to show. */
    private static final int PATIENCE = 1500;

    private static final int BETWEEN_LOOKS = 250;
    private static final long MILLION = 1_000_000;
    private static final String CLEARED = "\r\u001B[K";

    private record Begun(Stage stage, long at) {}

    private final PrintStream terminal;
    private final List<Begun> stages = new ArrayList<>();
    private final AtomicInteger done = new AtomicInteger();
    private volatile Begun now = new Begun(Stage.READ, System.nanoTime());
    private volatile int all;
    private volatile boolean ended;

    private Progress(PrintStream terminal) {
        this.terminal = terminal;
    }

    /** One that keeps the times and shows nothing meanwhile. */
    public static Progress silent() {
        return new Progress(System.err);
    }

    /** One that people look at. */
    public static Progress on(PrintStream terminal) {
        Progress progress = new Progress(terminal);
        Thread watch = new Thread(progress::watch, "offprint-progress");
        watch.setDaemon(true);
        watch.start();
        return progress;
    }

    /**
     * Ends the stage before and begins this one.
     *
     * @param files of which the stage has to do with each; 0 where they are not counted beforehand
     */
    public synchronized void begin(Stage stage, int files) {
        all = files;
        done.set(0);
        now = new Begun(stage, System.nanoTime());
        stages.add(now);
    }

    public void count() {
        count(1);
    }

    public void count(int files) {
        done.addAndGet(files);
    }

    /** Counts the files on their way to a sink. */
    public FileSink counting(FileSink sink) {
        return new FileSink() {
            @Override
            public void take(RenderedFile file) throws IOException {
                sink.take(file);
                count();
            }
        };
    }

    /** Ends the last stage, and takes away what stands in the terminal. */
    @Override
    public synchronized void close() {
        ended = true;
        now = new Begun(now.stage, System.nanoTime());
    }

    /** A line for each stage: its time in seconds, and its share. */
    public synchronized String timings() {
        StringBuilder lines = new StringBuilder();
        long whole = stages.isEmpty() ? 0 : now.at - stages.get(0).at;
        for (int i = 0; i < stages.size(); i++) {
            long end = i + 1 < stages.size() ? stages.get(i + 1).at : now.at;
            line(stages.get(i).stage.doing, end - stages.get(i).at, whole, lines);
        }
        line("together", whole, whole, lines);
        return lines.toString();
    }

    private static void line(String name, long nanos, long whole, StringBuilder lines) {
        long millis = (nanos + MILLION / 2) / MILLION;
        String seconds = Long.toString(millis / 1000);
        String rest = Long.toString(1000 + millis % 1000).substring(1);
        String percent = Long.toString(whole == 0 ? 100 : (100 * nanos + whole / 2) / whole);
        lines.append("  ").append(name).append(" ".repeat(12 - name.length()));
        lines.append(" ".repeat(Math.max(0, 6 - seconds.length())));
        lines.append(seconds).append('.').append(rest).append(" s ");
        lines.append(" ".repeat(4 - percent.length())).append(percent).append(" %\n");
    }

    private void watch() {
        boolean shown = false;
        try {
            Thread.sleep(PATIENCE);
            while (!ended) {
                synchronized (this) {
                    if (!ended) {
                        terminal.print(CLEARED + state());
                        terminal.flush();
                        shown = true;
                    }
                }
                Thread.sleep(BETWEEN_LOOKS);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        if (shown) {
            terminal.print(CLEARED);
            terminal.flush();
        }
    }

    /** Such as {@code rendering: 12,345 of 64,677 files, 20 s left}. */
    private String state() {
        Begun stage = now;
        int files = done.get();
        StringBuilder line = new StringBuilder(stage.stage.doing);
        if (files > 0) {
            line.append(": ").append(grouped(files));
            line.append(all > 0 ? " of " + grouped(Math.max(all, files)) : "")
                    .append((stage.stage == Stage.ASK ? " works" : " files"));
        }
        long elapsed = System.nanoTime() - stage.at;
        // Of the first fiftieth, which begins with the heaviest pages, nothing can be told about the others.
        if (all > files && files > all / 50 && elapsed > 1000 * MILLION) {
            long left = elapsed / files * (all - files) / (1000 * MILLION) + 1;
            line.append(", ").append(left).append(" s left");
        }
        return line.append(" …").toString();
    }

    private static String grouped(int number) {
        StringBuilder digits = new StringBuilder().append(number);
        for (int i = digits.length() - 3; i > 0; i -= 3) {
            digits.insert(i, ',');
        }
        return digits.toString();
    }
}
