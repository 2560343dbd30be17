package offprint.model;

import java.util.List;

/**
 * All that an author has published, checked.
 *
 * @param people by id
 * @param papers by slug
 * @param pages by slug
 * @param news newest first
 * @param staticFiles by path
 * @param writtenLinks the only things here that still know their place, because only the site's plan can judge them
 */
public record Bibliography(
        SiteSettings site,
        Profile profile,
        List<Person> people,
        List<Paper> papers,
        List<MarkdownPage> pages,
        List<NewsItem> news,
        List<Attachment> staticFiles,
        List<WrittenLink> writtenLinks) {

    public Bibliography {
        people = List.copyOf(people);
        papers = List.copyOf(papers);
        pages = List.copyOf(pages);
        news = List.copyOf(news);
        staticFiles = List.copyOf(staticFiles);
        writtenLinks = List.copyOf(writtenLinks);
    }

    /** The same for a site that lives elsewhere; {@code url} ends in a slash. */
    public Bibliography at(String url) {
        return new Bibliography(site.at(url), profile, people, papers, pages, news, staticFiles, writtenLinks);
    }
}
