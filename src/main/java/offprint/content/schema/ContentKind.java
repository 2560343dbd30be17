package offprint.content.schema;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import offprint.model.ListKind;

/** The kinds of YAML files that a content folder holds. */
public enum ContentKind {
    PAPER("content/papers/*.yaml"),
    SITE("content/site.yaml"),
    PROFILE("content/profile.yaml"),
    PEOPLE("content/people.yaml"),
    ORGANIZATIONS("content/organizations.yaml"),
    PROJECT("content/projects/*.yaml"),
    NEWS("content/news.yaml"),
    NOT_MINE("content/not-mine.yaml"),
    POSITIONS,
    EDUCATION,
    GRANTS,
    AWARDS,
    TALKS,
    TEACHING,
    STUDENTS,
    SERVICE,
    MEDIA,
    /** A list of the author's own. */
    LIST("content/lists/*.yaml");

    private final String files;

    ContentKind(String files) {
        this.files = files;
    }

    /** One of the known lists. */
    ContentKind() {
        this.files = "content/lists/" + name().toLowerCase(Locale.ROOT) + ".yaml";
    }

    /** The word on the command line. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Which of the known lists it is. */
    public Optional<ListKind> list() {
        return ListKind.named(key());
    }

    /** Which files of a site are of this kind, as editors write it; after an exclamation mark, which are not. */
    public List<String> files() {
        List<String> patterns = new ArrayList<>(List.of(files));
        for (ContentKind kind : this == LIST ? values() : new ContentKind[0]) {
            if (kind.list().isPresent()) {
                patterns.add('!' + kind.files);
            }
        }
        return patterns;
    }
}
