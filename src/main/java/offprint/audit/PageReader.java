package offprint.audit;

import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import offprint.audit.html.TagScanner;
import offprint.diag.Rule;
import offprint.model.Html;
import offprint.model.Paper;
import offprint.model.RichText;
import offprint.model.ThirdParty.Purpose;

/** Reads a page once, from first byte to last, and notes what the criteria ask for. */
final class PageReader {
    private static final long A = TagScanner.name("a");
    private static final long AREA = TagScanner.name("area");
    private static final long LINK = TagScanner.name("link");
    private static final long META = TagScanner.name("meta");
    private static final long TITLE = TagScanner.name("title");
    private static final long H1 = TagScanner.name("h1");
    private static final long IMG = TagScanner.name("img");
    private static final long INPUT = TagScanner.name("input");
    private static final long SCRIPT = TagScanner.name("script");
    private static final long IFRAME = TagScanner.name("iframe");
    private static final long STYLE = TagScanner.name("style");
    private static final long SVG = TagScanner.name("svg");
    private static final long OBJECT = TagScanner.name("object");
    private static final long FORM = TagScanner.name("form");
    private static final long USE = TagScanner.name("use");
    private static final long IMAGE = TagScanner.name("image");

    private static final Pattern REFRESH =
            Pattern.compile("(?is)\\s*[\\d.]+(?:\\s*[;,]\\s*|\\s+)(?:url\\s*=\\s*)?[\"']?(.*?)[\"']?\\s*");

    private final ReadPage page;
    private final LinkReader links;
    private final MarkupCheck markup;
    private final Optional<OpenText> open;

    /** Where an SVG image began that has no text so far; -1 outside of one. */
    private int unnamedImage = -1;

    private int unnamedImageEnd;
    private boolean titleRead;

    private PageReader(ReadPage page, SiteFiles files, AllowedMarkup vocabulary) {
        this.page = page;
        this.markup = new MarkupCheck(page, vocabulary);
        this.links = new LinkReader(page, files);
        this.open = page.paper.isPresent() ? Optional.of(new OpenText(page.bytes.length / 4)) : Optional.empty();
    }

    static void read(ReadPage page, SiteFiles files, AllowedMarkup vocabulary) {
        new PageReader(page, files, vocabulary).read();
    }

    private void read() {
        TagScanner tags = new TagScanner(page.bytes);
        long element = 0;
        boolean data = false;
        for (TagScanner.Token token = tags.next(); token != TagScanner.Token.DONE; token = tags.next()) {
            switch (token) {
                case START -> {
                    element = tags.name();
                    data = tags.is(SCRIPT) && tags.value("type").orElse("").equalsIgnoreCase("application/ld+json");
                    markup.start(tags);
                    start(tags);
                }
                case TEXT -> text(tags, element, data);
                case END -> end(tags);
                case DONE -> throw new AssertionError();
            }
            if (open.isPresent()) {
                open.get().add(token, tags, page.bytes);
            }
        }
        links.finish();
        if (open.isPresent()) {
            page.abstractOpen =
                    words(page.paper.get()).map(open.get()::contains).orElse(false);
        }
    }

    /** The words of the abstract, or of the summary of a paper without one. */
    private static Optional<OpenText> words(Paper paper) {
        Optional<Html> html = paper.abstractText().or(paper::summary).map(RichText::html);
        return html.map(text -> OpenText.of(text.value().getBytes(StandardCharsets.UTF_8)));
    }

    private void text(TagScanner tags, long element, boolean data) {
        if (!tags.isRawText()) {
            return;
        }
        if (data) {
            page.structuredData.add(new ReadPage.Part(tags.start(), tags.end()));
        } else if (element == TITLE && !titleRead) {
            titleRead = true;
            page.title = string(tags).strip();
        } else if (element == STYLE) {
            links.styles(string(tags), tags.start(), tags.end());
        }
    }

    private String string(TagScanner tags) {
        return new String(page.bytes, tags.start(), tags.end() - tags.start(), StandardCharsets.UTF_8);
    }

    private void start(TagScanner tags) {
        if (!tags.hasAttributes()) {
            bare(tags);
            return;
        }
        if (tags.has("id")) {
            page.ids.add(tags.value("id").get());
        }
        if (tags.has("style")) {
            links.styles(tags.value("style").get(), tags.startOf("style"), tags.endOf("style"));
        }
        if (tags.isForeign() || tags.is(SVG)) {
            drawing(tags);
        } else if (tags.is(A) || tags.is(AREA)) {
            link(tags);
        } else if (tags.is(LINK)) {
            links.head(tags);
        } else if (tags.is(META)) {
            meta(tags);
        } else if (tags.is(H1)) {
            heading(tags);
        } else if (tags.is(FORM)) {
            links.goes(tags, "action", false);
        } else {
            image(tags);
            links.loads(tags, "src", purposes(tags));
            links.loads(tags, "poster", EnumSet.of(Purpose.IMAGES));
            links.several(tags, "srcset");
            if (tags.is(OBJECT)) {
                links.loads(tags, "data", EnumSet.noneOf(Purpose.class));
            }
        }
    }

    /** What the element's source is loaded for; sounds, films and plug-ins are for nothing that can be allowed. */
    private static Set<Purpose> purposes(TagScanner tags) {
        if (tags.is(SCRIPT)) {
            return EnumSet.of(Purpose.SCRIPTS);
        }
        if (tags.is(IFRAME)) {
            return EnumSet.of(Purpose.FRAMES);
        }
        return tags.is(IMG) || tags.is(INPUT) ? EnumSet.of(Purpose.IMAGES) : EnumSet.noneOf(Purpose.class);
    }

    /** A tag without attributes, as most are. */
    private void bare(TagScanner tags) {
        if (tags.is(H1) && !tags.isForeign()) {
            heading(tags);
        } else if (tags.is(TITLE) && tags.isForeign()) {
            unnamedImage = -1;
        } else if (tags.is(IMG)) {
            image(tags);
        }
    }

    private void link(TagScanner tags) {
        if (tags.is(A) && tags.has("name")) {
            page.ids.add(tags.value("name").get());
        }
        boolean plain = !tags.has("rel")
                || !tags.value("rel").get().toLowerCase(Locale.ROOT).contains("nofollow");
        links.goes(tags, "href", plain);
        if (tags.is(AREA) && tags.has("href")) {
            page.images++;
            if (!tags.has("alt") && !isNamed(tags)) {
                imageWithoutText(tags.start(), tags.end());
            }
        }
    }

    private void heading(TagScanner tags) {
        page.mainHeadings++;
        if (page.mainHeadings == 2) {
            page.secondHeading = new ReadPage.Part(tags.start(), tags.end());
        }
    }

    private void meta(TagScanner tags) {
        Optional<String> name = tags.value("name");
        String content = tags.value("content").orElse("");
        if (name.isPresent()) {
            String key = name.get().toLowerCase(Locale.ROOT);
            if (key.startsWith("citation_") || key.equals("robots") || key.equals("googlebot")) {
                page.metas.add(new ReadPage.Meta(key, content.strip(), tags.startOf("content"), tags.endOf("content")));
            }
        } else if (tags.value("http-equiv").orElse("").equalsIgnoreCase("refresh")) {
            markup.refresh(tags);
            String address = refreshed(content);
            if (!address.isEmpty()) {
                links.load(address, tags.startOf("content"), tags.endOf("content"), EnumSet.noneOf(Purpose.class));
            }
        }
    }

    /** Where a refresh leads (HTML standard, "shared declarative refresh steps"): {@code url=} may be left out. */
    private static String refreshed(String content) {
        Matcher refresh = REFRESH.matcher(content);
        return refresh.matches() ? refresh.group(1) : "";
    }

    private void image(TagScanner tags) {
        boolean button = tags.is(INPUT) && tags.value("type").orElse("").equalsIgnoreCase("image");
        if (!tags.is(IMG) && !button) {
            return;
        }
        page.images++;
        if (!tags.has("alt") && !isNamed(tags) && !isDecoration(tags)) {
            imageWithoutText(tags.start(), tags.end());
        }
    }

    private static boolean isNamed(TagScanner tags) {
        return tags.has("aria-label") || tags.has("aria-labelledby");
    }

    private static boolean isDecoration(TagScanner tags) {
        String role = tags.value("role").orElse("");
        return role.equals("presentation")
                || role.equals("none")
                || tags.value("aria-hidden").orElse("").equals("true");
    }

    /** What stands in SVG and MathML. An SVG that is an image needs a name; one without a role is read by its texts. */
    private void drawing(TagScanner tags) {
        if (tags.is(SVG) && tags.value("role").orElse("").equals("img")) {
            page.images++;
            unnamedImage = isNamed(tags) || isDecoration(tags) ? -1 : tags.start();
            unnamedImageEnd = tags.end();
        } else if (tags.is(TITLE)) {
            unnamedImage = -1;
        } else if (tags.is(A)) {
            links.goes(tags, "href", true);
        } else if (tags.is(USE) || tags.is(IMAGE)) {
            links.loads(tags, "href", EnumSet.of(Purpose.IMAGES));
            links.loads(tags, "xlink:href", EnumSet.of(Purpose.IMAGES));
        }
    }

    private void end(TagScanner tags) {
        if (tags.is(SVG) && unnamedImage >= 0) {
            imageWithoutText(unnamedImage, unnamedImageEnd);
            unnamedImage = -1;
        }
    }

    private void imageWithoutText(int start, int end) {
        page.findings.add(new Finding(
                        Criterion.IMAGES,
                        Rule.IMAGE_WITHOUT_TEXT,
                        "an image has no alternative text",
                        start,
                        end,
                        "it has no `alt`",
                        "")
                .help("describe it in `alt=\"…\"`; use `alt=\"\"` if it is only decoration"));
    }
}
