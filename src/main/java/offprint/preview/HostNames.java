package offprint.preview;

import java.util.Locale;
import offprint.model.Ascii;
import org.jspecify.annotations.Nullable;

/**
 * The names under which a browser may ask for the preview. A page from elsewhere can have its own name point to this
 * machine after it was loaded (DNS rebinding), and would then read what is not published yet; but it cannot choose the name
 * that the browser says it asks for.
 *
 * @param given the host that the preview listens at
 */
record HostNames(String given) {

    /** Whether the preview listens at every address of the machine. */
    static boolean isEveryAddress(String host) {
        return host.equals("0.0.0.0") || host.equals("::") || host.equals("[::]");
    }

    /** @param header what the request calls the host, with or without a port */
    boolean allow(@Nullable String header) {
        if (header == null) {
            return false;
        }
        String name = withoutPort(header.strip()).toLowerCase(Locale.ROOT);
        if (name.equals("localhost") || name.endsWith(".localhost") || name.equals("::1") || isLoopback(name)) {
            return true;
        }
        return name.equals(withoutPort(given).toLowerCase(Locale.ROOT)) || (isEveryAddress(given) && isNumeric(name));
    }

    private static String withoutPort(String host) {
        if (host.startsWith("[")) {
            int end = host.indexOf(']');
            return end < 0 ? "" : host.substring(1, end);
        }
        int colon = host.indexOf(':');
        // An IPv6 address without brackets has several.
        return colon < 0 || host.indexOf(':', colon + 1) >= 0 ? host : host.substring(0, colon);
    }

    private static boolean isLoopback(String name) {
        return name.startsWith("127.") && isIpv4(name);
    }

    /** An address in figures is nobody's name. */
    private static boolean isNumeric(String name) {
        return isIpv4(name) || name.indexOf(':') >= 0;
    }

    private static boolean isIpv4(String name) {
        String[] parts = name.split("\\.", -1);
        boolean numbers = parts.length == 4;
        for (String part : parts) {
            numbers &= Ascii.isNumber(part) && part.length() <= 3 && Integer.parseInt(part) <= 255;
        }
        return numbers;
    }
}
