package offprint.site.view;

import java.util.List;

/** Those who had a role of a work, or contributed something to it. */
public record RoleView(String label, List<AuthorView> people) {

    public RoleView {
        people = List.copyOf(people);
    }
}
