package offprint.content.load;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import offprint.content.format.Kinds;
import offprint.content.format.Reading;
import offprint.content.yaml.YamlScalar;
import offprint.diag.Diagnostic;
import offprint.diag.Rule;
import offprint.diag.Suggestion;
import offprint.model.ListKind;
import offprint.model.Slug;

/** The names by which other files name lists: the known ones, and those of files in content/lists. */
final class ListNames {
    private final List<String> names;

    /** @param files the names of the files in content/lists, without their endings */
    ListNames(Set<Slug> files) {
        names = new ArrayList<>(known());
        for (Slug file : files) {
            if (!names.contains(file.value())) {
                names.add(file.value());
            }
        }
    }

    /** The lists that a file names, none of them twice. A known one need not be there. */
    List<Slug> read(String key, List<YamlScalar> written, Reading reading) {
        List<Slug> lists = new ArrayList<>();
        for (String name : named(key, "list", names, written, reading)) {
            lists.add(new Slug(name));
        }
        return lists;
    }

    /**
     * The sections that a file names, none of them twice.
     *
     * @param words for sections that are no lists
     */
    List<String> sections(List<String> words, List<YamlScalar> written, Reading reading) {
        List<String> all = new ArrayList<>(words);
        all.addAll(names);
        return named("sections", "section or list", all, written, reading);
    }

    private static List<String> named(
            String key, String what, List<String> known, List<YamlScalar> written, Reading reading) {
        List<String> named = new ArrayList<>();
        for (YamlScalar scalar : written) {
            if (!known.contains(scalar.text())) {
                reading.report(Diagnostic.at(
                                scalar.span(), Rule.UNKNOWN_LIST, "no " + what + " is called `" + scalar.text() + "`")
                        .label("there is no content/lists/" + scalar.text() + ".yaml")
                        .help(Suggestion.didYouMean(scalar.text(), known)
                                .orElse("the names are " + String.join(", ", known))));
            } else if (named.contains(scalar.text())) {
                reading.report(Kinds.duplicate(key, scalar));
            } else {
                named.add(scalar.text());
            }
        }
        return named;
    }

    /** Which of the known lists may be meant by the name of a file. */
    static Optional<String> meant(String name) {
        return Suggestion.nearest(name, known()).map(near -> "did you mean `lists/" + near + ".yaml`?");
    }

    private static List<String> known() {
        List<String> names = new ArrayList<>();
        for (ListKind kind : ListKind.values()) {
            names.add(kind.key());
        }
        return names;
    }
}
