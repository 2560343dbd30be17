package offprint.site.plan;

import java.util.function.Function;
import offprint.catalog.Heading;
import offprint.catalog.IndexKind;
import offprint.model.MarkdownPage;
import offprint.model.Paper;

/** A page of the site: its address and what it shows. It can be rendered alone. */
public sealed interface Page {

    Address address();

    /** Whether it goes on with a list that begins on another page. */
    default boolean continues() {
        return false;
    }

    /** One function per kind of page. */
    <T> T match(Cases<T> cases);

    /** What to do with each kind of page. */
    record Cases<T>(
            Function<Home, T> home,
            Function<AllPapers, T> allPapers,
            Function<OnePaper, T> onePaper,
            Function<Index, T> index,
            Function<UnderHeading, T> underHeading,
            Function<PublicationList, T> publicationList,
            Function<Search, T> search,
            Function<Text, T> text,
            Function<NotFound, T> notFound) {}

    /** The profile. */
    record Home(Address address) implements Page {
        @Override
        public <T> T match(Cases<T> cases) {
            return cases.home().apply(this);
        }
    }

    /** The list of all papers, or a portion of it, as of the other lists. */
    record AllPapers(Address address, Portion portion) implements Page {
        @Override
        public boolean continues() {
            return portion.number() > 1;
        }

        @Override
        public <T> T match(Cases<T> cases) {
            return cases.allPapers().apply(this);
        }
    }

    /** A paper's own page. */
    record OnePaper(Address address, Paper paper) implements Page {
        @Override
        public <T> T match(Cases<T> cases) {
            return cases.onePaper().apply(this);
        }
    }

    /** An index: all its headings. */
    record Index(Address address, IndexKind kind, Portion portion) implements Page {
        @Override
        public boolean continues() {
            return portion.number() > 1;
        }

        @Override
        public <T> T match(Cases<T> cases) {
            return cases.index().apply(this);
        }
    }

    /** The papers under one heading of an index. */
    record UnderHeading(Address address, Heading heading, Portion portion) implements Page {
        @Override
        public boolean continues() {
            return portion.number() > 1;
        }

        @Override
        public <T> T match(Cases<T> cases) {
            return cases.underHeading().apply(this);
        }
    }

    /** All papers as a publication list, to be printed. */
    record PublicationList(Address address, Portion portion) implements Page {
        @Override
        public boolean continues() {
            return portion.number() > 1;
        }

        @Override
        public <T> T match(Cases<T> cases) {
            return cases.publicationList().apply(this);
        }
    }

    /** Where a reader searches the papers. */
    record Search(Address address) implements Page {
        @Override
        public <T> T match(Cases<T> cases) {
            return cases.search().apply(this);
        }
    }

    /** A page that the author wrote. */
    record Text(Address address, MarkdownPage page) implements Page {
        @Override
        public <T> T match(Cases<T> cases) {
            return cases.text().apply(this);
        }
    }

    /** What a server sends where there is no page; it is read at any address, so its links are absolute. */
    record NotFound(Address address) implements Page {
        @Override
        public <T> T match(Cases<T> cases) {
            return cases.notFound().apply(this);
        }
    }
}
