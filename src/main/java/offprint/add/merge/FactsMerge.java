package offprint.add.merge;

import java.util.List;
import java.util.Optional;
import offprint.content.format.ContributorKeys;
import offprint.content.format.EventKeys;
import offprint.content.format.PatentKeys;
import offprint.content.format.SubjectKeys;
import offprint.content.yaml.YamlMapping;
import offprint.content.yaml.YamlNode;
import offprint.model.AuthorList;
import offprint.model.Folding;
import offprint.model.Funding;
import offprint.model.OtherWork;
import offprint.model.Paper;
import offprint.model.PaperType;
import offprint.model.Patent;
import offprint.model.PatentNumber;
import offprint.model.RichText;
import offprint.model.Role;

/** What few papers state, in a file and in another description; among it what former releases wrote otherwise. */
final class FactsMerge {
    private final PaperFile file;
    private final PaperFile other;
    private final Merge merge;

    FactsMerge(PaperFile file, PaperFile other, Merge merge) {
        this.file = file;
        this.other = other;
        this.merge = merge;
    }

    /**
     * Whether the file says in other words what it has no such key for: editors as authors, a patent by its venue, an
     * edition in its note.
     */
    boolean isSaidOtherwise(YamlMapping.Entry entry) {
        String key = entry.key().text();
        return switch (key) {
            case "editors", "translators" -> areAuthors(key);
            case "patent" -> isOfOtherType();
            case "edition", "genre" -> note().contains(Merge.line(entry.value()));
            default -> false;
        };
    }

    private String note() {
        return file.paper().texts().note().map(RichText::text).orElse("");
    }

    private boolean areAuthors(String key) {
        AuthorList mine = file.paper().leading();
        AuthorList theirs = other.paper().leading();
        Optional<YamlNode> authors = file.root().get("authors");
        boolean same = authors.isPresent()
                && key.equals(other.paper().makers().leadingRole().key() + 's')
                && new PeopleMerge(mine, theirs).agree();
        if (same) {
            merge.differ(
                    key,
                    authors.get(),
                    new PeopleMerge(mine, theirs).theirs(),
                    "if they are not the authors, write `" + key + ":` for `authors:`");
        }
        return same;
    }

    private boolean isOfOtherType() {
        Optional<YamlNode> type = file.root().get("type");
        boolean stated = type.isPresent() && file.paper().type() != PaperType.PATENT;
        if (stated) {
            merge.differ("type", type.get(), PaperType.PATENT.key());
        }
        return stated;
    }

    /** A type that is only less precise than the file's says nothing new. */
    void type(YamlNode mine, YamlNode theirs) {
        if (!Merge.line(mine).equals(Merge.line(theirs))
                && wider(file.paper().type()) != other.paper().type()) {
            merge.differ("type", mine, Merge.line(theirs));
        }
    }

    /** What formats call that have no word for the type. */
    private static PaperType wider(PaperType type) {
        return switch (type) {
            case REVIEW, MAGAZINE, NEWSPAPER -> PaperType.ARTICLE;
            case ENTRY -> PaperType.CHAPTER;
            case WORKSHOP -> PaperType.CONFERENCE;
            case PROCEEDINGS, ISSUE -> PaperType.BOOK;
            case STANDARD, WORKING_PAPER -> PaperType.REPORT;
            case POSTER -> PaperType.PRESENTATION;
            default -> type;
        };
    }

    /** Adds to a mapping what it lacks. */
    void parts(String key, YamlNode mine, YamlNode theirs) {
        if (key.equals("patent") && !samePatent()) {
            merge.differ(
                    key,
                    mine,
                    other.paper()
                            .extras()
                            .patent()
                            .map(Patent::number)
                            .map(PatentNumber::value)
                            .orElse(""));
        } else if (mine instanceof YamlMapping parts && theirs instanceof YamlMapping more) {
            for (YamlMapping.Entry entry : more.entries()) {
                Optional<YamlNode> own = parts.get(entry.key().text());
                if (own.isEmpty()) {
                    merge.add(parts, order(key), entry, key + '.');
                } else if (key.equals("contributors")) {
                    role(entry, own.get());
                }
            }
        }
    }

    private void role(YamlMapping.Entry entry, YamlNode mine) {
        for (Role role : Role.values()) {
            if (role.key().equals(entry.key().text())) {
                PeopleMerge people = new PeopleMerge(
                        file.paper().makers().of(role), other.paper().makers().of(role));
                merge.people("contributors." + role.key(), people, mine, entry.value());
            }
        }
    }

    private boolean samePatent() {
        Optional<PatentNumber> mine = file.paper().extras().patent().map(Patent::number);
        return mine.equals(other.paper().extras().patent().map(Patent::number));
    }

    private static List<String> order(String key) {
        return switch (key) {
            case "contributors" -> ContributorKeys.ALL.names();
            case "event" -> EventKeys.ALL.names();
            case "patent" -> PatentKeys.ALL.names();
            case "subjects" -> SubjectKeys.ALL.names();
            default -> List.of();
        };
    }

    /** Other works and funders, which are the same by title and by name. */
    void others(String key, YamlNode mine, YamlNode theirs) {
        List<String> own = names(key, file.paper());
        List<String> lacking = names(key, other.paper()).stream()
                .filter(name ->
                        own.stream().noneMatch(known -> Folding.fold(known).equals(Folding.fold(name))))
                .toList();
        if (!lacking.isEmpty()) {
            merge.differ(key, mine, String.join(", ", lacking));
        }
    }

    private static List<String> names(String key, Paper paper) {
        return switch (key) {
            case "original" ->
                paper.extras().original().map(FactsMerge::title).stream().toList();
            case "reviewed" ->
                paper.extras().reviewed().stream().map(FactsMerge::title).toList();
            default -> paper.extras().funding().stream().map(Funding::funder).toList();
        };
    }

    private static String title(OtherWork work) {
        return work.title().text();
    }
}
