package offprint.export.cite;

import offprint.model.AuthorList;
import offprint.model.Contributor;
import offprint.model.PersonName;
import offprint.model.Role;

/**
 * A work as a record of RIS, one tag a line:
 *
 * <pre>{@code
 * TY  - JOUR
 * ID  - zeroquant
 * TI  - ZeroQuant: Efficient and Affordable Quantization
 * AU  - Yao, Zhewei
 * PY  - 2022
 * ER  -
 * }</pre>
 *
 * <p>Lines end in CR LF, as the format has it.
 */
final class Ris {
    private static final String LINE_END = "\r\n";

    private final StringBuilder out = new StringBuilder(500);

    private Ris() {}

    static String entry(Work work) {
        return new Ris().write(work);
    }

    private String write(Work work) {
        tag("TY", work.type().ris());
        tag("ID", work.key());
        tag("TI", work.title().text());
        people("AU", work.makers().of(Role.AUTHOR));
        people("ED", work.editors());
        people("A3", work.book().seriesEditors());
        people("A4", work.makers().of(Role.TRANSLATOR));
        people("C2", work.book().authors());
        if (work.date().isPresent()) {
            tag("PY", work.year());
            tag("DA", date(work));
        }
        // Of a conference paper EndNote has the conference here, and in C3 its proceedings.
        String meeting = work.form().isPart() && work.form() != WorkForm.CONFERENCE ? "" : work.eventName();
        tag("T2", meeting.isEmpty() ? work.container() : meeting);
        tag("C3", work.form() == WorkForm.CONFERENCE ? work.container() : "");
        // The format of 2001 has the journal here, that of 2012 above.
        tag("JF", work.form() == WorkForm.ARTICLE ? work.container() : "");
        tag("J2", work.shortContainer());
        tag("T3", work.series());
        tag("VL", work.volume());
        tag("IS", work.issue());
        boolean several = work.pages().indexOf(',') >= 0;
        work.range().ifPresent(pages -> {
            tag("SP", several ? work.pages() : pages.first());
            tag("EP", several ? "" : pages.last().orElse(""));
        });
        // Of a patent, the holders stand here.
        tag("PB", work.extras().patent().isPresent() ? "" : work.publisher());
        tag("CY", work.place());
        numbers(work);
        tag("DO", work.doi());
        tag("UR", work.url());
        for (String keyword : work.keywords()) {
            tag("KW", keyword);
        }
        work.abstractText().ifPresent(text -> tag("AB", text.text().replace("\n\n", " ")));
        tag("LA", work.language());
        tag("N1", work.notice().words());
        out.append("ER  - ").append(LINE_END);
        return out.toString();
    }

    private void people(String tag, AuthorList people) {
        for (Contributor person : people.listed()) {
            tag(tag, name(person.name()));
        }
        if (!people.complete()) {
            // With a comma at its end, which keeps readers from taking it apart as a person's name.
            tag(tag, "et al.,");
        }
    }

    private void numbers(Work work) {
        if (work.form() == WorkForm.REPORT) {
            tag("SN", work.number());
        } else {
            tag("M1", work.number());
        }
        tag("ET", work.version().isEmpty() ? work.extras().edition().orElse("") : work.version());
        tag("M3", work.isToldByGenre() ? work.genre() : work.extras().genre().orElse(""));
        work.extras().patent().ifPresent(patent -> {
            tag("SN", patent.number().value());
            patent.holders().forEach(holder -> tag("PB", holder));
        });
        work.extras()
                .original()
                .ifPresent(original -> tag("OP", original.title().text()));
        work.extras().reviewed().forEach(reviewed -> tag("RI", reviewed.title().text()));
        tag("SN", work.isbn());
        tag("SN", work.issn());
    }

    /** {@code YYYY/MM/DD/}, with nothing between the slashes where it is not known. */
    private static String date(Work work) {
        return work.year() + '/' + twoDigits(work.month()) + '/' + twoDigits(work.day()) + '/';
    }

    private static String twoDigits(int number) {
        return number == 0 ? "" : number < 10 ? "0" + number : Integer.toString(number);
    }

    /** {@code Family, Given, Suffix}; what is not a person's name ends in a comma where it could be taken for one. */
    private static String name(PersonName name) {
        String family = name.familyWithParticle();
        if (name.given().isEmpty() && name.suffix().isEmpty()) {
            return name.isOrganization() || family.indexOf(' ') >= 0 ? family + ',' : family;
        }
        return family + ", " + name.given() + (name.suffix().isEmpty() ? "" : ", " + name.suffix());
    }

    private void tag(String tag, String value) {
        if (!value.isEmpty()) {
            out.append(tag).append("  - ").append(OneLine.of(value));
            out.append(LINE_END);
        }
    }
}
