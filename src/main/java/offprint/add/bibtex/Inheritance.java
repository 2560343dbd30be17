package offprint.add.bibtex;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import offprint.diag.Diagnostic;
import offprint.diag.Diagnostics;
import offprint.diag.Rule;
import offprint.diag.Suggestion;

/**
 * Hands down fields: {@code xdata} gives all that an entry lacks, {@code crossref} those that a work shares with the
 * whole that it is a part of (biblatex manual, appendix B: the title of proceedings becomes the book title of a paper in
 * them). An entry that others refer to and that has no authors of its own is not a work to be listed.
 */
final class Inheritance {
    /** Longer chains than this are circles. */
    private static final int DEEPEST = 8;

    /** What belongs to one work only. */
    private static final String OWN =
            " crossref xref xdata ids entryset doi url urldate eprint eprinttype archiveprefix primaryclass eprintclass"
                    + " abstract keywords note annote annotation file pages eid shorttitle sorttitle key label"
                    + " title subtitle titleaddon booktitle booksubtitle author ";

    private final List<BibtexEntry> entries;
    private final Diagnostics diagnostics;
    private final Map<String, BibtexEntry> byKey = new HashMap<>();
    private final Set<String> parents = new HashSet<>();

    Inheritance(List<BibtexEntry> entries, Diagnostics diagnostics) {
        this.entries = entries;
        this.diagnostics = diagnostics;
        for (BibtexEntry entry : entries) {
            byKey.putIfAbsent(BibtexNames.lower(entry.key()), entry);
        }
    }

    BibtexFile resolve() {
        List<BibtexEntry> resolved = new ArrayList<>(entries.size());
        for (BibtexEntry entry : entries) {
            resolved.add(entry.has("xdata") || entry.has("crossref") ? resolved(entry, 0) : entry);
        }
        List<BibtexEntry> works = new ArrayList<>(resolved.size());
        List<BibtexEntry> lenders = new ArrayList<>();
        for (BibtexEntry entry : resolved) {
            boolean whole = parents.contains(BibtexNames.lower(entry.key())) && !entry.has("author");
            (entry.type().equals("xdata") || entry.type().equals("set") || whole ? lenders : works).add(entry);
        }
        return new BibtexFile(works, lenders);
    }

    private BibtexEntry resolved(BibtexEntry entry, int depth) {
        if (depth > DEEPEST) {
            return entry;
        }
        List<BibtexField> fields = new ArrayList<>(entry.fields());
        for (String key : keys(entry, "xdata")) {
            named(entry, "xdata", key).ifPresent(lender -> {
                for (BibtexField field : resolved(lender, depth + 1).fields()) {
                    add(field.name(), field, fields);
                }
            });
        }
        for (String key : keys(entry, "crossref")) {
            Optional<BibtexEntry> parent = named(entry, "crossref", key);
            if (parent.isPresent()) {
                parents.add(BibtexNames.lower(key));
                inherit(entry.type(), resolved(parent.get(), depth + 1), fields);
            }
        }
        return new BibtexEntry(entry.type(), entry.key(), entry.head(), fields);
    }

    private static void inherit(String type, BibtexEntry parent, List<BibtexField> into) {
        boolean article = type.equals("article");
        for (BibtexField field : parent.fields()) {
            switch (field.name()) {
                case "booktitle" -> add("booktitle", field, into);
                case "author" -> {
                    if (type.equals("inbook")) {
                        add("author", field, into);
                    }
                }
                default -> {
                    if (OWN.indexOf(' ' + field.name() + ' ') < 0) {
                        add(field.name(), field, into);
                    }
                }
            }
        }
        for (BibtexField field : parent.fields()) {
            switch (field.name()) {
                case "title" -> add(article ? "journaltitle" : "booktitle", field, into);
                case "subtitle" -> add(article ? "journalsubtitle" : "booksubtitle", field, into);
                default -> {}
            }
        }
    }

    private static void add(String name, BibtexField field, List<BibtexField> into) {
        for (BibtexField own : into) {
            if (own.name().equals(name)) {
                return;
            }
        }
        into.add(new BibtexField(name, field.place(), field.value()));
    }

    private static List<String> keys(BibtexEntry entry, String field) {
        List<String> keys = new ArrayList<>();
        String list = entry.value(field).map(BibtexValue::text).orElse("");
        for (int from = 0; from < list.length(); ) {
            int comma = list.indexOf(',', from);
            int end = comma < 0 ? list.length() : comma;
            String key = list.substring(from, end).strip();
            if (!key.isEmpty()) {
                keys.add(key);
            }
            from = end + 1;
        }
        return keys;
    }

    private Optional<BibtexEntry> named(BibtexEntry entry, String field, String key) {
        BibtexEntry found = byKey.get(BibtexNames.lower(key));
        if (found == null) {
            List<String> known = byKey.size() > 2000 ? List.of() : new ArrayList<>(byKey.keySet());
            entry.value(field)
                    .ifPresent(value -> diagnostics.report(Diagnostic.at(
                                    value.span(),
                                    Rule.ENTRY_REPAIRED,
                                    "no entry of this file has the key `" + key + "`")
                            .label("nothing is inherited")
                            .help(Suggestion.didYouMean(key, known))));
        }
        return Optional.ofNullable(found).filter(other -> !other.head().equals(entry.head()));
    }
}
