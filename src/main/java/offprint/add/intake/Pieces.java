package offprint.add.intake;

import java.util.Locale;
import java.util.Optional;
import offprint.model.Identifier;
import offprint.model.IdentifierScheme;
import offprint.model.PaperType;
import offprint.model.Parsed;
import offprint.model.Status;

/** Sets what all formats have in common in a draft: identifiers, links, keywords, words of the source for a fate. */
final class Pieces {
    private static final IdentifierScheme[] IN_ADDRESSES = {
        IdentifierScheme.DOI,
        IdentifierScheme.ARXIV,
        IdentifierScheme.OPENREVIEW,
        IdentifierScheme.ACL,
        IdentifierScheme.PMID
    };
    private static final String ARXIV_DOI = "10.48550/arxiv.";

    private final Draft draft;

    Pieces(Draft draft) {
        this.draft = draft;
    }

    /** Sets an identifier; one that is none, or a second one, goes to the rest. */
    void identifier(String name, IdentifierScheme scheme, String text) {
        String written = Characters.oneLine(text);
        if (written.isEmpty()) {
            return;
        }
        Optional<Identifier> parsed = scheme.parse(written).value();
        if (parsed.isEmpty() && (scheme == IdentifierScheme.ISBN || scheme == IdentifierScheme.ISSN)) {
            several(name, scheme, written);
            return;
        }
        String value = parsed.map(Identifier::value).orElse("");
        String known = draft.identifiers.get(scheme.key());
        if (value.isEmpty() || (known != null && !known.equalsIgnoreCase(value))) {
            draft.rest(name, written);
        } else {
            draft.identifiers.putIfAbsent(scheme.key(), value);
        }
        if (scheme == IdentifierScheme.DOI && value.toLowerCase(Locale.ROOT).startsWith(ARXIV_DOI)) {
            arxiv(value.substring(ARXIV_DOI.length()));
        }
    }

    /** Sets the arXiv id, if it is one. */
    boolean arxiv(String text) {
        Parsed<Identifier> id = IdentifierScheme.ARXIV.parse(text.strip());
        id.value().ifPresent(found -> draft.identifiers.putIfAbsent(IdentifierScheme.ARXIV.key(), found.value()));
        return id.value().isPresent();
    }

    /** Of several numbers in one field the first that is right. */
    private void several(String name, IdentifierScheme scheme, String text) {
        int from = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || ",; ()".indexOf(text.charAt(i)) >= 0) {
                Optional<Identifier> one = scheme.parse(text.substring(from, i)).value();
                if (one.isPresent()) {
                    draft.identifiers.putIfAbsent(scheme.key(), one.get().value());
                }
                from = i + 1;
            }
        }
        draft.rest(name, text);
    }

    /** Sets an identifier that an address tells, or else a link. */
    void address(String name, String text) {
        if (text.isEmpty()) {
            return;
        }
        for (IdentifierScheme scheme : IN_ADDRESSES) {
            String site = scheme.resolved("x");
            String host = site.substring(site.indexOf("//") + 2, site.indexOf('/', 8));
            boolean there =
                    text.contains("//" + host + '/') || text.contains("//dx." + host) || text.contains("www." + host);
            Optional<Identifier> id = there ? scheme.parse(text).value() : Optional.empty();
            if (id.isPresent()) {
                String known =
                        draft.identifiers.putIfAbsent(scheme.key(), id.get().value());
                if (known == null || known.equalsIgnoreCase(id.get().value())) {
                    return;
                }
            }
        }
        link(name, kind(text), text);
    }

    /** Sets a link; what is not an address, and a second one of a kind, goes to the rest. */
    void link(String name, String kind, String text) {
        Optional<String> url = WebText.parse(text);
        String known = draft.links.get(kind);
        if (url.isEmpty() || (known != null && !known.equals(url.get()))) {
            draft.rest(name, text);
        } else {
            draft.links.put(kind, url.get());
        }
    }

    private String kind(String url) {
        String lower = url.toLowerCase(Locale.ROOT);
        int query = lower.indexOf('?');
        String path = query < 0 ? lower : lower.substring(0, query);
        boolean code = lower.contains("//github.com/") || lower.contains("//gitlab.com/");
        return switch (draft.type) {
            case DATASET -> "data";
            case SOFTWARE -> "code";
            default -> {
                if (path.endsWith(".pdf")) {
                    yield "pdf";
                }
                yield code ? "code" : draft.type == PaperType.OTHER ? "project" : "publisher";
            }
        };
    }

    /** A list divided by semicolons, or else by commas. */
    void keywords(String list) {
        char separator = list.indexOf(';') >= 0 ? ';' : ',';
        int from = 0;
        for (int i = 0; i <= list.length(); i++) {
            if (i == list.length() || list.charAt(i) == separator) {
                String keyword = Characters.oneLine(list.substring(from, i));
                draft.keyword(keyword);
                draft.subjects.add(keyword);
                from = i + 1;
            }
        }
    }

    /** Takes a note for a status if it says nothing else. */
    void note(String content, String plain) {
        switch (plain.toLowerCase(Locale.ROOT).replace(".", "").strip()) {
            case "to appear", "in press", "forthcoming", "accepted", "inpress" -> draft.status = Status.ACCEPTED;
            case "retracted" -> draft.status = Status.RETRACTED;
            case "withdrawn" -> draft.status = Status.WITHDRAWN;
            case "" -> {}
            default -> draft.notes.add(content);
        }
    }

    /** A tag of BCP 47, or the English or babel's name of a language. */
    void language(String name, String text) {
        String word = text.strip().toLowerCase(Locale.ROOT);
        String tag =
                switch (word) {
                    case "english", "eng", "en" -> "en";
                    case "american", "usenglish", "en-us", "en_us" -> "en-US";
                    case "british", "ukenglish", "en-gb", "en_gb" -> "en-GB";
                    case "german", "ngerman", "deutsch", "ger", "deu" -> "de";
                    case "french", "francais", "fre", "fra" -> "fr";
                    case "spanish", "spa" -> "es";
                    case "italian", "ita" -> "it";
                    case "portuguese", "por" -> "pt";
                    case "brazilian", "brazil" -> "pt-BR";
                    case "dutch" -> "nl";
                    case "russian", "rus" -> "ru";
                    case "chinese", "chi", "zho" -> "zh";
                    case "japanese", "jpn" -> "ja";
                    case "korean", "kor" -> "ko";
                    case "polish" -> "pl";
                    case "czech" -> "cs";
                    case "swedish" -> "sv";
                    case "danish" -> "da";
                    case "finnish" -> "fi";
                    case "greek" -> "el";
                    case "turkish" -> "tr";
                    case "ukrainian" -> "uk";
                    default -> tag(text.strip());
                };
        draft.language = tag;
        if (tag.isEmpty()) {
            draft.rest(name, text);
        }
    }

    private static String tag(String text) {
        int dash = text.indexOf('-');
        int length = dash < 0 ? text.length() : dash;
        Locale locale = Locale.forLanguageTag(text);
        boolean whole = locale.toLanguageTag().equalsIgnoreCase(text);
        return whole && (length == 2 || length == 3) ? locale.toLanguageTag() : "";
    }
}
