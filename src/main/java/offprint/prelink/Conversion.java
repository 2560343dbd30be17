package offprint.prelink;

import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/** A value of one type into one of another, as {@code LambdaMetafactory} describes it for arguments and results. */
final class Conversion {
    private static final String OBJECT = "java/lang/Object";

    private Conversion() {}

    static void of(Type from, Type to, MethodVisitor code) {
        if (from.equals(to)) {
            return;
        }
        if (to.getSort() == Type.VOID) {
            code.visitInsn(from.getSize() == 2 ? Opcodes.POP2 : Opcodes.POP);
        } else if (!isReference(from) && isReference(to)) {
            box(from, code);
        } else if (isReference(from)) {
            if (isReference(to)) {
                cast(to, code);
            } else {
                unbox(from, to, code);
            }
        } else {
            widen(from, to, code);
        }
    }

    private static boolean isReference(Type type) {
        return type.getSort() == Type.OBJECT || type.getSort() == Type.ARRAY;
    }

    private static void cast(Type to, MethodVisitor code) {
        if (!to.getInternalName().equals(OBJECT)) {
            code.visitTypeInsn(Opcodes.CHECKCAST, to.getInternalName());
        }
    }

    private static void box(Type from, MethodVisitor code) {
        Type boxed = boxed(from);
        code.visitMethodInsn(
                Opcodes.INVOKESTATIC, boxed.getInternalName(), "valueOf", Type.getMethodDescriptor(boxed, from), false);
    }

    /** From the exact box, which may then be widened; from a wider type, to the box of what is wanted. */
    private static void unbox(Type from, Type to, MethodVisitor code) {
        Type value = to;
        for (Type primitive : PRIMITIVES) {
            if (boxed(primitive).equals(from)) {
                value = primitive;
            }
        }
        Type boxed = boxed(value);
        if (!boxed.equals(from)) {
            code.visitTypeInsn(Opcodes.CHECKCAST, boxed.getInternalName());
        }
        code.visitMethodInsn(
                Opcodes.INVOKEVIRTUAL,
                boxed.getInternalName(),
                value.getClassName() + "Value",
                Type.getMethodDescriptor(value),
                false);
        of(value, to, code);
    }

    private static final Type[] PRIMITIVES = {
        Type.BOOLEAN_TYPE, Type.CHAR_TYPE, Type.BYTE_TYPE, Type.SHORT_TYPE,
        Type.INT_TYPE, Type.LONG_TYPE, Type.FLOAT_TYPE, Type.DOUBLE_TYPE
    };

    static Type boxed(Type primitive) {
        return switch (primitive.getSort()) {
            case Type.BOOLEAN -> Type.getType(Boolean.class);
            case Type.CHAR -> Type.getType(Character.class);
            case Type.BYTE -> Type.getType(Byte.class);
            case Type.SHORT -> Type.getType(Short.class);
            case Type.INT -> Type.getType(Integer.class);
            case Type.LONG -> Type.getType(Long.class);
            case Type.FLOAT -> Type.getType(Float.class);
            case Type.DOUBLE -> Type.getType(Double.class);
            default -> throw new IllegalArgumentException(primitive + " has no box");
        };
    }

    /** JLS 5.1.2; on the stack, everything smaller than an int is one. */
    private static void widen(Type from, Type to, MethodVisitor code) {
        int opcode =
                switch (from.getSort() == Type.LONG || from.getSort() == Type.FLOAT ? from.getSort() : Type.INT) {
                    case Type.LONG -> to.getSort() == Type.FLOAT ? Opcodes.L2F : Opcodes.L2D;
                    case Type.FLOAT -> Opcodes.F2D;
                    default ->
                        switch (to.getSort()) {
                            case Type.LONG -> Opcodes.I2L;
                            case Type.FLOAT -> Opcodes.I2F;
                            case Type.DOUBLE -> Opcodes.I2D;
                            default -> Opcodes.NOP;
                        };
                };
        code.visitInsn(opcode);
    }
}
