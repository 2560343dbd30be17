package offprint.site.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import offprint.catalog.IndexKind;
import offprint.content.lock.AddressLock;
import offprint.content.lock.PublishedAddress;
import offprint.model.Attachment;
import offprint.model.Moved;
import offprint.model.Paper;
import offprint.model.Slug;
import offprint.model.WrittenLink;

/**
 * The former addresses of a site's pages: those that the author names, then those of headings that nothing stands under
 * any more. The latter follow from what the papers say, not from what anybody named, so they need no word of the author's:
 * their readers are sent to the index that the heading was in.
 */
final class Redirects {
    private static final String REDIRECTS = "redirects";

    private final SiteAddresses at;
    private final AddressBook files;
    private final List<Page> pages = new ArrayList<>();

    private Redirects(SiteAddresses at, AddressBook files) {
        this.at = at;
        this.files = files;
        for (SiteFile file : files.all()) {
            if (file instanceof Page page) {
                pages.add(page);
            }
        }
    }

    /** @param before what earlier builds have published */
    static void addTo(AddressBook files, SiteAddresses at, AddressLock before) {
        Redirects redirects = new Redirects(at, files);
        redirects.addAliases();
        redirects.addMoved(at.catalog().bibliography().site().redirects());
        redirects.addVanished(before);
    }

    private void addAliases() {
        for (Page page : pages) {
            String path = page.address().path();
            String folder = path.substring(0, path.lastIndexOf('/', path.length() - 2) + 1);
            for (Slug alias : page.aliases()) {
                Address old = new Address(folder + alias + '/');
                files.addFormer(
                        new SiteFile.Redirect(old, page.address(), page.name().text(), page.owner()), "aliases");
                page.paper().ifPresent(paper -> addFormerFiles(paper, alias));
            }
        }
    }

    /** A paper's citations and files lie at its former addresses too, for only a page can send readers on. */
    private void addFormerFiles(Paper paper, Slug alias) {
        CitationFiles.add(paper, alias, files);
        for (Attachment file : paper.files().copies()) {
            String ending = file.path().substring(paper.slug().value().length());
            files.add(new SiteFile.CopiedFile(
                    new Address(SiteAddresses.paper(alias).path() + alias + ending), file));
        }
    }

    /** What site.yaml says. A target is something that is there, not another of these, so there is no way in circles. */
    private void addMoved(List<Moved> moved) {
        List<WrittenLink> targets = new ArrayList<>();
        for (Moved one : moved) {
            targets.add(one.to());
        }
        files.checkLinks(targets, List.of());
        for (Moved one : moved) {
            Optional<Address> target = files.find(one.to().target());
            if (target.isPresent()) {
                addMoved(one, target.get());
            }
        }
    }

    /** Where a page was, one sends its readers on; where a file was, there is a copy of the other. */
    private void addMoved(Moved moved, Address target) {
        Address old = new Address(moved.from());
        if (old.file().endsWith(".html") || old.file().endsWith(".htm")) {
            Owner owner = Owner.author(moved.to().span().source().name());
            files.addFormer(new SiteFile.Redirect(old, target, name(target), owner), REDIRECTS);
            return;
        }
        Optional<SiteFile> copy = files.at(target.file()).flatMap(file -> copy(file, old));
        copy.ifPresentOrElse(
                file -> files.addFormer(file, REDIRECTS), () -> files.rejectMoved(moved.from(), moved.to()));
    }

    /** The same file at another address, if it is one of those that stay the same there. */
    private static Optional<SiteFile> copy(SiteFile file, Address address) {
        if (file instanceof SiteFile.CopiedFile copied) {
            return Optional.of(new SiteFile.CopiedFile(address, copied.original()));
        }
        if (file instanceof SiteFile.CitationFile citations) {
            return Optional.of(
                    new SiteFile.CitationFile(address, citations.format(), citations.papers(), citations.whole()));
        }
        return file instanceof SiteFile.FeedFile feed ? Optional.of(feed.at(address)) : Optional.empty();
    }

    /** The name of what is at an address, where it does not depend on the language of the site. */
    private String name(Address address) {
        return files.at(address.file())
                .filter(file -> file instanceof Page page
                        && !page.isHome()
                        && !page.name().isWord())
                .map(file -> ((Page) file).name().text())
                .orElse('/' + address.path());
    }

    private void addVanished(AddressLock before) {
        for (PublishedAddress published : before.addresses()) {
            String path = published.path();
            int end = path.lastIndexOf('/') + 1;
            Optional<Address> parent = parent(path.substring(0, end));
            if (parent.isPresent() && end == path.length()) {
                files.addIfFree(new SiteFile.Redirect(
                        new Address(path),
                        parent.get(),
                        '/' + parent.get().path(),
                        Owner.offprint("the former /", path)));
            } else if (parent.isPresent()) {
                FeedFormat.ofFile(path.substring(end)).ifPresent(format -> addFeed(path.substring(0, end), format));
            }
        }
    }

    /** A removed feed continues as the feed of the page that its page's readers are sent to, or else as the whole site's. */
    private void addFeed(String folder, FeedFormat format) {
        Address page = files.at(folder + "index.html")
                .filter(SiteFile.Redirect.class::isInstance)
                .map(file -> ((SiteFile.Redirect) file).target())
                .orElse(at.home());
        Optional<SiteFile.FeedFile> feed = feed(page, format).or(() -> feed(at.home(), format));
        feed.ifPresent(now -> files.addIfFree(now.at(new FeedAddresses(new Address(folder)).in(format))));
    }

    private Optional<SiteFile.FeedFile> feed(Address page, FeedFormat format) {
        return files.at(new FeedAddresses(page).in(format).file())
                .filter(SiteFile.FeedFile.class::isInstance)
                .map(SiteFile.FeedFile.class::cast);
    }

    /** The list that a page made by Offprint stood in; empty for a page of another kind. */
    private Optional<Address> parent(String path) {
        if (path.equals(SiteAddresses.SEARCH.path())) {
            return Optional.of(at.papers());
        }
        Optional<IndexKind> kind = ofPapers(path);
        return kind.isPresent() ? Optional.of(at.index(kind.get()).orElse(at.papers())) : Optional.empty();
    }

    /** Likewise, without projects, which do not follow from what papers say: they are there because an author wrote them. */
    static Optional<IndexKind> ofPapers(String folder) {
        String projects = IndexKind.PROJECTS.key() + '/';
        return index(folder).filter(kind -> kind != IndexKind.PROJECTS || folder.equals(projects));
    }

    /** The index whose folder that is, or of one of whose headings; a folder ends in a slash. */
    static Optional<IndexKind> index(String folder) {
        for (IndexKind kind : IndexKind.values()) {
            int start = kind.key().length() + 1;
            if (folder.startsWith(kind.key() + '/')) {
                int end = folder.indexOf('/', start);
                return end < 0 || end == folder.length() - 1 ? Optional.of(kind) : Optional.empty();
            }
        }
        return Optional.empty();
    }
}
