package offprint.content.format;

import java.util.Optional;
import offprint.model.Erratum;
import offprint.model.PublicationDate;
import offprint.model.RichText;

/** The keys of an item of {@code errata}. */
public final class ErratumKeys {
    public static final Keys<Erratum> ALL = new Keys<>();

    public static final Key<RichText> TEXT = ALL.fact(
            ALL.required("text", Kinds.PROSE, "The error and its correction."), erratum -> Optional.of(erratum.text()));
    public static final Key<PublicationDate> DATE =
            ALL.fact(ALL.key("date", Kinds.DATE, "The date of the correction."), Erratum::date);

    private ErratumKeys() {}
}
