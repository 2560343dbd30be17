package offprint.add.foreign;

/** Pages, as programs write them, in the form of content files: {@code 48-58}. */
public final class PageNumbers {

    private PageNumbers() {}

    /** The pages with one hyphen for whatever dash divides them, and without one behind the last. */
    public static String of(String written) {
        String pages = written.replace('–', '-').replace('—', '-').strip();
        StringBuilder out = new StringBuilder(pages.length());
        for (int i = 0; i < pages.length(); i++) {
            char c = pages.charAt(i);
            if (c == '-') {
                while (out.length() > 0 && " -".indexOf(out.charAt(out.length() - 1)) >= 0) {
                    out.setLength(out.length() - 1);
                }
                while (i + 1 < pages.length() && " -".indexOf(pages.charAt(i + 1)) >= 0) {
                    i++;
                }
            }
            out.append(c);
        }
        int end = out.length();
        while (end > 0 && " -".indexOf(out.charAt(end - 1)) >= 0) {
            end--;
        }
        // Nature's RIS of old has `SP - 180101 EP -`.
        return out.substring(0, end > 3 && out.substring(end - 3, end).equals(" EP") ? end - 3 : end);
    }
}
