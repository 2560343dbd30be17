package offprint.command;

import java.nio.file.FileSystem;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import offprint.command.table.Option;
import offprint.diag.DiagnosticPrinter;
import offprint.model.Parsed;
import offprint.model.WebAddress;

/** A command's options and operands, as they were typed. */
final class TypedLine {
    private final FileSystem files;
    private final Map<Option, List<String>> values;
    private final List<String> operands;

    /** @param values what stands behind each option that was given; a flag has the empty text */
    TypedLine(FileSystem files, Map<Option, List<String>> values, List<String> operands) {
        this.files = files;
        this.values = values;
        this.operands = operands;
    }

    List<String> operands() {
        return operands;
    }

    boolean has(Option option) {
        return values.containsKey(option);
    }

    Optional<String> value(Option option) {
        return values(option).stream().findFirst();
    }

    List<String> values(Option option) {
        return values.getOrDefault(option, List.of());
    }

    Path path(String text) throws UsageException {
        try {
            return files.getPath(text);
        } catch (InvalidPathException e) {
            throw new UsageException("`" + text + "` is not a valid path here: " + e.getReason());
        }
    }

    /** The folder that holds content/. */
    Path source() throws UsageException {
        return path(value(Option.SOURCE).orElse(".")).normalize();
    }

    /** Where the site will live, ending in a slash. */
    Optional<String> url() throws UsageException {
        Optional<String> text = value(Option.URL);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        Parsed<String> url = WebAddress.parse(text.get());
        if (url.value().isEmpty()) {
            throw new UsageException("`--url " + text.get() + "` is not a valid web address: " + url.reason());
        }
        if (text.get().indexOf('?') >= 0 || text.get().indexOf('#') >= 0) {
            throw new UsageException("`--url " + text.get() + "` has a query or fragment, which no site's address has");
        }
        return url.value().map(address -> address.endsWith("/") ? address : address + '/');
    }

    DiagnosticPrinter.Format format() throws UsageException {
        List<String> formats = Option.FORMAT.value().words();
        String text = value(Option.FORMAT).orElse(formats.get(0));
        if (!formats.contains(text)) {
            throw new UsageException("`--format` takes " + String.join(", ", formats) + ", not `" + text + "`");
        }
        return DiagnosticPrinter.Format.valueOf(text.toUpperCase(Locale.ROOT));
    }

    static String displayName(Path source) {
        String name = source.toString().replace('\\', '/');
        return name.equals(".") ? "" : name;
    }
}
