package offprint.build;

/**
 * An expression of a template in Java.
 *
 * @param java the expression; it stands by itself, whatever is put around it
 */
record Expression(String java, Type type) {

    boolean is(Type other) {
        return type.equals(other);
    }

    /** The value, which is there: where it is missing nevertheless, the JVM's own exception says so. */
    Expression present() {
        if (type instanceof Type.Perhaps perhaps) {
            boolean primitive = !perhaps.of().java().equals(perhaps.of().boxed());
            String unboxed = primitive ? "." + perhaps.of().java() + "Value()" : "";
            return new Expression(java + ".get()" + unboxed, perhaps.of());
        }
        return this;
    }
}
