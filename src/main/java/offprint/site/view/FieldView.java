package offprint.site.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import offprint.model.Html;
import offprint.model.OwnField;
import offprint.model.Paper;

/**
 * What a paper says under a field that the owner has invented.
 *
 * @param text in lists one line; on the paper's page paragraphs where it is prose
 */
public record FieldView(String key, String label, Html text, Optional<String> href, boolean prose) {

    /** Those that are shown there, in the order of site.yaml. */
    static List<FieldView> of(Paper paper, OwnField.Place place, Edition edition, Links links) {
        List<FieldView> views = new ArrayList<>();
        for (OwnField.Value value : paper.extras().fields()) {
            OwnField field = value.field();
            if (field.places().contains(place)) {
                boolean prose = field.kind() == OwnField.Kind.PROSE && place == OwnField.Place.PAGE;
                Html text = prose
                        ? edition.prose(links.html(value.text()))
                        : Html.escaped(value.href()
                                .map(FieldView::bare)
                                .orElse(value.text().text()));
                views.add(new FieldView(field.key(), field.label(), text, value.href(), prose));
            }
        }
        return views;
    }

    /** An address as people write it. */
    private static String bare(String url) {
        String rest = url.substring(url.indexOf("//") + 2);
        return rest.endsWith("/") ? rest.substring(0, rest.length() - 1) : rest;
    }
}
