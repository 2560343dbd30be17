package offprint.model;

import java.util.List;
import java.util.Optional;

/**
 * What a site tells of somebody it knows, beyond the name.
 *
 * @param group makes them a member
 * @param role what they are, or were, in the group
 * @param time how long they have been in the group
 * @param text a longer text than {@code bio}: people/ID.md
 * @param now where those are who have left
 */
public record Vita(
        Optional<Group> group,
        Optional<String> role,
        Optional<TimeSpan> time,
        Optional<Organization> affiliation,
        Optional<RichText> bio,
        Optional<Html> text,
        List<ProfileLink> links,
        Optional<RichText> now,
        Optional<Picture> portrait) {

    /** Nothing. */
    public static final Vita NONE = new Vita(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            List.of(),
            Optional.empty(),
            Optional.empty());

    public Vita {
        links = List.copyOf(links);
    }
}
