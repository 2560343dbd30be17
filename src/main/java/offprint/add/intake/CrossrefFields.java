package offprint.add.intake;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import offprint.content.yaml.YamlNode;
import offprint.content.yaml.YamlScalar;
import offprint.model.PaperType;
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
    private final Draft draft;
    private final Pieces pieces;

    CrossrefFields(JsonItem item, Draft draft) {
        this.item = item;
        this.draft = draft;
        this.pieces = new Pieces(draft);
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
            case "journal-issue", "issn-type", "isbn-type", "short-title", "original-title", "status" -> {}
            default -> {
                return !(node instanceof YamlScalar) && item.list(name).isEmpty();
            }
        }
        return true;
    }

    /** What needs several fields at once. */
    void finish() {
        for (int i = 0; i < DATES.length && draft.date.isEmpty(); i++) {
            draft.date = item.node(DATES[i]).map(CslDrafts::date).orElse("");
        }
        String subtitle = ContentText.title(item.text("subtitle"));
        if (!subtitle.isEmpty() && !draft.title.contains(subtitle)) {
            draft.title += ": " + subtitle;
        }
        people();
    }

    private void people() {
        for (YamlNode one : item.list("author")) {
            Optional<JsonItem> author = JsonItem.of(one);
            if (author.isEmpty()) {
                continue;
            }
            String name = (author.get().line("given") + ' ' + author.get().line("family")).strip();
            String orcid = author.get().text("ORCID");
            if (!orcid.isEmpty()) {
                draft.orcid(name, orcid.substring(orcid.lastIndexOf('/') + 1));
            }
            for (YamlNode place : author.get().list("affiliation")) {
                JsonItem.of(place).ifPresent(where -> draft.rest("affiliation of " + name, where.line("name")));
            }
        }
    }

    /** Of a chapter or a paper in a volume of a series, the series comes first. */
    private void container(List<YamlNode> titles) {
        if (titles.isEmpty()) {
            return;
        }
        String last = ContentText.line(JsonItem.first(titles.get(titles.size() - 1)));
        String first = ContentText.line(JsonItem.first(titles.get(0)));
        boolean part = draft.type == PaperType.CHAPTER || draft.type == PaperType.CONFERENCE;
        draft.venue("name", part ? last : first);
        if (titles.size() > 1) {
            draft.venue("series", part ? first : "");
        }
    }

    private void licenses(List<YamlNode> licenses) {
        for (YamlNode one : licenses) {
            String name = LicenseText.of(
                    JsonItem.of(one).map(license -> license.text("URL")).orElse(""));
            if (draft.license.isEmpty()) {
                draft.license = name;
            }
        }
    }

    private void event(JsonItem event) {
        draft.venue("location", event.line("location"));
        draft.venue("short", event.line("acronym"));
        if (item.list("container-title").isEmpty()) {
            draft.venue("name", event.line("name"));
        } else {
            draft.rest("event", event.line("name"));
        }
    }

    private void institutions(List<YamlNode> institutions) {
        for (YamlNode one : institutions) {
            String name = JsonItem.of(one).map(place -> place.line("name")).orElse("");
            if (draft.venue.containsKey("name")) {
                draft.rest("institution", name);
            }
            draft.venue("name", name);
        }
    }

    private void relations(JsonItem relations) {
        for (String kind : new String[] {"has-preprint", "is-preprint-of", "has-version", "is-version-of"}) {
            for (YamlNode one : relations.list(kind)) {
                String id = JsonItem.of(one).map(work -> work.line("id")).orElse("");
                String lower = id.toLowerCase(Locale.ROOT);
                int arxiv = lower.indexOf("10.48550/arxiv.");
                String number = arxiv < 0 ? id : id.substring(arxiv + "10.48550/arxiv.".length());
                if (!kind.equals("has-preprint") || !pieces.arxiv(number)) {
                    draft.rest(kind, id);
                }
            }
        }
    }

    private void updates(String name, List<YamlNode> updates) {
        for (YamlNode one : updates) {
            Optional<JsonItem> update = JsonItem.of(one);
            String type = update.map(notice -> notice.line("type")).orElse("");
            if (type.equals("retraction")) {
                draft.status = Status.RETRACTED;
            } else if (type.equals("withdrawal")) {
                draft.status = Status.WITHDRAWN;
            }
            update.ifPresent(notice -> draft.rest(name, type + ' ' + notice.line("DOI")));
        }
    }

    /** Those of the journal, not of the paper: good for a category, and not for keywords. */
    private void subjects(String name, List<YamlNode> subjects) {
        for (YamlNode one : subjects) {
            String subject = ContentText.line(JsonItem.first(one));
            draft.subjects.add(subject);
            draft.rest(name, subject);
        }
    }
}
