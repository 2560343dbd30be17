package offprint.prelink;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.objectweb.asm.Handle;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/** A call of what a method handle names, with its receiver as the first argument. */
final class TargetCall {
    private final Handle target;
    private final List<Type> arguments = new ArrayList<>();

    TargetCall(Handle target) {
        this.target = target;
        if (target.getTag() != Opcodes.H_INVOKESTATIC && !isConstructor()) {
            arguments.add(Type.getObjectType(target.getOwner()));
        }
        arguments.addAll(Arrays.asList(Type.getArgumentTypes(target.getDesc())));
    }

    private boolean isConstructor() {
        return target.getTag() == Opcodes.H_NEWINVOKESPECIAL;
    }

    Type argument(int index) {
        return arguments.get(index);
    }

    Type result() {
        return isConstructor() ? Type.getObjectType(target.getOwner()) : Type.getReturnType(target.getDesc());
    }

    /** What comes before the arguments. */
    void begin(MethodVisitor code) {
        if (isConstructor()) {
            code.visitTypeInsn(Opcodes.NEW, target.getOwner());
            code.visitInsn(Opcodes.DUP);
        }
    }

    /** What comes after them. */
    void end(MethodVisitor code) {
        code.visitMethodInsn(opcode(), target.getOwner(), target.getName(), target.getDesc(), target.isInterface());
    }

    /** A private method of the nest is called like any other; where it lies decides which one is meant. */
    private int opcode() {
        return switch (target.getTag()) {
            case Opcodes.H_INVOKESTATIC -> Opcodes.INVOKESTATIC;
            case Opcodes.H_NEWINVOKESPECIAL -> Opcodes.INVOKESPECIAL;
            default -> target.isInterface() ? Opcodes.INVOKEINTERFACE : Opcodes.INVOKEVIRTUAL;
        };
    }
}
