package offprint.content.format;

import java.math.BigDecimal;
import java.util.Optional;
import offprint.content.yaml.YamlNode;
import offprint.content.yaml.YamlScalar;
import offprint.diag.Diagnostic;
import offprint.diag.Rule;
import offprint.model.Amount;

/** The keys of an amount of money. */
public final class AmountKeys {
    private static final String CODE = "[A-Z]{3}";

    public static final Keys<Amount> ALL = new Keys<>();

    public static final Key<BigDecimal> VALUE = ALL.required("value", Kinds.NUMBER, "The amount, in digits.");
    public static final Key<String> CURRENCY = ALL.required(
            "currency",
            new Kind<>(AmountKeys::currency, () -> Shape.of("string").pattern("^" + CODE + "$")),
            "The ISO 4217 code of the currency, such as EUR.");

    private AmountKeys() {}

    private static Optional<String> currency(String key, YamlNode node, Reading reading) {
        Optional<YamlScalar> text = Kinds.TEXT.read(key, node, reading);
        if (text.isPresent() && !text.get().text().matches(CODE)) {
            reading.report(Diagnostic.at(
                            node.span(), Rule.UNKNOWN_VALUE, "`" + text.get().text() + "` is not a currency code")
                    .label("three capital letters (ISO 4217), such as `EUR` or `USD`"));
            return Optional.empty();
        }
        return text.map(YamlScalar::text);
    }
}
