package offprint.catalog.related;

import java.util.List;
import java.util.function.Function;
import offprint.catalog.Heading;
import offprint.model.Category;

/** Why a paper belongs beside another. */
public sealed interface Reason {

    /** One function per kind of reason. */
    <T> T match(Cases<T> cases);

    /** What to do with each kind of reason. */
    record Cases<T>(
            Function<ChosenByAuthor, T> chosen,
            Function<SharedAuthors, T> authors,
            Function<SharedKeywords, T> keywords,
            Function<SharedCategories, T> categories,
            Function<SimilarWords, T> words) {}

    /** The paper's file names it under {@code related}. */
    record ChosenByAuthor() implements Reason {
        @Override
        public <T> T match(Cases<T> cases) {
            return cases.chosen().apply(this);
        }
    }

    /**
     * Both are by the same people.
     *
     * @param authors by family name, without the person whom the profile is about
     */
    record SharedAuthors(List<Heading> authors) implements Reason {
        public SharedAuthors {
            authors = List.copyOf(authors);
        }

        @Override
        public <T> T match(Cases<T> cases) {
            return cases.authors().apply(this);
        }
    }

    /** Both carry the same keywords. */
    record SharedKeywords(List<Heading> keywords) implements Reason {
        public SharedKeywords {
            keywords = List.copyOf(keywords);
        }

        @Override
        public <T> T match(Cases<T> cases) {
            return cases.keywords().apply(this);
        }
    }

    /** Both are of the same categories. It never stands alone: a category is too wide to be a reason by itself. */
    record SharedCategories(List<Category> categories) implements Reason {
        public SharedCategories {
            categories = List.copyOf(categories);
        }

        @Override
        public <T> T match(Cases<T> cases) {
            return cases.categories().apply(this);
        }
    }

    /**
     * Both are written in the same words.
     *
     * @param words the weightiest of them, as the paper on whose page they are named spells them
     */
    record SimilarWords(List<String> words) implements Reason {
        public SimilarWords {
            words = List.copyOf(words);
        }

        @Override
        public <T> T match(Cases<T> cases) {
            return cases.words().apply(this);
        }
    }
}
