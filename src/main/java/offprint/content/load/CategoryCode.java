package offprint.content.load;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import offprint.content.format.Reading;
import offprint.content.yaml.YamlScalar;
import offprint.diag.Diagnostic;
import offprint.diag.Rule;
import offprint.diag.Suggestion;
import offprint.model.Ascii;
import offprint.model.Category;

/** The code by which a file names one of the site's categories. */
final class CategoryCode {

    private static final int LONGEST = 40;

    private CategoryCode() {}

    /** Whether a text can be a code: letters and digits, with dots and hyphens within. */
    static boolean isOne(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!Ascii.isLetterOrDigit(c) && (i == 0 || i == text.length() - 1 || (c != '.' && c != '-'))) {
                return false;
            }
        }
        return !text.isEmpty() && text.length() <= LONGEST;
    }

    /** The category; empty where the site has none of this code, which is reported. */
    static Optional<Category> find(YamlScalar code, List<Category> categories, Reading reading) {
        List<String> codes = new ArrayList<>();
        for (Category category : categories) {
            if (category.code().equals(code.text())) {
                return Optional.of(category);
            }
            codes.add(category.code());
        }
        String declare = "declare it in content/site.yaml: `categories: {" + code.text() + ": …}`";
        reading.report(Diagnostic.at(code.span(), Rule.UNKNOWN_CATEGORY, "no category is called `" + code.text() + "`")
                .label("not in content/site.yaml")
                .help(Suggestion.didYouMean(code.text(), codes)
                        .orElse(codes.isEmpty() ? declare : "the codes are " + String.join(", ", codes))));
        return Optional.empty();
    }
}
