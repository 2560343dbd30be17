package offprint.export.cite;

import java.util.List;
import offprint.model.AuthorList;
import offprint.model.PersonName;
import offprint.model.Role;

/** References as the Publication Manual of the American Psychological Association has them, 7th edition. */
final class Apa {
    private static final int MOST_AUTHORS = 20;

    private Apa() {}

    static Line line(Work work) {
        Line line = new Line();
        line.add("", authors(work) + ReferenceNames.role(work, " (Ed.)", " (Eds.)", " (Trans.)", " (Trans.)"))
                .stop();
        line.add(" ", work.isToAppear() ? "(in press)" : "(" + work.year() + ")")
                .stop();
        switch (work.form()) {
            case ARTICLE, CONFERENCE -> {
                line.title(" ", work);
                periodical(line, work);
            }
            case CHAPTER -> {
                line.title(" ", work);
                line.add(". In ", editors(work));
                line.cite(
                        work.container().isEmpty()
                                ? ". "
                                : work.book().editors().isEmpty() ? ". In " : ", ",
                        work.container());
                line.add(" (", editionAndPages(work), ")");
                line.add(". ", work.publisher());
            }
            case THESIS -> {
                line.cite(" ", work.title());
                boolean online = !work.link().isEmpty() && !work.publisher().isEmpty();
                line.add(" [", "Thesis" + (online ? ", " + work.publisher() : ""), "]");
                line.add(". ", online ? "" : work.publisher());
            }
            default -> {
                line.cite(" ", work.title());
                AuthorList translators = work.besides(Role.TRANSLATOR);
                String translated = translators.isEmpty()
                        ? ""
                        : ReferenceNames.joined(translators, ReferenceNames::directInitials, " & ", ", & ")
                                + ", Trans.";
                String number = number(work);
                boolean both = !translated.isEmpty() && !number.isEmpty();
                line.add(" (", translated + (both ? "; " : "") + number, ")");
                line.add(" [", kind(work), "]");
                line.add(". ", work.source());
            }
        }
        return line.stop().add(" ", work.link());
    }

    private static void periodical(Line line, Work work) {
        String series = work.series().isEmpty() ? "" : ", " + work.series();
        line.cite(". ", work.container().isEmpty() ? "" : work.container() + series);
        line.italic(", ", work.volume());
        line.add(work.volume().isEmpty() ? ", (" : "(", work.issue(), ")");
        if (work.pages().isEmpty()) {
            line.add(", Article ", work.articleNumber());
        }
        line.add(", ", work.pages());
    }

    private static String editors(Work work) {
        AuthorList editors = work.book().editors();
        return ReferenceNames.joined(editors, ReferenceNames::directInitials, " & ", ", & ")
                + ReferenceNames.number(editors, " (Ed.)", " (Eds.)");
    }

    private static String editionAndPages(Work work) {
        String edition = work.edition("ed.");
        String rest = volumeAndPages(work);
        return edition + (edition.isEmpty() || rest.isEmpty() ? "" : ", ") + rest;
    }

    private static String volumeAndPages(Work work) {
        String volume = work.volume().isEmpty() ? "" : "Vol. " + work.volume();
        String pages =
                work.pages().isEmpty() ? "" : (ShortenedPages.areSeveral(work.pages()) ? "pp. " : "p. ") + work.pages();
        return volume + (volume.isEmpty() || pages.isEmpty() ? "" : ", ") + pages;
    }

    private static String number(Work work) {
        if (work.form() == WorkForm.BOOK) {
            String edition = work.edition("ed.");
            String volume = work.volume().isEmpty() ? "" : "Vol. " + work.volume();
            return edition + (edition.isEmpty() || volume.isEmpty() ? "" : ", ") + volume;
        }
        if (work.extras().patent().isPresent()) {
            return "Patent No. " + work.extras().patent().get().number().value();
        }
        return work.version().isEmpty() ? work.number() : work.versionWords("Version");
    }

    private static String kind(Work work) {
        return switch (work.form()) {
            case DATASET -> "Dataset";
            case SOFTWARE -> "Computer software";
            case OTHER -> work.extras().patent().isPresent() ? "" : work.genre();
            default -> "";
        };
    }

    /** Up to twenty; of more, the first nineteen and the last. */
    private static String authors(Work work) {
        List<PersonName> names = ReferenceNames.of(work);
        boolean complete = work.leading().complete();
        int shown = names.size() <= MOST_AUTHORS ? names.size() : MOST_AUTHORS - 1;
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < shown; i++) {
            boolean last = complete && i == names.size() - 1 && i > 0;
            out.append(i == 0 ? "" : last ? ", & " : ", ").append(ReferenceNames.invertedInitials(names.get(i)));
        }
        if (!complete) {
            out.append(", et al.");
        } else if (shown < names.size()) {
            out.append(", … ").append(ReferenceNames.invertedInitials(names.get(names.size() - 1)));
        }
        return out.toString();
    }
}
