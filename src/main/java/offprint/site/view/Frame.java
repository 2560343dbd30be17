package offprint.site.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import offprint.export.cite.CitationFormat;
import offprint.model.Html;
import offprint.model.SiteSettings;
import offprint.site.meta.PageMetadata;
import offprint.site.plan.Address;
import offprint.site.plan.MenuItem;
import offprint.site.plan.Page;
import offprint.site.plan.SitePlan;
import offprint.text.wording.Direction;

/**
 * What every page has around its content.
 *
 * @param language of its words
 * @param leftwards whether that is written from right to left
 * @param title the window's title
 * @param description one or two sentences for search engines
 * @param canonical the page's address on the web; empty where it has none of its own
 * @param metadata what the head tells machines of the page
 * @param compact whether rows are dense where readers have not chosen
 * @param policy what the page may ask others for
 * @param note the owner's paragraph at the foot
 * @param root the way to the site's root, for the theme's files
 */
public record Frame(
        String siteTitle,
        String language,
        boolean leftwards,
        String title,
        Optional<String> description,
        Optional<String> canonical,
        Html metadata,
        String root,
        List<IconView> icons,
        boolean compact,
        PolicyView policy,
        String home,
        List<NavLink> navigation,
        Optional<Html> note,
        List<NavLink> footer) {

    public Frame {
        icons = List.copyOf(icons);
        navigation = List.copyOf(navigation);
        footer = List.copyOf(footer);
    }

    static Frame of(Page page, Optional<String> description, Edition edition, Links links, PageMetadata metadata) {
        SiteSettings site = edition.site();
        String name = edition.name(page);
        return new Frame(
                site.title(),
                edition.wording().language(),
                edition.wording().direction() == Direction.RIGHT_TO_LEFT,
                page.isHome() ? name : name + " – " + site.title(),
                description,
                page.isAnywhere()
                        ? Optional.empty()
                        : Optional.of(page.address().absolute(site.url())),
                metadata.head(page, name, description),
                links.toRoot(),
                IconView.all(edition, links.toRoot()),
                site.theme().compact(),
                PolicyView.of(site),
                links.to(edition.plan().home()),
                navigation(page, edition, links),
                site.frame().footer().map(links::html).map(edition::prose),
                footer(page, edition, links));
    }

    private static List<NavLink> navigation(Page page, Edition edition, Links links) {
        List<NavLink> navigation = new ArrayList<>();
        for (MenuItem item : edition.plan().menu()) {
            String label = item.name().in(edition::word);
            navigation.add(
                    item.address().isPresent()
                            ? NavLink.of(label, item.address().get(), item.rest(), page, links)
                            : new NavLink(label, item.rest(), false));
        }
        return navigation;
    }

    private static List<NavLink> footer(Page page, Edition edition, Links links) {
        SitePlan plan = edition.plan();
        List<NavLink> footer = new ArrayList<>();
        plan.feeds().ifPresent(feeds -> footer.add(NavLink.of(edition.word("feed.atom"), feeds.atom(), page, links)));
        plan.citations(CitationFormat.BIBTEX)
                .ifPresent(all -> footer.add(NavLink.of(edition.word("footer.bibtex"), all, page, links)));
        footer.add(NavLink.of(edition.name(plan.cv()), plan.publicationList(), page, links));
        return footer;
    }

    /** An entry of the site's navigation. */
    public record NavLink(String label, String href, boolean current) {

        private static NavLink of(String label, Address address, Page page, Links links) {
            return of(label, address, "", page, links);
        }

        /** @param rest query and fragment; what has one is a part of a page, and never the whole one */
        private static NavLink of(String label, Address address, String rest, Page page, Links links) {
            return new NavLink(
                    label,
                    links.to(address) + rest,
                    rest.isEmpty() && page.address().equals(address));
        }
    }
}
