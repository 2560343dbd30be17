package offprint.site.plan;

/**
 * Who has an address, in the words of messages: the name of an author's file, or what Offprint makes there, as in
 * {@code the citations /} and {@code papers.bib}.
 *
 * @param isAuthor whether a file of the author's has it, which must give way to what Offprint makes
 */
public record Owner(boolean isAuthor, String kind, String name) {

    static Owner author(String file) {
        return new Owner(true, "", file);
    }

    static Owner offprint(String kind, String name) {
        return new Owner(false, kind, name);
    }

    @Override
    public String toString() {
        return kind + name;
    }
}
