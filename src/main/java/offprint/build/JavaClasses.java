package offprint.build;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** Java's sources into classes, by the JDK's own compiler. */
final class JavaClasses {

    private JavaClasses() {}

    /**
     * Compiles classes of {@link ThemeCompiler#PACKAGE}.
     *
     * @param sources by the names of the classes; they are kept in a folder for whoever wants to read them
     * @param classPath where the classes are that these need
     * @param classes the folder that they are put into
     */
    static void compile(Map<String, String> sources, Path folder, String classPath, Path classes) throws IOException {
        Path ofPackage = folder.resolve(ThemeCompiler.PACKAGE.replace('.', '/'));
        Files.createDirectories(ofPackage);
        List<Path> files = new ArrayList<>();
        for (Map.Entry<String, String> source : sources.entrySet()) {
            files.add(Files.writeString(ofPackage.resolve(source.getKey() + ".java"), source.getValue()));
        }
        List<String> options = new ArrayList<>(List.of("--release", "17", "-proc:none", "-g:source,lines"));
        options.addAll(List.of("-XDstringConcat=inline", "-cp", classPath, "-d", classes.toString()));
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        if (compiler == null) {
            throw new IOException("there is no Java compiler: a JDK is wanted, not a JRE");
        }
        try (StandardJavaFileManager manager = compiler.getStandardFileManager(null, null, StandardCharsets.UTF_8)) {
            Iterable<? extends JavaFileObject> units = manager.getJavaFileObjectsFromPaths(files);
            if (!compiler.getTask(null, manager, null, options, null, units).call()) {
                throw new IOException("the compiled templates are no Java, as is said above");
            }
        }
    }
}
