package offprint.export.cite;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.BinaryOperator;

/**
 * Where our references are meant to differ from what citeproc-java makes of the CSL styles; docs/citing.md gives the
 * reasons.
 *
 * @param what as docs/citing.md has it
 * @param ours from citeproc-java's reference and the text of ours, what we mean to write
 */
record Difference(String what, Set<ReferenceStyle> styles, BinaryOperator<String> ours) {
    private static final Set<ReferenceStyle> ALL = EnumSet.allOf(ReferenceStyle.class);

    static final List<Difference> ALL_DIFFERENCES = List.of(
            new Difference(
                    "Of more than twenty authors, the first nineteen and the last are named",
                    EnumSet.of(ReferenceStyle.APA),
                    (theirs, our) -> !theirs.contains("et al.")
                            ? theirs
                            : theirs.replace(", et al.", ", … " + between(our, "… ", " (2024)"))),
            new Difference(
                    "The date is the year alone",
                    EnumSet.of(ReferenceStyle.APA),
                    (theirs, our) -> theirs.replaceFirst("\\((\\d{4}), [^)]*\\)", "($1)")),
            new Difference(
                    "A server's name keeps its small letter",
                    EnumSet.of(ReferenceStyle.APA, ReferenceStyle.CHICAGO),
                    (theirs, our) -> theirs.replace("ArXiv:", "arXiv:")
                            .replace(" ArXiv,", " arXiv,")
                            .replace("BioRxiv", "bioRxiv")),
            new Difference("A suffix comes after the given names", ALL, (theirs, our) -> theirs.replace(
                            "King Jr., M. L.", "King, M. L., Jr.")
                    .replace("Gates III, H.", "Gates, H., III.")
                    .replace("King Jr., Martin Luther", "King, Martin Luther, Jr")
                    .replace("King, Martin Luther, Jr.", "King, Martin Luther, Jr")
                    .replace("King, Martin Luther, Jr", "King, Martin Luther, Jr.")
                    .replace("King Jr. ML", "King ML Jr")
                    .replace("Gates III H", "Gates H III")
                    .replace("Jr..", "Jr.")),
            new Difference(
                    "The last page keeps two digits",
                    EnumSet.of(ReferenceStyle.MLA),
                    (theirs, our) -> theirs.replaceFirst("(pp\\. \\d{3}–)(\\d\\.)$", "$10$2")),
            new Difference(
                    "An article's number is given once",
                    EnumSet.of(ReferenceStyle.MLA),
                    (theirs, our) -> theirs.replaceFirst(", no\\. (e\\d+), (May 2023), p\\. \\1", ", $2, article $1")),
            new Difference(
                    "An article's number has the word before it",
                    EnumSet.of(ReferenceStyle.ACM),
                    (theirs, our) -> theirs.replace(", e1204.", ", Article e1204.")),
            new Difference(
                    "An arXiv number says where it is",
                    EnumSet.of(ReferenceStyle.IEEE),
                    (theirs, our) -> theirs.replace("*arXiv*: arXiv:", "arXiv:")),
            new Difference(
                    "No journal's abbreviation has full stops",
                    EnumSet.of(ReferenceStyle.VANCOUVER),
                    (theirs, our) -> theirs.replace("J. Comp.", "J Comp.")),
            new Difference(
                    "One letter stands before pages, however many",
                    EnumSet.of(ReferenceStyle.VANCOUVER),
                    (theirs, our) -> theirs.replace(". pp. ", ". p. ")),
            new Difference(
                    "A book has its number in the series",
                    EnumSet.of(ReferenceStyle.VANCOUVER),
                    (theirs, our) -> theirs.replace("(Annals)", "(Annals; no. 4)")),
            new Difference(
                    "The address of a thesis comes last",
                    EnumSet.of(ReferenceStyle.MLA),
                    (theirs, our) ->
                            theirs.replaceFirst("(\\d{4}), (https://\\S+)\\. (.*, Thesis)\\.$", "$1. $3. $2.")),
            new Difference(
                    "A chapter's volume is given once",
                    EnumSet.of(ReferenceStyle.CHICAGO),
                    (theirs, our) -> theirs.replace("vol. 2, 2.", "vol. 2.")),
            new Difference(
                    "Software has no month of release",
                    EnumSet.of(ReferenceStyle.CHICAGO),
                    (theirs, our) -> theirs.replaceFirst(", Released [A-Z][a-z]+( \\d+)?", "")),
            new Difference(
                    "Nothing is said to be ahead of print",
                    EnumSet.of(ReferenceStyle.CHICAGO),
                    (theirs, our) -> theirs.replace(", ahead of print", "")),
            new Difference(
                    "A colon stands before pages, without a volume too",
                    EnumSet.of(ReferenceStyle.VANCOUVER),
                    (theirs, our) -> theirs.replaceFirst("(\\d{4}(?: \\w+)*);(\\d+–\\d+\\.)", "$1:$2")),
            new Difference(
                    "No comma follows a question mark",
                    EnumSet.of(ReferenceStyle.IEEE),
                    (theirs, our) -> theirs.replace("?,”", "?”")),
            new Difference(
                    "A series follows a comma, without \"in\"",
                    EnumSet.of(ReferenceStyle.IEEE),
                    (theirs, our) -> theirs.replace("*, in Lecture Notes, vol. 30. ", "*, Lecture Notes, vol. 30, ")
                            .replace("*, in Handbooks. , ", "*, Handbooks, ")
                            .replace("*. in Annals", "*. Annals")),
            new Difference(
                    "Proceedings have their volume",
                    EnumSet.of(ReferenceStyle.IEEE),
                    (theirs, our) -> theirs.replace("*Advances in Something*, ", "*Advances in Something*, vol. 30, ")),
            new Difference(
                    "Proceedings have the conference's place",
                    EnumSet.of(ReferenceStyle.IEEE),
                    (theirs, our) -> theirs.replace(
                            "*Proceedings of Something*, Springer, 2017.",
                            "*Proceedings of Something*, Long Beach, Springer, 2017.")),
            new Difference(
                    "Days have no leading zero",
                    EnumSet.of(ReferenceStyle.IEEE, ReferenceStyle.ACM),
                    (theirs, our) -> theirs.replaceFirst(" 0(\\d), ", " $1, ")),
            new Difference("No full stop stands alone", EnumSet.of(ReferenceStyle.ACM), (theirs, our) -> theirs.replace(
                            ". . ", ". ")
                    .replaceFirst("\\. \\.$", ".")),
            new Difference(
                    "A reference ends in a full stop, not in a semicolon",
                    EnumSet.of(ReferenceStyle.VANCOUVER),
                    (theirs, our) -> theirs.replaceFirst(";$", ".")),
            new Difference(
                    "The DOI is given",
                    EnumSet.of(ReferenceStyle.VANCOUVER),
                    (theirs, our) -> our.contains(" doi:") ? theirs + our.substring(our.indexOf(" doi:")) : theirs),
            new Difference(
                    "Initials of a compound name have no hyphen",
                    EnumSet.of(ReferenceStyle.VANCOUVER),
                    (theirs, our) -> theirs.replace("J-P", "JP")),
            new Difference(
                    "A space stands between year and month",
                    EnumSet.of(ReferenceStyle.VANCOUVER),
                    (theirs, our) -> theirs.replaceFirst("(\\d{4})([A-Z])", "$1 $2")));

    private static String between(String text, String before, String after) {
        int start = text.indexOf(before) + before.length();
        return text.substring(start, text.indexOf(after, start));
    }
}
