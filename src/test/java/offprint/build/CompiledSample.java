package offprint.build;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/** Templates of a test's own, compiled, loaded and drawn. */
public final class CompiledSample {
    private static final String CLASS_PATH =
            System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));

    private final Path folder;

    public CompiledSample(Path folder) {
        this.folder = folder;
    }

    /** The sources of the classes that templates become; {@code main} is drawn over a view. */
    public static Map<String, String> sources(
            Map<String, String> templates, String main, Class<? extends Record> view) {
        return new ThemeCompiler(templates, Map.of(main, Root.file(view))).sources();
    }

    public String draw(Map<String, String> templates, String main, Record view) {
        try {
            JavaClasses.compile(sources(templates, main, view.getClass()), folder, CLASS_PATH, folder);
            Class<?> theme = new OfPackage(folder).loadClass("offprint.site.theme.CompiledTheme");
            Class<?> kept = theme.getClassLoader().loadClass("offprint.site.theme.KeptPieces");
            Object found = ((Optional<?>) theme.getMethod("find").invoke(null)).orElseThrow();
            Object bytes = theme.getMethod("drawn", String.class, Object.class, kept)
                    .invoke(found, main, view, kept.getConstructor().newInstance());
            return new String((byte[]) bytes, UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(e.getMessage(), e);
        }
    }

    /** Has package {@code offprint.theme} once more, with other templates. */
    private static final class OfPackage extends ClassLoader {
        private final Path folder;

        OfPackage(Path folder) {
            super(CompiledSample.class.getClassLoader());
            this.folder = folder;
        }

        @Override
        protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
            if (!name.startsWith(ThemeCompiler.PACKAGE + '.')) {
                return super.loadClass(name, resolve);
            }
            Class<?> known = findLoadedClass(name);
            return known != null ? known : defined(name);
        }

        private Class<?> defined(String name) throws ClassNotFoundException {
            String file = name.replace('.', '/') + ".class";
            try {
                Path own = folder.resolve(file);
                byte[] bytes = Files.exists(own)
                        ? Files.readAllBytes(own)
                        : getParent().getResourceAsStream(file).readAllBytes();
                return defineClass(name, bytes, 0, bytes.length);
            } catch (IOException e) {
                throw new ClassNotFoundException(name, e);
            }
        }
    }
}
