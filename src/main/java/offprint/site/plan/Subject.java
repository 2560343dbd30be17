package offprint.site.plan;

import java.util.List;
import java.util.Optional;
import offprint.catalog.Heading;
import offprint.catalog.IndexKind;
import offprint.catalog.MemberGroup;
import offprint.model.Paper;

/** What a page is about, as far as machines are told. Pages of different kinds may have one kind of subject. */
public sealed interface Subject {

    /** What the page shows of it, where it may go on over several pages. */
    default Optional<Portion> shown() {
        return Optional.empty();
    }

    <T> T match(Cases<T> cases);

    /** What is done with each kind of subject. */
    interface Cases<T> {
        T owner(TheOwner owner);

        T paper(OnePaper paper);

        T papers(ListedPapers papers);

        T headings(Headings headings);

        T members(Members members);

        T other(Other other);
    }

    /** Whom the site is about. */
    record TheOwner() implements Subject {
        @Override
        public <T> T match(Cases<T> cases) {
            return cases.owner(this);
        }
    }

    record OnePaper(Paper paper) implements Subject {
        @Override
        public <T> T match(Cases<T> cases) {
            return cases.paper(this);
        }
    }

    /**
     * A list of papers.
     *
     * @param heading what they have in common, if these are not all papers
     * @param papers the whole list
     * @param portion what the page shows of it
     */
    record ListedPapers(Optional<Heading> heading, List<Paper> papers, Portion portion) implements Subject {
        @Override
        public Optional<Portion> shown() {
            return Optional.of(portion);
        }

        @Override
        public <T> T match(Cases<T> cases) {
            return cases.papers(this);
        }
    }

    /** The headings of an index, or a portion of them. */
    record Headings(IndexKind kind, Portion portion) implements Subject {
        @Override
        public Optional<Portion> shown() {
            return Optional.of(portion);
        }

        @Override
        public <T> T match(Cases<T> cases) {
            return cases.headings(this);
        }
    }

    /** The members of a group, or of several. */
    record Members(List<MemberGroup> groups) implements Subject {

        public Members {
            groups = List.copyOf(groups);
        }

        @Override
        public <T> T match(Cases<T> cases) {
            return cases.members(this);
        }
    }

    /** Something else, of which only its name is told. */
    record Other() implements Subject {
        @Override
        public <T> T match(Cases<T> cases) {
            return cases.other(this);
        }
    }
}
