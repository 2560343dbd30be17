package offprint.add.formats;

import java.util.List;
import java.util.Optional;
import offprint.add.foreign.DateText;
import offprint.content.yaml.YamlNode;
import offprint.content.yaml.YamlSequence;

/**
 * A date of CSL-JSON: {@code date-parts}, a text of EDTF, or what {@code raw} or {@code literal} say in words.
 *
 * @param iso as precise as it is understood; of a range, its begin; empty where there is no year
 * @param rest what the date says besides; empty where all of it was understood
 */
record CslDate(String iso, String rest) {

    /** The end of a range; empty where it is none. */
    String end() {
        return rest.startsWith(iso + '/') ? rest.substring(iso.length() + 1) : "";
    }

    static CslDate of(YamlNode node) {
        Optional<JsonItem> item = JsonItem.of(node);
        if (item.isEmpty()) {
            return inWords(JsonItem.first(node));
        }
        List<YamlNode> dates = item.get().list("date-parts");
        String more = item.get().text("season").isEmpty()
                ? ""
                : "season " + item.get().text("season");
        String iso = dates.isEmpty() ? "" : ofParts(dates.get(0));
        if (!iso.isEmpty()) {
            String end = dates.size() > 1 ? ofParts(dates.get(1)) : "";
            return new CslDate(iso, !more.isEmpty() ? iso + ", " + more : end.isEmpty() ? "" : iso + '/' + end);
        }
        CslDate words = inWords(item.get().text("raw") + item.get().text("literal"));
        return more.isEmpty() ? words : new CslDate(words.iso(), node.span().text());
    }

    private static String ofParts(YamlNode parts) {
        String[] numbers = {"", "", ""};
        List<YamlNode> items = parts instanceof YamlSequence date ? date.items() : List.of();
        for (int i = 0; i < Math.min(3, items.size()); i++) {
            numbers[i] = JsonItem.first(items.get(i));
        }
        return DateText.of(numbers[0], numbers[1], numbers[2]);
    }

    private static CslDate inWords(String text) {
        String iso = DateText.written(text);
        return new CslDate(iso, DateText.isWhole(text, iso) ? "" : text);
    }
}
