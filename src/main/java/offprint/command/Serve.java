package offprint.command;

import java.io.IOException;
import java.io.PrintStream;
import offprint.preview.Opener;
import offprint.preview.Preview;

/** Shows a site until the user ends it. */
public final class Serve {
    private final ServeOptions options;
    private final PrintStream out;
    private final boolean colour;

    public Serve(ServeOptions options, PrintStream out, boolean colour) {
        this.options = options;
        this.out = out;
        this.colour = colour;
    }

    public void run() throws IOException {
        Preview preview = Preview.start(
                new Preview.Settings(
                        options.source(), options.displayName(), options.host(), options.port(), options.url()),
                out,
                colour);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> close(preview)));
        if (options.open() && !Opener.open(preview.address())) {
            out.println("no browser could be opened; the address is " + preview.address());
        }
        try {
            preview.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            preview.close();
        }
    }

    private static void close(Preview preview) {
        try {
            preview.close();
        } catch (IOException e) {
            // The system takes back what is left.
        }
    }
}
