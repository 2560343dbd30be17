package offprint.content.load;

import java.util.ArrayList;
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
import offprint.model.Html;
import offprint.model.Picture;
import offprint.model.Slug;
import offprint.model.WrittenLink;
import offprint.picture.PictureFile;
import offprint.text.markup.Markup;

/**
 * A longer text and a picture of what is described elsewhere, under its name: people/ID.md and people/ID.jpg for a person,
 * projects/SLUG.md and projects/SLUG.png for a project.
 */
final class Companions {
    private final String noun;
    private final Map<String, Source> texts = new HashMap<>();
    private final Map<String, Attachment> pictures = new HashMap<>();
    private final Markup markup;
    private final Diagnostics diagnostics;
    private final List<WrittenLink> links = new ArrayList<>();

    /** @param noun of what they belong to */
    Companions(String noun, FolderFiles folder, Markup markup, Diagnostics diagnostics) {
        this.noun = noun;
        this.markup = markup;
        this.diagnostics = diagnostics;
        for (Source text : folder.markdown()) {
            texts.put(name(text.name()), text);
        }
        for (Attachment picture : folder.others()) {
            pictures.put(picture.path(), picture);
        }
    }

    /** The longer text. */
    Optional<Html> text(Slug slug) {
        return Optional.ofNullable(texts.get(slug + ".md")).map(source -> {
            Markup.Written page = markup.page(source.passage(), "text-", diagnostics);
            links.addAll(page.links());
            return page.text().html();
        });
    }

    /**
     * The picture, the first of those that it may be; empty where there is none, or none that can be published, which is
     * reported.
     *
     * @param alt what it shows, for those who do not see it
     */
    Optional<Picture> picture(Slug slug, String alt) {
        for (String ending : PictureFile.ENDINGS) {
            Attachment file = pictures.get(slug + ending);
            if (file != null) {
                return PictureFile.read(file, alt, Optional.empty(), diagnostics);
            }
        }
        return Optional.empty();
    }

    /** The links into the site that stood in the texts that were read so far. */
    List<WrittenLink> links() {
        return links;
    }

    /** Warns of files that belong to nothing, or are second pictures. */
    void rejectOrphans(Set<Slug> slugs) {
        Set<String> used = new HashSet<>();
        for (Slug slug : slugs) {
            if (texts.containsKey(slug + ".md")) {
                used.add(slug + ".md");
            }
            PictureFile.ENDINGS.stream()
                    .map(ending -> slug + ending)
                    .filter(pictures::containsKey)
                    .findFirst()
                    .ifPresent(used::add);
        }
        texts.forEach((file, text) -> reject(file, text.name(), used, slugs));
        pictures.forEach((file, picture) -> reject(file, picture.origin(), used, slugs));
    }

    private void reject(String file, String origin, Set<String> used, Set<Slug> slugs) {
        if (used.contains(file)) {
            return;
        }
        String lower = file.toLowerCase(Locale.ROOT);
        int dot = lower.lastIndexOf('.');
        String base = dot < 0 ? lower : lower.substring(0, dot);
        String ending = dot < 0 ? "" : lower.substring(dot);
        boolean known = ending.equals(".md") || PictureFile.ENDINGS.contains(ending);
        List<String> names = new ArrayList<>();
        for (Slug slug : slugs) {
            names.add(slug.value());
        }
        Diagnostic problem = Diagnostic.inFile(origin, Rule.UNUSED_FILE, "`" + file + "` belongs to no " + noun);
        Optional<String> meant = (names.contains(base) ? Optional.of(base) : Suggestion.nearest(base, names))
                .map(name -> name + ending)
                .filter(name -> known && !used.contains(name));
        diagnostics.report(problem.help(
                meant.isPresent()
                        ? "rename it to `" + meant.get() + "`"
                        : "here lie a text and a picture of each " + noun
                                + ", called like it: NAME.md, and NAME.jpg, NAME.png or NAME.webp"));
    }

    private static String name(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }
}
