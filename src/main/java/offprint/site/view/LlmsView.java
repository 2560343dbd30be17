package offprint.site.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import offprint.catalog.Catalog;
import offprint.catalog.IndexKind;
import offprint.model.Paper;
import offprint.model.SiteSettings;
import offprint.site.plan.Address;
import offprint.site.plan.SitePlan;

/**
 * What language models are told of the site (llmstxt.org), in Markdown: what it is, where its parts are, its newest
 * papers. All texts are escaped.
 *
 * @param about one or two sentences
 */
public record LlmsView(String title, Optional<String> about, List<Section> sections) {
    private static final int NEWEST = 100;
    private static final String MARKUP = "\\`*_{}[]<>#|";

    public LlmsView {
        sections = List.copyOf(sections);
    }

    /** A list of links under a heading. */
    public record Section(String heading, List<Entry> entries) {

        public Section {
            entries = List.copyOf(entries);
        }
    }

    /** A link; the note says what is there. */
    public record Entry(String label, String url, String note) {}

    public static LlmsView of(Edition edition) {
        SiteSettings site = edition.site();
        return new LlmsView(
                escaped(site.title()),
                site.description().map(LlmsView::escaped),
                List.of(
                        new Section(word(edition, "llms.site"), parts(edition)),
                        new Section(word(edition, "home.newest"), papers(edition))));
    }

    private static List<Entry> parts(Edition edition) {
        SitePlan plan = edition.plan();
        List<Entry> entries = new ArrayList<>();
        entries.add(entry(edition, "nav.papers", plan.papers(), "llms.papers"));
        for (IndexKind kind : IndexKind.values()) {
            plan.index(kind).ifPresent(address -> entries.add(entry(edition, "index." + kind.key(), address, "")));
        }
        entries.add(entry(edition, "cv.title", plan.publicationList(), ""));
        entries.add(entry(edition, "llms.data", plan.papersData(), "llms.data.note"));
        plan.feeds().ifPresent(feeds -> entries.add(entry(edition, "feed.atom", feeds.atom(), "")));
        return entries;
    }

    private static List<Entry> papers(Edition edition) {
        Catalog catalog = edition.catalog();
        List<Entry> entries = new ArrayList<>();
        for (Paper paper :
                catalog.papers().subList(0, Math.min(NEWEST, catalog.papers().size()))) {
            entries.add(new Entry(
                    escaped(paper.title().text()),
                    edition.plan().paper(paper).absolute(edition.site().url()),
                    escaped(Descriptions.authors(paper, edition) + ", "
                            + edition.date(paper).text())));
        }
        return entries;
    }

    private static Entry entry(Edition edition, String label, Address address, String note) {
        return new Entry(
                escaped(word(edition, label)),
                address.absolute(edition.site().url()),
                note.isEmpty() ? "" : escaped(word(edition, note)));
    }

    private static String word(Edition edition, String key) {
        return edition.wording().text(key);
    }

    /** A text in which no character means anything to Markdown. */
    private static String escaped(String text) {
        StringBuilder out = new StringBuilder(text.length() + 8);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            out.append(MARKUP.indexOf(c) >= 0 ? "\\" : "").append(c);
        }
        return out.toString();
    }
}
