package offprint.add.formats;

import java.util.ArrayList;
import java.util.List;
import offprint.add.foreign.DateText;

/** The date of a record of RIS, which several fields may state: the one that says most. */
final class RisDate {
    private final DraftBuilder draft;
    private final List<Field> dates;

    RisDate(DraftBuilder draft, List<Field> fields) {
        this.draft = draft;
        this.dates = fields.stream().filter(RisDate::isDate).toList();
    }

    /** Gives the draft that date; answers the fields that say something else. */
    List<Field> read() {
        for (Field field : dates) {
            String date = DateText.written(draft.line(field));
            if (date.length() > draft.date().length()) {
                draft.date(date);
            }
        }
        List<Field> rest = new ArrayList<>();
        for (Field field : dates) {
            String value = field.text().strip();
            while (value.endsWith("/")) {
                value = value.substring(0, value.length() - 1);
            }
            String own = DateText.written(draft.line(field));
            boolean said = draft.date().startsWith(own) && DateText.isWhole(value, own);
            if (draft.date().isEmpty()) {
                draft.undated(value);
                rest.add(field);
            } else if (!said || DateText.isRange(field.text())) {
                rest.add(field);
                if (dates.size() == 1) {
                    draft.doubtDate(field, field.text());
                }
            }
        }
        return rest;
    }

    private static boolean isDate(Field field) {
        return switch (field.name()) {
            case "PY", "Y1", "DA" -> !field.isEmpty();
            default -> false;
        };
    }
}
