package offprint.content.format;

import offprint.content.yaml.YamlNode;
import offprint.content.yaml.YamlScalar;
import offprint.model.Identifier;
import offprint.model.IdentifierScheme;
import offprint.model.OtherWork;
import offprint.model.PublicationDate;
import offprint.model.RichText;

/** The keys of a work that a paper translates, reprints or reviews. */
public final class OtherWorkKeys {
    public static final Keys<OtherWork> ALL = new Keys<>();

    public static final Key<RichText> TITLE =
            ALL.key("title", Kinds.TITLE, "The title; required unless `paper` is given.");
    public static final Key<YamlNode> AUTHORS =
            ALL.key("authors", Kinds.NODE.shaped(AuthorKeys::people), "The authors: one, or a list.");
    public static final Key<YamlNode> EDITORS =
            ALL.key("editors", Kinds.NODE.shaped(AuthorKeys::people), "The editors: one, or a list.");
    public static final Key<PublicationDate> DATE =
            ALL.fact(ALL.key("date", Kinds.DATE, "The date of publication."), OtherWork::date);
    public static final Key<String> LANGUAGE =
            ALL.fact(ALL.key("language", Kinds.LANGUAGE, "The language, as a BCP 47 tag."), OtherWork::language);
    public static final Key<String> PUBLISHER =
            ALL.fact(ALL.key("publisher", Kinds.LINE, "The publisher."), OtherWork::publisher);
    public static final Key<Identifier> DOI = ALL.key("doi", Kinds.identifier(IdentifierScheme.DOI), "The work's DOI.");
    public static final Key<Identifier> ISBN =
            ALL.key("isbn", Kinds.identifier(IdentifierScheme.ISBN), "The work's ISBN.");
    public static final Key<String> URL =
            ALL.fact(ALL.key("url", Kinds.URL, "The address of the work."), OtherWork::url);
    public static final Key<YamlScalar> PAPER = ALL.key(
            "paper",
            Kinds.TEXT.shaped(Shape::slug),
            "The slug of the work if it is on this site; no other key is then needed.");

    private OtherWorkKeys() {}

    /** One, which is a mapping. */
    static Shape one() {
        return ALL.shape();
    }

    /** One, or a list. */
    static Shape several() {
        return Shape.anyOf(one(), Shape.list(one()).atLeastOne("minItems"));
    }
}
