package offprint.site.view;

/**
 * Where a reader searches all papers. The results come from the index, which the page reads when something is asked for.
 *
 * @param papers the way to the list of all papers
 * @param count how many papers these are, in words
 * @param controls what they can be sorted by and narrowed to
 */
public record SearchView(String papers, String count, ListControls controls, AskedList asked) {

    static SearchView of(Edition edition, Links links) {
        int papers = edition.catalog().papers().size();
        return new SearchView(
                links.to(edition.plan().papers()),
                edition.wording().count("papers", papers),
                Facets.ofAll(edition),
                AskedList.ofAll(papers, edition, links));
    }
}
