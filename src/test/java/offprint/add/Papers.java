package offprint.add;

import java.util.List;
import java.util.Random;

/** Papers of every type, with what authors write into them, chosen by chance. */
final class Papers {
    private static final String[] TITLES = {
        "On Compilers",
        "{Bayesian} Nets and ZeRO",
        "A *Slanted* Title",
        "Costs of \\$5 & 100% #1",
        "Über naïve Œuvres — “quoted”",
        "$O(n^2)$ Bounds on $\\alpha$",
        "C* and D_e [x] <y> ~z",
        "In lower case words only",
        "GPT-3, BERT-Large: A Study",
        "漢字 Titles"
    };
    private static final String[] AUTHORS = {
        "Ada Example",
        "Ludwig van Beethoven",
        "Martin Luther King Jr.",
        "\"{The Group, Inc.}\"",
        "\"{Barnes and Noble}\"",
        "Jörg Müller-Lüdenscheidt",
        "\"de la Cruz Ortiz, Juan\"",
        "王小明",
        "Plato",
        "\"{al-khwarizmi}\"",
        "J. R. R. Tolkien"
    };
    private static final String[] TYPES = {
        "article",
        "conference",
        "workshop",
        "preprint",
        "thesis",
        "book",
        "chapter",
        "report",
        "dataset",
        "software",
        "proceedings",
        "issue",
        "review",
        "entry",
        "magazine",
        "newspaper",
        "working-paper",
        "preregistration",
        "patent",
        "standard",
        "poster",
        "presentation"
    };
    private static final List<String> PERIODICAL = List.of("article", "review", "magazine", "newspaper");
    private static final List<String> PARTS = List.of("conference", "workshop", "chapter", "entry");
    private static final String[] ROLES = {
        "foreword",
        "introduction",
        "afterword",
        "commentary",
        "annotation",
        "illustrator",
        "compiler",
        "composer",
        "director",
        "performer",
        "interviewer"
    };

    private Papers() {}

    static String yaml(Random random, int number) {
        StringBuilder yaml = new StringBuilder();
        yaml.append("title: '")
                .append(one(random, TITLES))
                .append(" No. ")
                .append(number)
                .append("'\nauthors:\n");
        int first = random.nextInt(AUTHORS.length);
        for (int i = random.nextInt(4); i >= 0; i--) {
            yaml.append("  - ").append(AUTHORS[(first + i) % AUTHORS.length]).append('\n');
        }
        yaml.append(random.nextInt(4) == 0 ? "  - et al.\n" : "");
        yaml.append("date: ")
                .append(one(random, "2020", "2021-02", "2022-11-30"))
                .append('\n');
        String type = one(random, TYPES);
        yaml.append("type: ").append(type).append('\n');
        boolean periodical = PERIODICAL.contains(type);
        if (periodical || PARTS.contains(type)) {
            String name = type.equals("workshop") ? "Workshop of X" : "Journal of X & Y";
            yaml.append("venue: {name: '" + name + "'");
            yaml.append(one(random, "", ", volume: 12")).append(one(random, "", ", pages: 1-9", ", pages: 7"));
            yaml.append(one(random, "", ", publisher: Press"));
            yaml.append(one(random, "", "", ", short: JXY")).append(one(random, "", "", ", series: Notes of É"));
            yaml.append(one(random, "", "", ", location: 'São Paulo, Brazil'"));
            yaml.append(one(random, "", "", ", editors: [Ann Other, Robin de Example, et al.]"));
            yaml.append(one(random, "", "", "", ", series_editors: [Sam Series]"));
            yaml.append(type.equals("chapter") ? one(random, "", ", authors: [Tim Whole]") : "");
            yaml.append(periodical ? one(random, "", ", issue: 3") : "").append("}\n");
            yaml.append(periodical ? one(random, "", "issn: 0378-5955\n") : "");
        } else if (!type.equals("preprint")) {
            yaml.append(one(random, "", "venue: 'University of É'\n"));
        } else {
            yaml.append("arxiv: 2206.").append(10000 + number).append('\n');
        }
        yaml.append(random.nextBoolean() ? "doi: 10.1000/a_b(" + number + ")\n" : "");
        yaml.append(facts(random, type, number));
        yaml.append(one(random, "", "", "language: de\n"));
        yaml.append(
                one(random, "", "", "links: {publisher: 'https://press.example.org/~a_b?c=" + number + "&d=%20'}\n"));
        yaml.append(one(random, "", "keywords: [speed, 100%]\n"));
        yaml.append(one(random, "", "", "status: accepted\n", "status: retracted\n"));
        return yaml.toString();
    }

    /** What few papers say: further people, editions, versions, patents, other works. */
    private static String facts(Random random, String type, int number) {
        StringBuilder yaml = new StringBuilder();
        yaml.append(one(random, "", "", "translators: [Uwe von Example, Ann Other]\n"));
        yaml.append(one(
                random, "", "", "", "contributors: {" + one(random, ROLES) + ": [Clara Muster, '{A & B and C}']}\n"));
        switch (type) {
            case "book" ->
                yaml.append(one(random, "", "isbn: 978-0-306-40615-7\n"))
                        .append(one(random, "", "editors: [Ann Other, et al.]\n"))
                        .append(one(random, "", "edition: 2\n"))
                        .append(one(random, "", "page_count: 'xii, 340'\n"))
                        .append(one(random, "", "original: {title: 'Carmina & *more*', authors: Plato, date: 1802}\n"));
            case "patent" ->
                yaml.append("patent: {number: US " + (9_000_000 + number) + " B2"
                        + one(random, "", ", holder: [Acme & Co, Bolt]") + "}\n");
            case "conference", "poster", "presentation" ->
                yaml.append(one(
                        random,
                        "",
                        "event: {name: Meeting of É, place: 'Łódź, Poland', from: 2021-06-01, to: 2021-06-03}\n"));
            case "review" -> yaml.append("reviewed: {title: 'On *Rome*', authors: Dora Example}\n");
            case "software", "dataset", "standard" -> yaml.append(one(random, "", "version: 2.1.0\n"));
            case "thesis", "report" -> yaml.append(one(random, "", "genre: Habilitation\n"));
            case "chapter" -> yaml.append(one(random, "", "edition: Third\n"));
            default -> {}
        }
        return yaml.toString();
    }

    private static String one(Random random, String... choices) {
        return choices[random.nextInt(choices.length)];
    }
}
