package offprint.content.load;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import offprint.content.format.Kinds;
import offprint.content.format.Reading;
import offprint.content.yaml.YamlMapping;
import offprint.content.yaml.YamlScalar;
import offprint.model.NewsItem;
import offprint.model.PublicationDate;
import offprint.model.RichText;

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
    private final Reading reading;

    NewsLoader(Reading reading) {
        this.reading = reading;
    }

    /** The news, newest first; those of one day as they stand in the file. */
    List<NewsItem> load(YamlMapping root) {
        List<NewsItem> news = new ArrayList<>();
        for (YamlMapping.Entry entry : root.entries()) {
            Optional<PublicationDate> date = Kinds.date(entry.key(), reading);
            for (YamlScalar line : reading.value(entry, Kinds.TEXTS).orElse(List.of())) {
                RichText text = reading.prose(line);
                date.ifPresent(day -> news.add(new NewsItem(day, text)));
            }
        }
        news.sort((one, other) -> other.date().compareTo(one.date()));
        return news;
    }
}
