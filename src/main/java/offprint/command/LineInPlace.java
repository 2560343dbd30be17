package offprint.command;

import java.io.PrintStream;
import java.util.function.Consumer;

/** A progress line in a terminal that disappears at the end; nothing when nobody is watching. */
public final class LineInPlace implements Consumer<String>, AutoCloseable {
    private static final String CLEARED = "\r\u001B[K";

    private final PrintStream terminal;
    private final boolean watched;
    private boolean shown;

    public LineInPlace(PrintStream terminal, boolean watched) {
        this.terminal = terminal;
        this.watched = watched;
    }

    @Override
    public void accept(String state) {
        if (watched) {
            terminal.print(CLEARED + state + " …");
            terminal.flush();
            shown = true;
        }
    }

    @Override
    public void close() {
        if (shown) {
            terminal.print(CLEARED);
            terminal.flush();
        }
    }
}
