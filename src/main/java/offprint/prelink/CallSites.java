package offprint.prelink;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.InvokeDynamicInsnNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.MethodNode;

/** The places in a class at which the JVM would link a call when it first comes there. */
final class CallSites {
    private static final Pattern MADE = Pattern.compile(".*\\$\\$[0-9]+");

    private final ClassNode type;
    private final List<ClassNode> made = new ArrayList<>();

    CallSites(ClassNode type) {
        this.type = type;
    }

    /** Whether a class is one of those that calls need, from now or from before. */
    static boolean hasMade(ClassNode type) {
        return type.nestHostClass != null
                && (type.access & Opcodes.ACC_SYNTHETIC) != 0
                && MADE.matcher(type.name).matches();
    }

    /** Puts ordinary calls in the place of those that are known; whether there were any. */
    boolean replace() {
        boolean any = false;
        for (MethodNode method : List.copyOf(type.methods)) {
            for (AbstractInsnNode instruction : method.instructions.toArray()) {
                if (instruction instanceof InvokeDynamicInsnNode site) {
                    Optional<MethodInsnNode> call = call(site);
                    call.ifPresent(ordinary -> method.instructions.set(site, ordinary));
                    any |= call.isPresent();
                }
            }
        }
        return any;
    }

    /** The classes that the calls need. */
    List<ClassNode> made() {
        return made;
    }

    private Optional<MethodInsnNode> call(InvokeDynamicInsnNode site) {
        Handle bootstrap = site.bsm;
        if (bootstrap.getOwner().equals("java/lang/invoke/LambdaMetafactory")
                && bootstrap.getName().equals("metafactory")) {
            LambdaClass lambda = new LambdaClass(type, type.name + "$$" + (made.size() + 1), site);
            made.add(lambda.node());
            return Optional.of(lambda.creation());
        }
        if (bootstrap.getOwner().equals("java/lang/runtime/ObjectMethods")) {
            MethodNode method = RecordMethods.of(type, site);
            type.methods.add(method);
            return Optional.of(new MethodInsnNode(Opcodes.INVOKESTATIC, type.name, method.name, method.desc, false));
        }
        return Optional.empty();
    }
}
