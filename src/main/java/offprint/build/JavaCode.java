package offprint.build;

/** Java's statements one after the other, indented. Text that the page has as it stands is put together first. */
final class JavaCode {
    /** A class file holds no longer constant than 65,535 bytes, and a character is three at the most. */
    private static final int LONGEST_CONSTANT = 20_000;

    private final StringBuilder code = new StringBuilder();
    private final StringBuilder constant = new StringBuilder();
    private String out = "out";
    private int depth = 2;

    /** Adds text of the page. */
    void constant(String text) {
        constant.append(text);
    }

    void line(String statement) {
        flush();
        code.append("    ".repeat(depth)).append(statement).append('\n');
    }

    /** Begins a block. */
    void open(String head) {
        line(head + " {");
        depth++;
    }

    /** Ends a block and begins another that belongs to it. */
    void turn(String head) {
        flush();
        depth--;
        open("} " + head);
    }

    void close() {
        flush();
        depth--;
        line("}");
    }

    /** The variable that holds the text to which the page is added. */
    String out() {
        return out;
    }

    /** From here on the page's text is added to another variable. */
    void into(String variable) {
        flush();
        out = variable;
    }

    private void flush() {
        String text = constant.toString();
        constant.setLength(0);
        for (int start = 0; start < text.length(); ) {
            int end = Math.min(text.length(), start + LONGEST_CONSTANT);
            end -= Character.isHighSurrogate(text.charAt(end - 1)) ? 1 : 0;
            String piece = text.substring(start, end);
            String method = JavaText.isAscii(piece) ? ".ascii(" : ".raw(";
            line(out + method + JavaText.literal(piece) + ");");
            start = end;
        }
    }

    @Override
    public String toString() {
        flush();
        return code.toString();
    }
}
