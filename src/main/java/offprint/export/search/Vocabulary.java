package offprint.export.search;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import offprint.catalog.Catalog;
import offprint.model.Contributor;
import offprint.model.Identifier;
import offprint.model.IdentifierScheme;
import offprint.model.OwnField;
import offprint.model.Paper;
import offprint.model.RichText;
import offprint.model.Venue;
import offprint.text.words.Romanization;
import offprint.text.words.Words;

/** Every word of a catalog's papers, and how long their fields are. */
final class Vocabulary {
    private final Map<String, Term> terms = new HashMap<>();
    private final List<String> words = new ArrayList<>();
    private final Map<SearchField, Lengths> lengths = new EnumMap<>(SearchField.class);
    private final int papers;

    private Vocabulary(int papers) {
        this.papers = papers;
        for (SearchField field : SearchField.values()) {
            lengths.put(field, new Lengths(papers));
        }
    }

    static Vocabulary of(Catalog catalog) {
        List<Paper> papers = catalog.papers();
        Vocabulary vocabulary = new Vocabulary(papers.size());
        for (int i = 0; i < papers.size(); i++) {
            vocabulary.count(i, papers.get(i), catalog);
        }
        return vocabulary;
    }

    /** All words, in the order of their UTF-16 code units, which is that of scripts. */
    List<Term> sorted() {
        List<Term> sorted = new ArrayList<>(terms.values());
        sorted.sort((a, b) -> a.text().compareTo(b.text()));
        return sorted;
    }

    int papers() {
        return papers;
    }

    /** The length of a paper's field, where 1 is the mean of the papers that have the field. */
    double relativeLength(SearchField field, int paper) {
        Lengths all = lengths.get(field);
        return all == null ? 1 : all.relative(paper);
    }

    private void count(int number, Paper paper, Catalog catalog) {
        Words.addAll(paper.title().text(), words);
        count(number, SearchField.TITLE);
        for (Contributor contributor : paper.leading().listed()) {
            author(contributor, catalog);
            count(number, SearchField.AUTHORS);
        }
        for (String keyword : paper.keywords()) {
            Words.addAll(keyword, words);
        }
        count(number, SearchField.KEYWORDS);
        if (paper.venue().isPresent()) {
            Venue venue = paper.venue().get();
            Words.addAll(venue.shortName().orElse(""), words);
            Words.addAll(venue.name(), words);
        }
        for (String affiliation : paper.makers().affiliations()) {
            Words.addAll(affiliation, words);
        }
        count(number, SearchField.PLACES);
        paper.date().ifPresent(date -> words.add(Integer.toString(date.year())));
        for (Identifier identifier : paper.identifiers()) {
            Words.addAll(identifier.scheme().key() + ' ' + number(identifier), words);
        }
        count(number, SearchField.NUMBERS);
        Words.addAll(paper.summary().map(RichText::text).orElse(""), words);
        Words.addAll(paper.abstractText().map(RichText::text).orElse(""), words);
        for (OwnField.Value value : paper.extras().fields()) {
            Words.addAll(value.text().text(), words);
        }
        count(number, SearchField.TEXT);
    }

    /** A name as the paper has it, and what the site's own spelling of it and that in Latin letters have besides. */
    private void author(Contributor contributor, Catalog catalog) {
        String name = contributor.name().display();
        Words.addAll(name, words);
        List<String> others = new ArrayList<>();
        String label = catalog.author(contributor).label();
        if (!label.equals(name)) {
            Words.addAll(label, others);
        }
        Words.addAll(Romanization.of(name), others);
        others.removeAll(words);
        words.addAll(others);
    }

    /** Readers divide an ISBN as they like. */
    static String number(Identifier identifier) {
        return identifier.scheme() == IdentifierScheme.ISBN ? identifier.value().replace("-", "") : identifier.value();
    }

    private void count(int paper, SearchField field) {
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i);
            Term term = terms.get(word);
            if (term == null) {
                term = new Term(word);
                terms.put(word, term);
            }
            term.count(paper, field);
        }
        Lengths all = lengths.get(field);
        if (all != null) {
            all.add(paper, words.size());
        }
        words.clear();
    }

    /** How many words a field has in each paper. */
    private static final class Lengths {
        private final int[] words;
        private long sum;
        private int filled;

        Lengths(int papers) {
            this.words = new int[papers];
        }

        void add(int paper, int more) {
            filled += words[paper] == 0 && more > 0 ? 1 : 0;
            words[paper] += more;
            sum += more;
        }

        double relative(int paper) {
            return words[paper] == 0 ? 1 : (double) words[paper] * filled / sum;
        }
    }
}
