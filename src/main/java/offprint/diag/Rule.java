package offprint.diag;

import java.util.Locale;

/** Everything that Offprint can object to. The constant's name, in lower case with hyphens, is what messages show. */
public enum Rule {
    /** A file or folder cannot be read. */
    UNREADABLE_FILE,
    /** A file that every site needs is not there. */
    MISSING_FILE,
    /** A file's bytes are not UTF-8. */
    NOT_UTF8,
    /** A text file is larger than 1 MB. */
    FILE_TOO_LARGE,
    /** A symbolic link to what lies outside of the site's folder. */
    OUTSIDE_LINK,
    /** A file's name cannot become an address. */
    BAD_FILE_NAME,
    /** A file lies where Offprint looks for none, or belongs to no paper. */
    UNUSED_FILE(Severity.WARNING),

    /** The text is not YAML. */
    YAML_SYNTAX,
    /** A tab where YAML wants spaces. */
    TAB,
    /** A plain scalar holds a colon and a space, which ends it. */
    UNQUOTED_COLON,
    /** An anchor or an alias. */
    ALIAS,
    /** A YAML tag such as {@code !!binary}. */
    YAML_TAG,
    /** A second document in one file. */
    SEVERAL_DOCUMENTS,
    /** YAML or Markdown nested deeper than any content needs. */
    TOO_DEEP,
    /** A text with more Markdown in it than can be read in reasonable time. */
    TOO_MUCH_MARKUP,
    /** A Markdown page does not begin with its title between two lines of three hyphens. */
    MISSING_FRONT_MATTER,

    /** One key, twice in one mapping. */
    DUPLICATE_KEY,
    /** A key that the format does not have. */
    UNKNOWN_KEY,
    /** A required key is not there. */
    MISSING_FIELD,
    /** A list where text belongs, and the like. */
    WRONG_TYPE,
    /** A key without a value. */
    EMPTY_VALUE,
    /** A word that is not one of the words that the key takes. */
    UNKNOWN_VALUE,
    /** Not a number, or one outside of its range. */
    BAD_NUMBER,
    /** Not a date, or one that no calendar has. */
    BAD_DATE,
    /** A time that ends before it begins, or is stated in two ways at once. */
    BAD_SPAN,
    /** Not an identifier of its kind, or one whose check digit fails. */
    BAD_IDENTIFIER,
    /** Not an absolute http or https address. */
    BAD_URL,
    /** Not an absolute http or https address, and able to run script. */
    UNSAFE_URL,
    /** Not a language tag of BCP 47. */
    BAD_LANGUAGE,

    /** A date of what is still in preparation. */
    DATED_TOO_EARLY(Severity.WARNING),

    /** A type of work without what makes it one. */
    INCOMPLETE_TYPE(Severity.WARNING),
    /** What is valid, but probably not what is meant. */
    PROBABLE_SLIP(Severity.WARNING),

    /** A category that site.yaml does not declare. */
    UNKNOWN_CATEGORY,
    /** A category that is still to be chosen, as in files that were added without one. */
    UNCHOSEN_CATEGORY,
    /** Papers in no category, on a site that has categories. */
    UNCATEGORIZED(Severity.WARNING),
    /** Papers whose authors do not include whom the site is about. */
    WITHOUT_OWNER(Severity.WARNING),
    /** A metric that site.yaml does not declare. */
    UNKNOWN_METRIC,
    /** A field that site.yaml does not declare. */
    UNKNOWN_FIELD,
    /** A person whom people.yaml does not have. */
    UNKNOWN_PERSON,
    /** A paper that the content does not have. */
    UNKNOWN_PAPER,
    /** A project that the content does not have. */
    UNKNOWN_PROJECT,
    /** What looks like an id of organizations.yaml, and is none. */
    UNLISTED_ID(Severity.WARNING),
    /** A list that the content does not have, and that no list is called like. */
    UNKNOWN_LIST,
    /** A group that site.yaml does not declare. */
    UNKNOWN_GROUP,
    /** Two people of people.yaml share a name, or a person and an alias do. */
    AMBIGUOUS_NAME,
    /** Two names that are probably one person's. */
    PROBABLE_DOUBLE(Severity.WARNING),
    /** One name that is probably two people's. */
    NAMESAKES(Severity.WARNING),
    /** The same person or paper twice in one list. */
    DUPLICATE_ENTRY,
    /** Two papers with one identifier. */
    DUPLICATE_IDENTIFIER,
    /** Two papers whose titles differ in case, punctuation or accents at the most. */
    DUPLICATE_TITLE,
    /** Two pages at one address. */
    ADDRESS_TAKEN,
    /** A published address at which there would be nothing any more. */
    ADDRESS_DROPPED,
    /** The list of published addresses is not as a build wrote it. */
    BAD_ADDRESS_LOCK,
    /** An address to be given up that is not published, or that still leads somewhere. */
    NOTHING_RETIRED(Severity.WARNING),
    /** A declared figure is not the one that follows from the papers. */
    METRIC_CONTRADICTION(Severity.WARNING),
    /** The list of citation counts is not as refresh wrote it. */
    BAD_COUNT,
    /** Two counts of one day. */
    COUNTED_TWICE(Severity.WARNING),
    /** A citation count of no paper of the site. */
    STRAY_COUNT(Severity.WARNING),

    /** Malformed TeX. */
    TEX_SYNTAX,
    /** A TeX command that Offprint does not know. */
    UNKNOWN_TEX_COMMAND(Severity.WARNING),
    /** A backtick and an apostrophe around words, which are no quotation marks but in TeX files. */
    BACKTICK_QUOTE(Severity.WARNING),
    /** A macro of site.yaml that names itself, or is not well-formed. */
    BAD_MACRO,
    /** A macro of site.yaml that has the name of a command that Offprint knows. */
    HIDDEN_COMMAND(Severity.WARNING),
    /** A link in Markdown or the menu to a page or file that the site does not have. */
    DANGLING_LINK,
    /** A link to what is not published yet. */
    DRAFT_LINK,
    /** A menu with more entries than readers look through. */
    LONG_MENU(Severity.WARNING),
    /** A link in Markdown with a scheme other than http, https and mailto, which is dropped. */
    UNSAFE_LINK(Severity.WARNING),
    /** An image in Markdown that lies on another site, shown as a link. */
    FOREIGN_IMAGE(Severity.WARNING),
    /** HTML in Markdown, shown as text because site.yaml does not allow it. */
    RAW_HTML(Severity.WARNING),

    /** A picture's bytes are not what its format says. */
    BROKEN_PICTURE,
    /** A picture of a format that is not read, or of another than its name says. */
    PICTURE_FORMAT,
    /** An SVG that could run script on the site, or fetch something from another one. */
    UNSAFE_SVG,
    /** A picture with more pixels or bytes than any page needs. */
    PICTURE_TOO_LARGE,

    /** An icon of the site that is not square, or too small. */
    BAD_ICON,

    /** A text for social cards has characters that these cannot show. */
    UNDRAWABLE_TEXT(Severity.WARNING),

    /** A site in a language that the pages' own words are not known in. */
    UNWORDED_LANGUAGE(Severity.WARNING),

    /** Colours of the theme that are hard to read on each other. */
    LOW_CONTRAST(Severity.WARNING),

    /** A template that does not parse or does not render. */
    TEMPLATE_ERROR,
    /** A file in the site's templates folder that no template of the theme is named like. */
    UNKNOWN_TEMPLATE(Severity.WARNING),
    /** A template of the site's own that does not say which built-in one it was made from. */
    UNRECORDED_OVERRIDE(Severity.WARNING),
    /** A template of the site's own whose built-in original has changed since it was made. */
    OUTDATED_OVERRIDE(Severity.WARNING),

    /** A paper's page lacks a citation tag without which scholarly search engines do not read the others. */
    MISSING_CITATION_TAG(Severity.WARNING),
    /** A citation tag that scholarly search engines do not understand, or misunderstand. */
    BAD_CITATION_TAG(Severity.WARNING),
    /** The tag for a paper's PDF names none in the folder of the paper's page. */
    PDF_ELSEWHERE(Severity.WARNING),
    /** A paper's PDF of more than 5 MB. */
    PDF_TOO_LARGE(Severity.WARNING),
    /** A paper's PDF that is none. */
    NOT_A_PDF(Severity.WARNING),
    /** A paper's PDF without text that can be searched. */
    PDF_WITHOUT_TEXT(Severity.WARNING),
    /** A paper's page without its abstract, or with one that appears only after a click. */
    HIDDEN_ABSTRACT(Severity.WARNING),
    /** A paper more than ten links from the home page. */
    FAR_FROM_HOME(Severity.WARNING),
    /** Search engines are told to pass over a paper, or a list of papers. */
    BLOCKED_PAGE(Severity.WARNING),
    /** A link on a page to what the site does not have. */
    BROKEN_LINK,
    /** A link on a page that works only where the site lives at the root of a host. */
    ROOTED_LINK,
    /** A link to a place that the page does not have. */
    UNKNOWN_ANCHOR(Severity.WARNING),
    /** A page without a main heading, or with several. */
    HEADING_COUNT(Severity.WARNING),
    /** A page without a title, or with that of another one. */
    PAGE_TITLE(Severity.WARNING),
    /** An image without text for those who do not see it. */
    IMAGE_WITHOUT_TEXT(Severity.WARNING),
    /** Structured data that are no JSON, or incomplete for their type. */
    BAD_STRUCTURED_DATA(Severity.WARNING),
    /** A feed, sitemap or data file that programs cannot read. */
    BAD_FEED(Severity.WARNING),
    /** A page or style sheet that makes browsers ask another site for something. */
    THIRD_PARTY_REQUEST,
    /** A host that site.yaml lets pages ask, and none does. */
    UNUSED_THIRD_PARTY(Severity.WARNING),
    /** An element or attribute in a page that neither the theme nor Markdown makes. */
    FOREIGN_MARKUP,
    /** A home page of more than 110 KB with all that it loads. */
    HEAVY_HOME_PAGE(Severity.WARNING),
    /** A page of more than 300 KB. */
    HEAVY_PAGE(Severity.WARNING),
    /** The file CNAME names no domain, or one that is not the site's address. */
    CUSTOM_DOMAIN(Severity.WARNING),

    /** A file in the output folder that Offprint did not write stands where one of its own belongs. */
    FOREIGN_FILE,

    /** A file to add papers from is in no format that Offprint reads. */
    UNKNOWN_FORMAT,
    /** An entry of a bibliography that cannot be read to its end. */
    ENTRY_SYNTAX,
    /** Something is wrong with an entry of a bibliography, which was read nevertheless. */
    ENTRY_REPAIRED(Severity.WARNING),
    /** An entry of a bibliography that lacks what every paper has. */
    ENTRY_INCOMPLETE,
    /** An entry of a bibliography is of a paper that the site has already. */
    PAPER_THERE(Severity.WARNING),
    /** Nothing is known of a work that was asked for by its identifier. */
    UNKNOWN_WORK,
    /** A registry that was asked for a work gave no answer. */
    NETWORK_FAILURE,
    /** A service that was asked for citations gave no answer for some papers. */
    COUNTS_MISSING(Severity.WARNING),
    /** A paper's file says otherwise than what was to be merged into it. */
    ENTRY_DIFFERS(Severity.WARNING);

    private final Severity severity;

    Rule() {
        this(Severity.ERROR);
    }

    Rule(Severity severity) {
        this.severity = severity;
    }

    public Severity severity() {
        return severity;
    }

    /** The rule's name as messages show it, such as {@code unknown-category}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
