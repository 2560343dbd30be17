package offprint.add.fetch;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import offprint.model.Identifier;
import offprint.model.IdentifierScheme;
import offprint.model.Parsed;

/**
 * A person's identifier at a service that lists their works.
 *
 * @param service ORCID, OpenAlex or dblp
 * @param value {@code 0000-0002-1825-0097}, {@code A5023888391}, {@code 74/4209}
 */
public record PersonId(Registry service, String value) {
    private static final Pattern OPENALEX = Pattern.compile("[Aa][0-9]{4,12}");
    private static final Pattern DBLP = Pattern.compile("[0-9a-z]{1,4}/[0-9A-Za-z:=_-]+");

    /**
     * Reads {@code orcid:0000-0002-1825-0097}, {@code openalex:A5023888391}, {@code dblp:74/4209}, and the addresses of
     * these records.
     *
     * @return empty for everything else, which may be a work's identifier or the name of a file
     */
    public static Optional<Parsed<PersonId>> of(String text) {
        String source = text.strip();
        String bare = source.replaceFirst("^(?i)https?://(www\\.)?", "");
        String lower = bare.toLowerCase(Locale.ROOT);
        if (lower.startsWith("orcid:") || lower.startsWith("orcid.org/")) {
            return Optional.of(orcid(bare.substring(lower.startsWith("orcid:") ? 6 : 10)));
        }
        if (lower.startsWith("openalex:a")) {
            return Optional.of(openAlex(bare.substring("openalex:".length())));
        }
        if (lower.startsWith("openalex.org/")) {
            return Optional.of(openAlex(bare.substring(bare.lastIndexOf('/') + 1)));
        }
        if (lower.startsWith("dblp.org/pid/")) {
            return Optional.of(dblp(bare.substring("dblp.org/pid/".length()).replaceFirst("\\.(html|xml|bib)$", "")));
        }
        boolean pid = lower.startsWith("dblp:") && bare.indexOf('/') == bare.lastIndexOf('/');
        return pid ? Optional.of(dblp(bare.substring("dblp:".length()))) : Optional.empty();
    }

    /** As one types it: {@code orcid:0000-0002-1825-0097}. */
    public String written() {
        return service.name().toLowerCase(Locale.ROOT) + ':' + value;
    }

    /** Where people find it. */
    public String url() {
        return switch (service) {
            case ORCID -> IdentifierScheme.ORCID.resolved(value);
            case OPENALEX -> "https://openalex.org/" + value;
            default -> "https://dblp.org/pid/" + value;
        };
    }

    private static Parsed<PersonId> orcid(String text) {
        Parsed<Identifier> iD = IdentifierScheme.ORCID.parse(text);
        return iD.value().isPresent()
                ? Parsed.of(new PersonId(Registry.ORCID, iD.value().get().value()))
                : Parsed.failed(iD.reason());
    }

    private static Parsed<PersonId> openAlex(String text) {
        return OPENALEX.matcher(text).matches()
                ? Parsed.of(new PersonId(Registry.OPENALEX, text.toUpperCase(Locale.ROOT)))
                : Parsed.failed("an author's id in OpenAlex is `A` and a number, such as A5023888391");
    }

    private static Parsed<PersonId> dblp(String text) {
        return DBLP.matcher(text).matches()
                ? Parsed.of(new PersonId(Registry.DBLP, text))
                : Parsed.failed("a person's id in dblp looks like 74/4209; the address of their page ends in it");
    }
}
