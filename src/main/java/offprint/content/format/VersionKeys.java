package offprint.content.format;

import java.util.Optional;
import offprint.model.PublicationDate;
import offprint.model.Version;

/** The keys of an item of {@code versions}. */
public final class VersionKeys {
    public static final Keys<Version> ALL = new Keys<>();

    public static final Key<String> LABEL = ALL.fact(
            ALL.required("label", Kinds.LINE, "The label of the version."), version -> Optional.of(version.label()));
    public static final Key<PublicationDate> DATE =
            ALL.fact(ALL.key("date", Kinds.DATE, "The date of publication."), Version::date);
    public static final Key<String> URL =
            ALL.fact(ALL.key("url", Kinds.URL, "The address of the version."), Version::url);

    private VersionKeys() {}
}
