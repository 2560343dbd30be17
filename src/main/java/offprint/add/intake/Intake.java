package offprint.add.intake;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import offprint.add.bibtex.BibtexEntry;
import offprint.add.bibtex.BibtexFile;
import offprint.add.bibtex.BibtexReader;
import offprint.diag.Diagnostic;
import offprint.diag.Diagnostics;
import offprint.diag.Rule;
import offprint.diag.Source;
import offprint.model.Identifier;

/** Reads bibliographies of other programs; which format they have is told by what stands in them. */
public final class Intake {
    private static final int WORTH_SEVERAL = 200;

    private final Diagnostics diagnostics;

    public Intake(Diagnostics diagnostics) {
        this.diagnostics = diagnostics;
    }

    /**
     * The works of a file that have all that a paper needs; the others are reported.
     *
     * @param name how messages name the file
     */
    public List<Draft> read(String name, byte[] bytes) {
        return whole(drafts(source(name, bytes)), true);
    }

    /**
     * The works of a file that are asked for by their identifiers; those that are not in it are reported. A work without
     * an identifier is taken for the one that is asked for if it is the only one. Of a file that cannot be read at all,
     * only that is said.
     */
    public List<Draft> read(String name, byte[] bytes, List<Identifier> asked) {
        Diagnostics problems = new Diagnostics();
        List<Draft> all = new Intake(problems).drafts(source(name, bytes));
        problems.sorted().forEach(diagnostics::report);
        if (all.isEmpty() && problems.hasErrors()) {
            return List.of();
        }
        List<Draft> drafts = new ArrayList<>();
        for (Identifier id : asked) {
            boolean alone = all.size() == 1
                    && asked.size() == 1
                    && all.get(0).identifiers.isEmpty();
            boolean found = false;
            for (Draft draft : all) {
                if (alone) {
                    draft.identifiers.put(id.scheme().key(), id.value());
                }
                if (draft.isOf(id) && !drafts.contains(draft)) {
                    drafts.add(draft);
                }
                found |= draft.isOf(id);
            }
            if (!found) {
                diagnostics.report(Diagnostic.inFile(
                                name,
                                Rule.UNKNOWN_WORK,
                                "nothing is known of `" + id.scheme().key() + ':' + id.value() + '`')
                        .label(all.size() == 1 ? "this is another work" : "of its works, none has this identifier"));
            }
        }
        return whole(drafts, false);
    }

    /** @param proposing whether registries may know what is missing */
    private List<Draft> whole(List<Draft> all, boolean proposing) {
        List<Draft> drafts = new ArrayList<>();
        for (Draft draft : all) {
            if (draft.missing().isEmpty()) {
                drafts.add(draft);
            } else {
                diagnostics.report(Diagnostic.at(
                                draft.place, Rule.ENTRY_INCOMPLETE, "an entry without " + withArticle(draft.missing()))
                        .label("every paper has a title, an author and a year")
                        .help(proposing ? draft.source() : Optional.empty()));
            }
        }
        return drafts;
    }

    private static String withArticle(String noun) {
        return (noun.startsWith("a") ? "an " : "a ") + noun;
    }

    private List<Draft> drafts(Source source) {
        String text = source.text();
        if (JsonDrafts.recognises(text)) {
            return JsonDrafts.read(source, diagnostics);
        }
        if (AtomDrafts.recognises(text)) {
            return AtomDrafts.read(source, diagnostics);
        }
        if (RisDrafts.recognises(text)) {
            return RisDrafts.read(source, diagnostics);
        }
        if (!BibtexReader.recognises(text)) {
            diagnostics.report(
                    Diagnostic.inFile(source.name(), Rule.UNKNOWN_FORMAT, "no bibliography that Offprint knows")
                            .label("no entry of BibTeX, RIS, JSON or Atom begins in it")
                            .help("export the papers as BibTeX, RIS or CSL-JSON"));
            return List.of();
        }
        BibtexFile file = BibtexReader.read(source, diagnostics);
        // Each entry stands for itself by now, and a whole bibliography is worth a second processor.
        Stream<BibtexEntry> entries =
                file.entries().size() < WORTH_SEVERAL ? file.entries().stream() : file.entries().parallelStream();
        return entries.map(BibtexDrafts::of).toList();
    }

    /** UTF-8, and where that fails what Windows calls Latin-1, which every byte can be read as. */
    private Source source(String name, byte[] bytes) {
        try {
            CharBuffer text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
            return new Source(name, withUnixLines(text.toString()));
        } catch (CharacterCodingException e) {
            MixedText mixed = MixedText.of(bytes);
            Source source = new Source(name, withUnixLines(mixed.text()));
            int first = withUnixLines(mixed.text().substring(0, mixed.first())).length();
            diagnostics.report(
                    Diagnostic.at(source.span(first, first + 1), Rule.ENTRY_REPAIRED, "the file is not UTF-8")
                            .label("read as Latin-1 (" + mixed.charset().name() + "), as all that is not UTF-8")
                            .help("look at the accented letters of what was added"));
            return source;
        }
    }

    private static String withUnixLines(String text) {
        String whole = text.startsWith("\uFEFF") ? text.substring(1) : text;
        return whole.indexOf('\r') < 0 ? whole : whole.replace("\r\n", "\n").replace('\r', '\n');
    }
}
