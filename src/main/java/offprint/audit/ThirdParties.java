package offprint.audit;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import offprint.diag.Diagnostic;
import offprint.diag.Diagnostics;
import offprint.diag.Rule;
import offprint.model.ThirdParty;
import offprint.model.ThirdParty.Purpose;

/** The hosts that site.yaml lets pages ask, and which of them they do. Several threads may tell at once. */
final class ThirdParties {
    private final List<ThirdParty> declared;
    private final Set<String> asked = ConcurrentHashMap.newKeySet();

    ThirdParties(List<ThirdParty> declared) {
        this.declared = declared;
    }

    /** Whether the address may be fetched for one of the purposes, which counts as asking its host. */
    boolean allows(String address, Set<Purpose> purposes) {
        for (ThirdParty party : declared) {
            if (party.has(address) && party.purposes().stream().anyMatch(purposes::contains)) {
                asked.add(party.host());
                return true;
            }
        }
        return false;
    }

    /** A script of the site's: what it asks cannot be told but by the hosts that it names. */
    void script(byte[] bytes) {
        if (!declared.isEmpty()) {
            String text = new String(bytes, StandardCharsets.UTF_8);
            for (ThirdParty party : declared) {
                if (text.contains(party.host())) {
                    asked.add(party.host());
                }
            }
        }
    }

    /** What the score card says of those that are asked; nothing where none is. */
    List<String> sentences() {
        List<String> sentences = new ArrayList<>();
        for (ThirdParty party : declared) {
            if (asked.contains(party.host())) {
                List<String> purposes =
                        party.purposes().stream().map(Purpose::key).toList();
                sentences.add("asks " + party.host() + " (" + String.join(", ", purposes) + "), as site.yaml says");
            }
        }
        return sentences;
    }

    void reportUnused(Diagnostics diagnostics) {
        for (ThirdParty party : declared) {
            if (!asked.contains(party.host())) {
                diagnostics.report(Diagnostic.at(
                                party.place(), Rule.UNUSED_THIRD_PARTY, "nothing asks `" + party.host() + "`")
                        .label("no page, style sheet or script of the site names it")
                        .help("delete the line; the code that asks stands in a template of yours, or in a page where"
                                + " `raw_html` is on"));
            }
        }
    }
}
