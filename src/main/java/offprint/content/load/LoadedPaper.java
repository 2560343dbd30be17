package offprint.content.load;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import offprint.diag.Span;
import offprint.model.Identifier;
import offprint.model.Paper;
import offprint.model.Slug;
import offprint.model.WrittenLink;

/**
 * A paper together with the places that the checks across files may have to point at.
 *
 * @param title where it stands, or else where the paper begins
 * @param titled whether it has a title of its own, as all but reviews have
 * @param titleKey what two spellings of the title have in common
 * @param namesCategory whether it names a category, be it a wrong one
 * @param identifiers where each identifier stands, in the order of the paper's
 * @param patentNumber where that of a patent stands
 * @param mentions papers of the site that it names
 * @param grants what may be the id of a grant of the site
 * @param projects projects of the site that it names
 * @param aliases where each of its former slugs stands
 */
record LoadedPaper(
        Paper paper,
        Span title,
        boolean titled,
        String titleKey,
        boolean namesCategory,
        Map<Identifier, Span> identifiers,
        Optional<Span> patentNumber,
        List<Mention> mentions,
        List<Mention> grants,
        List<Mention> projects,
        List<Mention> aliases,
        List<WrittenLink> links) {

    /** A slug, where it is written. */
    record Mention(Slug slug, Span span) {}
}
