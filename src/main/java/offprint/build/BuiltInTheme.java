package offprint.build;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import offprint.site.view.Template;

/** The theme that comes with Offprint: what each of its templates is drawn over, and where its classes go. */
public final class BuiltInTheme {

    private BuiltInTheme() {}

    /** What the templates are drawn over; layout, parts and charts are drawn by others only. */
    static Map<String, Root> roots() {
        Map<String, Root> roots = new LinkedHashMap<>();
        for (Template template : Template.values()) {
            template.view()
                    .ifPresent(view ->
                            roots.put(template.fileName(), template.isFramed() ? Root.page(view) : Root.file(view)));
        }
        return roots;
    }

    /**
     * Compiles the built-in templates; Maven runs this once Offprint's own classes are there.
     *
     * @param args the folders of the templates, for the sources of the classes, and of Offprint's classes
     */
    public static void main(String[] args) throws IOException {
        Map<String, String> sources = new ThemeCompiler(templates(Path.of(args[0])), roots()).sources();
        JavaClasses.compile(sources, Path.of(args[1]), args[2], Path.of(args[2]));
    }

    private static Map<String, String> templates(Path folder) throws IOException {
        Map<String, String> texts = new TreeMap<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String text = Files.readString(file, StandardCharsets.UTF_8);
                texts.put(file.getFileName().toString(), text.replace("\r\n", "\n"));
            }
        }
        return texts;
    }
}
