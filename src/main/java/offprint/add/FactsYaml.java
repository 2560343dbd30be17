package offprint.add;

import java.util.List;
import java.util.Map;
import offprint.add.formats.DraftFacts.Grant;
import offprint.add.formats.DraftFacts.Other;
import offprint.add.formats.DraftFacts.Patent;
import offprint.content.format.EventKeys;

/** Rarely stated facts, as lines of a content file. */
final class FactsYaml {
    private final YamlLines lines;
    private final PeopleYaml people;

    FactsYaml(YamlLines lines, PeopleYaml people) {
        this.lines = lines;
        this.people = people;
    }

    /** The number alone, where nothing else is known. */
    void patent(Patent patent) {
        boolean alone = patent.holders().isEmpty()
                && patent.filed().isEmpty()
                && patent.application().isEmpty();
        if (alone) {
            lines.line("", "patent", patent.number());
            return;
        }
        lines.open("", "patent");
        lines.line("  ", "number", patent.number());
        lines.oneOrMore("  ", "holder", patent.holders());
        lines.line("  ", "filed", patent.filed());
        lines.line("  ", "application", patent.application());
    }

    /** The name alone, where nothing else is known. */
    void event(Map<String, String> event) {
        if (event.size() == 1) {
            lines.line("", "event", event.getOrDefault("name", ""));
        } else if (!event.isEmpty()) {
            lines.open("", "event");
            for (String key : EventKeys.ALL.names()) {
                lines.line("  ", key, event.getOrDefault(key, ""));
            }
        }
    }

    void work(String key, Other work) {
        lines.open("", key);
        work(work, "  ", "  ");
    }

    /** One as it is, several as a list. */
    void works(String key, List<Other> works) {
        if (works.size() == 1) {
            work(key, works.get(0));
        } else if (!works.isEmpty()) {
            lines.open("", key);
            works.forEach(work -> work(work, "  - ", "    "));
        }
    }

    private void work(Other work, String first, String indent) {
        lines.line(first, "title", work.title());
        people.list("authors", work.authors(), indent);
        work.lines().forEach((key, value) -> lines.line(indent, key, value));
    }

    void funding(List<Grant> grants) {
        if (grants.isEmpty()) {
            return;
        }
        lines.open("", "funding");
        for (Grant grant : grants) {
            if (grant.award().isEmpty()) {
                lines.item("  ", grant.funder());
            } else {
                lines.line("  - ", "funder", grant.funder());
                lines.line("    ", "award", grant.award());
            }
        }
    }

    void subjects(Map<String, List<String>> codes) {
        if (!codes.isEmpty()) {
            lines.open("", "subjects");
            codes.forEach((scheme, subjects) -> lines.oneOrMore("  ", scheme, subjects));
        }
    }

    void titles(Map<String, String> titles) {
        if (!titles.isEmpty()) {
            lines.open("", "title_translations");
            titles.forEach((language, title) -> lines.line("  ", language, title));
        }
    }
}
