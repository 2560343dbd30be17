package offprint.command;

import java.io.IOException;

/** The commands to carry out; each returns the exit status. */
public interface Commands {
    int build(BuildOptions options) throws IOException;

    int check(BuildOptions options) throws IOException;

    int serve(ServeOptions options) throws IOException;

    int add(AddOptions options) throws IOException;

    int refresh(RefreshOptions options) throws IOException;

    int create(NewOptions options) throws IOException, UsageException;

    /** Prints a text that was asked for. */
    int show(String text);
}
