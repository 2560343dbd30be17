package offprint.model;

import java.util.Arrays;
import java.util.Optional;

/** The form of a paper whose citations a service counts, in the order in which they are preferred. */
public enum CountedForm {
    /** Preprint and published form, which the service takes for one work. */
    BOTH("both"),
    /** What the paper's DOI leads to. */
    DOI("doi"),
    /** The preprint on arXiv. */
    ARXIV("arxiv");

    private final String key;

    CountedForm(String key) {
        this.key = key;
    }

    /** Its word in the list of counts. */
    public String key() {
        return key;
    }

    public static Optional<CountedForm> of(String key) {
        return Arrays.stream(values()).filter(form -> form.key.equals(key)).findFirst();
    }

    /** Whether the paper has this form, by its identifiers. */
    public boolean isOf(Paper paper) {
        boolean doi = paper.identifier(IdentifierScheme.DOI).isPresent();
        boolean arxiv = paper.identifier(IdentifierScheme.ARXIV).isPresent();
        return switch (this) {
            case BOTH -> doi && arxiv;
            case DOI -> doi;
            case ARXIV -> arxiv;
        };
    }
}
