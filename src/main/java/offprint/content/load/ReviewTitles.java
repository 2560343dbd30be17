package offprint.content.load;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import offprint.model.Contributor;
import offprint.model.Html;
import offprint.model.OtherWork;
import offprint.model.RichText;
import offprint.model.SiteSettings;
import offprint.text.wording.Wording;

/** The titles of reviews that have none of their own: what they review, by whom, in the words of their language. */
final class ReviewTitles {
    private static final String TITLE = "\u0000";
    private static final String NAMES = "\u0001";

    private final SiteSettings site;
    private final Map<String, Wording> wordings = new ConcurrentHashMap<>();

    ReviewTitles(SiteSettings site) {
        this.site = site;
    }

    /**
     * Such as "Review of <em>Reading Rome</em> by Dora Demo".
     *
     * @param reviewed at least one work
     * @param language the review's; the site's where it is not known
     */
    RichText of(List<OtherWork> reviewed, Optional<String> language) {
        Wording words = wordings.computeIfAbsent(language.orElse(site.language()), this::wording);
        StringBuilder html = new StringBuilder();
        StringBuilder text = new StringBuilder();
        StringBuilder tex = new StringBuilder();
        for (OtherWork work : reviewed) {
            String names = names(work, words);
            String pattern;
            if (text.length() > 0) {
                pattern = words.text("list.semicolon") + work(names, words);
            } else {
                pattern = words.text("review.of", work(names, words));
            }
            html.append(Html.escape(pattern)
                    .replace(TITLE, "<em>" + work.title().html().value() + "</em>")
                    .replace(NAMES, Html.escape(names)));
            text.append(pattern.replace(TITLE, work.title().text()).replace(NAMES, names));
            tex.append(RichText.texEscape(pattern)
                    .replace(TITLE, "\\emph{" + work.title().tex() + "}")
                    .replace(NAMES, RichText.texEscape(names)));
        }
        return new RichText(Html.of(html.toString()), text.toString(), tex.toString());
    }

    private static String work(String names, Wording words) {
        return names.isEmpty() ? TITLE : words.text("review.work", TITLE, NAMES);
    }

    private static String names(OtherWork work, Wording words) {
        List<Contributor> makers = work.authors().isEmpty()
                ? work.editors().listed()
                : work.authors().listed();
        StringBuilder names = new StringBuilder();
        for (Contributor maker : makers) {
            names.append(names.length() == 0 ? "" : words.text("list.comma"))
                    .append(maker.name().display());
        }
        return names.toString();
    }

    private Wording wording(String language) {
        boolean own = Wording.base(language).equals(Wording.base(site.language()));
        return Wording.of(language, own ? site.theme().words() : Map.of());
    }
}
