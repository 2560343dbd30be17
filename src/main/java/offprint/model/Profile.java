package offprint.model;

import java.util.List;
import java.util.Optional;

/**
 * The person or group that the site is about.
 *
 * @param person their entry among the known people, or one made from the name
 * @param about a longer text: profile.md
 * @param cv a CV of their own making: cv.pdf
 * @param isGroup whether it is a group of people
 * @param metrics as declared, in the order of the file
 */
public record Profile(
        Person person,
        boolean isGroup,
        Optional<Category> category,
        Optional<String> role,
        Optional<String> affiliation,
        Optional<RichText> statement,
        Optional<Picture> portrait,
        List<Metric> metrics,
        List<ProfileLink> links,
        Optional<Html> about,
        Optional<Attachment> cv) {

    public Profile {
        metrics = List.copyOf(metrics);
        links = List.copyOf(links);
    }
}
