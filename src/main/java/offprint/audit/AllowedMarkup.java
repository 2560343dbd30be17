package offprint.audit;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import offprint.audit.html.TagScanner;

/**
 * The markup allowed on pages whose authors write no HTML: what the built-in theme, Markdown and TeX make, and what
 * the site's own templates name. Anything else came from a text that should have been escaped.
 */
final class AllowedMarkup {
    private static final String HEAD = "html head body title meta link script";

    private static final String BODY =
            "a article aside b bdi bdo blockquote br button cite code dd del desc details dfn div dl"
                    + " dt em fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr i img input kbd label legend li main mark nav"
                    + " noscript ol option p pre q s samp search section select small span strong sub summary sup svg table tbody td"
                    + " template tfoot th thead time tr u ul var wbr"
                    + " circle g line path polygon polyline rect text tspan"
                    + " math mi mn mo mrow mtext mspace msub msup msubsup munder mover munderover mmultiscripts mprescripts none mfrac"
                    + " msqrt mroot mtable mtr mtd mstyle mpadded mphantom";

    private static final long TITLE = TagScanner.name("title");
    private static final long SCRIPT = TagScanner.name("script");
    private static final Pattern START_TAG = Pattern.compile("<([A-Za-z][A-Za-z0-9-]*|\\$)");
    private static final Pattern HANDLER = Pattern.compile("\\son[A-Za-z]+\\s*=");
    private static final Pattern REFRESH = Pattern.compile("(?i)http-equiv\\s*=\\s*[\"']?refresh");

    private final boolean anything;
    private final long[] head;
    private final long[] body;
    private final Set<String> longNames = new TreeSet<>();
    private final boolean handlers;
    private final boolean refresh;

    /**
     * A site's vocabulary.
     *
     * @param rawHtml whether authors may write HTML
     * @param templates the texts of the site's own templates
     */
    AllowedMarkup(boolean rawHtml, List<String> templates) {
        String own = String.join("\n", templates);
        Set<String> ownNames = names(own);
        this.anything = rawHtml || ownNames.contains("$");
        this.head = packed(HEAD + ' ' + BODY, ownNames);
        this.body = packed(BODY, ownNames);
        this.handlers = HANDLER.matcher(own).find();
        this.refresh = REFRESH.matcher(own).find();
    }

    /** The elements that a template names; {@code $} for one whose name is not written out. */
    private static Set<String> names(String template) {
        Set<String> names = new TreeSet<>();
        for (Matcher tag = START_TAG.matcher(template); tag.find(); ) {
            names.add(tag.group(1).toLowerCase(Locale.ROOT));
        }
        return names;
    }

    private long[] packed(String names, Set<String> more) {
        Set<String> all = new TreeSet<>(List.of(names.split(" ")));
        all.addAll(more);
        long[] packed = new long[all.size()];
        int count = 0;
        for (String name : all) {
            if (name.length() <= Long.BYTES) {
                packed[count++] = TagScanner.name(name);
            } else {
                longNames.add(name);
            }
        }
        long[] sorted = Arrays.copyOf(packed, count);
        Arrays.sort(sorted);
        return sorted;
    }

    /** Whether pages are held to it at all. */
    boolean isClosed() {
        return !anything;
    }

    /** Whether the element of the tag that was read last may stand here. A script of a file says itself where it is from. */
    boolean hasElement(TagScanner tags, byte[] page, boolean inBody) {
        if (tags.name() == 0) {
            return longNames.contains(name(tags, page));
        }
        return Arrays.binarySearch(inBody ? body : head, tags.name()) >= 0
                || (tags.is(TITLE) && tags.isForeign())
                || (tags.is(SCRIPT) && tags.has("src"));
    }

    /** The name of the element, in lower case. */
    static String name(TagScanner tags, byte[] page) {
        int end = tags.start() + 1;
        while (end < tags.end() && page[end] > ' ' && page[end] != '>' && page[end] != '/') {
            end++;
        }
        return new String(page, tags.start() + 1, end - tags.start() - 1, StandardCharsets.UTF_8)
                .toLowerCase(Locale.ROOT);
    }

    /** Whether attributes such as {@code onclick} may stand in a page. */
    boolean hasHandlers() {
        return handlers;
    }

    /** Whether a page may lead its readers on. */
    boolean hasRefresh() {
        return refresh;
    }
}
