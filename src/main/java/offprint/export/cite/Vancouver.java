package offprint.export.cite;

import java.util.List;
import offprint.model.AuthorList;
import offprint.model.PersonName;

/** References in Vancouver style, as Citing Medicine (National Library of Medicine) has them, without their number. */
final class Vancouver {
    private static final int MOST_AUTHORS = 6;

    private Vancouver() {}

    static Line line(Work work) {
        Line line = new Line();
        line.add(
                        "",
                        authors(work)
                                + ReferenceNames.role(work, ", editor", ", editors", ", translator", ", translators"))
                .stop();
        boolean online = work.doi().isEmpty() && !work.url().isEmpty();
        line.title(" ", work.title());
        switch (work.form()) {
            case ARTICLE -> article(line, work, online);
            case CONFERENCE, CHAPTER -> {
                AuthorList editors = work.book().editors();
                line.add(
                        ". In: ",
                        ReferenceNames.joined(editors, ReferenceNames::bareInitials, ", ", ", "),
                        ReferenceNames.number(editors, ", editor", ", editors"));
                line.add(editors.isEmpty() ? ". In: " : ". ", work.container());
                line.add(" ", online ? "[Internet]" : "");
                imprint(line, work);
                line.add(". p. ", ShortenedPages.changed(work.pages()));
                series(line, work);
            }
            default -> {
                line.add(". ", work.edition("ed."));
                line.add(". Vol. ", work.form() == WorkForm.BOOK ? work.volume() : "");
                line.add(" ", online ? "[Internet]" : "");
                line.add(" [", work.form() == WorkForm.THESIS ? "Thesis" : "", "]");
                line.add(". ", work.patentWords()).add(". ", work.manuscriptWords());
                imprint(line, work);
                line.add(". Report No.: ", work.form() == WorkForm.REPORT ? work.number() : "");
                series(line, work);
            }
        }
        line.stop();
        line.add(" doi:", work.doi());
        return line.add(" Available from: ", online ? work.url() : "");
    }

    private static void article(Line line, Work work, boolean online) {
        line.add(". ", work.shortContainer().isEmpty() ? work.container() : withoutStops(work.shortContainer()));
        line.add(" ", online ? "[Internet]" : "");
        line.add(". ", date(work));
        line.add(";", work.volume());
        line.add(work.volume().isEmpty() ? ";(" : "(", work.issue(), ")");
        line.add(":", work.locator(ShortenedPages.changed(work.pages())));
    }

    private static void imprint(Line line, Work work) {
        boolean thesis = work.form() == WorkForm.THESIS;
        String place = work.form() == WorkForm.CONFERENCE ? "" : work.place();
        line.add(". ", thesis && !place.isEmpty() ? '[' + place + ']' : place);
        line.add(place.isEmpty() ? ". " : ": ", work.source());
        boolean bare = place.isEmpty() && work.source().isEmpty();
        String month = work.form() == WorkForm.REPORT ? Months.threeLetters(work.month()) : "";
        line.add(bare ? ". " : "; ", year(work) + (month.isEmpty() ? "" : ' ' + month));
    }

    private static void series(Line line, Work work) {
        boolean report = work.form() == WorkForm.REPORT;
        String volume = work.volume().isEmpty() ? "" : "; vol. " + work.volume();
        String number = report || work.number().isEmpty() ? "" : "; no. " + work.number();
        line.add(". (", work.series().isEmpty() ? "" : work.series() + volume + number, ")");
    }

    /** A journal's abbreviation as MEDLINE has it: {@code J Mach Learn Res} of {@code J. Mach. Learn. Res.} */
    private static String withoutStops(String title) {
        return title.replaceAll("(?<=\\p{L})\\.(?= |$)", "");
    }

    private static String year(Work work) {
        return work.isToAppear()
                ? ("Forthcoming " + work.date().map(date -> work.year()).orElse("")).strip()
                : work.year();
    }

    /** {@code 2022 Jun 4}. */
    private static String date(Work work) {
        String month = Months.threeLetters(work.month());
        String day = work.day() == 0 ? "" : " " + work.day();
        return year(work) + (month.isEmpty() ? "" : ' ' + month) + day;
    }

    /** Up to six; of more, the first six. */
    private static String authors(Work work) {
        List<PersonName> names = ReferenceNames.of(work);
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < Math.min(MOST_AUTHORS, names.size()); i++) {
            out.append(i == 0 ? "" : ", ").append(ReferenceNames.bareInitials(names.get(i)));
        }
        boolean all = work.leading().complete() && names.size() <= MOST_AUTHORS;
        return out.append(all ? "" : ", et al").toString();
    }
}
