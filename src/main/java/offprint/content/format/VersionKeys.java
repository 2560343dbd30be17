package offprint.content.format;

import java.util.Optional;
import offprint.model.PublicationDate;
import offprint.model.Version;

/** The keys of an item of {@code versions}. */
public final class VersionKeys {
    public static final Keys<Version> ALL = new Keys<>();

    public static final Key<String> LABEL =
            ALL.fact(ALL.required("label", Kinds.LINE, "What version it is."), version -> Optional.of(version.label()));
    public static final Key<PublicationDate> DATE =
            ALL.fact(ALL.key("date", Kinds.DATE, "When it appeared."), Version::date);
    public static final Key<String> URL = ALL.fact(ALL.key("url", Kinds.URL, "Where it is."), Version::url);

    private VersionKeys() {}
}
