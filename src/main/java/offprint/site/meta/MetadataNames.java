package offprint.site.meta;

import offprint.model.PersonName;

/** Names as readers of metadata take them apart again. */
final class MetadataNames {

    private MetadataNames() {}

    /** Family name first, with its particle: {@code van Beethoven, Ludwig III}; a name of one part as it is. */
    static String inverted(PersonName name) {
        String family = name.familyWithParticle();
        String given = given(name);
        return given.isEmpty() ? family : family + ", " + given;
    }

    /** The given name with the suffix, for which most formats have no place. */
    static String given(PersonName name) {
        if (name.suffix().isEmpty()) {
            return name.given();
        }
        return name.given().isEmpty() ? name.suffix() : name.given() + ' ' + name.suffix();
    }
}
