package offprint.add;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import offprint.add.formats.Draft;
import offprint.diag.Diagnostic;
import offprint.diag.Diagnostics;
import offprint.diag.Rule;
import offprint.diag.Source;
import offprint.diag.Suggestion;
import offprint.model.Category;
import offprint.model.Folding;

/** The category of each draft: the one that is asked for, or else what the subjects of its source say. */
final class CategoryChoice {
    private final List<Category> categories;
    private final Optional<String> asked;

    CategoryChoice(List<Category> categories, Optional<String> asked) {
        this.categories = categories;
        this.asked = asked;
    }

    /** Whether the site has the category that is asked for; reported otherwise. */
    boolean isKnown(Diagnostics diagnostics) {
        if (asked.isEmpty() || withCode(asked.get()).isPresent()) {
            return true;
        }
        List<String> codes = new ArrayList<>();
        for (Category one : categories) {
            codes.add(one.code());
        }
        Optional<String> nearest = Suggestion.didYouMean(asked.get(), codes);
        diagnostics.report(Diagnostic.inFile("", Rule.UNKNOWN_CATEGORY, "no category is called `" + asked.get() + "`")
                .label("not in content/site.yaml")
                .help(
                        nearest.isPresent()
                                ? nearest
                                : Optional.of(
                                        codes.isEmpty()
                                                ? "declare it there: `categories: {" + asked.get() + ": …}`"
                                                : "the codes are " + String.join(", ", codes))));
        return false;
    }

    /** The one that is asked for, or else the first that a subject of the source's names: {@code cs.LG}, {@code LG}. */
    Optional<Category> of(Draft draft) {
        if (asked.isPresent()) {
            return withCode(asked.get());
        }
        for (String subject : draft.subjects()) {
            String last = subject.substring(subject.lastIndexOf('.') + 1);
            for (Category one : categories) {
                if (one.code().equalsIgnoreCase(subject)
                        || one.code().equals(last)
                        || Folding.fold(one.name()).equals(Folding.fold(subject))) {
                    return Optional.of(one);
                }
            }
        }
        List<String> venues =
                List.of(draft.venue().getOrDefault("name", ""), draft.venue().getOrDefault("short", ""));
        return Category.filing(categories, draft.subjects(), venues, draft.keywords());
    }

    /** Whether a paper of this category, or of none, still lacks one. */
    boolean lacks(Optional<Category> chosen) {
        return chosen.isEmpty() && !categories.isEmpty();
    }

    /** A file in which a category is still to be chosen, as files of former releases say, in the form that can be read. */
    static Source readable(Source file) {
        return new Source(file.name(), file.text().replace("category: \"?\"", "# category: \"?\""));
    }

    private Optional<Category> withCode(String code) {
        for (Category one : categories) {
            if (one.code().equals(code)) {
                return Optional.of(one);
            }
        }
        return Optional.empty();
    }
}
