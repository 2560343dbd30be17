package offprint.site.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import offprint.text.wording.Wording;
import org.junit.jupiter.api.Test;

class AuthorGroupTest {
    private static final Wording ENGLISH = Wording.of("en", Map.of());

    /** So many authors, one of whom (counted from 1) is the owner; 0 for none. */
    private static List<AuthorView> authors(int number, int owner) {
        List<AuthorView> authors = new ArrayList<>();
        for (int i = 1; i <= number; i++) {
            authors.add(new AuthorView(
                    Integer.toString(i),
                    Optional.empty(),
                    false,
                    i == owner,
                    Optional.empty(),
                    List.of(),
                    List.of(),
                    List.of()));
        }
        return authors;
    }

    /** "1 2 [3 more authors] 6": what is in sight, and in brackets what stands for the rest. */
    private static String inSight(List<AuthorGroup> groups) {
        List<String> words = new ArrayList<>();
        for (AuthorGroup group : groups) {
            if (group.fold().isPresent()) {
                words.add('[' + group.fold().get() + ']');
            } else {
                group.authors().forEach(author -> words.add(author.name()));
            }
        }
        return String.join(" ", words);
    }

    @Test
    void keepsAListThatIsNotLongInSight() {
        assertThat(inSight(AuthorGroup.of(authors(12, 0), ENGLISH))).isEqualTo("1 2 3 4 5 6 7 8 9 10 11 12");
    }

    @Test
    void keepsTheFirstTheOwnerAndTheLastOfALongListInSight() {
        assertThat(inSight(AuthorGroup.of(authors(20, 10), ENGLISH)))
                .isEqualTo("1 2 3 [6 more authors] 10 [9 more authors] 20");
    }

    @Test
    void needsNoSecondFoldWhereTheOwnerIsInSightAnyway() {
        assertThat(inSight(AuthorGroup.of(authors(13, 0), ENGLISH))).isEqualTo("1 2 3 [9 more authors] 13");
        assertThat(inSight(AuthorGroup.of(authors(13, 2), ENGLISH))).isEqualTo("1 2 3 [9 more authors] 13");
        assertThat(inSight(AuthorGroup.of(authors(13, 13), ENGLISH))).isEqualTo("1 2 3 [9 more authors] 13");
    }

    @Test
    void doesNotFoldASingleName() {
        assertThat(inSight(AuthorGroup.of(authors(13, 5), ENGLISH))).isEqualTo("1 2 3 4 5 [7 more authors] 13");
    }

    @Test
    void holdsEveryAuthorOnceInTheirOrder() {
        List<AuthorView> authors = authors(300, 150);
        List<AuthorView> grouped = new ArrayList<>();
        List<AuthorGroup> groups = AuthorGroup.of(authors, ENGLISH);
        groups.forEach(group -> grouped.addAll(group.authors()));

        assertThat(grouped).containsExactlyElementsOf(authors);
        assertThat(groups).filteredOn(AuthorGroup::last).containsExactly(groups.get(groups.size() - 1));
    }
}
