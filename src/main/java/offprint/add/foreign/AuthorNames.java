package offprint.add.foreign;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import offprint.diag.Diagnostic;
import offprint.diag.Rule;
import offprint.diag.Span;
import offprint.model.PersonName;

/**
 * The authors of a work, as other programs write their names. BibTeX's lists are divided by {@code and}, and {@code
 * others} says that they are not complete; names are read by BibTeX's rules, or as biblatex's {@code family=…, given=…}.
 * Marks of footnotes are read and taken away. In a list where every name ends in initials, as PubMed writes them
 * ({@code Moss TJ}), these are the given names.
 */
public final class AuthorNames {
    /** No letter of Chinese, Japanese or Korean comes before it. */
    private static final char FIRST_EASTERN = '\u1100';

    /** A name with its place, whose parts are known or not yet. */
    private record Written(Author author, String inOneLine, Span place) {}

    private final String role;
    private final TextReader texts;
    private final Consumer<Diagnostic> doubts;
    private final List<Written> written = new ArrayList<>();
    private final List<String> others = new ArrayList<>();
    private boolean complete = true;
    private boolean settled;

    /**
     * @param role what they are called together, for messages: {@code authors}
     * @param doubts is told what may be no part of a name
     */
    public AuthorNames(String role, TextReader texts, Consumer<Diagnostic> doubts) {
        this.role = role;
        this.texts = texts;
        this.doubts = doubts;
    }

    /** Those so far. */
    public People people() {
        return new People(authors(), complete);
    }

    /** The authors so far. */
    public List<Author> authors() {
        settle();
        List<Author> authors = new ArrayList<>(written.size());
        for (Written one : written) {
            authors.add(one.author);
        }
        return authors;
    }

    /** Whether no list said that there are others. */
    public boolean complete() {
        return complete;
    }

    public void incomplete() {
        complete = false;
    }

    public boolean any() {
        return !written.isEmpty();
    }

    /** What stood in the place of a name and is none, or stands there a second time. */
    public List<String> others() {
        return others;
    }

    /** Adds to what is known of the author who was named last. */
    public void describe(UnaryOperator<Author> more) {
        if (!written.isEmpty()) {
            Written last = written.get(written.size() - 1);
            written.set(written.size() - 1, new Written(more.apply(last.author), last.inOneLine, last.place));
        }
    }

    /** A list as BibTeX has it. */
    public void bibtex(String tex, Span place) {
        list(texts.names(tex, place), place);
    }

    /** A list as BibTeX has it, without TeX. */
    public void list(String names, Span place) {
        for (String name : NameList.divided(names)) {
            List<String> parts = NameList.atCommas(name);
            if (NameList.isExtended(parts)) {
                extended(parts, place);
            } else if (NameList.alternates(parts)) {
                for (int i = 0; i < parts.size(); i += 2) {
                    one(parts.get(i) + ", " + parts.get(i + 1), place);
                }
            } else if (NameList.isOfWholeNames(parts)) {
                for (String part : parts) {
                    one(part, place);
                }
            } else {
                one(name, place);
            }
        }
    }

    /** One name in BibTeX's notation; answers whether it is one. */
    public boolean one(String text, Span place) {
        NameMarks marks = NameMarks.of(Characters.oneLine(text));
        String name = marks.name();
        if (name.isEmpty() || NameList.isOthers(name)) {
            complete &= name.isEmpty();
        } else if (!hasLetter(name)) {
            others.add(name);
        } else {
            String bare = NameList.isBracedPerson(name) ? name.substring(1, name.length() - 1) : name;
            return add(parsed(bare), bare, marks, place);
        }
        return false;
    }

    /** Chinese, Japanese and Korean names of two words begin with the family's. */
    private static PersonName parsed(String name) {
        int blank = name.indexOf(' ');
        boolean eastern = !name.isEmpty() && name.charAt(0) >= FIRST_EASTERN;
        if (eastern && blank > 0 && blank == name.lastIndexOf(' ') && name.indexOf(',') < 0) {
            PersonName turned = new PersonName(name.substring(blank + 1), "", name.substring(0, blank), "");
            if (turned.isFamilyFirst()) {
                return turned;
            }
        }
        return PersonName.parse(name);
    }

    /** A name that nobody may take apart; answers whether it is one. */
    public boolean organization(String name, Span place) {
        String whole = Characters.oneLine(name);
        if (NameList.isOthers(whole) || !hasLetter(whole)) {
            return parts("", "", whole, "", place);
        }
        return add(PersonName.ofOrganization(whole), "", NameMarks.of(""), place);
    }

    /** A name whose parts are known; {@code family} alone may be an organisation's. Answers whether it is one. */
    public boolean parts(String given, String particle, String family, String suffix, Span place) {
        NameMarks givenMarks = NameMarks.of(Characters.oneLine(given));
        NameMarks familyMarks = NameMarks.of(Characters.oneLine(family));
        String first = givenMarks.name();
        String last = familyMarks.name();
        String whole = Characters.oneLine(first + ' ' + particle + ' ' + last);
        if (NameList.isOthers(whole)) {
            complete = false;
        } else if (hasLetter(whole)) {
            // Zotero keeps a suffix behind the given name and a comma.
            int comma = last.isEmpty() || !suffix.isBlank() ? -1 : first.lastIndexOf(", ");
            String extra = Characters.oneLine(comma < 0 ? suffix : first.substring(comma + 2));
            PersonName name = last.isEmpty()
                    ? new PersonName("", "", whole, extra)
                    : withParticle(
                            comma < 0 ? first : first.substring(0, comma), Characters.oneLine(particle), last, extra);
            List<String> unknown = new ArrayList<>(givenMarks.others());
            unknown.addAll(familyMarks.others());
            NameMarks marks = new NameMarks(
                    whole,
                    givenMarks.equal() || familyMarks.equal(),
                    givenMarks.corresponding() || familyMarks.corresponding(),
                    unknown);
            return add(name, "", marks, place);
        } else if (!whole.isEmpty()) {
            others.add(whole);
        }
        return false;
    }

    /** A particle's words in capitals are of the family's name, as in {@code De la Torre} and {@code de La Fontaine}. */
    private static PersonName withParticle(String given, String particle, String family, String suffix) {
        int capital = 0;
        while (capital < particle.length() && !Character.isUpperCase(particle.codePointAt(capital))) {
            int blank = particle.indexOf(' ', capital);
            capital = blank < 0 ? particle.length() : blank + 1;
        }
        String more = particle.substring(capital);
        return new PersonName(
                given, particle.substring(0, capital).strip(), more.isEmpty() ? family : more + ' ' + family, suffix);
    }

    private boolean add(PersonName name, String inOneLine, NameMarks marks, Span place) {
        settled = false;
        Author author = Author.of(name).marked(marks.equal(), marks.corresponding());
        if (!marks.others().isEmpty()) {
            doubts.accept(doubt(
                            place,
                            "a mark beside the name `" + name.display() + "`: `" + String.join("` `", marks.others())
                                    + '`')
                    .label("left out")
                    .help("an author's `affiliation`, `equal` and `corresponding` say what such marks mean"));
        }
        String odd = oddity(name.display());
        if (!odd.isEmpty()) {
            doubts.accept(doubt(place, odd + " in the name `" + name.display() + '`'));
        }
        written.add(new Written(author, inOneLine, place));
        return true;
    }

    private static Diagnostic doubt(Span place, String headline) {
        return Diagnostic.at(place, Rule.ENTRY_REPAIRED, headline);
    }

    /** What no name has: {@code a backslash}, {@code a digit}, {@code a mark}; empty where nothing is odd. */
    private static String oddity(String name) {
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (c == '\\') {
                return "a backslash";
            }
            if (Character.isDigit(c)) {
                return "a digit";
            }
            if ("<>$=_@|~^`\"%".indexOf(c) >= 0) {
                return "the sign `" + c + '`';
            }
        }
        return "";
    }

    /** Reads initials in the family's place where all of the list has them; reports what is doubtful in it. */
    private void settle() {
        if (settled) {
            return;
        }
        settled = true;
        boolean vancouver = written.size() > 1;
        int initials = 0;
        for (Written one : written) {
            boolean ends = NameList.endsInInitials(one.inOneLine);
            vancouver &= ends;
            initials += ends ? 1 : 0;
        }
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < written.size(); i++) {
            Written one = written.get(i);
            Author author = one.author;
            if (vancouver) {
                author = author.withName(NameList.withInitialsBehind(one.inOneLine));
            } else if (initials > 0 && NameList.endsInInitials(one.inOneLine)) {
                doubts.accept(doubt(one.place, "initials in place of a family name: `" + one.inOneLine + '`')
                        .label("read as the family name")
                        .help("if they are the given name, write `" + initialsFirst(one.inOneLine) + '`'));
            }
            written.set(i, new Written(author, one.inOneLine, one.place));
            if (!seen.add(author.name().matchKey())) {
                doubts.accept(doubt(one.place, "`" + author.name().display() + "` stands twice among the " + role)
                        .label("the second one is left out")
                        .help("if they are two people, give each an id in people.yaml, and name both by it"));
                others.add(author.name().display() + " (a second time)");
                written.remove(i--);
            }
        }
    }

    private static String initialsFirst(String name) {
        PersonName turned = NameList.withInitialsBehind(name);
        return turned.family() + ", " + turned.given();
    }

    private void extended(List<String> parts, Span place) {
        String[] keys = {"given", "prefix", "family", "suffix"};
        String[] values = {"", "", "", ""};
        for (String part : parts) {
            for (int i = 0; i < keys.length; i++) {
                if (part.startsWith(keys[i] + "=")) {
                    String value = part.substring(keys[i].length() + 1);
                    values[i] = value.replace("{", "").replace("}", "").replace("\"", "");
                }
            }
        }
        parts(values[0], values[1], values[2], values[3], place);
    }

    private static boolean hasLetter(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isLetter(text.codePointAt(i))) {
                return true;
            }
        }
        return false;
    }
}
