package offprint.site.plan;

/**
 * Who has an address, in the words of messages, which are put together only where somebody reads them: the name of an
 * author's file, or what Offprint makes there, as in {@code the citations /} and {@code papers.bib}.
 */
record Owner(String kind, String name) {

    static Owner of(String name) {
        return new Owner(name, "");
    }

    /** Whether no file of the author's has it, so that another one's must give way. */
    boolean isOffprint() {
        return kind.startsWith("the ");
    }

    @Override
    public String toString() {
        return kind + name;
    }
}
