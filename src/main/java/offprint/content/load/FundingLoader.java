package offprint.content.load;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import offprint.content.format.FundingKeys;
import offprint.content.format.Reading;
import offprint.content.format.Values;
import offprint.content.load.LoadedPaper.Mention;
import offprint.content.yaml.TypeProblem;
import offprint.content.yaml.YamlMapping;
import offprint.content.yaml.YamlNode;
import offprint.content.yaml.YamlScalar;
import offprint.content.yaml.YamlSequence;
import offprint.model.Funding;
import offprint.model.Slug;

/** Reads who has paid: a funder, the id of a grant of the site, or a mapping; or several of these. */
final class FundingLoader {
    private final Reading reading;
    private final List<Mention> grants = new ArrayList<>();

    FundingLoader(Reading reading) {
        this.reading = reading;
    }

    /** What may name grants of the site, where it is written. */
    List<Mention> grants() {
        return grants;
    }

    List<Funding> load(YamlNode node) {
        List<Funding> all = new ArrayList<>();
        List<YamlNode> items = node instanceof YamlSequence list ? list.items() : List.of(node);
        for (YamlNode item : items) {
            item.match(
                            this::funder,
                            list -> {
                                reading.report(TypeProblem.of("an item of `funding`", list, "a funder or a mapping"));
                                return Optional.<Funding>empty();
                            },
                            this::describedFunding)
                    .ifPresent(all::add);
        }
        return all;
    }

    private Optional<Funding> funder(YamlScalar scalar) {
        if (scalar.isBlank()) {
            reading.report(TypeProblem.emptyItem("funding", scalar));
            return Optional.empty();
        }
        Slug.parse(scalar.line()).value().ifPresent(id -> grants.add(new Mention(id, scalar.span())));
        return Optional.of(new Funding(scalar.line(), Optional.empty(), Optional.empty()));
    }

    private Optional<Funding> describedFunding(YamlMapping mapping) {
        Values values = FundingKeys.ALL.read(mapping, reading);
        return values.get(FundingKeys.FUNDER)
                .map(funder -> new Funding(funder, values.get(FundingKeys.AWARD), values.get(FundingKeys.URL)));
    }
}
