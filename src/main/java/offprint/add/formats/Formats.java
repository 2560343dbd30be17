package offprint.add.formats;

import java.util.List;
import java.util.stream.Stream;
import offprint.add.bibtex.BibtexEntry;
import offprint.add.bibtex.BibtexFile;
import offprint.add.bibtex.BibtexReader;
import offprint.diag.Diagnostic;
import offprint.diag.Diagnostics;
import offprint.diag.Rule;
import offprint.diag.Source;

/** All known bibliography formats, and which of them a text is in. */
public final class Formats {
    private static final int WORTH_SEVERAL = 200;

    private Formats() {}

    /** The entries of a bibliography, in its order; what is wrong with them is reported. */
    public static List<Draft> read(Source source, Diagnostics diagnostics) {
        List<Draft> drafts = drafts(source, diagnostics);
        for (Draft draft : drafts) {
            for (Diagnostic doubt : draft.doubts()) {
                diagnostics.report(doubt);
            }
        }
        return drafts;
    }

    private static List<Draft> drafts(Source source, Diagnostics diagnostics) {
        String text = source.text();
        if (JsonDrafts.recognises(text)) {
            return JsonDrafts.read(source, diagnostics);
        }
        if (AtomDrafts.recognises(text)) {
            return AtomDrafts.read(source, diagnostics);
        }
        if (DblpFile.recognises(text)) {
            return DblpFile.read(source, diagnostics).map(DblpFile::works).orElse(List.of());
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
}
