package offprint.prelink;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.ClassNode;

/**
 * Rewrites the classes in a folder, in place. What was rewritten before stays as it is; what was made for lambdas that are
 * gone goes too, for the compiler removes only what it made itself, and the rest would be shipped.
 */
public final class Prelinker {
    private static final String ENDING = ".class";

    private final Path root;
    private final SortedMap<String, ClassNode> changed = new TreeMap<>();
    private final List<ClassNode> madeBefore = new ArrayList<>();

    private Prelinker(Path root) {
        this.root = root;
    }

    /**
     * Rewrites classes; Maven runs this once Offprint's own are there.
     *
     * @param args the folders in which they lie
     */
    public static void main(String[] args) throws IOException {
        for (String folder : args) {
            new Prelinker(Path.of(folder)).rewrite();
        }
    }

    private void rewrite() throws IOException {
        for (Path file : classFiles()) {
            ClassNode type = read(file);
            // Older classes have no nests, so that no other class could call their private methods.
            if (type.version % 0x10000 >= Opcodes.V11) {
                rewrite(type);
            }
        }
        for (ClassNode made : madeBefore) {
            if (!isWanted(made)) {
                Files.delete(file(made.name));
            }
        }
        for (ClassNode type : changed.values()) {
            write(type);
        }
    }

    private void rewrite(ClassNode type) throws IOException {
        if (CallSites.hasMade(type)) {
            madeBefore.add(type);
        }
        CallSites sites = new CallSites(type);
        if (sites.replace()) {
            changed.put(type.name, type);
            for (ClassNode made : sites.made()) {
                changed.put(made.name, made);
                host(type).nestMembers.add(made.name);
            }
        }
    }

    /** The class to whose nest a class belongs; with the list of members, to which it can be added. */
    private ClassNode host(ClassNode type) throws IOException {
        String name = type.nestHostClass == null ? type.name : type.nestHostClass;
        ClassNode host = changed.get(name);
        if (host == null) {
            host = read(file(name));
            changed.put(name, host);
        }
        if (host.nestMembers == null) {
            host.nestMembers = new ArrayList<>();
        }
        return host;
    }

    /** Whether the nest that a made class lies in still has it: a class that was compiled anew knows of none. */
    private boolean isWanted(ClassNode made) throws IOException {
        Path host = file(made.nestHostClass);
        List<String> members = Files.exists(host) ? read(host).nestMembers : null;
        return members != null && members.contains(made.name);
    }

    private List<Path> classFiles() throws IOException {
        try (Stream<Path> tree = Files.walk(root)) {
            return tree.filter(file -> file.toString().endsWith(ENDING))
                    .filter(file -> !file.toString().endsWith("-info.class"))
                    .sorted()
                    .toList();
        }
    }

    private ClassNode read(Path file) throws IOException {
        ClassReader reader = new ClassReader(Files.readAllBytes(file));
        ClassNode known = changed.get(reader.getClassName());
        if (known != null) {
            return known;
        }
        ClassNode type = new ClassNode();
        reader.accept(type, 0);
        return type;
    }

    private void write(ClassNode type) throws IOException {
        ClassWriter writer = new ClassWriter(ClassWriter.COMPUTE_MAXS);
        type.accept(writer);
        Files.write(file(type.name), writer.toByteArray());
    }

    private Path file(String name) {
        return root.resolve(name + ENDING);
    }
}
