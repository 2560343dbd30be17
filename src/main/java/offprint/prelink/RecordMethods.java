package offprint.prelink;

import java.util.List;
import java.util.stream.Stream;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.InnerClassNode;
import org.objectweb.asm.tree.InvokeDynamicInsnNode;
import org.objectweb.asm.tree.MethodNode;

/**
 * The methods that records have by themselves, written out: {@code java.lang.runtime.ObjectMethods} says what they do, and
 * would put them together at run time.
 */
final class RecordMethods {
    private static final String OBJECTS = "java/util/Objects";
    private static final String BUILDER = "java/lang/StringBuilder";

    private final ClassNode record;
    private final List<Handle> components;
    private final MethodNode method;

    private RecordMethods(ClassNode record, List<Handle> components, MethodNode method) {
        this.record = record;
        this.components = components;
        this.method = method;
    }

    /** The method that the call site would be linked to, as a static one of the record's. */
    static MethodNode of(ClassNode record, InvokeDynamicInsnNode site) {
        List<Handle> components = Stream.of(site.bsmArgs)
                .filter(Handle.class::isInstance)
                .map(Handle.class::cast)
                .toList();
        MethodNode method = new MethodNode(
                Opcodes.ACC_PRIVATE | Opcodes.ACC_STATIC | Opcodes.ACC_SYNTHETIC,
                "$" + site.name,
                site.desc,
                null,
                null);
        method.visitCode();
        RecordMethods methods = new RecordMethods(record, components, method);
        switch (site.name) {
            case "equals" -> methods.equality();
            case "hashCode" -> methods.hash();
            case "toString" -> methods.text();
            default -> throw new IllegalArgumentException("records have no " + site.name + " by themselves");
        }
        method.visitMaxs(0, 0);
        method.visitEnd();
        return method;
    }

    private void equality() {
        Label others = new Label();
        Label different = new Label();
        method.visitVarInsn(Opcodes.ALOAD, 0);
        method.visitVarInsn(Opcodes.ALOAD, 1);
        method.visitJumpInsn(Opcodes.IF_ACMPNE, others);
        method.visitInsn(Opcodes.ICONST_1);
        method.visitInsn(Opcodes.IRETURN);
        method.visitLabel(others);
        method.visitFrame(Opcodes.F_SAME, 0, null, 0, null);
        method.visitVarInsn(Opcodes.ALOAD, 1);
        method.visitTypeInsn(Opcodes.INSTANCEOF, record.name);
        method.visitJumpInsn(Opcodes.IFEQ, different);
        for (Handle component : components) {
            get(component, 0);
            get(component, 1);
            compare(Type.getType(component.getDesc()), different);
        }
        method.visitInsn(Opcodes.ICONST_1);
        method.visitInsn(Opcodes.IRETURN);
        method.visitLabel(different);
        method.visitFrame(Opcodes.F_SAME, 0, null, 0, null);
        method.visitInsn(Opcodes.ICONST_0);
        method.visitInsn(Opcodes.IRETURN);
    }

    private void get(Handle component, int local) {
        method.visitVarInsn(Opcodes.ALOAD, local);
        if (local > 0) {
            method.visitTypeInsn(Opcodes.CHECKCAST, record.name);
        }
        method.visitFieldInsn(Opcodes.GETFIELD, component.getOwner(), component.getName(), component.getDesc());
    }

    private void compare(Type type, Label different) {
        switch (type.getSort()) {
            case Type.OBJECT, Type.ARRAY -> {
                call(OBJECTS, "equals", "(Ljava/lang/Object;Ljava/lang/Object;)Z");
                method.visitJumpInsn(Opcodes.IFEQ, different);
            }
            case Type.LONG -> {
                method.visitInsn(Opcodes.LCMP);
                method.visitJumpInsn(Opcodes.IFNE, different);
            }
            case Type.FLOAT, Type.DOUBLE -> {
                String box = type.getSort() == Type.FLOAT ? "java/lang/Float" : "java/lang/Double";
                call(box, "compare", Type.getMethodDescriptor(Type.INT_TYPE, type, type));
                method.visitJumpInsn(Opcodes.IFNE, different);
            }
            default -> method.visitJumpInsn(Opcodes.IF_ICMPNE, different);
        }
    }

    private void hash() {
        method.visitInsn(Opcodes.ICONST_0);
        for (Handle component : components) {
            Type type = Type.getType(component.getDesc());
            method.visitIntInsn(Opcodes.BIPUSH, 31);
            method.visitInsn(Opcodes.IMUL);
            get(component, 0);
            if (type.getSort() == Type.OBJECT || type.getSort() == Type.ARRAY) {
                call(OBJECTS, "hashCode", "(Ljava/lang/Object;)I");
            } else {
                call(
                        Conversion.boxed(type).getInternalName(),
                        "hashCode",
                        Type.getMethodDescriptor(Type.INT_TYPE, type));
            }
            method.visitInsn(Opcodes.IADD);
        }
        method.visitInsn(Opcodes.IRETURN);
    }

    private void text() {
        method.visitTypeInsn(Opcodes.NEW, BUILDER);
        method.visitInsn(Opcodes.DUP);
        method.visitMethodInsn(Opcodes.INVOKESPECIAL, BUILDER, "<init>", "()V", false);
        String before = simpleName() + '[';
        for (Handle component : components) {
            append(before + component.getName() + '=');
            get(component, 0);
            appendTop(Type.getType(component.getDesc()));
            before = ", ";
        }
        append(components.isEmpty() ? before + ']' : "]");
        method.visitMethodInsn(Opcodes.INVOKEVIRTUAL, BUILDER, "toString", "()Ljava/lang/String;", false);
        method.visitInsn(Opcodes.ARETURN);
    }

    private void append(String text) {
        method.visitLdcInsn(text);
        appendTop(Type.getType(String.class));
    }

    private void appendTop(Type type) {
        boolean asObject = type.getSort() == Type.ARRAY
                || (type.getSort() == Type.OBJECT && !type.getClassName().equals("java.lang.String"));
        boolean asInt = type.getSort() == Type.BYTE || type.getSort() == Type.SHORT;
        String argument = asObject ? "Ljava/lang/Object;" : asInt ? "I" : type.getDescriptor();
        method.visitMethodInsn(
                Opcodes.INVOKEVIRTUAL, BUILDER, "append", '(' + argument + ")Ljava/lang/StringBuilder;", false);
    }

    private void call(String owner, String name, String descriptor) {
        MethodVisitor code = method;
        code.visitMethodInsn(Opcodes.INVOKESTATIC, owner, name, descriptor, false);
    }

    /** The name without those of the package and of the classes around it. */
    private String simpleName() {
        for (InnerClassNode inner : record.innerClasses) {
            if (inner.name.equals(record.name) && inner.innerName != null) {
                return inner.innerName;
            }
        }
        return record.name.substring(record.name.lastIndexOf('/') + 1);
    }
}
