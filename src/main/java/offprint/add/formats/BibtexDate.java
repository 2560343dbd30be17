package offprint.add.formats;

import offprint.add.foreign.DateText;
import offprint.model.Status;

/** The date of an entry: biblatex's {@code date}, or BibTeX's {@code year} and {@code month}. */
final class BibtexDate {
    private final BibtexDrafts entry;
    private final DraftBuilder draft;

    BibtexDate(BibtexDrafts entry, DraftBuilder draft) {
        this.entry = entry;
        this.draft = draft;
    }

    void read() {
        Field date = entry.field("date");
        Field year = entry.field("year");
        Field month = entry.field("month");
        Field day = entry.field("day");
        if (!DateText.written(draft.line(date)).isEmpty() || year.isEmpty()) {
            draft.date(date);
            rest(month);
            rest(year);
        } else {
            draft.rest(date);
            parts(year, month, day);
        }
    }

    private void rest(Field field) {
        if (!field.isEmpty() && !draft.date().startsWith(field.text().strip())) {
            draft.rest(field);
        }
    }

    private void parts(Field yearField, Field monthField, Field dayField) {
        String year = draft.line(yearField);
        String month = draft.line(monthField);
        String iso = DateText.of(year, month, draft.line(dayField));
        if (month.isEmpty() && !iso.equals(year)) {
            draft.date(yearField);
        } else {
            draft.date(iso);
            draft.undated(iso.isEmpty() ? year : "");
            if (!iso.startsWith(year)) {
                draft.rest(yearField);
            }
        }
        if (!month.isEmpty() && (iso.length() < 7 || isMoreThanADay(month, iso))) {
            draft.rest("month", month);
        }
        if (iso.isEmpty()) {
            state(year);
        }
    }

    /** A year's place may hold what is to become of the paper. */
    private void state(String words) {
        StatusText.of(words).filter(Status::mayBeUndated).ifPresent(draft::status);
    }

    /** Whether a month's field says more than a month and a day. */
    private static boolean isMoreThanADay(String month, String iso) {
        boolean digit = false;
        boolean more = false;
        for (int i = 0; i < month.length(); i++) {
            char c = month.charAt(i);
            digit |= Character.isDigit(c);
            more |= c == '-' || c == '–' || c == '/';
        }
        return more || (digit && iso.length() < 7);
    }
}
