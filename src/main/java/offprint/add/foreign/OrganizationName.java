package offprint.add.foreign;

import java.util.Locale;

/** Names of organizations, and of people who are written like one. */
public final class OrganizationName {
    /** Words in the names of organizations. */
    private static final String WORDS = " academy administration agency alliance association authority bank"
            + " board bureau center centre club college commission committee community company consortium contributors"
            + " core corporation council department developers foundation gmbh group groups hospital inc initiative"
            + " institute institutes institut international lab laboratories laboratory labs ltd ministry museum nations"
            + " national network office organisation organization partnership press program programme project research"
            + " school services society staff survey systems task team teams technologies the trust union university"
            + " collaboration force investigators participants researchers service taskforce workers ";

    private OrganizationName() {}

    /** Whether it is two or three words with capitals, none of which organizations bear: {@code Ann B Reed}. */
    public static boolean mayBePerson(String name) {
        String[] words = name.split(" ", -1);
        boolean person = words.length == 2 || words.length == 3;
        for (String word : words) {
            boolean capital = !word.isEmpty() && Character.isUpperCase(word.codePointAt(0));
            boolean all = word.length() > 2 && word.equals(word.toUpperCase(Locale.ROOT));
            person &= capital && !all && !WORDS.contains(' ' + word.toLowerCase(Locale.ROOT) + ' ');
        }
        return person;
    }
}
