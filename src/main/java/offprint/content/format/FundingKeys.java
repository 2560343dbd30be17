package offprint.content.format;

import java.util.Optional;
import offprint.model.Funding;

/** The keys of an item of {@code funding}, which may be its funder alone. */
public final class FundingKeys {
    public static final Keys<Funding> ALL = new Keys<>();

    public static final Key<String> FUNDER =
            ALL.fact(ALL.required("funder", Kinds.LINE, "The funder."), funding -> Optional.of(funding.funder()));
    public static final Key<String> AWARD = ALL.fact(ALL.key("award", Kinds.LINE, "The grant number."), Funding::award);
    public static final Key<String> URL =
            ALL.fact(ALL.key("url", Kinds.URL, "The home page of the grant."), Funding::url);

    private FundingKeys() {}

    /** One or several, each a text or a mapping. */
    static Shape shape() {
        Shape one = ALL.shape(Shape.of("string", "number", "boolean", "object").pattern("\\S"));
        return Shape.of("string", "number", "boolean", "array").pattern("\\S").items(one);
    }
}
