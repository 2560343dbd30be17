package offprint.add.formats;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import offprint.add.foreign.LicenseText;
import offprint.content.yaml.YamlNode;
import offprint.content.yaml.YamlScalar;
import offprint.model.Status;

/**
 * What Crossref's works (REST API, and the answers of its DOIs) have besides the fields of CSL. Its own bookkeeping, the
 * list of references and the addresses for text mining say nothing about the paper and are dropped.
 */
final class CrossrefFields {
    private static final String[] DATES = {
        "issued", "published", "published-print", "published-online", "posted", "published-other", "created"
    };

    private final JsonItem item;
    private final DraftBuilder draft;

    CrossrefFields(JsonItem item, DraftBuilder draft) {
        this.item = item;
        this.draft = draft;
    }

    static boolean recognises(JsonItem item) {
        return item.has("DOI")
                && (item.has("prefix") || item.has("member") || item.has("indexed") || item.has("content-domain"));
    }

    /** Takes a field; answers whether it is one of Crossref's own. */
    boolean take(String name, YamlNode node) {
        switch (name) {
            case "container-title" -> container(item.list(name));
            case "license" -> licenses(item.list(name));
            case "event" -> item.item(name).ifPresent(this::event);
            case "institution" -> institutions(item.list(name));
            case "relation" -> item.item(name).ifPresent(this::relations);
            case "updated-by" -> updates(name, item.list(name));
            case "subject" -> subjects(name, item.list(name));
            case "funder" -> item.list(name).forEach(this::funder);
            case "degree" -> draft.facts().line("genre", item.field(name));
            case "edition-number" -> draft.facts().edition(item.field(name));
            case "subtitle",
                    "subtype",
                    "issued",
                    "published",
                    "published-print",
                    "published-online",
                    "published-other" -> {}
            case "posted", "created", "accepted", "approved", "content-created", "content-updated" -> {}
            case "indexed", "deposited", "score", "source", "prefix", "member", "content-domain", "version" -> {}
            case "reference", "reference-count", "references-count", "is-referenced-by-count" -> {}
            case "link", "resource", "update-policy", "assertion", "alternative-id", "aliases", "archive" -> {}
            case "journal-issue", "issn-type", "isbn-type", "short-title", "status" -> {}
            default -> {
                return !(node instanceof YamlScalar) && item.list(name).isEmpty();
            }
        }
        return true;
    }

    /** What needs several fields at once. */
    void finish() {
        for (int i = 0; i < DATES.length && draft.date().isEmpty(); i++) {
            draft.date(item.node(DATES[i]).map(date -> CslDate.of(date).iso()).orElse(""));
        }
        draft.subtitle(item.field("subtitle"));
        String seen = item.node("indexed").map(date -> CslDate.of(date).iso()).orElse("");
        draft.citations(item.text("is-referenced-by-count"), "Crossref", seen);
    }

    /** Adds what Crossref says of the author who was named last. */
    void describe(JsonItem author) {
        String orcid = OrcidText.of(author.text("ORCID"));
        draft.authors().describe(who -> orcid.isEmpty() ? who : who.withOrcid(orcid));
        for (YamlNode place : author.list("affiliation")) {
            String name = JsonItem.of(place)
                    .map(where -> draft.line(where.field("name")))
                    .orElse("");
            draft.authors().describe(who -> who.withAffiliation(name));
        }
    }

    /** Of a chapter or a paper in a volume of a series, the series comes first. */
    private void container(List<YamlNode> titles) {
        if (titles.isEmpty()) {
            return;
        }
        String last = line("container-title", titles.get(titles.size() - 1));
        String first = line("container-title", titles.get(0));
        boolean part =
                switch (draft.type()) {
                    case CHAPTER, ENTRY, CONFERENCE, WORKSHOP -> true;
                    default -> false;
                };
        draft.venue("name", part ? last : first);
        if (titles.size() > 1) {
            draft.venue("series", part ? first : "");
        }
    }

    private String line(String name, YamlNode node) {
        return draft.line(new Field(name, JsonItem.first(node), node.span()));
    }

    private void licenses(List<YamlNode> licenses) {
        for (YamlNode one : licenses) {
            String name = LicenseText.of(
                    JsonItem.of(one).map(license -> license.text("URL")).orElse(""));
            draft.facts().line("license", name);
        }
    }

    private void event(JsonItem event) {
        draft.venue("short", event.field("acronym"));
        if (item.list("container-title").isEmpty()) {
            draft.venue("name", event.field("name"));
            draft.venue("location", event.field("location"));
            return;
        }
        FactsReader facts = draft.facts();
        facts.event(event.field("name"));
        if (facts.hasEvent()) {
            facts.eventPlace(draft.line(event.field("location")));
            facts.eventDates(date(event, "start"), date(event, "end"));
        } else {
            draft.venue("location", event.field("location"));
        }
    }

    private static String date(JsonItem event, String name) {
        return event.node(name).map(date -> CslDate.of(date).iso()).orElse("");
    }

    private void institutions(List<YamlNode> institutions) {
        for (YamlNode one : institutions) {
            JsonItem.of(one).ifPresent(place -> {
                String name = draft.line(place.field("name"));
                if (!draft.venue("name").isEmpty()) {
                    draft.rest("institution", name);
                }
                draft.venue("name", name);
            });
        }
    }

    private void funder(YamlNode one) {
        JsonItem.of(one).ifPresent(funder -> {
            String name = draft.line(funder.field("name"));
            List<YamlNode> awards = funder.list("award");
            awards.forEach(award -> draft.facts().funding(name, JsonItem.first(award)));
            if (awards.isEmpty()) {
                draft.facts().funding(name, "");
            }
        });
    }

    private void relations(JsonItem relations) {
        for (String kind : new String[] {"has-preprint", "is-preprint-of", "has-version", "is-version-of"}) {
            for (YamlNode one : relations.list(kind)) {
                String id = JsonItem.of(one).map(work -> work.text("id")).orElse("");
                String lower = id.toLowerCase(Locale.ROOT);
                int arxiv = lower.indexOf("10.48550/arxiv.");
                String number = arxiv < 0 ? id : id.substring(arxiv + "10.48550/arxiv.".length());
                if (!kind.equals("has-preprint") || !draft.ids().arxiv(number)) {
                    draft.rest(kind, id);
                }
            }
        }
    }

    private void updates(String name, List<YamlNode> updates) {
        for (YamlNode one : updates) {
            Optional<JsonItem> update = JsonItem.of(one);
            String type = update.map(notice -> notice.text("type")).orElse("");
            if (type.equals("retraction")) {
                draft.status(Status.RETRACTED);
            } else if (type.equals("withdrawal")) {
                draft.status(Status.WITHDRAWN);
            }
            update.ifPresent(notice -> draft.rest(name, type + ' ' + notice.text("DOI")));
        }
    }

    /** Those of the journal, not of the paper: good for a category, and not for keywords. */
    private void subjects(String name, List<YamlNode> subjects) {
        for (YamlNode one : subjects) {
            String subject = line(name, one);
            draft.subjects().subject(subject);
            draft.rest(name, subject);
        }
    }
}
