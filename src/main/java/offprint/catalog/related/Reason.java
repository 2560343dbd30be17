package offprint.catalog.related;

import java.util.List;
import offprint.catalog.Heading;

/**
 * Why a paper belongs beside another.
 *
 * @param headings under which both stand; of authors by family name, without the person whom the profile is about
 * @param words the weightiest that both use, as the paper on whose page they are named spells them
 */
public record Reason(Kind kind, List<Heading> headings, List<String> words) {
    public enum Kind {
        /** The paper's file names the other one under {@code related}. */
        CHOSEN,
        SHARED_AUTHORS,
        SHARED_KEYWORDS,
        SIMILAR_WORDS,
        /** Never alone: a category is too wide to be a reason by itself. */
        SHARED_CATEGORIES
    }

    public Reason {
        headings = List.copyOf(headings);
        words = List.copyOf(words);
    }
}
