package offprint.site.view;

import java.util.ArrayList;
import java.util.List;
import offprint.model.Contributor;
import offprint.model.CreditRole;
import offprint.model.Paper;
import offprint.text.wording.Wording;

/** Who made a paper and did what for it, as the paper's own page names them. */
final class PaperMakers {
    private final Paper paper;
    private final PaperRows rows;
    private final Wording wording;
    private final AuthorSigns signs;

    PaperMakers(Paper paper, PaperRows rows, Wording wording) {
        this.paper = paper;
        this.rows = rows;
        this.wording = wording;
        this.signs = new AuthorSigns(paper.makers());
    }

    AuthorSigns signs() {
        return signs;
    }

    List<AuthorView> authors() {
        List<AuthorView> shared = rows.authors(paper);
        List<AuthorView> views = new ArrayList<>(shared.size());
        for (int i = 0; i < shared.size(); i++) {
            views.add(shared.get(i)
                    .numbered(signs.numbers(paper.leading().listed().get(i))));
        }
        return views;
    }

    /** Those in the other roles. */
    List<RoleView> roles() {
        List<RoleView> views = new ArrayList<>();
        paper.makers().byRole().forEach((role, people) -> {
            if (role != paper.makers().leadingRole()) {
                views.add(new RoleView(wording.text("role." + role.key()), rows.people(people, signs)));
            }
        });
        return views;
    }

    /** Who did what, by the roles of CRediT in the standard's order. */
    List<RoleView> contributions() {
        List<RoleView> views = new ArrayList<>();
        List<Contributor> listed = paper.leading().listed();
        List<AuthorView> authors = rows.authors(paper);
        for (CreditRole role : CreditRole.values()) {
            List<AuthorView> people = new ArrayList<>();
            for (int i = 0; i < listed.size(); i++) {
                if (listed.get(i).credit().contains(role)) {
                    people.add(authors.get(i));
                }
            }
            if (!people.isEmpty()) {
                views.add(new RoleView(role.label(), people));
            }
        }
        return views;
    }
}
