package offprint.export.cite;

import java.util.List;
import offprint.model.AuthorList;
import offprint.model.PersonName;
import offprint.model.Role;

/** References as the MLA Handbook has its works cited, 9th edition. */
final class Mla {

    private Mla() {}

    static Line line(Work work) {
        Line line = new Line();
        line.add(
                        "",
                        authors(work)
                                + ReferenceNames.role(work, ", editor", ", editors", ", translator", ", translators"))
                .stop();
        switch (work.form()) {
            case ARTICLE, CONFERENCE, CHAPTER -> part(line, work);
            case THESIS -> {
                line.cite(" ", work.title()).stop();
                line.add(" ", year(work));
                line.add(". ", work.publisher());
                line.add(work.publisher().isEmpty() ? ". " : ", ", "Thesis");
                line.add(". ", work.link()).stop();
            }
            case BOOK -> {
                line.cite(" ", work.title()).stop();
                Line facts = new Line();
                AuthorList translators = work.besides(Role.TRANSLATOR);
                String names = ReferenceNames.joined(translators, ReferenceNames::direct, " and ", ", and ");
                facts.add("", names.isEmpty() ? "" : "Translated by " + names);
                facts.add(", ", work.edition("ed."));
                facts.add(", ", work.volume().isEmpty() ? "" : "Vol. " + work.volume());
                facts.add(", ", work.publisher()).add(", ", year(work)).add(", ", work.link());
                line.add(" ", facts.text()).stop();
                line.add(" ", work.series() + (work.number().isEmpty() ? "" : ' ' + work.number()));
                line.stop();
            }
            case REPORT, SOFTWARE -> {
                line.cite(" ", work.title()).stop();
                source(line, work);
            }
            default -> {
                line.quoted(" ", work.title(), '.');
                line.add(" ", work.patentWords()).stop();
                source(line, work);
                line.add(" ", work.manuscriptWords()).stop();
            }
        }
        return line;
    }

    private static void part(Line line, Work work) {
        line.quoted(" ", work, '.');
        line.cite(" ", work.container());
        Line facts = new Line();
        String editors = ReferenceNames.joined(work.book().editors(), ReferenceNames::direct, " and ", ", and ");
        facts.add("", editors.isEmpty() ? "" : "edited by " + editors);
        facts.add(", ", work.form() == WorkForm.CHAPTER ? work.edition("ed.") : "");
        if (work.form() == WorkForm.CONFERENCE) {
            facts.add(", ", work.series());
        }
        facts.add(", ", work.volume().isEmpty() ? "" : "vol. " + work.volume());
        facts.add(", ", work.issue().isEmpty() ? "" : "no. " + work.issue());
        if (work.form() == WorkForm.CHAPTER) {
            facts.add(", ", work.publisher());
        }
        facts.add(", ", work.form() == WorkForm.ARTICLE ? date(work, false) : year(work));
        facts.add(", article ", work.articleNumber());
        facts.add(ShortenedPages.areSeveral(work.pages()) ? ", pp. " : ", p. ", ShortenedPages.twoDigits(work.pages()));
        facts.add(", ", work.link());
        line.add(work.container().isEmpty() ? " " : ", ", facts.text()).stop();
        if (work.form() == WorkForm.CHAPTER) {
            line.add(" ", work.series()).stop();
        }
    }

    private static void source(Line line, Work work) {
        Line facts = new Line();
        facts.add("", work.number()).add("", work.versionWords("Version")).add(", ", work.source());
        facts.add(", ", date(work, true)).add(", ", work.link());
        line.add(" ", facts.text()).stop();
    }

    private static String year(Work work) {
        return work.isToAppear() ? "forthcoming" : work.year();
    }

    /** {@code 4 June 2022}. */
    private static String date(Work work, boolean withDay) {
        if (work.isToAppear()) {
            return year(work);
        }
        String day = withDay && work.day() > 0 ? work.day() + " " : "";
        String month = Months.abbreviated(work.month(), true);
        return day + month + (month.isEmpty() ? "" : " ") + year(work);
    }

    private static String authors(Work work) {
        List<PersonName> names = ReferenceNames.of(work);
        String first = ReferenceNames.inverted(names.get(0));
        if (!work.leading().complete() || names.size() > 2) {
            return first + ", et al.";
        }
        return names.size() == 1 ? first : first + ", and " + ReferenceNames.direct(names.get(1));
    }
}
