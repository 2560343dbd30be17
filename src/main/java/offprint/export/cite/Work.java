package offprint.export.cite;

import java.util.List;
import java.util.Optional;
import offprint.model.Ascii;
import offprint.model.AuthorList;
import offprint.model.Event;
import offprint.model.Extras;
import offprint.model.IdentifierScheme;
import offprint.model.Makers;
import offprint.model.Paper;
import offprint.model.PublicationDate;
import offprint.model.RichText;
import offprint.model.Role;
import offprint.model.Venue;

/**
 * A paper in the terms that bibliographies share; what kind of work it is, who published it and what its numbers count is
 * decided here and nowhere else. Every text is empty where the paper says nothing of the kind.
 *
 * @param key what a manuscript cites it by: the paper's slug, which is unique on the site and never changes, whatever
 *     becomes of the paper's date, venue or authors
 * @param book those who made the book or the series that it is in
 * @param container the title of what it is a part of: a journal, proceedings, a book
 * @param shortContainer the name that people say, such as {@code NeurIPS}
 * @param series of a part, that of its container; of anything else, its own
 * @param publisher who published it; of a thesis the university, of a report the institution, of a preprint the server,
 *     of data and software the archive
 * @param place where the publisher is, or of a conference paper without an event where the conference was
 * @param number of a report the report's, of a preprint the server's, of all else that in its series
 * @param articleNumber of an article, which takes the place of pages
 * @param version of data and software
 * @param pages as written, with an en dash between first and last, and no page shortened
 * @param url where to find it on the web, where it has no DOI or beside it
 * @param notice what must not be missed: that it is withdrawn or retracted, or still to appear
 */
public record Work(
        String key,
        WorkType type,
        RichText title,
        Makers makers,
        Venue.Book book,
        Extras extras,
        Optional<PublicationDate> date,
        String container,
        String shortContainer,
        String series,
        String volume,
        String issue,
        String number,
        String articleNumber,
        String version,
        String pages,
        String publisher,
        String place,
        String doi,
        String arxiv,
        String isbn,
        String issn,
        String pmid,
        String url,
        String language,
        Optional<RichText> abstractText,
        List<String> keywords,
        Notice notice) {

    /** What readers must know of a work's fate. */
    public enum Notice {
        NONE(""),
        TO_APPEAR("To appear"),
        SUBMITTED("Submitted"),
        UNDER_REVIEW("Under review"),
        IN_PREPARATION("In preparation"),
        WITHDRAWN("Withdrawn"),
        RETRACTED("Retracted");

        private final String words;

        Notice(String words) {
            this.words = words;
        }

        /** In English, as the formats are; empty where there is nothing to be said. */
        public String words() {
            return words;
        }
    }

    public Work {
        keywords = List.copyOf(keywords);
    }

    public static Work of(Paper paper) {
        return PaperWork.of(paper, paper.abstractText());
    }

    /** The paper without its abstract. */
    static Work withoutAbstract(Paper paper) {
        return PaperWork.of(paper, Optional.empty());
    }

    /**
     * The item type of CSL. Software has one since 1.0.2, for which Zotero refuses the whole file; it takes a book with a
     * version for a program.
     */
    public String csl() {
        return type == WorkType.SOFTWARE && !version.isEmpty() ? "book" : type.csl();
    }

    /** What CSL says of a work beside its type; empty where that says it all. */
    public String genre() {
        return extras.genre().orElseGet(this::usualGenre);
    }

    /** Whether formats have no word for its type, but a field for what kind it is. */
    boolean isToldByGenre() {
        return switch (type) {
            case WORKING_PAPER, PREREGISTRATION, POSTER, PRESENTATION -> true;
            default -> false;
        };
    }

    private String usualGenre() {
        return switch (type) {
            case THESIS -> "Thesis";
            case SOFTWARE -> "Computer software";
            case WORKING_PAPER -> "Working paper";
            case PREREGISTRATION -> "Preregistration";
            case POSTER -> "Poster";
            case PRESENTATION -> "Presentation";
            case MANUSCRIPT -> isSubmitted() ? "Manuscript submitted for publication" : "Manuscript in preparation";
            default -> "";
        };
    }

    /** {@code Patent US9123456B2}; empty where it is none. */
    String patentWords() {
        return extras.patent()
                .map(patent -> "Patent " + patent.number().value())
                .orElse("");
    }

    /** How it is told of. */
    public WorkForm form() {
        return type.form();
    }

    /** Those who stand where authors stand. */
    public AuthorList leading() {
        return makers.leading();
    }

    /** Those with a role; nobody where they stand where authors stand already. */
    AuthorList besides(Role role) {
        return makers.leadingRole() == role ? AuthorList.NONE : makers.of(role);
    }

    /** The meeting at which it was presented; empty where none is stated. */
    public String eventName() {
        return extras.event().map(Event::name).orElse("");
    }

    /** Where that was; of a conference paper that states no event, where its venue was. */
    String eventPlace() {
        return extras.event().map(event -> event.place().orElse("")).orElse(form() == WorkForm.CONFERENCE ? place : "");
    }

    /** Where the publisher is, see {@link #eventPlace}. */
    String publisherPlace() {
        return form() == WorkForm.CONFERENCE && extras.event().isEmpty() ? "" : place;
    }

    /** Who published it, or else the meeting where it was presented. */
    String source() {
        if (!publisher.isEmpty()) {
            return publisher;
        }
        String meeting = eventPlace();
        return eventName() + (meeting.isEmpty() || eventName().isEmpty() ? "" : ", " + meeting);
    }

    /** Of a part those who edited its book, of anything else those who edited it. */
    AuthorList editors() {
        return form().isPart() && !book.editors().isEmpty() ? book.editors() : makers.of(Role.EDITOR);
    }

    /** {@code 2nd}; of an edition that is no number the words. */
    String edition() {
        String edition = extras.edition().orElse("");
        boolean number = !edition.isEmpty() && edition.length() < 4 && Ascii.isNumber(edition);
        if (!number) {
            return edition;
        }
        char last = edition.charAt(edition.length() - 1);
        boolean teen = edition.length() > 1 && edition.charAt(edition.length() - 2) == '1';
        return edition + (teen ? "th" : last == '1' ? "st" : last == '2' ? "nd" : last == '3' ? "rd" : "th");
    }

    /** The edition with the word that styles have for it; none for words that say it themselves. */
    String edition(String word) {
        String edition = edition();
        return edition.isEmpty() || !Ascii.isDigit(edition.charAt(0)) ? edition : edition + ' ' + word;
    }

    /** The first and the last page, or an article's number; empty where neither is known. */
    public Optional<PageRange> range() {
        if (!pages.isEmpty()) {
            return Optional.of(PageRange.of(pages));
        }
        return articleNumber.isEmpty() ? Optional.empty() : Optional.of(new PageRange(articleNumber, Optional.empty()));
    }

    /** Its pages as a style spells them, or else its number among the articles of a volume. */
    String locator(String spelledPages) {
        return spelledPages.isEmpty() ? articleNumber : spelledPages;
    }

    /** {@code Version 3.1.4}; a version that has a word of its own, such as {@code v3}, as it is. */
    String versionWords(String word) {
        boolean bare = !version.isEmpty() && Character.isDigit(version.charAt(0));
        return bare ? word + ' ' + version : version;
    }

    /** What styles say of a manuscript; empty where it is none. */
    String manuscriptWords() {
        return type == WorkType.MANUSCRIPT ? genre() : "";
    }

    /** The word of biblatex; empty where the date says it all, or that it was withdrawn. */
    String publicationState() {
        return switch (notice) {
            case TO_APPEAR -> date.isEmpty() ? "forthcoming" : "";
            case SUBMITTED, UNDER_REVIEW -> "submitted";
            case IN_PREPARATION -> "inpreparation";
            case NONE, WITHDRAWN, RETRACTED -> "";
        };
    }

    /** The word of CSL. */
    String cslStatus() {
        return switch (notice) {
            case TO_APPEAR -> "forthcoming";
            case SUBMITTED, UNDER_REVIEW -> "submitted";
            case IN_PREPARATION -> "in preparation";
            case RETRACTED -> "retracted";
            case NONE, WITHDRAWN -> "";
        };
    }

    boolean isSubmitted() {
        return notice == Notice.SUBMITTED || notice == Notice.UNDER_REVIEW;
    }

    boolean isToAppear() {
        return notice == Notice.TO_APPEAR;
    }

    /** The year, or the words that stand in its place; "n.d." is what the styles have for no date. */
    String year() {
        return date.map(known -> Integer.toString(known.year()))
                .orElse(notice == Notice.TO_APPEAR ? "forthcoming" : "n.d.");
    }

    /** From 1; 0 where it is not known. */
    int month() {
        return date.map(PublicationDate::month).orElse(0);
    }

    /** From 1; 0 where it is not known. */
    int day() {
        return date.map(PublicationDate::day).orElse(0);
    }

    /** The DOI's address, or else the work's; empty where neither is known. */
    String link() {
        return doi.isEmpty() ? url : IdentifierScheme.DOI.resolved(doi);
    }

    /** Whether it stands by itself, so that its title is set like that of a book. */
    boolean standsAlone() {
        return container.isEmpty();
    }
}
