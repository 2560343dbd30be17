package offprint.export.cite;

import java.util.List;
import java.util.Locale;
import offprint.model.AuthorList;
import offprint.model.Contributor;
import offprint.model.PersonName;
import offprint.model.Role;

/**
 * A work as an entry that BibTeX's standard styles and biblatex both read:
 *
 * <pre>{@code
 * @article{zeroquant,
 *   title = {{ZeroQuant}: Efficient and Affordable Quantization},
 *   author = {Yao, Zhewei and Zhang, Minjia and others},
 *   journal = {Journal of Examples},
 *   year = {2022},
 *   month = jun,
 * }
 * }</pre>
 */
final class Bibtex {
    private static final String[] MONTHS = {
        "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"
    };

    private final boolean ascii;
    private final StringBuilder out = new StringBuilder(600);

    private Bibtex(boolean ascii) {
        this.ascii = ascii;
    }

    /** @param ascii whether letters that TeX can spell in ASCII are spelled so */
    static String entry(Work work, boolean ascii) {
        return new Bibtex(ascii).write(work);
    }

    private String write(Work work) {
        out.append('@').append(work.type().bibtex()).append('{').append(work.key());
        out.append(",\n");
        field("title", TexTitle.of(work.title(), isEnglish(work)));
        field("author", authors(work.makers().of(Role.AUTHOR)));
        field("editor", authors(work.editors()));
        boolean twice = !work.book().editors().isEmpty() && work.form().isPart();
        field("editora", twice ? authors(work.makers().of(Role.EDITOR)) : "");
        field("translator", authors(work.makers().of(Role.TRANSLATOR)));
        field("foreword", authors(work.makers().of(Role.FOREWORD)));
        field("introduction", authors(work.makers().of(Role.INTRODUCTION)));
        field("afterword", authors(work.makers().of(Role.AFTERWORD)));
        field("commentator", authors(work.makers().of(Role.COMMENTARY)));
        field("annotator", authors(work.makers().of(Role.ANNOTATION)));
        field("bookauthor", authors(work.book().authors()));
        container(work);
        text("series", work.series());
        text("volume", work.volume());
        text("number", work.issue().isEmpty() ? work.number() : work.issue());
        text("edition", work.extras().edition().orElse(""));
        text("version", work.version());
        text("pagetotal", work.extras().pageCount().orElse(""));
        event(work);
        original(work);
        patent(work);
        pages(work);
        list("address", work.place());
        date(work);
        identifiers(work);
        language(work.language());
        text("keywords", String.join(", ", work.keywords()));
        work.abstractText().ifPresent(text -> field("abstract", TexText.prose(text)));
        text("pubstate", work.publicationState());
        String manuscript = work.manuscriptWords();
        text("note", manuscript.isEmpty() ? work.notice().words() : manuscript);
        return out.append("}\n").toString();
    }

    /** BibTeX's styles know no article numbers, and most readers pass {@code eid} over; biblatex would print both. */
    private void pages(Work work) {
        field("pages", TexText.escape(work.locator(work.pages())).replace("–", "--"));
        text("eid", work.pages().isEmpty() ? "" : work.articleNumber());
    }

    /** BibTeX's styles read year and month, biblatex and Zotero the day too. */
    private void date(Work work) {
        if (work.date().isPresent()) {
            field("year", work.year());
        }
        if (work.month() > 0) {
            out.append("  month = ").append(MONTHS[work.month() - 1]).append(",\n");
        }
        if (work.day() > 0) {
            work.date().ifPresent(date -> field("date", date.iso()));
        }
    }

    /** {@code langid} keeps readers from setting the title as an English one. */
    private void language(String tag) {
        String name = BabelLanguage.of(tag);
        field("langid", name);
        field("language", name.isEmpty() ? tag : name);
    }

    private void container(Work work) {
        switch (work.form()) {
            case ARTICLE -> {
                text("journal", work.container());
                boolean press = work.type() == WorkType.MAGAZINE || work.type() == WorkType.NEWSPAPER;
                text("entrysubtype", press ? work.type().name().toLowerCase(Locale.ROOT) : "");
                list("publisher", work.publisher());
            }
            case CONFERENCE, CHAPTER -> {
                text("booktitle", work.container());
                list("publisher", work.publisher());
            }
            case BOOK -> {
                list("publisher", work.publisher());
                text("type", work.extras().genre().orElse(""));
            }
            case THESIS -> {
                list("school", work.publisher());
                text("type", work.genre());
            }
            case REPORT -> {
                list("institution", work.publisher());
                boolean standard =
                        work.type() == WorkType.STANDARD && work.genre().isEmpty();
                text("type", standard ? "Standard" : work.genre());
            }
            case DATASET -> howPublished("Dataset", work.publisher());
            case SOFTWARE -> howPublished("Computer software", work.publisher());
            case PREPRINT -> howPublished("", work.arxiv().isEmpty() ? work.publisher() : "");
            default -> {
                boolean toldElsewhere = work.extras().patent().isPresent() || work.type() == WorkType.MANUSCRIPT;
                howPublished(toldElsewhere ? "" : work.genre(), work.publisher());
            }
        }
    }

    /** biblatex's own fields; its {@code venue} is where the meeting was. */
    private void event(Work work) {
        work.extras().event().ifPresent(event -> {
            text("eventtitle", event.name());
            event.time().ifPresent(time -> {
                boolean lasted = !time.end().equals(time.begin());
                field(
                        "eventdate",
                        time.begin().iso() + (lasted ? '/' + time.end().iso() : ""));
            });
            text("venue", event.place().orElse(""));
        });
    }

    private void original(Work work) {
        work.extras().original().ifPresent(original -> {
            field("origtitle", TexTitle.of(original.title(), false));
            text("origpublisher", original.publisher().orElse(""));
            field("origlanguage", BabelLanguage.of(original.language().orElse("")));
            original.date().ifPresent(date -> field("origdate", date.iso()));
        });
    }

    private void patent(Work work) {
        work.extras().patent().ifPresent(patent -> {
            text("number", patent.number().value());
            // Names, as readers take them: what is in braces is nobody's given and family name.
            List<String> holders = patent.holders().stream()
                    .map(holder -> '{' + TexText.escape(holder) + '}')
                    .toList();
            field("holder", String.join(" and ", holders));
        });
    }

    private void howPublished(String kind, String publisher) {
        text("howpublished", kind + (kind.isEmpty() || publisher.isEmpty() ? "" : ", ") + publisher);
    }

    private void identifiers(Work work) {
        verbatim("doi", work.doi());
        verbatim("isbn", work.isbn());
        verbatim("issn", work.issn());
        if (!work.arxiv().isEmpty()) {
            verbatim("eprint", work.arxiv());
            verbatim("archiveprefix", "arXiv");
        }
        verbatim("pmid", work.pmid());
        verbatim("url", work.url());
    }

    /** BibTeX's styles think English titles are in title case; they make the capitals of any other text small, too. */
    private static boolean isEnglish(Work work) {
        return work.language().isEmpty() || work.language().startsWith("en");
    }

    private static String authors(AuthorList authors) {
        StringBuilder names = new StringBuilder();
        List<Contributor> listed = authors.listed();
        for (Contributor contributor : listed) {
            names.append(names.length() == 0 ? "" : " and ").append(name(contributor.name()));
        }
        return names.append(authors.complete() ? "" : " and others").toString();
    }

    /** {@code von Family, Jr., Given}; what BibTeX would take apart stands in braces. */
    private static String name(PersonName name) {
        if (name.given().isEmpty() && (name.particle() + name.suffix()).isEmpty()) {
            String only = TexText.escape(name.family());
            boolean word =
                    !name.isOrganization() && only.indexOf(' ') < 0 && only.indexOf(',') < 0 && !only.equals("others");
            return word ? only : '{' + only + '}';
        }
        StringBuilder out = new StringBuilder();
        boolean plain = isLower(name.particle())
                && !hasAnd(name.particle())
                && name.particle().indexOf(',') < 0;
        if (!name.particle().isEmpty() && plain) {
            out.append(TexText.escape(name.particle())).append(' ');
        }
        String family = plain ? name.family() : name.familyWithParticle();
        out.append(part(family, hasLowerWord(family)));
        if (!name.suffix().isEmpty()) {
            out.append(", ").append(part(name.suffix(), false));
        }
        String given = name.given();
        return out.append(", ")
                .append(given.isEmpty() ? "{}" : part(given, false))
                .toString();
    }

    private static String part(String words, boolean whole) {
        String tex = TexText.escape(words);
        return whole || words.indexOf(',') >= 0 || hasAnd(words) ? '{' + tex + '}' : tex;
    }

    private static boolean hasAnd(String words) {
        return (' ' + words + ' ').toLowerCase(Locale.ROOT).contains(" and ");
    }

    /** Of a family name with a word in lower case before its last, BibTeX would take all up to that for a particle. */
    private static boolean hasLowerWord(String family) {
        for (int start = 0, end = family.indexOf(' '); end >= 0; start = end + 1, end = family.indexOf(' ', start)) {
            if (isLower(family.substring(start, end))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isLower(String word) {
        return !word.isEmpty() && Character.isLowerCase(word.codePointAt(0));
    }

    private void text(String name, String value) {
        field(name, TexText.escape(value));
    }

    /** A field that biblatex takes apart at every "and". */
    private void list(String name, String value) {
        String tex = TexText.escape(value);
        field(name, hasAnd(value) ? '{' + tex + '}' : tex);
    }

    private void field(String name, String tex) {
        if (!tex.isEmpty()) {
            String line = OneLine.of(tex);
            String value = ascii ? AsciiTex.of(line) : line;
            out.append("  ").append(name).append(" = {").append(value).append("},\n");
        }
    }

    /** What TeX is not to read: identifiers and addresses, as biblatex and the styles' {@code \\url} take them. */
    private void verbatim(String name, String value) {
        if (!value.isEmpty()) {
            out.append("  ").append(name).append(" = {").append(TexText.verbatim(value));
            out.append("},\n");
        }
    }
}
