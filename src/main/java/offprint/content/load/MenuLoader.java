package offprint.content.load;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import offprint.content.format.Kinds;
import offprint.content.format.Reading;
import offprint.content.yaml.TypeProblem;
import offprint.content.yaml.YamlMapping;
import offprint.content.yaml.YamlNode;
import offprint.content.yaml.YamlScalar;
import offprint.content.yaml.YamlSequence;
import offprint.diag.Diagnostic;
import offprint.diag.Rule;
import offprint.model.MenuEntry;

/**
 * Reads {@code menu} of site.yaml, whose entries are addresses, or pairs of label and address:
 *
 * <pre>{@code
 * menu: [/papers/, {Schriften: /cv/}, {Code: "https://example.org/"}]
 * }</pre>
 */
final class MenuLoader {
    private static final String WANTED = "an address, or one label and its address,";

    private final Reading reading;
    private final List<MenuEntry> entries = new ArrayList<>();

    MenuLoader(Reading reading) {
        this.reading = reading;
    }

    List<MenuEntry> load(YamlSequence list) {
        if (list.items().isEmpty()) {
            reading.report(Diagnostic.at(list.span(), Rule.EMPTY_VALUE, "`menu` is empty")
                    .help("name at least one page, or delete the key"));
        }
        for (YamlNode item : list.items()) {
            item.match(this::bare, this::wrong, this::labelled).ifPresent(this::add);
        }
        return entries;
    }

    private Optional<MenuEntry> bare(YamlScalar address) {
        if (address.isBlank()) {
            reading.report(TypeProblem.emptyItem("menu", address));
            return Optional.empty();
        }
        Optional<MenuEntry> entry = entry(Optional.empty(), address);
        if (entry.isPresent() && entry.get().isElsewhere()) {
            reading.report(Diagnostic.at(address.span(), Rule.MISSING_FIELD, "an entry of `menu` has no label")
                    .label("only pages of this site have names")
                    .help("write `Label: " + address.line() + "`"));
            return Optional.empty();
        }
        return entry;
    }

    private Optional<MenuEntry> labelled(YamlMapping pair) {
        if (pair.entries().size() != 1) {
            return wrong(pair);
        }
        YamlMapping.Entry only = pair.entries().get(0);
        return reading.value(only, Kinds.TEXT)
                .flatMap(address -> entry(Optional.of(only.key().line()), address));
    }

    private Optional<MenuEntry> wrong(YamlNode item) {
        reading.report(TypeProblem.of("an item of `menu`", item, WANTED));
        return Optional.empty();
    }

    private Optional<MenuEntry> entry(Optional<String> label, YamlScalar written) {
        String address = written.text().strip();
        boolean here = address.startsWith("/") && !address.startsWith("//") && !address.startsWith("/\\");
        return (here ? Optional.of(address) : Kinds.url(written, reading))
                .map(checked -> new MenuEntry(label, checked, written.span()));
    }

    private void add(MenuEntry entry) {
        for (MenuEntry other : entries) {
            boolean sameLabel = entry.label().isPresent() && entry.label().equals(other.label());
            if (sameLabel || entry.address().equals(other.address())) {
                String twice = sameLabel ? entry.label().get() : entry.address();
                reading.report(Diagnostic.at(entry.place(), Rule.DUPLICATE_ENTRY, "duplicate `" + twice + "` in `menu`")
                        .note(other.place(), "the first one")
                        .help("delete one of them"));
                return;
            }
        }
        entries.add(entry);
    }
}
