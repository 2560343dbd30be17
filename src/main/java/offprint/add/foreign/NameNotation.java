package offprint.add.foreign;

import offprint.model.PersonName;
import offprint.model.Slug;

/** Names as content files write them. */
public final class NameNotation {

    private NameNotation() {}

    /** The shortest notation that content files read as this name. */
    public static String of(PersonName name) {
        String plain = name.display();
        return isRead(plain, name) ? plain : apart(name, plain);
    }

    private static String apart(PersonName name, String plain) {
        String family = name.familyWithParticle();
        String suffix = name.suffix().isEmpty() ? "" : name.suffix() + ", ";
        String braced = (name.particle().isEmpty() ? "" : name.particle() + ' ') + '{' + name.family() + '}';
        String[] notations = {
            plain + ',',
            family + ", " + suffix + name.given(),
            '{' + plain + '}',
            braced + ", " + suffix + name.given(),
            braced + ", " + (name.suffix().isEmpty() ? "" : '{' + name.suffix() + "}, ") + '{' + name.given() + '}',
            '{' + name.particle() + "} {" + name.family() + "}, " + suffix + name.given()
        };
        for (String notation : notations) {
            if (isRead(notation, name)) {
                return notation;
            }
        }
        return '{' + plain.replace("{", "").replace("}", "") + '}';
    }

    private static boolean isRead(String notation, PersonName name) {
        return isAccepted(notation) && PersonName.parse(notation).equals(name);
    }

    /** What a content file takes for one name, and for nothing else. */
    private static boolean isAccepted(String notation) {
        if (notation.startsWith("{")) {
            return true;
        }
        int commas = 0;
        for (int i = 0; i < notation.length(); i++) {
            commas += notation.charAt(i) == ',' ? 1 : 0;
        }
        boolean oneName = commas < 3 && !notation.contains(" and ");
        return oneName
                && !NameList.isOthers(notation)
                && Slug.parse(notation).value().isEmpty();
    }
}
