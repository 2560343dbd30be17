package offprint.site.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import offprint.catalog.Heading;
import offprint.catalog.MemberGroup;
import offprint.model.Html;
import offprint.model.MarkdownPage;
import offprint.site.plan.Page;

/**
 * All members, by their groups.
 *
 * @param text what the author says about them
 */
public record PeopleView(Html title, Optional<Html> text, List<GroupView> groups) {

    public PeopleView {
        groups = List.copyOf(groups);
    }

    /**
     * A group and its members.
     *
     * @param alumni whether they have left, so that less is told of them
     */
    public record GroupView(String label, boolean alumni, List<PersonView> members) {

        public GroupView {
            members = List.copyOf(members);
        }
    }

    static PeopleView of(Page.People page, Edition edition, Links links) {
        List<GroupView> groups = new ArrayList<>();
        for (MemberGroup group : page.members().groups()) {
            groups.add(new GroupView(
                    group.group()
                            .name()
                            .orElseGet(
                                    () -> edition.word("group." + group.group().code())),
                    group.group().isAlumni(),
                    members(group, edition, links)));
        }
        return new PeopleView(
                title(page, page.introduction(), edition, links),
                page.introduction().map(MarkdownPage::body).map(links::html),
                groups);
    }

    /** What the author's introduction is called, or else the page. */
    static Html title(Page page, Optional<MarkdownPage> introduction, Edition edition, Links links) {
        return introduction
                .map(written -> links.html(written.title()))
                .orElseGet(() -> Html.escaped(page.name().in(edition::word)));
    }

    private static List<PersonView> members(MemberGroup group, Edition edition, Links links) {
        List<PersonView> members = new ArrayList<>();
        for (Heading member : group.members()) {
            members.add(PersonView.among(member, edition, links));
        }
        return members;
    }

    /** Those who are there now, for the home page. */
    static List<PersonView> present(Edition edition, Links links) {
        List<PersonView> present = new ArrayList<>();
        for (MemberGroup group : edition.catalog().groups()) {
            if (!group.group().isAlumni()) {
                present.addAll(members(group, edition, links));
            }
        }
        return present;
    }
}
