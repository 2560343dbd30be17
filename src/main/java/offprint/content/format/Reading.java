package offprint.content.format;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import offprint.content.yaml.YamlMapping;
import offprint.content.yaml.YamlScalar;
import offprint.diag.Diagnostic;
import offprint.diag.Diagnostics;
import offprint.diag.Rule;
import offprint.model.RichText;
import offprint.model.WrittenLink;
import offprint.text.markup.Markup;

/** The reading of a file: how its Markdown is read, where its problems go, and the links into the site that it holds. */
public final class Reading {
    private final Markup markup;
    private final Diagnostics diagnostics;
    private final List<WrittenLink> links = new ArrayList<>();

    public Reading(Markup markup, Diagnostics diagnostics) {
        this.markup = markup;
        this.diagnostics = diagnostics;
    }

    /** Of a file in which no Markdown stands. */
    public Reading(Diagnostics diagnostics) {
        this(new Markup(false), diagnostics);
    }

    /** The value of an entry whose key the author chose; empty where it is not of the kind, which is reported. */
    public <T> Optional<T> value(YamlMapping.Entry entry, Kind<T> kind) {
        if (entry.value() instanceof YamlScalar scalar && scalar.isBlank()) {
            report(Diagnostic.at(
                            entry.key().span(),
                            Rule.EMPTY_VALUE,
                            "`" + entry.key().text() + "` has no value")
                    .help("give it one, or delete the key"));
            return Optional.empty();
        }
        return kind.read(entry.key().text(), entry.value(), this);
    }

    /** A text on one line, of Markdown and TeX. */
    RichText title(YamlScalar scalar) {
        return markup.title(scalar.passage(), diagnostics);
    }

    /** Paragraphs of Markdown and TeX. */
    public RichText prose(YamlScalar scalar) {
        Markup.Written prose = markup.prose(scalar.passage(), diagnostics);
        links.addAll(prose.links());
        return prose.text();
    }

    public void report(Diagnostic problem) {
        diagnostics.report(problem);
    }

    /** The links into the site that stood in what has been read so far. */
    public List<WrittenLink> links() {
        return links;
    }
}
