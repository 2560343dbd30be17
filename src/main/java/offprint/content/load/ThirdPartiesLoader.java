package offprint.content.load;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import offprint.content.format.Kinds;
import offprint.content.format.Reading;
import offprint.content.format.SiteKeys;
import offprint.content.yaml.YamlMapping;
import offprint.content.yaml.YamlScalar;
import offprint.content.yaml.YamlSequence;
import offprint.diag.Diagnostic;
import offprint.diag.Rule;
import offprint.diag.Span;
import offprint.model.ThirdParty;

/** Reads {@code third_parties} of site.yaml: which hosts pages may contact, and for what. */
final class ThirdPartiesLoader {
    private static final Pattern HOST =
            Pattern.compile("[a-z0-9]([a-z0-9-]*[a-z0-9])?(\\.[a-z0-9]([a-z0-9-]*[a-z0-9])?)+(:[0-9]{1,5})?");

    private final Reading reading;

    ThirdPartiesLoader(Reading reading) {
        this.reading = reading;
    }

    List<ThirdParty> load(YamlMapping mapping) {
        List<ThirdParty> parties = new ArrayList<>();
        Map<String, Span> hosts = new HashMap<>();
        for (YamlMapping.Entry entry : mapping.entries()) {
            List<ThirdParty.Purpose> purposes = purposes(entry);
            Optional<String> host = host(entry.key());
            Span other =
                    host.isPresent() ? hosts.putIfAbsent(host.get(), entry.key().span()) : null;
            if (other != null) {
                reading.report(Kinds.duplicate("third_parties", entry.key()).note(other, "the first one"));
            } else if (host.isPresent() && !purposes.isEmpty()) {
                parties.add(new ThirdParty(host.get(), purposes, entry.key().span()));
            }
        }
        return parties;
    }

    private List<ThirdParty.Purpose> purposes(YamlMapping.Entry entry) {
        if (entry.value() instanceof YamlSequence list && list.items().isEmpty()) {
            List<String> words = new ArrayList<>();
            for (ThirdParty.Purpose purpose : ThirdParty.Purpose.values()) {
                words.add(purpose.key());
            }
            reading.report(Diagnostic.at(
                            list.span(), Rule.EMPTY_VALUE, "`" + entry.key().text() + "` may be asked for nothing")
                    .help("say for what: " + String.join(", ", words)));
        }
        return reading.value(entry, SiteKeys.PURPOSES).orElse(List.of());
    }

    private Optional<String> host(YamlScalar written) {
        String host = written.text().strip().toLowerCase(Locale.ROOT);
        if (HOST.matcher(host).matches()) {
            return Optional.of(host);
        }
        Diagnostic problem = Diagnostic.at(
                        written.span(), Rule.BAD_URL, "`" + written.text() + "` is not the name of a host")
                .label("a host is written without `https://` and path");
        String bare = host.replaceFirst("^[a-z]+://", "").replaceFirst("[/?#].*$", "");
        reading.report(HOST.matcher(bare).matches() ? problem.help("write `" + bare + "`") : problem);
        return Optional.empty();
    }
}
