package offprint.content.schema;

import offprint.diag.json.JsonValue;

/** What people.yaml and news.yaml look like, whose keys the author chooses. */
final class PeopleShape {

    private PeopleShape() {}

    static JsonValue.Members people() {
        Shape person = Shape.mapping()
                .key("name", Shape.name(), "Given von Family, or von Family, Given.")
                .key("aliases", Shape.texts(), "Other spellings of the name.")
                .key("orcid", Shape.text(), "The ORCID iD, such as 0000-0002-1825-0097.")
                .key("url", Shape.url(), "The home page.")
                .closed("name");
        return Shape.mappingBySlug(person).title("Known people, by their ids").finished();
    }

    static JsonValue.Members news() {
        return Shape.mappingByDate(Shape.texts())
                .title("News: from dates to lines of Markdown")
                .finished();
    }
}
