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

    private final List<List<Trait>> authors;
    private final List<List<Trait>> keywords;
    private final List<List<Trait>> categories;
    private final Terms terms;
    private final List<TermVector> vectors;
    /** For each term the papers that have it, as far as they are looked at. */
    private final long[][] postings;

    Likeness(Catalog catalog, Map<Slug, Integer> positions, KnownWords known) {
        Optional<String> owner = catalog.owner().map(Heading::id);
        this.authors = Trait.of(
                catalog.index(IndexKind.AUTHORS),
                positions,
                author -> owner.isEmpty() || !owner.get().equals(author.id()),
                AUTHOR);
        this.keywords = Trait.of(catalog.index(IndexKind.KEYWORDS), positions, keyword -> true, KEYWORD);
        this.categories = Trait.of(catalog.index(IndexKind.CATEGORIES), positions, category -> true, CATEGORY);
        List<List<String>> texts = known.of(catalog.papers());
        this.terms = new Terms(texts);
        this.vectors = TermVector.of(texts, terms);
        this.postings = postings(vectors, terms.size());
    }

    /**
     * The papers of each term, each below its weight with the sign reversed. Of a term that very many papers have only
     * those are kept in which it weighs the most: the others are found by their rarer words, or not missed.
     */
    private static long[][] postings(List<TermVector> vectors, int terms) {
        int[] sizes = new int[terms];
        for (TermVector vector : vectors) {
            for (int i = 0; i < vector.size(); i++) {
                sizes[vector.term(i)]++;
            }
        }
        long[][] postings = new long[terms][];
        for (int term = 0; term < terms; term++) {
            postings[term] = new long[sizes[term]];
        }
        for (int paper = 0; paper < vectors.size(); paper++) {
            TermVector vector = vectors.get(paper);
            for (int i = 0; i < vector.size(); i++) {
                int term = vector.term(i);
                postings[term][--sizes[term]] = (long) -vector.weight(i) << 32 | paper;
            }
        }
        for (int term = 0; term < terms; term++) {
            if (postings[term].length > LONGEST_LIST) {
                Arrays.sort(postings[term]);
                postings[term] = Arrays.copyOf(postings[term], LONGEST_LIST);
            }
        }
        return postings;
    }

    Terms terms() {
        return terms;
    }

    /** The papers that are related to one, the closest first. */
    List<Comparison> closest(int paper) {
        List<Comparison> related = new ArrayList<>();
        for (int candidate : candidates(paper)) {
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
        List<Trait> sharedAuthors = Trait.shared(authors.get(paper), authors.get(other));
        List<Trait> sharedKeywords = Trait.shared(keywords.get(paper), keywords.get(other));
        List<Trait> sharedCategories = Trait.shared(categories.get(paper), categories.get(other));
        TermVector.Overlap overlap = vectors.get(paper).with(vectors.get(other));
        int wordPoints = TermVector.points(SAME_WORDS, overlap.products());
        int points = Math.min(Trait.points(sharedAuthors), RARE_ONES * AUTHOR)
                + Math.min(Trait.points(sharedKeywords), RARE_ONES * KEYWORD)
                + Trait.points(sharedCategories)
                + wordPoints;
        List<Integer> named = overlap.named();
        boolean alike = named.size() > 1 && wordPoints >= LEAST_FOR_WORDS;
        named = alike ? named.subList(0, Math.min(WORDS_NAMED, named.size())) : List.of();
        return new Comparison(other, points, sharedAuthors, sharedKeywords, sharedCategories, named);
    }

    /** The papers that seem the closest by what points to them, and as a rule the paper itself. */
    private int[] candidates(int paper) {
        int[] points = new int[vectors.size()];
        List<Integer> found = new ArrayList<>();
        TermVector vector = vectors.get(paper);
        for (int i = 0; i < vector.size(); i++) {
            for (long posting : postings[vector.term(i)]) {
                int weight = -(int) (posting >> 32);
                add((int) posting, TermVector.points(SAME_WORDS, vector.weight(i) * weight), points, found);
            }
        }
        for (List<Trait> traits : List.of(authors.get(paper), keywords.get(paper))) {
            for (Trait trait : traits.subList(0, Math.min(TRAITS_FOLLOWED, traits.size()))) {
                for (int other : trait.papers()
                        .subList(0, Math.min(LONGEST_LIST, trait.papers().size()))) {
                    add(other, trait.points(), points, found);
                }
            }
        }
        return found.stream()
                .mapToLong(other -> (long) -points[other] << 32 | other)
                .sorted()
                .limit(CANDIDATES + 1)
                .mapToInt(entry -> (int) entry)
                .toArray();
    }

    private static void add(int paper, int more, int[] points, List<Integer> found) {
        if (points[paper] == 0 && more > 0) {
            found.add(paper);
        }
        points[paper] += more;
    }
}
