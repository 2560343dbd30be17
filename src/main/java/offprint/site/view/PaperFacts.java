package offprint.site.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import offprint.catalog.Heading;
import offprint.model.AuthorList;
import offprint.model.Contributor;
import offprint.model.Event;
import offprint.model.Extras;
import offprint.model.Funding;
import offprint.model.Html;
import offprint.model.IdentifierScheme;
import offprint.model.OtherWork;
import offprint.model.Paper;
import offprint.model.Patent;
import offprint.model.PatentNumber;
import offprint.model.Project;
import offprint.model.RichText;
import offprint.model.SubjectScheme;
import offprint.site.view.FactView.Value;
import offprint.text.wording.Wording;

/** The labelled facts on a paper's page, in their order. */
final class PaperFacts {
    private final Edition edition;
    private final Links links;
    private final Wording wording;
    private final List<FactView> views = new ArrayList<>();

    private PaperFacts(Edition edition, Links links) {
        this.edition = edition;
        this.links = links;
        this.wording = edition.wording();
    }

    static List<FactView> of(Paper paper, Edition edition, Links links) {
        PaperFacts facts = new PaperFacts(edition, links);
        facts.add(paper);
        return facts.views;
    }

    /** What a project's page states of it likewise. */
    static List<FactView> of(Project project, Edition edition, Links links) {
        PaperFacts facts = new PaperFacts(edition, links);
        facts.people("people", "project.people", project.people());
        facts.funding(project.funding());
        return facts.views;
    }

    private void add(Paper paper) {
        Extras extras = paper.extras();
        line("genre", extras.genre());
        line("edition", extras.edition());
        line("version", extras.version());
        line("page_count", extras.pageCount());
        extras.event().ifPresent(this::event);
        extras.patent().ifPresent(this::patent);
        paper.venue().ifPresent(venue -> {
            people("venue.editors", venue.book().editors());
            people("series_editors", venue.book().seriesEditors());
            people("venue.authors", venue.book().authors());
        });
        values("original", extras.original().map(this::work).map(List::of).orElse(List.of()));
        values("reviewed", works(extras.reviewed()));
        titles(paper.texts().titles());
        funding(extras.funding());
        projects(paper);
        subjects(extras.subjects());
        line("license", extras.license());
    }

    private void line(String key, Optional<String> text) {
        values(key, text.map(Value::of).map(List::of).orElse(List.of()));
    }

    private void values(String key, List<Value> values) {
        values(key, "paper." + key, values);
    }

    private void values(String key, String label, List<Value> values) {
        if (!values.isEmpty()) {
            views.add(new FactView(key, wording.text(label), values));
        }
    }

    /** What it is called, where and when. */
    private void event(Event event) {
        List<String> words = new ArrayList<>(List.of(event.name()));
        event.place().ifPresent(words::add);
        event.time().map(wording::span).ifPresent(words::add);
        values("event", List.of(Value.of(String.join(wording.text("list.comma"), words), event.url())));
    }

    private void patent(Patent patent) {
        values("patent", List.of(number(patent.number())));
        List<Value> holders = new ArrayList<>();
        for (String holder : patent.holders()) {
            holders.add(Value.of(holder));
        }
        values("patent.holder", holders);
        line("patent.filed", patent.filed().map(wording::date));
        line("patent.application", patent.application());
        List<Value> family = new ArrayList<>();
        for (PatentNumber number : patent.family()) {
            family.add(number(number));
        }
        values("patent.family", family);
    }

    private static Value number(PatentNumber number) {
        return Value.of(number.value(), Optional.of(number.url()));
    }

    private void people(String key, AuthorList people) {
        people(key, "paper." + key, people);
    }

    private void people(String key, String label, AuthorList people) {
        List<Value> values = new ArrayList<>();
        for (Contributor person : people.listed()) {
            values.add(Value.of(
                    person.name().display(),
                    edition.catalog()
                            .maker(person)
                            .flatMap(heading -> links.to(edition.plan().heading(heading)))));
        }
        if (!people.complete()) {
            values.add(Value.of(wording.text("authors.etal")));
        }
        values(key, label, values);
    }

    private List<Value> works(List<OtherWork> works) {
        List<Value> values = new ArrayList<>();
        for (OtherWork work : works) {
            values.add(work(work));
        }
        return values;
    }

    /** Who made it, what it is called, and by whom and when it was published. */
    private Value work(OtherWork work) {
        StringBuilder html = new StringBuilder();
        AuthorList makers = work.authors().isEmpty() ? work.editors() : work.authors();
        for (Contributor maker : makers.listed()) {
            html.append(Html.escape(maker.name().display())).append(Html.escape(wording.text("list.comma")));
        }
        html.append("<cite>").append(links.html(work.title()).value()).append("</cite>");
        work.publisher().ifPresent(publisher -> html.append(", ").append(Html.escape(publisher)));
        work.date().ifPresent(date -> html.append(", ").append(date.year()));
        Optional<String> href = work.paper()
                .map(slug -> links.to(edition.plan().paper(edition.catalog().paper(slug))))
                .or(() -> work.doi().map(IdentifierScheme.DOI::resolved))
                .or(work::url);
        return new Value(Html.of(html.toString()), href);
    }

    private void titles(Map<String, RichText> titles) {
        List<Value> values = new ArrayList<>();
        titles.forEach((tag, title) -> values.add(new Value(
                Html.of("<span lang=\"" + tag + "\" dir=\"auto\">"
                        + links.html(title).value() + "</span>"),
                Optional.empty())));
        values("title_translations", values);
    }

    private void funding(List<Funding> all) {
        List<Value> values = new ArrayList<>();
        for (Funding funding : all) {
            String award = funding.award().map(number -> ", " + number).orElse("");
            values.add(Value.of(funding.funder() + award, funding.url()));
        }
        values("funding", values);
    }

    private void projects(Paper paper) {
        List<Value> values = new ArrayList<>();
        for (Heading project : edition.catalog().projects(paper)) {
            values.add(new Value(
                    links.html(project.project().orElseThrow().title()),
                    links.to(edition.plan().heading(project))));
        }
        values("projects", values);
    }

    private void subjects(Map<SubjectScheme, List<String>> subjects) {
        List<Value> values = new ArrayList<>();
        subjects.forEach((scheme, codes) -> {
            for (String code : codes) {
                Optional<String> href = Optional.of(scheme.resolved(code)).filter(url -> !url.isEmpty());
                values.add(Value.of(scheme.name() + " " + code, href));
            }
        });
        values("subjects", values);
    }
}
