package offprint.export.cite;

import java.util.List;
import offprint.model.AuthorList;
import offprint.model.PersonName;

/** References as the IEEE Reference Guide has them, without the number before them. */
final class Ieee {
    private static final int MOST_AUTHORS = 6;

    private Ieee() {}

    static Line line(Work work) {
        Line line = new Line();
        authors(line, work);
        switch (work.form()) {
            case ARTICLE -> article(line, work);
            case CONFERENCE, CHAPTER -> part(line, work);
            case BOOK -> book(line, work);
            case THESIS -> {
                line.quoted(", ", work.title(), ',');
                line.add(" ", "Thesis").add(", ", work.publisher());
                line.add(", ", work.place()).add(", ", year(work));
            }
            case REPORT -> {
                line.quoted(", ", work.title(), ',');
                line.add(" ", work.publisher()).add(separator(work.publisher()), work.place());
                String before = work.publisher() + work.place();
                line.add(separator(before), work.number());
                line.add(separator(before + work.number()), date(work, false));
            }
            case PREPRINT -> {
                line.quoted(", ", work.title(), ',');
                line.add(" ", date(work, true));
                boolean named = work.number().startsWith(work.publisher() + ':');
                line.italic(", ", named ? "" : work.publisher());
                line.add(named || work.publisher().isEmpty() ? ", " : ": ", work.number());
            }
            case SOFTWARE -> {
                line.cite(", ", work.title()).stop();
                line.add(line.text().endsWith(".") ? " " : ". ", work.versionWords("Version"));
                line.add(" (", date(work, true), ")");
                line.add(". ", work.publisher());
            }
            default -> other(line, work);
        }
        return locate(line, work);
    }

    private static void other(Line line, Work work) {
        if (work.type() == WorkType.MANUSCRIPT) {
            line.quoted(", ", work.title(), ',');
            line.add(" ", work.isSubmitted() ? "submitted for publication" : "unpublished");
            line.add(", ", work.date().isEmpty() ? "" : date(work, true));
            return;
        }
        line.quoted(", ", work.title(), '.');
        line.add(" ", work.patentWords()).append(work.patentWords().isEmpty() ? "" : ",");
        line.add(" ", work.versionWords("Version")).add(separator(work.version()), work.source());
        line.add(separator(work.version() + work.source()), date(work, true));
    }

    private static void article(Line line, Work work) {
        line.quoted(", ", work.title(), ',');
        line.cite(" ", work.shortContainer().isEmpty() ? work.container() : work.shortContainer());
        line.add(", vol. ", work.volume()).add(", no. ", work.issue());
        line.add(", Art. no. ", work.pages().isEmpty() ? work.articleNumber() : "");
        line.add(", " + pages(work), work.pages());
        line.add(separator(work.container()), date(work, false));
    }

    private static void part(Line line, Work work) {
        line.quoted(", ", work.title(), ',');
        Line facts = new Line();
        facts.add("", work.series());
        facts.add(", ", work.volume().isEmpty() ? "" : "vol. " + work.volume());
        boolean chapter = work.form() == WorkForm.CHAPTER;
        facts.add(", ", chapter ? work.place() : work.eventPlace());
        facts.add(chapter && !work.place().isEmpty() ? ": " : ", ", work.publisher());
        facts.add(", ", chapter ? year(work) : date(work, false))
                .add(", ", work.pages().isEmpty() ? "" : pages(work) + work.pages());
        line.cite(" in ", work.container());
        AuthorList editors = work.book().editors();
        line.add(
                ", ",
                ReferenceNames.joined(editors, ReferenceNames::directInitials, " and ", ", and "),
                ReferenceNames.number(editors, ", Ed.", ", Eds."));
        line.add(", ", chapter ? work.edition("ed.") : "");
        line.add(separator(work.container()), facts.text());
    }

    private static void book(Line line, Work work) {
        line.cite(", ", work.title());
        line.add(", ", work.edition("ed."));
        line.add(", vol. ", work.volume());
        line.add(". ", work.series() + (work.number().isEmpty() ? "" : ", no. " + work.number()));
        line.add(". ", work.place());
        line.add(work.place().isEmpty() ? ". " : ": ", work.publisher());
        line.add(work.place().isEmpty() && work.publisher().isEmpty() ? ". " : ", ", year(work));
    }

    /** Of journals and preprints a DOI follows after a comma, of all else after a full stop. */
    private static Line locate(Line line, Work work) {
        boolean comma = work.form() == WorkForm.ARTICLE;
        if (!work.doi().isEmpty()) {
            return line.add(comma ? ", doi: " : ". doi: ", work.doi()).stop();
        }
        if (!work.url().isEmpty()) {
            return line.add(comma ? ", [Online]. Available: " : ". [Online]. Available: ", work.url());
        }
        return line.stop();
    }

    private static String separator(String before) {
        return before.isEmpty() ? " " : ", ";
    }

    private static String pages(Work work) {
        return ShortenedPages.areSeveral(work.pages()) ? "pp. " : "p. ";
    }

    private static String year(Work work) {
        return work.isToAppear() ? "to be published" : work.year();
    }

    /** {@code Jun. 4, 2022}. */
    private static String date(Work work, boolean withDay) {
        if (work.isToAppear()) {
            return year(work);
        }
        String month = Months.abbreviated(work.month(), false);
        String day = withDay && work.day() > 0 ? " " + work.day() + ',' : "";
        return month + day + (month.isEmpty() ? "" : " ") + year(work);
    }

    /** Up to six; of more, the first alone. */
    private static void authors(Line line, Work work) {
        List<PersonName> names = ReferenceNames.of(work);
        boolean complete = work.leading().complete();
        int shown = names.size() <= MOST_AUTHORS ? names.size() : 1;
        for (int i = 0; i < shown; i++) {
            boolean last = complete && i > 0 && i == names.size() - 1;
            String before = last ? (names.size() == 2 ? " and " : ", and ") : ", ";
            line.add(before, ReferenceNames.directInitials(names.get(i)));
        }
        String role = ReferenceNames.role(work, "Ed.", "Eds.", "Trans.", "Trans.");
        if (!role.isEmpty()) {
            line.add(", ", role);
        }
        if (!complete || shown < names.size()) {
            line.italic(shown > 1 ? ", " : " ", "et al.");
        }
    }
}
