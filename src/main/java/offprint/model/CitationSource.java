package offprint.model;

import java.util.Arrays;
import java.util.Optional;

/** A service that counts how often works are cited. */
public enum CitationSource {
    OPENALEX("openalex", "OpenAlex", "https://openalex.org/"),
    CROSSREF("crossref", "Crossref", "https://www.crossref.org/"),
    SEMANTIC_SCHOLAR("semanticscholar", "Semantic Scholar", "https://www.semanticscholar.org/");

    private final String key;
    private final String label;
    private final String url;

    CitationSource(String key, String label, String url) {
        this.key = key;
        this.label = label;
        this.url = url;
    }

    /** Its word in content files. */
    public String key() {
        return key;
    }

    /** What readers know it by. */
    public String label() {
        return label;
    }

    /** Its home page, which Semantic Scholar's terms ask for wherever its data is shown. */
    public String url() {
        return url;
    }

    public static Optional<CitationSource> of(String key) {
        return Arrays.stream(values()).filter(source -> source.key.equals(key)).findFirst();
    }
}
