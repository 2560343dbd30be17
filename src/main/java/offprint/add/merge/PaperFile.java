package offprint.add.merge;

import offprint.content.yaml.YamlMapping;
import offprint.diag.Source;
import offprint.model.Paper;

/**
 * A paper's file: what stands in it, and what that means.
 *
 * @param root the tree of its text
 * @param paper as the site's loader reads it; a category that is still to be chosen may be any
 */
public record PaperFile(YamlMapping root, Paper paper) {

    /** The text of the file. */
    public Source source() {
        return root.span().source();
    }
}
