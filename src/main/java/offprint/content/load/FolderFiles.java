package offprint.content.load;

import java.util.List;
import offprint.diag.Source;
import offprint.model.Attachment;

/**
 * What lies in a folder of the content, each by name.
 *
 * @param yaml its files that end in {@code .yaml}
 * @param markdown those that end in {@code .md}
 * @param others all others
 */
public record FolderFiles(List<Source> yaml, List<Source> markdown, List<Attachment> others) {
    /** One in which nothing lies. */
    public static final FolderFiles EMPTY = new FolderFiles(List.of(), List.of(), List.of());

    public FolderFiles {
        yaml = List.copyOf(yaml);
        markdown = List.copyOf(markdown);
        others = List.copyOf(others);
    }
}
