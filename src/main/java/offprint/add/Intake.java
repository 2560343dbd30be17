package offprint.add;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import offprint.add.foreign.MixedText;
import offprint.add.formats.Draft;
import offprint.add.formats.Formats;
import offprint.diag.Diagnostic;
import offprint.diag.Diagnostics;
import offprint.diag.Rule;
import offprint.diag.Source;
import offprint.model.Identifier;

/** Reads bibliographies of other programs, whatever their encoding and format. */
public final class Intake {
    /** What decoders put in the place of bytes that are no text. */
    private static final char REPLACEMENT = '\uFFFD';

    private final Diagnostics diagnostics;
    private final Tally tally;

    /** @param tally where entries that lack something are counted */
    public Intake(Tally tally, Diagnostics diagnostics) {
        this.tally = tally;
        this.diagnostics = diagnostics;
    }

    public Intake(Diagnostics diagnostics) {
        this(new Tally(), diagnostics);
    }

    /**
     * The works of a file that have all that a paper needs; the others are reported.
     *
     * @param name how messages name the file
     */
    public List<Draft> read(String name, byte[] bytes) {
        return whole(Formats.read(source(name, bytes), diagnostics), true);
    }

    /**
     * The works of a file that are asked for by their identifiers; those that are not in it are reported. A work without
     * an identifier is taken for the one that is asked for if it is the only one. Of a file that cannot be read at all,
     * only that is said.
     */
    public List<Draft> read(String name, byte[] bytes, List<Identifier> asked) {
        return read(Map.of(name, bytes), asked);
    }

    /**
     * Likewise of several files, in any of which a work may be.
     *
     * @param files by the names that messages have for them
     */
    public List<Draft> read(Map<String, byte[]> files, List<Identifier> asked) {
        Diagnostics problems = new Diagnostics();
        List<Draft> all = new ArrayList<>();
        String name = "";
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            name = name.isEmpty() ? file.getKey() : name;
            all.addAll(Formats.read(new Intake(problems).source(file.getKey(), file.getValue()), problems));
        }
        if (files.size() == 1) {
            problems.sorted().forEach(diagnostics::report);
        }
        if (all.isEmpty() && problems.hasErrors()) {
            return List.of();
        }
        List<Draft> drafts = new ArrayList<>();
        for (Identifier id : asked) {
            boolean alone = all.size() == 1
                    && asked.size() == 1
                    && all.get(0).identifiers().isEmpty();
            if (alone) {
                all.set(0, all.get(0).with(id));
            }
            boolean found = false;
            for (Draft draft : all) {
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

    /** Those works of a person that have all that a paper needs; of the others nobody who was asked knows it. */
    public List<Draft> recorded(List<Draft> all) {
        List<Draft> drafts = new ArrayList<>();
        for (Draft draft : all) {
            String missing = draft.missing();
            if (missing.isEmpty()) {
                drafts.add(draft);
            } else {
                tally.incomplete(missing);
                diagnostics.report(Diagnostic.at(
                                draft.place(), Rule.ENTRY_INCOMPLETE, "a work without " + Tally.withArticle(missing))
                        .label("no service that was asked knows it: "
                                + draft.title().content())
                        .help("if it belongs on the site, write its file by hand"));
            }
        }
        return drafts;
    }

    /** @param proposing whether registries may know what is missing */
    private List<Draft> whole(List<Draft> all, boolean proposing) {
        List<Draft> drafts = new ArrayList<>();
        for (Draft draft : all) {
            if (draft.missing().isEmpty()) {
                drafts.add(draft);
            } else {
                tally.incomplete(draft.missing());
                diagnostics.report(Diagnostic.at(
                                draft.place(),
                                Rule.ENTRY_INCOMPLETE,
                                "an entry without " + Tally.withArticle(draft.missing()))
                        .label(
                                draft.undated().isEmpty() || !draft.missing().equals("year")
                                        ? "every paper has a title, an author and a year"
                                        : "`" + draft.undated() + "` names none")
                        .help(proposing ? draft.source() : Optional.empty()));
            }
        }
        return drafts;
    }

    /** UTF-16 where its mark or its zeros say so, else UTF-8, and where that fails what Windows calls Latin-1, which every byte can be read as. */
    private Source source(String name, byte[] bytes) {
        Optional<Charset> wide = MixedText.wide(bytes);
        if (wide.isPresent()) {
            return new Source(name, withUnixLines(new String(bytes, wide.get())));
        }
        String text = new String(bytes, StandardCharsets.UTF_8);
        if (text.indexOf(REPLACEMENT) < 0 || isUtf8(bytes)) {
            return new Source(name, withUnixLines(text));
        }
        MixedText mixed = MixedText.of(bytes);
        Source source = new Source(name, withUnixLines(mixed.text()));
        int first = withUnixLines(mixed.text().substring(0, mixed.first())).length();
        diagnostics.report(Diagnostic.at(source.span(first, first + 1), Rule.ENTRY_REPAIRED, "the file is not UTF-8")
                .label("read as Latin-1 (" + mixed.charset().name() + "), as all that is not UTF-8")
                .help("look at the accented letters of what was added"));
        return source;
    }

    private static boolean isUtf8(byte[] bytes) {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }

    private static String withUnixLines(String text) {
        String whole = text.startsWith("\uFEFF") ? text.substring(1) : text;
        return whole.indexOf('\r') < 0 ? whole : whole.replace("\r\n", "\n").replace('\r', '\n');
    }
}
