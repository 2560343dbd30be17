package offprint.add.fetch;

import java.net.URI;
import java.util.EnumMap;
import java.util.Map;

/**
 * The services, and how they are asked.
 *
 * @param addresses what stands before what is asked for
 * @param keys those of the services that want one
 * @param contact an e-mail address for those who run the services; may be empty
 */
public record WebExchange(
        Map<Registry, URI> addresses, Map<Registry, String> keys, String contact, Patience patience, Stopwatch time) {
    private static final String CONTACT = "OFFPRINT_CONTACT";

    public WebExchange {
        addresses = Map.copyOf(addresses);
        keys = Map.copyOf(keys);
    }

    /** The services that everybody uses, with the keys of the environment. */
    public static WebExchange open() {
        return of(System.getenv());
    }

    /** @param environment where keys and a contact may be */
    static WebExchange of(Map<String, String> environment) {
        Map<Registry, URI> addresses = new EnumMap<>(Registry.class);
        Map<Registry, String> keys = new EnumMap<>(Registry.class);
        for (Registry service : Registry.values()) {
            addresses.put(service, service.address());
            String key = environment.getOrDefault(service.variable(), "").strip();
            if (!service.variable().isEmpty() && isKey(key)) {
                keys.put(service, key);
            }
        }
        String contact = environment.getOrDefault(CONTACT, "").strip();
        return new WebExchange(addresses, keys, contact, Patience.usual(), Stopwatch.real());
    }

    /** What cannot stand in a request is no key, and would be repeated in a message of the HTTP client's. */
    private static boolean isKey(String text) {
        return !text.isEmpty() && text.chars().allMatch(c -> c > ' ' && c < 0x7f);
    }

    /** The address of what is asked for. */
    URI address(Registry service, String rest) {
        return URI.create(addresses.getOrDefault(service, service.address()) + rest);
    }

    /** Empty where there is none. */
    String key(Registry service) {
        return keys.getOrDefault(service, "");
    }

    /** Who asks: the program and its version, and nothing about the person who runs it but what they name themselves. */
    String agent() {
        String version = WebExchange.class.getPackage().getImplementationVersion();
        String program = version == null ? "Offprint" : "Offprint/" + version;
        boolean plain = contact.chars().allMatch(c -> c > ' ' && c < 0x7f && c != '(' && c != ')');
        return contact.isEmpty() || !plain ? program : program + " (mailto:" + contact + ')';
    }
}
