package offprint.content.format;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import offprint.model.Identifier;
import offprint.model.IdentifierScheme;
import offprint.model.Parsed;

/** The keys of not-mine.yaml: identifiers of works, each with the word of its scheme before it. */
public final class NotMineKeys {
    private static final List<IdentifierScheme> SCHEMES = schemes();

    /** What all of them look like. */
    public static final String PATTERN = "^(" + String.join("|", words()) + "): ?\\S";

    private NotMineKeys() {}

    private static List<IdentifierScheme> schemes() {
        List<IdentifierScheme> own = new ArrayList<>();
        for (IdentifierScheme scheme : IdentifierScheme.values()) {
            if (!scheme.isShared() && scheme != IdentifierScheme.ORCID) {
                own.add(scheme);
            }
        }
        return List.copyOf(own);
    }

    private static List<String> words() {
        return SCHEMES.stream().map(IdentifierScheme::key).toList();
    }

    /** Reads {@code doi:10.5555/12345678}. */
    public static Parsed<Identifier> parse(String text) {
        String lower = text.strip().toLowerCase(Locale.ROOT);
        Optional<IdentifierScheme> scheme = SCHEMES.stream()
                .filter(one -> lower.startsWith(one.key() + ':'))
                .findFirst();
        return scheme.map(one -> one.parse(text))
                .orElseGet(() -> Parsed.failed("an identifier begins with its scheme: `doi:`, `arxiv:` …"));
    }
}
