package offprint.content.load;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import offprint.diag.Diagnostic;
import offprint.diag.Diagnostics;
import offprint.diag.Rule;
import offprint.diag.Source;
import offprint.diag.Suggestion;
import offprint.model.Attachment;
import offprint.model.PaperFiles;
import offprint.model.Slug;
import offprint.picture.PictureFile;

/**
 * The files of content/papers that are named after papers: SLUG.md, SLUG.pdf, SLUG.slides.pdf, SLUG.poster.pdf and one
 * figure, SLUG.png, SLUG.jpg or SLUG.webp.
 */
final class PaperFolder {
    /** One that has no files beside those of the papers. */
    static final PaperFolder EMPTY = new PaperFolder(new Diagnostics());

    private static final String ABSENT = "absent";

    private final Map<String, Source> notes = new HashMap<>();
    private final Map<String, Attachment> files = new HashMap<>();
    private final Diagnostics diagnostics;

    private PaperFolder(Diagnostics diagnostics) {
        this.diagnostics = diagnostics;
    }

    static PaperFolder of(Sources sources, Diagnostics diagnostics) {
        PaperFolder folder = new PaperFolder(diagnostics);
        for (Source source : sources.notes()) {
            String file = source.name().substring(source.name().lastIndexOf('/') + 1);
            folder.notes.put(file, source);
        }
        for (Attachment attachment : sources.paperFiles()) {
            folder.files.put(attachment.path(), attachment);
        }
        return folder;
    }

    Optional<Source> notes(Slug slug) {
        return Optional.ofNullable(notes.get(slug + ".md"));
    }

    PaperFiles files(Slug slug) {
        if (files.isEmpty()) {
            return PaperFiles.NONE;
        }
        return new PaperFiles(
                file(slug + ".pdf"), file(slug + ".slides.pdf"), file(slug + ".poster.pdf"), Optional.empty());
    }

    /** The file of the paper's figure: the first of those that it may be. */
    Optional<Attachment> figure(Slug slug) {
        if (files.isEmpty()) {
            return Optional.empty();
        }
        for (String ending : PictureFile.ENDINGS) {
            Optional<Attachment> figure = file(slug + ending);
            if (figure.isPresent()) {
                return figure;
            }
        }
        return Optional.empty();
    }

    /** All that a paper is made of, each thing or its absence always at the same place. */
    List<Object> sources(Slug slug, Source paper) {
        Object[] sources = {paper, ABSENT, ABSENT, ABSENT, ABSENT, ABSENT};
        notes(slug).ifPresent(found -> sources[1] = found);
        if (!files.isEmpty()) {
            PaperFiles others = files(slug);
            others.pdf().ifPresent(found -> sources[2] = found);
            others.slides().ifPresent(found -> sources[3] = found);
            others.poster().ifPresent(found -> sources[4] = found);
            figure(slug).ifPresent(found -> sources[5] = found);
        }
        return Arrays.asList(sources);
    }

    /** Warns of files that belong to no paper. */
    void rejectOrphans(Set<Slug> slugs) {
        if (notes.isEmpty() && files.isEmpty()) {
            return;
        }
        Set<String> used = new HashSet<>();
        for (Slug slug : slugs) {
            used.add(slug + ".md");
            for (Attachment attachment : files(slug).copies()) {
                used.add(attachment.path());
            }
            figure(slug).ifPresent(figure -> used.add(figure.path()));
        }
        for (Map.Entry<String, Source> note : notes.entrySet()) {
            reject(note.getKey(), note.getValue().name(), used, slugs);
        }
        for (Map.Entry<String, Attachment> file : files.entrySet()) {
            reject(file.getKey(), file.getValue().origin(), used, slugs);
        }
    }

    private void reject(String file, String name, Set<String> used, Set<Slug> slugs) {
        if (used.contains(file)) {
            return;
        }
        String lower = file.toLowerCase(Locale.ROOT);
        if (lower.endsWith(".yml") || lower.endsWith(".yaml")) {
            String slug = Slug.of(file.substring(0, file.lastIndexOf('.'))).value();
            diagnostics.report(Diagnostic.inFile(name, Rule.UNUSED_FILE, "`" + file + "` is not read as a paper")
                    .label("the names of papers' files end in `.yaml`")
                    .help("rename it to `" + slug + ".yaml`"));
            return;
        }
        Diagnostic problem = Diagnostic.inFile(name, Rule.UNUSED_FILE, "`" + file + "` belongs to no paper");
        Optional<String> meant = meant(lower, slugs);
        diagnostics.report(
                meant.isPresent()
                        ? problem.label("a paper's files are named after its YAML file, in lower case")
                                .help("rename it to `" + meant.get() + "`")
                        : problem.help("a paper's files are named after its YAML file: SLUG.md, SLUG.pdf,"
                                + " SLUG.slides.pdf, SLUG.poster.pdf, SLUG.png, SLUG.jpg or SLUG.webp"));
    }

    /** The name that the file of a paper should have; empty where it is like none. */
    private static Optional<String> meant(String file, Set<Slug> slugs) {
        int dot = file.indexOf('.');
        String base = dot < 0 ? file : file.substring(0, dot);
        List<String> names = new ArrayList<>();
        for (Slug slug : slugs) {
            names.add(slug.value());
        }
        Optional<String> slug = names.contains(base) ? Optional.of(base) : Suggestion.nearest(base, names);
        List<String> endings = new ArrayList<>(List.of(".md", ".pdf", ".slides.pdf", ".poster.pdf"));
        endings.addAll(PictureFile.ENDINGS);
        String written = dot < 0 ? "" : file.substring(dot);
        Optional<String> ending =
                endings.contains(written) ? Optional.of(written) : Suggestion.nearest(written, endings);
        return slug.flatMap(known -> ending.map(end -> known + end)).filter(name -> dot > 0);
    }

    private Optional<Attachment> file(String name) {
        return Optional.ofNullable(files.get(name));
    }
}
