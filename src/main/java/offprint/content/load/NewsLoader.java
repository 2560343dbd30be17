package offprint.content.load;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import offprint.content.yaml.YamlFields;
import offprint.content.yaml.YamlMapping;
import offprint.content.yaml.YamlReader;
import offprint.content.yaml.YamlScalar;
import offprint.diag.Diagnostics;
import offprint.diag.Source;
import offprint.model.NewsItem;
import offprint.model.PublicationDate;
import offprint.model.WrittenLink;
import offprint.text.markup.Markup;

/**
 * Reads news.yaml, a mapping from dates to lines of Markdown; several of one day stand in a list.
 *
 * <pre>{@code
 * 2026-05-18: A new paper on [trust between agents](/papers/trustworthy-agent-network/)
 * 2026-01:
 *   - One piece of news
 *   - Another
 * }</pre>
 */
final class NewsLoader {
    private final Markup markup;
    private final Diagnostics diagnostics;

    NewsLoader(Markup markup, Diagnostics diagnostics) {
        this.markup = markup;
        this.diagnostics = diagnostics;
    }

    /** The news, newest first; those of one day as they stand in the file. */
    List<NewsItem> load(Source source, List<WrittenLink> links) {
        List<NewsItem> news = new ArrayList<>();
        Optional<YamlMapping> root = YamlReader.read(source, diagnostics);
        if (root.isEmpty()) {
            return news;
        }
        YamlFields byDate = new YamlFields(root.get(), diagnostics);
        ContentFields fields = new ContentFields(root.get(), diagnostics);
        for (YamlMapping.Entry entry : root.get().entries()) {
            Optional<PublicationDate> date = fields.date(entry.key());
            for (YamlScalar line : byDate.texts(entry.key().text())) {
                Markup.Written text = markup.prose(line.passage(), diagnostics);
                links.addAll(text.links());
                date.ifPresent(day -> news.add(new NewsItem(day, text.text())));
            }
        }
        news.sort((one, other) -> other.date().compareTo(one.date()));
        return news;
    }
}
