package offprint.add.formats;

import java.util.ArrayList;
import java.util.List;
import offprint.add.foreign.Characters;

/** What a work is about: the keywords of its own, and the subjects under which its source files it. */
final class DraftSubjects {
    private final DraftBuilder draft;
    private final List<String> keywords = new ArrayList<>();
    private final List<String> subjects = new ArrayList<>();

    DraftSubjects(DraftBuilder draft) {
        this.draft = draft;
    }

    /** Adds a keyword, once. */
    void keyword(String keyword) {
        if (!keyword.isEmpty() && !keywords.contains(keyword)) {
            keywords.add(keyword);
        }
    }

    /** Adds the keywords of a list divided by semicolons, or else by commas; they are subjects, too. */
    void keywords(Field field) {
        String list = draft.line(field);
        char separator = list.indexOf(';') >= 0 ? ';' : ',';
        int from = 0;
        for (int i = 0; i <= list.length(); i++) {
            if (i == list.length() || list.charAt(i) == separator) {
                String keyword = Characters.oneLine(list.substring(from, i));
                keyword(keyword);
                subject(keyword);
                from = i + 1;
            }
        }
    }

    void subject(String subject) {
        if (!subject.isEmpty() && !subjects.contains(subject)) {
            subjects.add(subject);
        }
    }

    /** Adds a subject that tells more than the others. */
    void mainSubject(String subject) {
        if (!subject.isEmpty()) {
            subjects.add(0, subject);
        }
    }

    List<String> all() {
        return subjects;
    }

    List<String> keywords() {
        return keywords;
    }
}
