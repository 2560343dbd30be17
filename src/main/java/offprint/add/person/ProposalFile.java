package offprint.add.person;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import offprint.add.foreign.Author;
import offprint.add.formats.Draft;
import offprint.model.IdentifierScheme;

/**
 * Works that may be a person's, as a list of Markdown to tick, which GitHub and editors show with boxes:
 *
 * <pre>{@code
 * - [ ] doi:10.5555/12345678 Newts, 2023, Ada Example and Bela Muster (openalex:A5023888391)
 * }</pre>
 */
public final class ProposalFile {
    private static final Pattern LINE = Pattern.compile("^\\s*[-*] \\[([ xX-])\\] (\\S+)(.*)$");
    private static final String HEAD = """
            # Whose are these?

            A service takes these works for yours; no record of your own has them. Put an x into the box of each that is,
            and a minus sign into that of each that is not. `offprint add` with this file's name adds the former, and puts
            the latter into `content/not-mine.yaml`, so that they never come back.

            """;
    private static final IdentifierScheme[] SCHEMES = {
        IdentifierScheme.DOI,
        IdentifierScheme.ARXIV,
        IdentifierScheme.PMID,
        IdentifierScheme.DBLP,
        IdentifierScheme.OPENALEX
    };

    /**
     * What has been ticked.
     *
     * @param mine identifiers of works to add
     * @param others identifiers of works of other people
     */
    public record Ticked(List<String> mine, List<String> others) {
        public Ticked {
            mine = List.copyOf(mine);
            others = List.copyOf(others);
        }
    }

    private ProposalFile() {}

    public static String of(List<Gathered.Proposal> proposals) {
        StringBuilder text = new StringBuilder(HEAD);
        for (Gathered.Proposal proposal : proposals) {
            identifier(proposal.draft()).ifPresent(id -> text.append("- [ ] ")
                    .append(id)
                    .append(' ')
                    .append(words(proposal.draft()))
                    .append(" (")
                    .append(String.join(", ", proposal.from()))
                    .append(")\n"));
        }
        return text.toString();
    }

    /** What a work can be asked for by; empty where nothing identifies it. */
    static Optional<String> identifier(Draft draft) {
        for (IdentifierScheme scheme : SCHEMES) {
            String value = draft.identifiers().get(scheme.key());
            if (value != null) {
                return Optional.of(scheme.key() + ':' + value);
            }
        }
        return Optional.empty();
    }

    private static String words(Draft draft) {
        List<Author> authors = draft.authors();
        List<String> names =
                authors.stream().limit(3).map(author -> author.name().display()).toList();
        String year = draft.date().isEmpty() ? "" : ", " + draft.date().substring(0, 4);
        return draft.title().content()
                + year
                + (names.isEmpty() ? "" : ", " + String.join(", ", names))
                + (authors.size() > 3 ? " and " + (authors.size() - 3) + " more" : "");
    }

    /** Whether a text is such a list. */
    public static boolean recognises(String text) {
        return text.lines().anyMatch(line -> LINE.matcher(line).matches());
    }

    public static Ticked read(String text) {
        List<String> mine = new ArrayList<>();
        List<String> others = new ArrayList<>();
        for (String line : text.lines().toList()) {
            Matcher parts = LINE.matcher(line);
            if (parts.matches() && !parts.group(1).equals(" ")) {
                (parts.group(1).equals("-") ? others : mine).add(parts.group(2));
            }
        }
        return new Ticked(mine, others);
    }
}
