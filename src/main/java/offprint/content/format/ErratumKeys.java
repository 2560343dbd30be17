package offprint.content.format;

import java.util.Optional;
import offprint.model.Erratum;
import offprint.model.PublicationDate;
import offprint.model.RichText;

/** The keys of an item of {@code errata}. */
public final class ErratumKeys {
    public static final Keys<Erratum> ALL = new Keys<>();

    public static final Key<RichText> TEXT = ALL.fact(
            ALL.required("text", Kinds.PROSE, "What is wrong, and what is right."),
            erratum -> Optional.of(erratum.text()));
    public static final Key<PublicationDate> DATE =
            ALL.fact(ALL.key("date", Kinds.DATE, "When it was found."), Erratum::date);

    private ErratumKeys() {}
}
