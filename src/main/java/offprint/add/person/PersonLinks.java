package offprint.add.person;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import offprint.model.WebAddress;

/** A person's addresses on the web, by the keys that profile.yaml has for them. */
final class PersonLinks {
    private static final List<List<String>> HOSTS = List.of(
            List.of("scholar.google.", "scholar"),
            List.of("semanticscholar.org/author", "semanticscholar"),
            List.of("dblp.", "dblp"),
            List.of("openalex.org/", "openalex"),
            List.of("openreview.net/", "openreview"),
            List.of("arxiv.org/a/", "arxiv"),
            List.of("wikidata.org/", "wikidata"),
            List.of("github.com/", "github"),
            List.of("gitlab.com/", "gitlab"),
            List.of("huggingface.co/", "huggingface"),
            List.of("linkedin.com/", "linkedin"),
            List.of("bsky.app/", "bluesky"),
            List.of("twitter.com/", "twitter"),
            List.of("x.com/", "twitter"));

    private PersonLinks() {}

    /** Adds an address under its host's key, or as the website; the first one of a kind stays. */
    static void add(Map<String, String> links, String url) {
        if (WebAddress.parse(url).value().isEmpty()) {
            return;
        }
        String address = url.toLowerCase(Locale.ROOT).replaceFirst("^https?://(www\\.)?", "");
        if (address.startsWith("orcid.org/")) {
            return;
        }
        String key = "website";
        for (List<String> host : HOSTS) {
            if (address.startsWith(host.get(0))) {
                key = host.get(1);
            }
        }
        links.putIfAbsent(key, url);
    }
}
