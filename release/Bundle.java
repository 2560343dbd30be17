import java.io.IOException;
import java.net.URI;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.spi.ToolProvider;
import java.util.stream.Stream;

/**
 * Makes a Java that runs Offprint and little else: {@code java release/Bundle.java FOLDER}. It has the modules that
 * Offprint uses, of the JDK that this runs on.
 */
class Bundle {
    /** FreeMarker, which draws a site's own templates, wants the logger and the dates of databases. */
    private static final String MODULES =
            "java.base,java.desktop,java.logging,java.net.http,java.sql,java.xml,jdk.httpserver,jdk.crypto.ec";

    /** What FreeMarker takes a template to be. */
    private static final String TREE = "java.desktop/javax/swing/tree/TreeNode.class";

    /** Windows, sound and printing, which come with Java's imaging, and XSLT, which comes with the parser of XML. */
    private static final List<String> NOT_USED = List.of(
            "java.desktop/com/apple/",
            "java.desktop/com/sun/java/swing/",
            "java.desktop/com/sun/media/sound/",
            "java.desktop/com/sun/swing/",
            "java.desktop/javax/print/",
            "java.desktop/javax/sound/",
            "java.desktop/javax/swing/",
            "java.desktop/sun/awt/X11/",
            "java.desktop/sun/awt/windows/",
            "java.desktop/sun/lwawt/",
            "java.desktop/sun/print/",
            "java.desktop/sun/swing/",
            "java.xml/com/sun/org/apache/bcel/",
            "java.xml/com/sun/org/apache/xalan/",
            "java.xml/com/sun/org/apache/xpath/");

    private static final String LIBRARIES_NOT_USED =
            "regex:.*/(lib)?(awt_lwawt|awt_xawt|jawt|jsound|osx|osxui|splashscreen)\\.(so|dylib|dll)";

    public static void main(String[] args) throws IOException {
        Path list = Files.createTempFile("offprint", ".txt");
        List<String> line = new ArrayList<>(List.of("--add-modules", MODULES, "--output", args[0]));
        line.addAll(List.of("--strip-debug", "--no-header-files", "--no-man-pages"));
        line.addAll(List.of("--compress", Runtime.version().feature() < 21 ? "0" : "zip-0"));
        line.addAll(List.of("--exclude-resources", "@" + Files.write(list, notUsed())));
        line.addAll(List.of("--exclude-files", LIBRARIES_NOT_USED));
        int status = ToolProvider.findFirst("jlink").orElseThrow().run(System.out, System.err, line.toArray(String[]::new));
        Files.delete(list);
        System.exit(status);
    }

    /** All but one file of each package that is not used: a module has to have the packages that it declares. */
    private static List<String> notUsed() throws IOException {
        Map<Path, List<String>> packages = new LinkedHashMap<>();
        Path modules = FileSystems.getFileSystem(URI.create("jrt:/")).getPath("/modules");
        try (Stream<Path> files = Files.walk(modules)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                String name = modules.relativize(file).toString();
                if (!name.equals(TREE) && NOT_USED.stream().anyMatch(name::startsWith)) {
                    packages.computeIfAbsent(file.getParent(), folder -> new ArrayList<>())
                            .add('/' + name);
                }
            }
        }
        return packages.values().stream().flatMap(names -> names.stream().skip(1)).toList();
    }
}
