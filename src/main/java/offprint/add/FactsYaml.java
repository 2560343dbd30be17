package offprint.add;

import java.util.List;
import java.util.Map;
import offprint.add.formats.DraftFacts.Grant;
import offprint.add.formats.DraftFacts.Other;
import offprint.add.formats.DraftFacts.Patent;
import offprint.content.format.EventKeys;

/** What few papers state, as content files have it. */
final class FactsYaml {
    private final StringBuilder out;
    private final PeopleYaml people;

    FactsYaml(StringBuilder out, PeopleYaml people) {
        this.out = out;
        this.people = people;
    }

    /** The number alone, where nothing else is known. */
    void patent(Patent patent) {
        boolean alone = patent.holders().isEmpty()
                && patent.filed().isEmpty()
                && patent.application().isEmpty();
        if (alone) {
            line("", "patent", patent.number());
            return;
        }
        out.append("patent:\n");
        line("  ", "number", patent.number());
        list("  ", "holder", patent.holders());
        line("  ", "filed", patent.filed());
        line("  ", "application", patent.application());
    }

    /** The name alone, where nothing else is known. */
    void event(Map<String, String> event) {
        if (event.size() == 1) {
            line("", "event", event.getOrDefault("name", ""));
        } else if (!event.isEmpty()) {
            out.append("event:\n");
            for (String key : EventKeys.ALL.names()) {
                line("  ", key, event.getOrDefault(key, ""));
            }
        }
    }

    void work(String key, Other work) {
        out.append(key).append(":\n");
        work(work, "  ", "  ");
    }

    /** One as it is, several as a list. */
    void works(String key, List<Other> works) {
        if (works.size() == 1) {
            work(key, works.get(0));
        } else if (!works.isEmpty()) {
            out.append(key).append(":\n");
            works.forEach(work -> work(work, "  - ", "    "));
        }
    }

    private void work(Other work, String first, String indent) {
        line(first, "title", work.title());
        people.list("authors", work.authors(), indent);
        work.lines().forEach((key, value) -> line(indent, key, value));
    }

    void funding(List<Grant> grants) {
        if (grants.isEmpty()) {
            return;
        }
        out.append("funding:\n");
        for (Grant grant : grants) {
            if (grant.award().isEmpty()) {
                out.append("  - ").append(PaperYaml.scalar(grant.funder())).append('\n');
            } else {
                line("  - ", "funder", grant.funder());
                line("    ", "award", grant.award());
            }
        }
    }

    void subjects(Map<String, List<String>> codes) {
        if (!codes.isEmpty()) {
            out.append("subjects:\n");
            codes.forEach((scheme, subjects) -> list("  ", scheme, subjects));
        }
    }

    void titles(Map<String, String> titles) {
        if (!titles.isEmpty()) {
            out.append("title_translations:\n");
            titles.forEach((language, title) -> line("  ", language, title));
        }
    }

    private void list(String indent, String key, List<String> values) {
        if (values.size() == 1) {
            line(indent, key, values.get(0));
        } else if (!values.isEmpty()) {
            out.append(indent).append(key).append(":\n");
            for (String value : values) {
                out.append(indent)
                        .append("  - ")
                        .append(PaperYaml.scalar(value))
                        .append('\n');
            }
        }
    }

    private void line(String indent, String key, String value) {
        if (!value.isEmpty()) {
            out.append(indent)
                    .append(key)
                    .append(": ")
                    .append(PaperYaml.scalar(value))
                    .append('\n');
        }
    }
}
