package offprint.model;

import java.util.List;
import java.util.Optional;

/**
 * All that an author has published, checked.
 *
 * @param people by id
 * @param organizations in the order of the file
 * @param projects by slug
 * @param papers by slug
 * @param pages by slug
 * @param news newest first
 * @param lists by name
 * @param citations what services have counted
 * @param staticFiles by path
 * @param drafts the addresses of what is left out because it is not ready, each ending in a slash
 * @param writtenLinks the only things here that still know their place, because only the site's plan can judge them
 */
public record Bibliography(
        SiteSettings site,
        Profile profile,
        List<Person> people,
        List<Organization> organizations,
        List<Project> projects,
        List<Paper> papers,
        List<MarkdownPage> pages,
        List<NewsItem> news,
        List<EntryList> lists,
        CitationHistory citations,
        List<Attachment> staticFiles,
        List<String> drafts,
        List<WrittenLink> writtenLinks) {

    public Bibliography {
        people = List.copyOf(people);
        organizations = List.copyOf(organizations);
        projects = List.copyOf(projects);
        papers = List.copyOf(papers);
        pages = List.copyOf(pages);
        news = List.copyOf(news);
        lists = List.copyOf(lists);
        staticFiles = List.copyOf(staticFiles);
        drafts = List.copyOf(drafts);
        writtenLinks = List.copyOf(writtenLinks);
    }

    /** The count that pages show for a paper, unless it states its citations itself. */
    public Optional<CitationCount> counted(Paper paper) {
        if (citations.isEmpty()) {
            return Optional.empty();
        }
        Optional<Metric> shown = paper.metric(CitationCounts.METRIC);
        return citations
                .of(paper, site.citations())
                .filter(count ->
                        shown.isPresent() && count.as(shown.get().definition()).equals(shown.get()));
    }

    /** The same for a site that lives elsewhere; {@code url} ends in a slash. */
    public Bibliography at(String url) {
        return new Bibliography(
                site.at(url),
                profile,
                people,
                organizations,
                projects,
                papers,
                pages,
                news,
                lists,
                citations,
                staticFiles,
                drafts,
                writtenLinks);
    }
}
