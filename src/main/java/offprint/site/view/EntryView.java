package offprint.site.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import offprint.model.Amount;
import offprint.model.AuthorList;
import offprint.model.Contributor;
import offprint.model.EntryList;
import offprint.model.Event;
import offprint.model.Html;
import offprint.model.Link;
import offprint.model.ListEntry;
import offprint.model.ListKind;
import offprint.model.Paper;
import offprint.model.Slug;

/**
 * An entry of a list.
 *
 * @param when in words
 * @param id an anchor; on the CV alone, where entries are by themselves
 * @param name a student's
 * @param kind what kind of entry it is, where that tells something
 * @param details role, organization, place and the like, in one line
 * @param label what the people are in it
 * @param complete whether all people are named
 * @param links to papers of the site, slides and so on
 * @param now where a student is now
 */
public record EntryView(
        Optional<String> when,
        Optional<String> id,
        Optional<AuthorView> name,
        Optional<Html> title,
        Optional<String> kind,
        List<LinkView> details,
        String label,
        List<AuthorView> people,
        boolean complete,
        List<PaperView.TitleLink> papers,
        List<LinkView> links,
        Optional<Html> note,
        Optional<Html> now) {

    public EntryView {
        details = List.copyOf(details);
        people = List.copyOf(people);
        papers = List.copyOf(papers);
        links = List.copyOf(links);
    }

    /** Makes the entries of a page. */
    static final class Maker {
        /** Kinds that only bring entries together: whoever reads an entry sees that it is one. */
        private static final Set<String> UNTOLD =
                Set.of("employment", "degree", "grant", "editorial", "review", "committee", "institution", "member");

        private final Edition edition;
        private final Links links;
        private final PaperRows rows;
        private final boolean anchored;

        /** @param anchored whether others link to the entries here */
        Maker(Edition edition, Links links, PaperRows rows, boolean anchored) {
            this.anchored = anchored;
            this.edition = edition;
            this.links = links;
            this.rows = rows;
        }

        /**
         * The entry.
         *
         * @param grouped whether its kind stands above it
         */
        EntryView view(EntryList list, ListEntry entry, boolean grouped) {
            return new EntryView(
                    entry.time().map(edition.wording()::span),
                    entry.id().filter(id -> anchored).map(Slug::value),
                    entry.own().name().map(rows::person),
                    entry.title().map(links::html),
                    entry.kind()
                            .filter(kind -> !grouped && !UNTOLD.contains(kind))
                            .map(kind -> kind(list, kind, edition)),
                    details(entry),
                    edition.word(list.kind().equals(Optional.of(ListKind.EDUCATION)) ? "entry.advisors" : "entry.with"),
                    people(entry),
                    entry.people().map(AuthorList::complete).orElse(true),
                    papers(entry),
                    links(entry),
                    entry.note().map(links::html).map(edition::prose),
                    entry.own().now().map(links::html).map(edition::prose));
        }

        /** What a kind of entry is called: a word of the language, or the author's own. */
        static String kind(EntryList list, String kind, Edition edition) {
            boolean known = list.kind().isPresent() && list.kind().get().kinds().contains(kind);
            return known ? edition.word("kind." + kind) : kind;
        }

        private List<LinkView> details(ListEntry entry) {
            List<LinkView> details = new ArrayList<>();
            ListEntry.Particulars own = entry.own();
            add(details, entry.role());
            add(details, own.degree());
            add(details, own.field());
            add(details, own.unit());
            add(details, own.code());
            add(details, own.level());
            add(details, own.term());
            own.event().ifPresent(event -> add(details, event.shortName().orElse(event.name()), event.url()));
            own.event().flatMap(Event::place).ifPresent(place -> add(details, place, Optional.empty()));
            entry.at().ifPresent(at -> add(details, at.name(), at.url()));
            add(details, entry.place());
            add(details, own.award().map(number -> edition.wording().text("entry.award", number)));
            add(details, own.amount().map(this::amount));
            return details;
        }

        private String amount(Amount amount) {
            int digits = Math.max(0, amount.value().scale());
            return edition.wording().number(amount.value(), digits) + '\u00a0' + amount.currency();
        }

        private static void add(List<LinkView> details, Optional<String> text) {
            text.ifPresent(known -> add(details, known, Optional.empty()));
        }

        private static void add(List<LinkView> details, String text, Optional<String> href) {
            details.add(new LinkView("detail", text, href, Optional.empty()));
        }

        private List<AuthorView> people(ListEntry entry) {
            List<AuthorView> people = new ArrayList<>();
            for (Contributor person : entry.people().map(AuthorList::listed).orElse(List.of())) {
                people.add(rows.person(person));
            }
            return people;
        }

        private List<PaperView.TitleLink> papers(ListEntry entry) {
            List<PaperView.TitleLink> papers = new ArrayList<>();
            for (Slug slug : entry.papers()) {
                Paper paper = edition.catalog().paper(slug);
                papers.add(new PaperView.TitleLink(
                        edition.title(paper, links), links.to(edition.plan().paper(paper))));
            }
            return papers;
        }

        /** Its projects, and what else it leads to. */
        private List<LinkView> links(ListEntry entry) {
            List<LinkView> views = new ArrayList<>();
            for (Slug project : entry.projects()) {
                edition.catalog()
                        .project(project)
                        .ifPresent(heading -> views.add(LinkView.of(heading, edition, links)));
            }
            for (Link link : entry.links()) {
                views.add(LinkView.of(link, edition));
            }
            return views;
        }
    }
}
