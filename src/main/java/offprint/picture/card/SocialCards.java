package offprint.picture.card;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import offprint.diag.Diagnostic;
import offprint.diag.Diagnostics;
import offprint.diag.Rule;
import offprint.model.Category;
import offprint.model.Contributor;
import offprint.model.Paper;
import offprint.model.SiteSettings;
import offprint.model.Status;
import offprint.text.wording.Wording;

/**
 * Says what stands on the papers' social cards. They show Latin, Greek and Cyrillic letters and mathematical signs; a paper
 * whose title or authors need others has no card, because half a title is worse than none. All that cannot be shown is
 * reported, once where it stands in site.yaml.
 */
public final class SocialCards {
    private static final int NAMED = 3;

    private final SiteSettings site;
    private final Wording wording;
    private final Diagnostics diagnostics;
    private final Fount serif;
    private final Fount sans;
    private final CardLayout layout;
    private final String siteTitle;
    private final Map<String, String> categories = new HashMap<>();

    public SocialCards(SiteSettings site, Diagnostics diagnostics) {
        this.site = site;
        this.wording = Wording.of(site.language(), site.theme().words());
        this.diagnostics = diagnostics;
        Typeface upright = Typeface.read("/net/sf/jasperreports/fonts/dejavu/DejaVuSansCondensed.ttf");
        this.serif = new Fount(Typeface.read("/liberation/LiberationSerif-Regular.ttf"), upright);
        this.sans = new Fount(upright);
        this.layout = new CardLayout(serif, sans);
        this.siteTitle = optional(site.title(), "", "the site's title", "social cards say nothing of it");
        for (Category category : site.categories()) {
            String what = "the name of the category `" + category.code() + "`";
            categories.put(category.code(), optional(category.name(), "", what, "social cards show its colour alone"));
        }
    }

    /** The paper's card, where it can be drawn. */
    public Optional<SocialCard> card(Paper paper) {
        Optional<String> title = required(paper.title().text(), paper, "the title");
        List<Contributor> listed = paper.leading().listed();
        List<String> names = new ArrayList<>();
        boolean allNamed = true;
        for (Contributor author : listed.subList(0, Math.min(NAMED, listed.size()))) {
            String name = author.name().display();
            Optional<String> spelled = required(name, paper, "the name of " + name);
            allNamed &= spelled.isPresent();
            spelled.ifPresent(names::add);
        }
        if (title.isEmpty() || !allNamed) {
            return Optional.empty();
        }
        CardText text = new CardText(
                warning(paper.status()),
                paper.category()
                        .map(category -> categories.getOrDefault(category.code(), ""))
                        .orElse(""),
                title.get(),
                lines(names, listed.size() > names.size() || !paper.leading().complete()),
                paper.venue()
                        .map(venue -> optional(
                                venue.label(),
                                paper.filing().origin(),
                                "the venue",
                                "the paper's social card says nothing of it"))
                        .orElse(""),
                paper.date().map(date -> Integer.toString(date.year())).orElse(""),
                siteTitle);
        return Optional.of(new SocialCard(text, paper.category().map(site::hue).orElse(1), layout));
    }

    /** All the names, then one fewer, down to one. */
    private List<String> lines(List<String> names, boolean more) {
        String others = ' ' + shown("authors.etal", "et al.");
        List<String> lines = new ArrayList<>();
        for (int named = names.size(); named > 0; named--) {
            boolean whole = named == names.size() && !more;
            lines.add(String.join(", ", names.subList(0, named)) + (whole ? "" : others));
        }
        return lines;
    }

    private Optional<String> warning(Status status) {
        return status == Status.WITHDRAWN || status == Status.RETRACTED
                ? Optional.of(shown("status." + status.key(), status.label()))
                : Optional.empty();
    }

    /** A text of the site's language or, where that cannot be shown, in English. */
    private String shown(String key, String english) {
        DrawableText spelling = DrawableText.of(wording.text(key), sans);
        return spelling.isWhole() ? spelling.text() : english;
    }

    private Optional<String> required(String text, Paper paper, String what) {
        DrawableText spelling = DrawableText.of(text, serif);
        if (spelling.isWhole()) {
            reportOrnaments(spelling, paper.filing().origin(), what);
            return Optional.of(spelling.text());
        }
        report(
                spelling.missing() + spelling.ornaments(),
                paper.filing().origin(),
                what,
                "the paper has no social card");
        return Optional.empty();
    }

    private String optional(String text, String file, String what, String without) {
        DrawableText spelling = DrawableText.of(text, sans);
        if (spelling.isWhole()) {
            reportOrnaments(spelling, file, what);
            return spelling.text();
        }
        report(spelling.missing() + spelling.ornaments(), file, what, without);
        return "";
    }

    private void reportOrnaments(DrawableText spelling, String file, String what) {
        if (!spelling.ornaments().isEmpty()) {
            report(spelling.ornaments(), file, what, "social cards leave that out");
        }
    }

    private void report(String characters, String file, String what, String consequence) {
        diagnostics.report(Diagnostic.inFile(
                        file,
                        Rule.UNDRAWABLE_TEXT,
                        what + " has characters that no social card can show: `" + characters + '`')
                .label(consequence));
    }
}
