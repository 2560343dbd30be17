package offprint.export.cite;

import java.util.List;
import offprint.model.AuthorList;
import offprint.model.PersonName;

/** References as the ACM Reference Format has them, without the number before them. */
final class Acm {

    private Acm() {}

    static Line line(Work work) {
        Line line = new Line();
        line.add("", authors(work) + ReferenceNames.role(work, " (Ed.)", " (Eds.)", " (Trans.)", " (Trans.)"))
                .stop();
        line.add(" ", work.year()).stop();
        switch (work.form()) {
            case ARTICLE -> article(line, work);
            case CONFERENCE, CHAPTER -> part(line, work);
            case BOOK, REPORT -> {
                line.cite(" ", work.title());
                line.add(" (", work.edition("ed."), ")");
                line.add(". ", work.publisher()).add(separator(work.publisher()), work.place());
            }
            case THESIS -> {
                line.title(" ", work.title());
                line.add(". ", "Thesis");
                line.add(". ", work.publisher()).add(separator(work.publisher()), work.place());
            }
            default ->
                line.title(" ", work.title())
                        .add(". ", work.patentWords())
                        .add(". ", work.manuscriptWords())
                        .add(". ", work.eventName().isEmpty() ? "" : work.source());
        }
        line.add(". ", work.versionWords("Version"));
        line.add(". ", work.isToAppear() ? "To appear" : "").stop();
        return work.doi().isEmpty() ? line.add(" Retrieved from ", work.url()) : line.add(" ", work.link());
    }

    private static void article(Line line, Work work) {
        line.title(" ", work.title());
        line.cite(". ", work.shortContainer().isEmpty() ? work.container() : work.shortContainer());
        line.add(" ", work.volume()).add(work.volume().isEmpty() ? " " : ", ", work.issue());
        if (!work.volume().isEmpty() && work.issue().isEmpty()) {
            line.append(",");
        }
        line.add(work.standsAlone() ? ". (" : " (", work.isToAppear() ? "" : date(work, false), ")");
        line.add(work.pages().isEmpty() ? ", Article " : ", ", work.locator(work.pages()));
    }

    private static void part(Line line, Work work) {
        line.title(" ", work.title());
        line.cite(work.container().isEmpty() ? ". " : ". In ", work.container());
        AuthorList editors = work.book().editors();
        line.add(
                ", ",
                ReferenceNames.joined(editors, ReferenceNames::direct, " and ", ", and "),
                ReferenceNames.number(editors, " (Ed.)", " (Eds.)"));
        boolean conference = work.form() == WorkForm.CONFERENCE;
        if (conference && !work.series().isEmpty()) {
            line.italic(" (", work.series()).append(")");
        }
        line.add(work.container().isEmpty() ? ". " : ", ", conference && !work.isToAppear() ? date(work, true) : "");
        String place = conference ? "" : work.place();
        line.add(". ", work.publisher());
        line.add(separator(work.publisher()), place);
        line.add(separator(work.publisher() + place), work.pages());
    }

    private static String separator(String before) {
        return before.isEmpty() ? ". " : ", ";
    }

    /** {@code June 4, 2022}. */
    private static String date(Work work, boolean withDay) {
        String month = Months.name(work.month());
        String day = withDay && work.day() > 0 ? " " + work.day() + ',' : "";
        return month + day + (month.isEmpty() ? "" : " ") + work.year();
    }

    private static String authors(Work work) {
        List<PersonName> names = ReferenceNames.of(work);
        boolean complete = work.leading().complete();
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < names.size(); i++) {
            boolean last = complete && i > 0 && i == names.size() - 1;
            out.append(i == 0 ? "" : !last ? ", " : names.size() == 2 ? " and " : ", and ");
            out.append(ReferenceNames.direct(names.get(i)));
        }
        return out.append(complete ? "" : names.size() == 1 ? " et al." : ", et al.")
                .toString();
    }
}
