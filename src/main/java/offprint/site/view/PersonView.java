package offprint.site.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import offprint.catalog.Heading;
import offprint.model.Html;
import offprint.model.IdentifierScheme;
import offprint.model.Organization;
import offprint.model.Person;
import offprint.model.ProfileLink;
import offprint.model.Vita;

/**
 * Somebody whom the site knows.
 *
 * @param href their page here
 * @param opposed whether the name has letters that are written the other way than the page
 * @param initials what stands in the place of a portrait where there is none
 * @param time how long they have been in the group, in words
 * @param text a longer text than {@code bio}
 * @param now where those are who have left
 * @param papers how many they have written, in words, and where these stand
 * @param projects on which they work
 * @param links where else they are found
 */
public record PersonView(
        String name,
        Optional<String> href,
        boolean opposed,
        String initials,
        Optional<PictureView> portrait,
        Optional<String> role,
        Optional<String> time,
        Optional<String> affiliation,
        Optional<Html> bio,
        Optional<Html> text,
        Optional<Html> now,
        Optional<LinkView> papers,
        List<LinkView> projects,
        List<LinkView> links) {

    public PersonView {
        projects = List.copyOf(projects);
        links = List.copyOf(links);
    }

    /** The person on a page of several, with the smallest of the portrait's sizes. */
    static PersonView among(Heading heading, Edition edition, Links links) {
        return new Maker(edition, links).view(heading, true);
    }

    /** The person on their own page; empty where nothing is told of them but what every author's page has. */
    static Optional<PersonView> alone(Heading heading, Edition edition, Links links) {
        return heading.person()
                .filter(person -> person.isMember()
                        || !person.vita().equals(Vita.NONE)
                        || !edition.catalog().projects(heading).isEmpty())
                .map(person -> new Maker(edition, links).view(heading, false));
    }

    /** Where else a person is found: by the ORCID iD, on a page of their own, and whatever they have named besides. */
    static List<LinkView> links(Person person, Edition edition) {
        List<LinkView> views = new ArrayList<>();
        person.orcid()
                .ifPresent(orcid -> views.add(new LinkView(
                        "orcid",
                        IdentifierScheme.ORCID.label(),
                        Optional.of(orcid.url()),
                        Optional.of(orcid.value()))));
        person.url()
                .ifPresent(url -> views.add(
                        new LinkView("website", edition.word("link.website"), Optional.of(url), Optional.empty())));
        for (ProfileLink link : person.vita().links()) {
            boolean there = views.stream().anyMatch(view -> view.href().equals(Optional.of(link.url())));
            String label = link.key().equals("website") ? edition.word("link.website") : link.label();
            if (!there) {
                views.add(new LinkView(link.key(), label, Optional.of(link.url()), Optional.empty()));
            }
        }
        return views;
    }

    private static final class Maker {
        private final Edition edition;
        private final Links links;

        Maker(Edition edition, Links links) {
            this.edition = edition;
            this.links = links;
        }

        PersonView view(Heading heading, boolean among) {
            Person person = heading.person().orElseThrow();
            Vita vita = person.vita();
            Optional<String> href = links.to(edition.plan().heading(heading));
            String name = person.name().display();
            int papers = heading.papers().size();
            return new PersonView(
                    name,
                    href,
                    edition.isOpposed(name),
                    HomeView.initials(person.name()),
                    edition.plan()
                            .portrait(person)
                            .map(picture ->
                                    among ? PictureView.thumbnail(picture, links) : PictureView.of(picture, links)),
                    vita.role(),
                    vita.time().map(edition.wording()::span),
                    vita.affiliation().map(Organization::name),
                    vita.bio().map(links::html).map(edition::prose),
                    vita.text().map(links::html).map(edition::prose),
                    vita.now().map(links::html).map(edition::prose),
                    papers == 0
                            ? Optional.empty()
                            : Optional.of(new LinkView(
                                    "papers", edition.wording().count("papers", papers), href, Optional.empty())),
                    projects(heading),
                    links(person, edition));
        }

        private List<LinkView> projects(Heading heading) {
            return edition.catalog().projects(heading).stream()
                    .map(project -> LinkView.of(project, edition, links))
                    .toList();
        }
    }
}
