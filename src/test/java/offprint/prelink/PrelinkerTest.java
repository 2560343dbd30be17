package offprint.prelink;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import offprint.BuiltSite;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.InvokeDynamicInsnNode;
import org.objectweb.asm.tree.MethodNode;
import org.objectweb.asm.util.CheckClassAdapter;

/** Classes that do the same after they were rewritten as before. The JVM, which links the former itself, is the oracle. */
class PrelinkerTest {
    private static final String EVERY_KIND = """
            import java.io.Serializable;
            import java.util.*;
            import java.util.concurrent.Callable;
            import java.util.function.*;

            public class Kinds {
                private final String name = "n";
                private int count;

                interface Shape {
                    private String hidden(int times) { return "hidden".repeat(times); }
                    default IntFunction<String> shown() { return this::hidden; }
                    static Shape some() { return new Shape() {}; }
                    Supplier<String> CONSTANT = () -> "constant";
                }

                record Empty() {}
                record Point(int x, long y, double z, float w, boolean on, char c, byte b, short s) {}
                record Named(String text, List<String> list, Point point, int[] array) {
                    record Inner<T>(T value) {}
                }
                enum Colour { RED { @Override Supplier<String> text() { return () -> name() + ordinal(); } };
                    abstract Supplier<String> text(); }

                static class Base {
                    protected String hello() { return "base"; }
                    Supplier<String> greet() { return () -> hello(); }
                }
                static class Derived extends Base {
                    @Override protected String hello() { return "derived"; }
                    @Override Supplier<String> greet() { Supplier<String> s = super::hello; return () -> hello() + s.get(); }
                }

                private String add(String a, int b) { count++; return a + b + name; }
                private static long twice(int x) { return 2L * x; }
                static String join(Object... all) { return Arrays.toString(all); }
                static <T extends Comparable<T>> T most(T a, T b) { return a.compareTo(b) > 0 ? a : b; }

                public static String run() throws Exception {
                    StringBuilder out = new StringBuilder();
                    new Kinds().lambdas(out);
                    records(out);
                    return out.toString();
                }

                private void lambdas(StringBuilder out) throws Exception {
                    int i = 3; long l = 4; double d = 0.5; byte b = 1; char c = 'c'; String s = "s"; boolean z = true;
                    Supplier<String> all = () -> i + l + d + b + c + s + z + name;
                    BiFunction<String, Integer, String> method = this::add;
                    IntToLongFunction primitive = Kinds::twice;
                    Function<Integer, Long> boxed = Kinds::twice;
                    ToDoubleFunction<Integer> widened = x -> x;
                    ToLongFunction<Integer> unboxed = Integer::intValue;
                    Function<String, Integer> unbound = String::length;
                    Function<CharSequence, Object> wider = CharSequence::length;
                    Supplier<List<String>> constructor = ArrayList::new;
                    Function<Integer, int[]> array = int[]::new;
                    Function<String, StringBuilder> copy = StringBuilder::new;
                    Function<String, String> varargs = Kinds::join;
                    BinaryOperator<String> generic = Kinds::most;
                    Runnable nothing = () -> count++;
                    Consumer<String> dropped = out::append;
                    Callable<Void> none = () -> null;
                    Predicate<String> not = Predicate.not(String::isEmpty);
                    Function<Integer, Function<Integer, Integer>> nested = x -> y -> x * y + i;
                    Comparator<String> order = Comparator.comparing(String::length);
                    Supplier<Runnable> self = () -> this::reset;
                    Runnable serializable = (Runnable & Serializable) () -> count++;
                    LongSupplier big = () -> l;
                    nothing.run(); dropped.accept("x"); none.call(); serializable.run();
                    out.append(all.get()).append(method.apply("a", 1)).append(primitive.applyAsLong(5))
                        .append(boxed.apply(6)).append(widened.applyAsDouble(7)).append(unboxed.applyAsLong(8))
                        .append(unbound.apply("four")).append(wider.apply("five5")).append(constructor.get())
                        .append(array.apply(2).length).append(copy.apply("copy")).append(varargs.apply("v"))
                        .append(generic.apply("p", "q")).append(not.test("")).append(nested.apply(2).apply(3))
                        .append(order.compare("a", "bb")).append(count).append(big.getAsLong())
                        .append(Shape.some().shown().apply(2)).append(Shape.CONSTANT.get())
                        .append(Colour.RED.text().get()).append(new Derived().greet().get());
                    self.get().run();
                    out.append(count).append('\\n');
                }

                private void reset() { count = 0; }

                private static void records(StringBuilder out) {
                    int[] array = {1};
                    Point p = new Point(1, 2, -0.0, Float.NaN, true, 'c', (byte) 3, (short) 4);
                    Point q = new Point(1, 2, 0.0, Float.NaN, true, 'c', (byte) 3, (short) 4);
                    Point r = new Point(1, 2, -0.0, Float.NaN, true, 'c', (byte) 3, (short) 4);
                    Named n = new Named(null, List.of("a"), p, array);
                    Object[] all = {new Empty(), new Empty(), p, q, r, n, new Named(null, List.of("a"), r, array),
                        new Named("t", List.of(), null, null), new Named.Inner<>("x"), new Named.Inner<>(null), "other"};
                    for (Object one : all) {
                        for (Object other : all) { out.append(one.equals(other) ? 1 : 0); }
                        out.append(one.equals(null)).append(one.toString().replaceAll("@[0-9a-f]+", "")).append(one.hashCode() - (one == n || one == all[6] ? System.identityHashCode(array) : 0)).append('\\n');
                    }
                }
            }
            """;

    private final Path folder;

    PrelinkerTest(@TempDir Path folder) throws IOException {
        this.folder = folder;
        compile("Kinds.java", EVERY_KIND);
    }

    private void compile(String name, String text) throws IOException {
        Path source = Files.writeString(folder.resolve(name), text);
        int status = ToolProvider.getSystemJavaCompiler()
                .run(
                        null,
                        null,
                        null,
                        "--release",
                        "17",
                        "-XDstringConcat=inline",
                        "-d",
                        folder.toString(),
                        source.toString());
        assertThat(status).isZero();
    }

    private String run() throws Exception {
        try (URLClassLoader loader =
                new URLClassLoader(new URL[] {folder.toUri().toURL()}, null)) {
            return (String) loader.loadClass("Kinds").getMethod("run").invoke(null);
        }
    }

    private void prelink() throws IOException {
        Prelinker.main(new String[] {folder.toString()});
    }

    @Test
    void keepsWhatEveryKindOfLambdaAndRecordDoes() throws Exception {
        String before = run();
        prelink();

        assertThat(run()).isEqualTo(before).contains("hiddenhidden", "derivedbase", "Point[x=1, y=2, z=-0.0, w=NaN");
    }

    @Test
    void leavesOnlyTheLambdasThatCanBeSerializedToTheJvm() throws IOException {
        assertThat(sites(folder)).hasSizeGreaterThan(40);
        prelink();

        assertThat(sites(folder)).isNotEmpty().allMatch(site -> site.endsWith(".altMetafactory"));
    }

    @Test
    void changesNothingASecondTime() throws IOException {
        prelink();
        TreeMap<String, byte[]> once = new TreeMap<>(BuiltSite.read(folder));
        prelink();

        assertThat(BuiltSite.read(folder).keySet()).isEqualTo(once.keySet());
        BuiltSite.read(folder)
                .forEach((path, bytes) -> assertThat(bytes).as(path).isEqualTo(once.get(path)));
    }

    @Test
    void removesWhatItMadeForLambdasThatAreGone() throws IOException {
        compile(
                "Few.java",
                "class Few { Runnable a = () -> {}, b = () -> {}; class Inner { Runnable c = () -> {}; } }");
        prelink();
        assertThat(BuiltSite.read(folder)).containsKeys("Few$$1.class", "Few$$2.class", "Few$Inner$$1.class");

        Files.delete(folder.resolve("Few$Inner.class"));
        compile("Few.java", "class Few { Runnable a = () -> {}; }");
        prelink();
        assertThat(BuiltSite.read(folder))
                .containsKeys("Few$$1.class")
                .doesNotContainKeys("Few$$2.class", "Few$Inner$$1.class");

        Files.delete(folder.resolve("Few.class"));
        prelink();
        assertThat(BuiltSite.read(folder)).doesNotContainKey("Few$$1.class").containsKey("Kinds$$1.class");
    }

    /** What the tests run on and what is shipped; a verifier of its own looks at each class. */
    @Test
    void hasRewrittenOffprint() throws IOException {
        Path classes = Path.of("target/classes");

        assertThat(sites(classes)).noneMatch(site -> site.contains("LambdaMetafactory.metafactory"));
        assertThat(sites(classes)).noneMatch(site -> site.contains("ObjectMethods"));
        StringWriter complaints = new StringWriter();
        for (Path file : classFiles(classes)) {
            ClassReader reader = new ClassReader(Files.readAllBytes(file));
            CheckClassAdapter.verify(reader, getClass().getClassLoader(), false, new PrintWriter(complaints));
        }
        assertThat(complaints.toString()).isEmpty();
    }

    private static List<String> sites(Path folder) throws IOException {
        List<String> sites = new ArrayList<>();
        for (Path file : classFiles(folder)) {
            ClassNode type = new ClassNode();
            new ClassReader(Files.readAllBytes(file)).accept(type, 0);
            for (MethodNode method : type.methods) {
                for (AbstractInsnNode instruction : method.instructions) {
                    if (instruction instanceof InvokeDynamicInsnNode site) {
                        sites.add(type.name + '.' + method.name + ": "
                                + site.bsm.getOwner().replaceAll(".*/", "") + '.' + site.bsm.getName());
                    }
                }
            }
        }
        return sites;
    }

    private static List<Path> classFiles(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".class"))
                    .sorted()
                    .toList();
        }
    }
}
