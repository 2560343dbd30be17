package offprint.export.cite;

import java.util.List;
import offprint.model.PersonName;
import offprint.model.Role;

/** References as the Chicago Manual of Style has them in its author-date system, 18th edition. */
final class Chicago {
    private static final int MOST_AUTHORS = 6;
    private static final int SHOWN_OF_MORE = 3;

    private Chicago() {}

    static Line line(Work work) {
        Line line = new Line();
        line.add("", authors(work) + ReferenceNames.role(work, ", ed.", ", eds.", ", trans.", ", trans."))
                .stop();
        line.add(" ", work.isToAppear() ? "Forthcoming" : work.year()).stop();
        switch (work.form()) {
            case ARTICLE -> article(line, work);
            case CONFERENCE -> conference(line, work);
            case CHAPTER -> chapter(line, work);
            case BOOK -> {
                line.cite(" ", work.title());
                line.add(". ", work.edition("ed."));
                line.add(
                        ". Translated by ",
                        ReferenceNames.joined(
                                work.besides(Role.TRANSLATOR), ReferenceNames::direct, " and ", ", and "));
                line.add(". Vol. ", work.volume());
                line.add(". ", work.series() + (work.number().isEmpty() ? "" : ' ' + work.number()));
                line.add(". ", work.publisher());
            }
            case THESIS -> {
                line.quoted(" ", work.title(), '.');
                line.add(" ", "Thesis").add(", ", work.publisher());
            }
            case REPORT, SOFTWARE -> {
                line.cite(" ", work.title());
                line.add(". ", work.number())
                        .add(". ", work.versionWords("Version"))
                        .add(". ", work.publisher());
            }
            default -> {
                line.quoted(" ", work.title(), '.');
                line.add(" ", work.number()).add(" ", work.versionWords("Version"));
                line.add(" ", work.patentWords()).add(" ", work.manuscriptWords());
                boolean server =
                        work.form() == WorkForm.PREPRINT && !work.publisher().isEmpty();
                line.add(". ", server ? "Preprint, " + work.publisher() : work.source());
                line.add(work.source().isEmpty() ? ". " : ", ", day(work));
            }
        }
        return line.stop().add(" ", work.link()).stop();
    }

    private static void article(Line line, Work work) {
        line.quoted(" ", work, '.');
        line.cite(" ", work.container());
        if (work.volume().isEmpty()) {
            line.add(", no. ", work.issue());
            line.add(", ", work.issue().isEmpty() && !work.standsAlone() ? day(work) : "");
        } else {
            line.add(" ", work.volume());
            line.add(" (", work.issue().isEmpty() ? month(work) : work.issue(), ")");
        }
        String pages = ShortenedPages.chicago(work.pages());
        boolean counted = !work.volume().isEmpty() || !work.issue().isEmpty();
        line.add(counted ? ": " : ", ", work.locator(pages));
    }

    private static void conference(Line line, Work work) {
        line.quoted(" ", work, '.');
        line.cite(" ", work.container());
        line.add(", ", work.series());
        line.add(work.series().isEmpty() ? " " : ", vol. ", work.volume());
        if (work.volume().isEmpty()) {
            line.add(", ", day(work));
        } else {
            line.add(" (", month(work), ")");
        }
        line.add(work.volume().isEmpty() ? ", " : ": ", ShortenedPages.chicago(work.pages()));
    }

    private static void chapter(Line line, Work work) {
        line.quoted(" ", work, '.');
        line.cite(work.container().isEmpty() ? " " : " In ", work.container());
        line.add(", ", work.edition("ed."));
        line.add(
                ", edited by ",
                ReferenceNames.joined(work.book().editors(), ReferenceNames::direct, " and ", ", and "));
        line.add(", vol. ", work.volume());
        line.add(". ", work.series()).add(". ", work.publisher());
    }

    /** None where the work is forthcoming. */
    private static String month(Work work) {
        return work.isToAppear() ? "" : Months.name(work.month());
    }

    /** {@code June 4}. */
    private static String day(Work work) {
        return month(work) + (work.day() == 0 || work.isToAppear() ? "" : " " + work.day());
    }

    /** Up to six; of more, the first three. */
    private static String authors(Work work) {
        List<PersonName> names = ReferenceNames.of(work);
        boolean complete = work.leading().complete();
        int shown = names.size() <= MOST_AUTHORS ? names.size() : SHOWN_OF_MORE;
        StringBuilder out = new StringBuilder(ReferenceNames.inverted(names.get(0)));
        for (int i = 1; i < shown; i++) {
            boolean last = complete && i == names.size() - 1;
            out.append(last ? ", and " : ", ").append(ReferenceNames.direct(names.get(i)));
        }
        return out.append(complete && shown == names.size() ? "" : ", et al.").toString();
    }
}
