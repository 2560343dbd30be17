package offprint.site.plan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import offprint.diag.Diagnostic;
import offprint.diag.Diagnostics;
import offprint.diag.Rule;
import offprint.model.MenuEntry;

/** The menu of all pages: as the owner wrote it, or else as it follows from the pages that there are. */
final class Menu {
    /** More than these take several lines on many screens, and nobody looks through them. */
    private static final int MOST = 8;

    private final AddressBook files;
    private final Diagnostics diagnostics;

    Menu(AddressBook files, Diagnostics diagnostics) {
        this.files = files;
        this.diagnostics = diagnostics;
    }

    /** The pages that have a place in it, in the order of their places. */
    List<MenuItem> usual(List<Page> pages) {
        List<Page> listed = pages.stream()
                .filter(page -> page.inMenu().isPresent())
                .sorted(Comparator.comparing(page -> page.inMenu().orElseThrow()))
                .toList();
        List<MenuItem> items = new ArrayList<>();
        for (Page page : listed) {
            items.add(new MenuItem(page.name(), Optional.of(page.address()), ""));
        }
        if (items.size() > MOST) {
            String last = listed.stream()
                    .filter(page -> page.owner().isAuthor())
                    .reduce((one, next) -> next)
                    .map(page -> page.owner().toString())
                    .orElse("");
            diagnostics.report(tooLong(Diagnostic.inFile(last, Rule.LONG_MENU, headline(items.size()))));
        }
        return items;
    }

    /** The owner's; that an address leads nowhere is reported where all links are. */
    List<MenuItem> of(List<MenuEntry> entries) {
        List<MenuItem> items = new ArrayList<>();
        for (MenuEntry entry : entries) {
            item(entry).ifPresent(items::add);
        }
        if (entries.size() > MOST) {
            MenuEntry first = entries.get(MOST);
            diagnostics.report(tooLong(Diagnostic.at(first.place(), Rule.LONG_MENU, headline(entries.size()))));
        }
        return items;
    }

    private static String headline(int entries) {
        return "the menu has " + entries + " entries";
    }

    private static Diagnostic tooLong(Diagnostic problem) {
        return problem.label("more than " + MOST + " take several lines, and few readers look through them")
                .help("name under `menu` in content/site.yaml those that everybody needs, and link to the others from"
                        + " there");
    }

    private Optional<MenuItem> item(MenuEntry entry) {
        if (entry.isElsewhere()) {
            return entry.label().map(label -> new MenuItem(PageName.of(label), Optional.empty(), entry.address()));
        }
        Optional<Address> address = files.find(entry.path());
        if (address.isEmpty()) {
            return Optional.empty();
        }
        Optional<PageName> name = entry.label().map(PageName::of).or(() -> name(entry, address.get()));
        if (name.isEmpty()) {
            diagnostics.report(Diagnostic.at(entry.place(), Rule.MISSING_FIELD, "an entry of `menu` has no label")
                    .label("only whole pages have names")
                    .help("write `Label: " + entry.address() + "`"));
        }
        return name.map(known -> new MenuItem(known, address, entry.rest()));
    }

    private Optional<PageName> name(MenuEntry entry, Address address) {
        return files.at(address.file())
                .filter(file -> file instanceof Page && entry.rest().isEmpty())
                .map(page -> ((Page) page).name());
    }
}
