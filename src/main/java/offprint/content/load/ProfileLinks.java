package offprint.content.load;

import java.util.ArrayList;
import java.util.List;
import offprint.content.format.ProfileKeys;
import offprint.content.format.Values;
import offprint.model.ProfileLink;

/** Where else a person is found, in the order in which pages show it. */
final class ProfileLinks {

    private ProfileLinks() {}

    static List<ProfileLink> of(Values values) {
        List<ProfileLink> links = new ArrayList<>();
        ProfileKeys.Links.LABELS.forEach(
                (key, label) -> values.get(key).ifPresent(url -> links.add(new ProfileLink(key.name(), label, url))));
        return links;
    }
}
