package offprint.site.meta;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import offprint.catalog.Heading;
import offprint.diag.json.JsonWriter;
import offprint.export.cite.Work;
import offprint.export.cite.WorkForm;
import offprint.model.Attachment;
import offprint.model.AuthorList;
import offprint.model.Category;
import offprint.model.Contributor;
import offprint.model.CreditRole;
import offprint.model.Erratum;
import offprint.model.Identifier;
import offprint.model.IdentifierScheme;
import offprint.model.Link;
import offprint.model.LinkKind;
import offprint.model.Paper;
import offprint.model.PaperType;
import offprint.model.RichText;
import offprint.model.Role;
import offprint.model.Slug;
import offprint.site.plan.SitePlan;

/** A paper in the vocabulary of schema.org. */
final class WorkData {
    private final SitePlan plan;
    private final Places places;
    private final JsonWriter json;

    WorkData(SitePlan plan, Places places, JsonWriter json) {
        this.plan = plan;
        this.places = places;
        this.json = json;
    }

    void add(Paper paper) {
        Work work = Work.of(paper);
        String type = work.type().schemaOrg();
        String url = places.of(paper);
        json.beginObject().name("@type").value(type);
        json.name("@id").value(url).name("url").value(url);
        json.name("headline").value(paper.title().text());
        if (!type.equals("ScholarlyArticle")) {
            json.name("name").value(paper.title().text());
        }
        people("author", paper.makers().of(Role.AUTHOR));
        people("editor", paper.makers().of(Role.EDITOR));
        people("translator", paper.makers().of(Role.TRANSLATOR));
        contributions(paper);
        work.extras().edition().ifPresent(edition -> json.name("bookEdition").value(edition));
        work.extras().pageCount().ifPresent(count -> json.name("numberOfPages").value(count));
        paper.date().ifPresent(date -> json.name("datePublished").value(date.iso()));
        json.name("creativeWorkStatus").value(paper.status().label());
        texts(paper);
        subjects(paper);
        new FundingData(json).add(paper.extras().funding());
        projects(paper);
        new VenueData(json).add(paper, work);
        if (work.form() == WorkForm.BOOK && !work.isbn().isEmpty()) {
            json.name("isbn").value(work.isbn());
        }
        identifiers(paper.identifiers());
        files(paper);
        citations(paper.filing().cites());
        corrections(paper.state().errata());
        json.endObject();
    }

    /** Those in roles that schema.org has no member for. */
    private static List<Contributor> contributors(Paper paper) {
        List<Contributor> contributors = new ArrayList<>();
        paper.makers().byRole().forEach((role, people) -> {
            if (!role.isLeading()) {
                contributors.addAll(people.listed());
            }
        });
        return contributors;
    }

    /** Those in other roles, then who has done what of the roles of CRediT. */
    private void contributions(Paper paper) {
        List<Contributor> others = contributors(paper);
        List<Contributor> credited = new ArrayList<>(paper.leading().listed());
        credited.removeIf(author -> author.credit().isEmpty());
        if (others.isEmpty() && credited.isEmpty()) {
            return;
        }
        PersonData data = new PersonData(plan, places, json);
        json.name("contributor").beginArray();
        others.forEach(data::author);
        for (Contributor author : credited) {
            json.beginObject().name("@type").value("Role");
            json.name("roleName").beginArray();
            for (CreditRole role : author.credit()) {
                json.value(role.label());
            }
            json.endArray().name("contributor");
            data.author(author);
            json.endObject();
        }
        json.endArray();
    }

    private void people(String role, AuthorList people) {
        if (people.isEmpty()) {
            return;
        }
        json.name(role).beginArray();
        PersonData data = new PersonData(plan, places, json);
        for (Contributor person : people.listed()) {
            data.author(person);
        }
        json.endArray();
    }

    private void texts(Paper paper) {
        paper.abstractText().ifPresent(text -> json.name("abstract").value(text.text()));
        Optional<RichText> description = paper.summary();
        if (paper.type() == PaperType.DATASET) {
            // A Dataset must have a description, and its abstract is one.
            description = description.or(paper::abstractText);
        } else if (paper.abstractText().isPresent()) {
            description = Optional.empty();
        }
        description.ifPresent(text -> json.name("description").value(text.text()));
        paper.language().ifPresent(language -> json.name("inLanguage").value(language));
    }

    private void subjects(Paper paper) {
        strings("keywords", paper.keywords());
        json.name("about").beginArray();
        for (Category category : paper.categories()) {
            json.beginObject().name("@type").value("DefinedTerm");
            json.name("name").value(category.name());
            json.name("termCode").value(category.code()).endObject();
        }
        paper.extras().subjects().forEach((scheme, codes) -> {
            for (String code : codes) {
                json.beginObject().name("@type").value("DefinedTerm");
                json.name("termCode").value(code);
                json.name("inDefinedTermSet").value(scheme.label()).endObject();
            }
        });
        json.endArray();
        strings("award", plan.catalog().lists().awards(paper));
    }

    private void projects(Paper paper) {
        List<Heading> projects = plan.catalog().projects(paper);
        if (projects.isEmpty()) {
            return;
        }
        json.name("sourceOrganization").beginArray();
        for (Heading heading : projects) {
            new ProjectData(plan, places, json)
                    .named(
                            heading.project().orElseThrow(),
                            plan.heading(heading).orElseThrow());
        }
        json.endArray();
    }

    private void identifiers(List<Identifier> identifiers) {
        if (identifiers.isEmpty()) {
            return;
        }
        json.name("identifier").beginArray();
        for (Identifier identifier : identifiers) {
            json.beginObject().name("@type").value("PropertyValue");
            json.name("propertyID").value(identifier.scheme().key());
            json.name("value").value(identifier.value());
            if (!identifier.url().isEmpty()) {
                json.name("url").value(identifier.url());
            }
            json.endObject();
        }
        json.endArray();
        List<String> resolved = new ArrayList<>();
        for (Identifier identifier : identifiers) {
            // An ISSN's page is the journal's.
            if (identifier.scheme() != IdentifierScheme.ISSN
                    && !identifier.url().isEmpty()) {
                resolved.add(identifier.url());
            }
        }
        strings("sameAs", resolved);
    }

    private void files(Paper paper) {
        if (paper.extras().license().isPresent()) {
            licence(paper.extras().license().get());
        }
        Optional<Attachment> pdf = paper.files().pdf();
        if (pdf.isPresent()) {
            json.name("encoding").beginObject().name("@type").value("MediaObject");
            json.name("contentUrl").value(places.of(paper, pdf.get()));
            json.name("encodingFormat").value("application/pdf");
            json.name("contentSize").value(pdf.get().size() + " B").endObject();
        }
        plan.figure(paper).ifPresent(picture -> places.image(picture, json));
        for (Link link : paper.links()) {
            link.url().ifPresent(url -> link(paper, link.kind(), url));
        }
    }

    /** What schema.org has a word for, among the links of a work. */
    private void link(Paper paper, LinkKind kind, String url) {
        if (kind == LinkKind.CODE && paper.type() == PaperType.SOFTWARE) {
            json.name("codeRepository").value(url);
        } else if (kind == LinkKind.PDF && paper.files().pdf().isEmpty()) {
            json.name("encoding").beginObject().name("@type").value("MediaObject");
            json.name("contentUrl").value(url);
            json.name("encodingFormat").value("application/pdf").endObject();
        } else if (kind == LinkKind.DATA && paper.type() == PaperType.DATASET) {
            json.name("distribution").beginObject().name("@type").value("DataDownload");
            json.name("contentUrl").value(url).endObject();
        }
    }

    private void licence(String text) {
        Optional<String> address = Licence.address(text);
        json.name("license");
        if (address.isPresent()) {
            json.value(address.get());
        } else {
            json.beginObject().name("@type").value("CreativeWork");
            json.name("name").value(text).endObject();
        }
    }

    private void citations(List<Slug> cites) {
        if (cites.isEmpty()) {
            return;
        }
        json.name("citation").beginArray();
        for (Slug cited : cites) {
            json.beginObject().name("@id");
            json.value(places.of(plan.catalog().paper(cited))).endObject();
        }
        json.endArray();
    }

    private void corrections(List<Erratum> errata) {
        if (errata.isEmpty()) {
            return;
        }
        json.name("correction").beginArray();
        for (Erratum erratum : errata) {
            json.beginObject().name("@type").value("CorrectionComment");
            json.name("text").value(erratum.text().text());
            erratum.date().ifPresent(date -> json.name("datePublished").value(date.iso()));
            json.endObject();
        }
        json.endArray();
    }

    private void strings(String key, List<String> values) {
        if (values.isEmpty()) {
            return;
        }
        json.name(key).beginArray();
        for (String value : values) {
            json.value(value);
        }
        json.endArray();
    }
}
