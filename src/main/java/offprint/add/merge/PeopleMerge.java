package offprint.add.merge;

import java.util.ArrayList;
import java.util.List;
import offprint.content.yaml.YamlNode;
import offprint.content.yaml.YamlScalar;
import offprint.content.yaml.YamlSequence;
import offprint.model.AuthorList;
import offprint.model.Contributor;

/** Two lists of those who did one thing for a paper, either of which may end in {@code et al.} */
final class PeopleMerge {
    private final AuthorList mine;
    private final AuthorList theirs;

    PeopleMerge(AuthorList mine, AuthorList theirs) {
        this.mine = mine;
        this.theirs = theirs;
    }

    /** Whether the other list begins like this one, and names some whom this one leaves out. */
    boolean completes() {
        boolean names = theirs.listed().size() > mine.listed().size() || theirs.complete();
        return !mine.complete()
                && names
                && theirs.listed().size() >= mine.listed().size()
                && beginAlike();
    }

    /** Whether they say the same, as far as both go. */
    boolean agree() {
        boolean sameLength = theirs.listed().size() == mine.listed().size();
        boolean shortened =
                !theirs.complete() && theirs.listed().size() < mine.listed().size();
        return (sameLength || shortened) && beginAlike();
    }

    /** The other list on one line. */
    String theirs() {
        List<String> names = new ArrayList<>();
        for (Contributor author : theirs.listed()) {
            names.add(author.name().display());
        }
        return String.join(", ", names) + (theirs.complete() ? "" : ", et al.");
    }

    /** Puts those who are left out in the place of {@code et al.}, which is the last item. */
    void complete(YamlSequence list, YamlSequence longer, Edits edits) {
        YamlNode etAl = list.items().get(list.items().size() - 1);
        String text = etAl.span().source().text();
        boolean flow = text.startsWith("[", list.span().start());
        String joint = new Items(text, edits).joint(list, etAl);
        StringBuilder names = new StringBuilder();
        for (YamlNode author :
                longer.items().subList(mine.listed().size(), longer.items().size())) {
            names.append(names.length() == 0 ? "" : joint);
            names.append(
                    flow || !(author instanceof YamlScalar)
                            ? FlowText.of(author)
                            : author.span().text());
        }
        if (names.length() > 0) {
            edits.replace(etAl.span(), names.toString());
        } else {
            YamlNode last = list.items().get(list.items().size() - 2);
            int from = flow
                    ? last.span().end()
                    : text.lastIndexOf('\n', etAl.span().start());
            edits.replace(etAl.span().source().span(from, etAl.span().end()), "");
        }
    }

    private boolean beginAlike() {
        for (int i = 0; i < Math.min(mine.listed().size(), theirs.listed().size()); i++) {
            if (!mine.listed().get(i).agreesWith(theirs.listed().get(i))) {
                return false;
            }
        }
        return true;
    }
}
