package offprint.site.view;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import offprint.catalog.Heading;
import offprint.catalog.IndexKind;
import offprint.model.Category;
import offprint.model.Contributor;
import offprint.model.LinkKind;
import offprint.model.MetricDefinition;
import offprint.model.Paper;
import offprint.model.PaperType;

/** Counts what the papers of a list have in common, for its filters. */
final class Facets {
    /** A list that a reader takes in at a glance needs no filters. */
    private static final int FEWEST_PAPERS = 8;

    private static final int MOST_AUTHORS = 60;

    private final Edition edition;
    private final List<Paper> papers;

    private Facets(List<Paper> papers, Edition edition) {
        this.papers = papers;
        this.edition = edition;
    }

    static Optional<ListControls> of(List<Paper> papers, Edition edition) {
        return papers.size() < FEWEST_PAPERS ? Optional.empty() : Optional.of(new Facets(papers, edition).controls());
    }

    /** Those of all papers, however few. */
    static ListControls ofAll(Edition edition) {
        return new Facets(edition.catalog().papers(), edition).controls();
    }

    private ListControls controls() {
        int code = 0;
        int awards = 0;
        for (Paper paper : papers) {
            code += paper.has(LinkKind.CODE) ? 1 : 0;
            awards += edition.catalog().lists().awards(paper).isEmpty() ? 0 : 1;
        }
        return new ListControls(metrics(), categories(), years(), authors(), types(), tick(code), tick(awards));
    }

    /** What all papers have tells none apart. */
    private int tick(int with) {
        return with == papers.size() ? 0 : with;
    }

    private List<OptionView> metrics() {
        List<OptionView> options = new ArrayList<>();
        for (MetricDefinition metric : edition.site().metrics()) {
            int assessed = 0;
            for (Paper paper : papers) {
                assessed += paper.metric(metric.key()).isPresent() ? 1 : 0;
            }
            if (assessed > 1) {
                options.add(new OptionView(metric.key(), metric.label(), assessed));
            }
        }
        return options;
    }

    private List<OptionView> categories() {
        Map<String, Integer> counts = new TreeMap<>();
        for (Paper paper : papers) {
            for (Category category : paper.categories()) {
                counts.merge(category.code(), 1, Integer::sum);
            }
        }
        List<OptionView> options = new ArrayList<>();
        for (Category category : edition.site().categories()) {
            Integer count = counts.get(category.code());
            if (count != null) {
                options.add(new OptionView(category.code(), category.name(), count));
            }
        }
        return choice(options);
    }

    private List<OptionView> years() {
        Map<Integer, Integer> counts = new LinkedHashMap<>();
        for (Paper paper : papers) {
            paper.date().ifPresent(date -> counts.merge(date.year(), 1, Integer::sum));
        }
        List<OptionView> options = new ArrayList<>();
        for (Map.Entry<Integer, Integer> year : counts.entrySet()) {
            options.add(new OptionView(year.getKey().toString(), year.getKey().toString(), year.getValue()));
        }
        return choice(options);
    }

    /** Authors with a page of their own, by name; of very many, those with the most papers in the list. */
    private List<OptionView> authors() {
        Map<Integer, Integer> counts = new TreeMap<>();
        for (Paper paper : papers) {
            for (Contributor contributor : paper.leading().listed()) {
                counts.merge(edition.catalog().rank(edition.catalog().author(contributor)), 1, Integer::sum);
            }
        }
        int fewest = fewest(counts.values());
        List<OptionView> options = new ArrayList<>();
        for (Map.Entry<Integer, Integer> count : counts.entrySet()) {
            Heading author = edition.catalog().index(IndexKind.AUTHORS).get(count.getKey());
            if (count.getValue() >= fewest && edition.plan().heading(author).isPresent()) {
                options.add(new OptionView(author.id(), author.label(), count.getValue()));
            }
        }
        return choice(options);
    }

    /** How many papers an author must have so that there are not too many to choose from. */
    private static int fewest(Collection<Integer> counts) {
        List<Integer> sorted = new ArrayList<>(counts);
        sorted.sort(Comparator.reverseOrder());
        return sorted.size() <= MOST_AUTHORS ? 1 : sorted.get(MOST_AUTHORS) + 1;
    }

    private List<OptionView> types() {
        List<OptionView> options = new ArrayList<>();
        for (PaperType type : PaperType.values()) {
            int count = 0;
            for (Paper paper : papers) {
                count += paper.type() == type ? 1 : 0;
            }
            if (count > 0) {
                options.add(new OptionView(type.key(), edition.wording().text("type." + type.key()), count));
            }
        }
        return choice(options);
    }

    private static List<OptionView> choice(List<OptionView> options) {
        return options.size() > 1 ? options : List.of();
    }
}
