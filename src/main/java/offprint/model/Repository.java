package offprint.model;

/**
 * Where the content's own files can be seen and their faults reported, on GitHub, or on a host that keeps to its
 * addresses.
 *
 * @param url the repository's page, without a slash at its end
 * @param branch which is published
 * @param folder in which {@code content/} lies, empty where that is the repository's root
 */
public record Repository(String url, String branch, String folder) {

    /** The page of a paper's YAML file. */
    public String source(Slug paper) {
        String within = folder.isEmpty() ? "" : PercentEncoding.PATH.encode(folder) + '/';
        return url + "/blob/" + PercentEncoding.PATH.encode(branch) + '/' + within + "content/papers/" + paper
                + ".yaml";
    }

    /** The form in which a fault is reported, with its title filled in. */
    public String report(String title) {
        return url + "/issues/new?title=" + PercentEncoding.PART.encode(title);
    }
}
