package offprint.catalog.related;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import offprint.catalog.Catalog;
import offprint.catalog.Heading;
import offprint.catalog.IndexKind;
import offprint.model.Slug;

/**
 * How much papers are alike, in points. They gain points by what they have in common, and the more by the fewer papers
 * have it too (see {@link Rarity}). What one paper costs does not grow with the number of papers, because only those are
 * looked at that share something rare. Points are whole numbers, so that no sum depends on its order.
 */
final class Likeness {
    /**
     * Where two texts have the same words (cosine 1). Two abstracts of one line of work reach a cosine of 0.2 to 0.4, two
     * of unlike subjects stay below 0.05.
     */
    private static final int SAME_WORDS = 1000;
    /**
     * For an author whom just two papers share: as much as closely similar words. People work on several things, and a
     * common subject should be able to win over one common name.
     */
    private static final int AUTHOR = 250;
    /** For a keyword that just two papers share: the authors' own word for the subject, but often a wide one. */
    private static final int KEYWORD = 200;
    /** For a category that just two papers share. It decides between papers that are otherwise equally close. */
    private static final int CATEGORY = 60;
    /** Authors and keywords count as three rare ones at the most, or a collaboration's names would drown the subject. */
    private static final int RARE_ONES = 3;
    /** With fewer points a paper is not related: one middling word in common is chance. */
    private static final int LEAST = 80;
    /** With fewer points for words these are not a reason. */
    private static final int LEAST_FOR_WORDS = 60;
    /** Words that are named. A single one is not a reason: two texts have it in common by chance. */
    private static final int WORDS_NAMED = 3;

    /** Papers looked at for the sake of one word, author or keyword. */
    private static final int LONGEST_LIST = 128;
    /** Authors and keywords by which a paper's relatives are looked for; a collaboration has thousands. */
    private static final int TRAITS_FOLLOWED = 32;
    /** Papers that are compared in full. */
    private static final int CANDIDATES = 24;

    private final Traits authors;
    private final Traits keywords;
    private final Traits categories;
    private final TermVectors vectors;
    private final Postings postings;

    Likeness(Catalog catalog, Map<Slug, Integer> positions, KnownWords known) {
        Optional<String> owner = catalog.owner().map(Heading::id);
        this.authors = new Traits(
                catalog.index(IndexKind.AUTHORS),
                positions,
                author -> owner.isEmpty() || !owner.get().equals(author.id()),
                AUTHOR);
        this.keywords = new Traits(catalog.index(IndexKind.KEYWORDS), positions, keyword -> true, KEYWORD);
        this.categories = new Traits(catalog.index(IndexKind.CATEGORIES), positions, category -> true, CATEGORY);
        this.vectors = TermVectors.of(catalog.papers(), known);
        this.postings = new Postings(vectors, LONGEST_LIST);
    }

    Traits authors() {
        return authors;
    }

    Traits keywords() {
        return keywords;
    }

    Traits categories() {
        return categories;
    }

    Vocabulary vocabulary() {
        return vectors.vocabulary();
    }

    /** The papers that are related to one, the closest first. */
    List<Comparison> closest(int paper) {
        Tally tally = new Tally(reach(paper));
        tallyWords(paper, tally);
        tally(paper, authors, tally);
        tally(paper, keywords, tally);
        List<Comparison> related = new ArrayList<>();
        for (int candidate : tally.best(CANDIDATES + 1)) {
            if (candidate != paper) {
                Comparison comparison = compare(paper, candidate);
                if (comparison.points() >= LEAST && comparison.hasReason()) {
                    related.add(comparison);
                }
            }
        }
        related.sort(Comparison.CLOSEST_FIRST);
        return related;
    }

    Comparison compare(int paper, int other) {
        int[] sharedAuthors = authors.shared(paper, other);
        int[] sharedKeywords = keywords.shared(paper, other);
        int[] sharedCategories = categories.shared(paper, other);
        SharedTerms terms = new SharedTerms(vectors, paper, other);
        int wordPoints = terms.points(SAME_WORDS);
        int points = Math.min(points(sharedAuthors, authors), RARE_ONES * AUTHOR)
                + Math.min(points(sharedKeywords, keywords), RARE_ONES * KEYWORD)
                + points(sharedCategories, categories)
                + wordPoints;
        int[] named = terms.heaviest(WORDS_NAMED);
        if (named.length < 2 || wordPoints < LEAST_FOR_WORDS) {
            named = new int[0];
        }
        return new Comparison(other, points, sharedAuthors, sharedKeywords, sharedCategories, named);
    }

    private static int points(int[] shared, Traits traits) {
        int points = 0;
        for (int trait : shared) {
            points += traits.points(trait);
        }
        return points;
    }

    /** How many papers the search from one paper may meet at the most. */
    private int reach(int paper) {
        int reach = 0;
        for (int term : vectors.terms(paper)) {
            reach += postings.end(term) - postings.start(term);
        }
        for (Traits traits : List.of(authors, keywords)) {
            for (int trait : followed(paper, traits)) {
                reach += Math.min(LONGEST_LIST, traits.papers(trait).length);
            }
        }
        return Math.min(reach, vectors.papers());
    }

    private void tallyWords(int paper, Tally tally) {
        int[] terms = vectors.terms(paper);
        int[] weights = vectors.weights(paper);
        for (int i = 0; i < terms.length; i++) {
            for (int at = postings.start(terms[i]); at < postings.end(terms[i]); at++) {
                long entry = postings.entry(at);
                tally.add(Postings.paper(entry), TermVectors.points(SAME_WORDS, weights[i] * Postings.weight(entry)));
            }
        }
    }

    private static void tally(int paper, Traits traits, Tally tally) {
        for (int trait : followed(paper, traits)) {
            int[] papers = traits.papers(trait);
            for (int i = 0; i < Math.min(LONGEST_LIST, papers.length); i++) {
                tally.add(papers[i], traits.points(trait));
            }
        }
    }

    private static int[] followed(int paper, Traits traits) {
        int[] all = traits.of(paper);
        return all.length <= TRAITS_FOLLOWED ? all : Arrays.copyOf(all, TRAITS_FOLLOWED);
    }
}
