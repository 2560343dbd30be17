package offprint.prelink;

import org.objectweb.asm.Handle;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.InvokeDynamicInsnNode;
import org.objectweb.asm.tree.MethodInsnNode;

/**
 * The class of a lambda or method reference, which {@code LambdaMetafactory.metafactory} would make at run time: the
 * functional interface's one method calls what was written, with what the lambda captured before the arguments. It lies in
 * the nest of the class it stands in, where private methods may be called.
 */
final class LambdaClass {
    private static final String ONLY = "ONLY";
    private static final String MAKE = "make";

    private final ClassNode node = new ClassNode();
    private final Type[] captured;
    private final Type implemented;
    private final String method;
    private final Type erased;
    private final Type instantiated;
    private final Handle target;

    LambdaClass(ClassNode owner, String name, InvokeDynamicInsnNode site) {
        this.captured = Type.getArgumentTypes(site.desc);
        this.implemented = Type.getReturnType(site.desc);
        this.method = site.name;
        this.erased = (Type) site.bsmArgs[0];
        this.target = (Handle) site.bsmArgs[1];
        this.instantiated = (Type) site.bsmArgs[2];
        node.visit(
                owner.version,
                Opcodes.ACC_FINAL | Opcodes.ACC_SUPER | Opcodes.ACC_SYNTHETIC,
                name,
                null,
                "java/lang/Object",
                new String[] {implemented.getInternalName()});
        node.visitNestHost(owner.nestHostClass == null ? owner.name : owner.nestHostClass);
        for (int i = 0; i < captured.length; i++) {
            node.visitField(Opcodes.ACC_PRIVATE | Opcodes.ACC_FINAL, field(i), captured[i].getDescriptor(), null, null);
        }
        constructor();
        factory();
        body();
    }

    ClassNode node() {
        return node;
    }

    /** The call that makes one of what was captured. */
    MethodInsnNode creation() {
        return new MethodInsnNode(
                Opcodes.INVOKESTATIC, node.name, MAKE, Type.getMethodDescriptor(implemented, captured), false);
    }

    private static String field(int index) {
        return "captured" + index;
    }

    private void constructor() {
        MethodVisitor code = node.visitMethod(
                Opcodes.ACC_PRIVATE, "<init>", Type.getMethodDescriptor(Type.VOID_TYPE, captured), null, null);
        code.visitCode();
        code.visitVarInsn(Opcodes.ALOAD, 0);
        code.visitMethodInsn(Opcodes.INVOKESPECIAL, "java/lang/Object", "<init>", "()V", false);
        int local = 1;
        for (int i = 0; i < captured.length; i++) {
            code.visitVarInsn(Opcodes.ALOAD, 0);
            code.visitVarInsn(captured[i].getOpcode(Opcodes.ILOAD), local);
            code.visitFieldInsn(Opcodes.PUTFIELD, node.name, field(i), captured[i].getDescriptor());
            local += captured[i].getSize();
        }
        end(code, Opcodes.RETURN);
    }

    private void factory() {
        MethodVisitor code =
                node.visitMethod(Opcodes.ACC_STATIC, MAKE, Type.getMethodDescriptor(implemented, captured), null, null);
        code.visitCode();
        if (captured.length == 0) {
            code.visitFieldInsn(Opcodes.GETSTATIC, node.name, ONLY, descriptor());
            onlyOne();
        } else {
            create(code);
        }
        end(code, Opcodes.ARETURN);
    }

    /** A lambda that captures nothing is always the same object. */
    private void onlyOne() {
        node.visitField(Opcodes.ACC_PRIVATE | Opcodes.ACC_STATIC | Opcodes.ACC_FINAL, ONLY, descriptor(), null, null);
        MethodVisitor code = node.visitMethod(Opcodes.ACC_STATIC, "<clinit>", "()V", null, null);
        code.visitCode();
        create(code);
        code.visitFieldInsn(Opcodes.PUTSTATIC, node.name, ONLY, descriptor());
        end(code, Opcodes.RETURN);
    }

    private String descriptor() {
        return 'L' + node.name + ';';
    }

    private void create(MethodVisitor code) {
        code.visitTypeInsn(Opcodes.NEW, node.name);
        code.visitInsn(Opcodes.DUP);
        int local = 0;
        for (Type type : captured) {
            code.visitVarInsn(type.getOpcode(Opcodes.ILOAD), local);
            local += type.getSize();
        }
        code.visitMethodInsn(
                Opcodes.INVOKESPECIAL, node.name, "<init>", Type.getMethodDescriptor(Type.VOID_TYPE, captured), false);
    }

    private void body() {
        MethodVisitor code = node.visitMethod(Opcodes.ACC_PUBLIC, method, erased.getDescriptor(), null, null);
        code.visitCode();
        TargetCall call = new TargetCall(target);
        call.begin(code);
        for (int i = 0; i < captured.length; i++) {
            code.visitVarInsn(Opcodes.ALOAD, 0);
            code.visitFieldInsn(Opcodes.GETFIELD, node.name, field(i), captured[i].getDescriptor());
            Conversion.of(captured[i], call.argument(i), code);
        }
        Type[] arguments = erased.getArgumentTypes();
        Type[] exact = instantiated.getArgumentTypes();
        int local = 1;
        for (int i = 0; i < arguments.length; i++) {
            code.visitVarInsn(arguments[i].getOpcode(Opcodes.ILOAD), local);
            local += arguments[i].getSize();
            Conversion.of(arguments[i], exact[i], code);
            Conversion.of(exact[i], call.argument(captured.length + i), code);
        }
        call.end(code);
        Conversion.of(call.result(), erased.getReturnType(), code);
        end(code, erased.getReturnType().getOpcode(Opcodes.IRETURN));
    }

    private static void end(MethodVisitor code, int opcode) {
        code.visitInsn(opcode);
        code.visitMaxs(0, 0);
        code.visitEnd();
    }
}
