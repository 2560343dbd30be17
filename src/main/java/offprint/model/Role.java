package offprint.model;

import java.util.Locale;

/** What somebody has done for a work. */
public enum Role {
    AUTHOR,
    EDITOR,
    TRANSLATOR,
    FOREWORD,
    INTRODUCTION,
    AFTERWORD,
    COMMENTARY,
    ANNOTATION,
    ILLUSTRATOR,
    COMPILER,
    COMPOSER,
    DIRECTOR,
    PERFORMER,
    INTERVIEWER,
    /** Whoever helped, in no other role. */
    WITH;

    /** The word in content files, and of the texts {@code role.WORD}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether it has a key of its own; the others stand under {@code contributors}. */
    public boolean isLeading() {
        return compareTo(TRANSLATOR) <= 0;
    }
}
