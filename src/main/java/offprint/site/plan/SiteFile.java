package offprint.site.plan;

import java.util.List;
import java.util.Optional;
import offprint.catalog.Heading;
import offprint.export.cite.CitationFormat;
import offprint.model.Attachment;
import offprint.model.Paper;
import offprint.picture.card.SocialCard;

/**
 * A file of the site, or several that are made in one go: where it lies, whose it is, and whether its address is promised.
 * A site is a list of these. How the bytes of each kind are made is up to the {@link Cases} that it is matched with.
 */
public sealed interface SiteFile
        permits Page,
                FixedFile,
                Sitemap,
                DataFile,
                PlannedPicture,
                SiteFile.FeedFile,
                SiteFile.CitationFile,
                SiteFile.SearchFiles,
                SiteFile.AssetFile,
                SiteFile.CopiedFile,
                SiteFile.CardFile,
                SiteFile.Redirect {

    /** Where it lies; of several files, the one that stands for all. */
    Address address();

    /** Where each of its files lies. */
    default List<Address> addresses() {
        return List.of(address());
    }

    Owner owner();

    /**
     * Whether readers may come back to its address, so that something has to be there from now on. What only pages ask for
     * may be anywhere.
     */
    default boolean isPromised() {
        return false;
    }

    /** What it can be known by at another address: {@link Marks}. Empty for what is known by its address alone. */
    default String marks() {
        return "";
    }

    <T> T match(Cases<T> cases);

    /** What is done with each kind of file. */
    interface Cases<T> {
        T page(Page page);

        T redirect(Redirect redirect);

        T citations(CitationFile file);

        T feed(FeedFile file);

        T data(DataFile file);

        T sitemap(Sitemap sitemap);

        T fixed(FixedFile file);

        T search(SearchFiles files);

        T picture(PlannedPicture picture);

        T card(CardFile card);

        T copy(CopiedFile file);

        T asset(AssetFile asset);
    }

    /**
     * A former address of a page, from which readers are sent on to where it is now.
     *
     * @param name what readers find there, in words; a path where there are none
     */
    record Redirect(Address address, Address target, String name, Owner owner) implements SiteFile {
        @Override
        public boolean isPromised() {
            return true;
        }

        @Override
        public <T> T match(Cases<T> cases) {
            return cases.redirect(this);
        }
    }

    /**
     * A file in which papers are listed for programs to cite: one paper, those under a heading, or all.
     *
     * @param whole whether with their abstracts
     */
    record CitationFile(Address address, CitationFormat format, List<Paper> papers, boolean whole) implements SiteFile {

        public CitationFile {
            papers = List.copyOf(papers);
        }

        @Override
        public Owner owner() {
            return Owner.offprint("the citations /", address.path());
        }

        /** The files of an index stand and fall with their page, whose promise is theirs, too. */
        @Override
        public boolean isPromised() {
            String path = address.path();
            return Redirects.index(path.substring(0, path.lastIndexOf('/') + 1)).isEmpty();
        }

        @Override
        public <T> T match(Cases<T> cases) {
            return cases.citations(this);
        }
    }

    /**
     * A feed of all papers, or of those under a heading.
     *
     * @param address where it is, or was: who follows a former feed finds there the one that took its place
     * @param feeds where it and the same papers in the other format are now
     */
    record FeedFile(Address address, FeedFormat format, FeedAddresses feeds, Optional<Heading> heading)
            implements SiteFile {

        /** The same feed at a former address, for a file cannot send its readers on. */
        FeedFile at(Address former) {
            return new FeedFile(former, format, feeds, heading);
        }

        @Override
        public Owner owner() {
            return Owner.offprint(
                    "the " + format.label() + " of /", feeds.page().path());
        }

        @Override
        public boolean isPromised() {
            return true;
        }

        @Override
        public <T> T match(Cases<T> cases) {
            return cases.feed(this);
        }
    }

    /**
     * What the search page reads: everything in a folder, whose files have no names before they are made.
     *
     * @param address the folder
     */
    record SearchFiles(Address address) implements SiteFile {
        @Override
        public List<Address> addresses() {
            return List.of();
        }

        /** Where a file of that name lies. */
        public Address file(String name) {
            return new Address(address.path() + name);
        }

        @Override
        public Owner owner() {
            return Owner.offprint("the search index", "");
        }

        @Override
        public <T> T match(Cases<T> cases) {
            return cases.search(this);
        }
    }

    /** A paper's social card. */
    record CardFile(Address address, Paper paper, SocialCard card) implements SiteFile {
        @Override
        public Owner owner() {
            return Owner.offprint("the social card of ", paper.slug().value());
        }

        @Override
        public <T> T match(Cases<T> cases) {
            return cases.card(this);
        }
    }

    /** A file of the author's that is published as it is. */
    record CopiedFile(Address address, Attachment original) implements SiteFile {
        /** Of the file that tells the host the site's domain, and readers nothing. */
        public static final Address DOMAIN = new Address("CNAME");
        /** Of the drawing beside the site's name, which only pages ask for. */
        static final Address ICON = new Address("assets/icon.svg");

        @Override
        public Owner owner() {
            return Owner.author(original.origin());
        }

        @Override
        public boolean isPromised() {
            return !address.equals(DOMAIN) && !address.equals(ICON);
        }

        @Override
        public <T> T match(Cases<T> cases) {
            return cases.copy(this);
        }
    }

    /** A file of the theme that is published as it is. */
    record AssetFile(Address address) implements SiteFile {
        @Override
        public Owner owner() {
            return Owner.offprint("the theme's ", address.path());
        }

        @Override
        public <T> T match(Cases<T> cases) {
            return cases.asset(this);
        }
    }
}
