package offprint.site.render;

import java.io.Writer;

/** Takes what a template draws. Unlike the JDK's writer of strings it takes no lock for each piece. */
final class PageWriter extends Writer {
    private static final int TYPICAL_PAGE = 16_384;

    private final StringBuilder text = new StringBuilder(TYPICAL_PAGE);

    @Override
    public void write(int character) {
        text.append((char) character);
    }

    @Override
    public void write(char[] characters, int offset, int length) {
        text.append(characters, offset, length);
    }

    @Override
    public void write(String string) {
        text.append(string);
    }

    @Override
    public void write(String string, int offset, int length) {
        text.append(string, offset, offset + length);
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}

    /** What has been drawn so far. */
    @Override
    public String toString() {
        return text.toString();
    }
}
