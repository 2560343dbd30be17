package offprint.export.cite;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import offprint.model.AuthorList;
import offprint.model.Contributor;
import offprint.model.PersonName;

/** Names of authors in the forms that reference styles use. */
final class ReferenceNames {

    private ReferenceNames() {}

    static List<PersonName> of(Work work) {
        return of(work.leading());
    }

    static List<PersonName> of(AuthorList people) {
        List<PersonName> names = new ArrayList<>();
        for (Contributor contributor : people.listed()) {
            names.add(contributor.name());
        }
        return names;
    }

    /** What those who stand where authors stand have done: a style's words for one, several; of authors nothing. */
    static String role(Work work, String editor, String editors, String translator, String translators) {
        boolean one = work.leading().complete() && work.leading().listed().size() == 1;
        return switch (work.makers().leadingRole()) {
            case EDITOR -> one ? editor : editors;
            case TRANSLATOR -> one ? translator : translators;
            default -> "";
        };
    }

    /** A style's word for one or several. */
    static String number(AuthorList people, String one, String several) {
        return people.isEmpty() ? "" : people.complete() && people.listed().size() == 1 ? one : several;
    }

    /** {@code Ada Example, Bob Example, and Clara Example}, in a style's form. */
    static String joined(AuthorList people, Function<PersonName, String> form, String lastOfTwo, String last) {
        List<PersonName> names = of(people);
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < names.size(); i++) {
            boolean ends = people.complete() && i > 0 && i == names.size() - 1;
            out.append(i == 0 ? "" : !ends ? ", " : names.size() == 2 ? lastOfTwo : last);
            out.append(form.apply(names.get(i)));
        }
        return out + (people.complete() ? "" : ", et al.");
    }

    /** {@code Ludwig van Beethoven III}. */
    static String direct(PersonName name) {
        return name.display();
    }

    /** {@code van Beethoven, Ludwig, III}; {@code 王伟}, whose family name comes first by itself. */
    static String inverted(PersonName name) {
        return inverted(name, name.given());
    }

    /** {@code van Beethoven, L., III}. */
    static String invertedInitials(PersonName name) {
        return inverted(name, initials(name.given(), ". ", "-"));
    }

    /** {@code L. van Beethoven III}. */
    static String directInitials(PersonName name) {
        if (name.isFamilyFirst()) {
            return name.display();
        }
        String given = initials(name.given(), ". ", "-");
        return given
                + (given.isEmpty() ? "" : " ")
                + name.familyWithParticle()
                + (name.suffix().isEmpty() ? "" : ' ' + name.suffix());
    }

    /** {@code van Beethoven L III}; a suffix loses its full stop. */
    static String bareInitials(PersonName name) {
        if (name.isFamilyFirst()) {
            return name.display();
        }
        String given = initials(name.given(), "", "");
        String suffix = name.suffix().endsWith(".")
                ? name.suffix().substring(0, name.suffix().length() - 1)
                : name.suffix();
        return name.familyWithParticle()
                + (given.isEmpty() ? "" : ' ' + given)
                + (suffix.isEmpty() ? "" : ' ' + suffix);
    }

    private static String inverted(PersonName name, String given) {
        return name.isFamilyFirst()
                ? name.display()
                : name.familyWithParticle()
                        + (given.isEmpty() ? "" : ", " + given)
                        + (name.suffix().isEmpty() ? "" : ", " + name.suffix());
    }

    /**
     * The first letters of given names: {@code Jean-Paul M.} gives {@code J.-P. M.}. Names in scripts that have no
     * capitals are not shortened.
     *
     * @param mark what follows each of them; the last has no space after it
     * @param hyphen what joins those of a compound name
     */
    static String initials(String given, String mark, String hyphen) {
        StringBuilder out = new StringBuilder();
        boolean begins = true;
        boolean joined = false;
        for (int i = 0; i < given.length(); ) {
            int c = given.codePointAt(i);
            i += Character.charCount(c);
            if (Character.isLetter(c)) {
                if (begins && !Character.isUpperCase(c) && !Character.isLowerCase(c)) {
                    return given;
                }
                if (begins) {
                    append(out, c, mark, joined ? hyphen : "");
                }
                begins = false;
            } else if (c == '-' || c == '‐' || c == '‑') {
                joined = true;
                begins = true;
            } else if (c == ' ' || c == '.' || c == '\u00A0') {
                joined = joined && begins;
                begins = true;
            }
        }
        return out.toString().strip();
    }

    private static void append(StringBuilder out, int letter, String mark, String hyphen) {
        if (!hyphen.isEmpty() && out.length() > 0 && out.charAt(out.length() - 1) == ' ') {
            out.setLength(out.length() - 1);
        }
        out.append(out.length() > 0 ? hyphen : "").appendCodePoint(Character.toUpperCase(letter));
        out.append(mark);
    }
}
