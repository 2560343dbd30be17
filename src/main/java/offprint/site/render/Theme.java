package offprint.site.render;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import offprint.diag.Diagnostic;
import offprint.diag.Diagnostics;
import offprint.diag.OutsideLink;
import offprint.diag.Rule;
import offprint.diag.Source;
import offprint.diag.SpecialFile;
import offprint.diag.Suggestion;
import offprint.site.plan.Address;
import offprint.site.view.Template;
import org.jspecify.annotations.Nullable;

/**
 * The templates and assets of a site: those that come with Offprint, and in the place of each, where there is one, the
 * file of the same name in the site's own folder {@code templates}. What lies there besides is part of the theme, too:
 * templates that others include, and files of {@code assets}, which are published as they are.
 */
public final class Theme {
    /** The templates that Offprint draws pages with. */
    static final List<String> TEMPLATES =
            Arrays.stream(Template.values()).map(Template::fileName).toList();

    static final List<String> ASSETS = Arrays.asList(
            "assets/icon.svg",
            "assets/list.js",
            "assets/offprint.js",
            "assets/search.js",
            "assets/style.css",
            "assets/theme.js");

    private static final String BUILT_IN = "/offprint/templates/";

    private final Map<String, Source> overrides = new TreeMap<>();
    private final Map<String, Path> ownAssets = new TreeMap<>();

    private final String folder;

    private Theme(String folder) {
        this.folder = folder;
    }

    /**
     * Reads the site's own templates.
     *
     * @param site the site's folder
     * @param displayName how messages name it; empty for the working directory
     */
    public static Theme read(Path site, String displayName, Diagnostics diagnostics) {
        return new Theme("").after(List.of(), site, displayName, diagnostics);
    }

    /**
     * The theme when some of the site's files have changed; every other template is as it was read.
     *
     * @param changed files, or folders in which anything may have changed; their paths begin with the site's
     */
    public Theme after(Collection<Path> changed, Path site, String displayName, Diagnostics diagnostics) {
        Path folder = site.resolve("templates");
        String folderName = displayName.isEmpty() ? "templates" : displayName + "/templates";
        Theme theme = new Theme(folderName);
        if (Files.isDirectory(folder)) {
            for (Path file : files(folder, folderName, diagnostics)) {
                String path = folder.relativize(file).toString();
                String name = path.replace(folder.getFileSystem().getSeparator(), "/");
                Source known = isIn(changed, file) ? null : overrides.get(name);
                theme.add(name, file, known, diagnostics);
            }
            theme.reportStrays(diagnostics);
        }
        return theme;
    }

    /** The addresses of everything that the theme publishes as it is. */
    public List<Address> assets() {
        List<Address> addresses = new ArrayList<>();
        for (String asset : ASSETS) {
            if (!ownAssets.containsKey(asset)) {
                addresses.add(new Address(asset));
            }
        }
        for (String asset : ownAssets.keySet()) {
            addresses.add(new Address(asset));
        }
        return addresses;
    }

    /** The template's text; empty where there is none of this name. */
    Optional<Source> template(String name) {
        Source override = overrides.get(name);
        if (override != null) {
            return Optional.of(override);
        }
        return TEMPLATES.contains(name)
                ? Optional.of(
                        new Source("(built-in) templates/" + name, new String(builtIn(name), StandardCharsets.UTF_8)))
                : Optional.empty();
    }

    /** Whether the site replaces a built-in template by another text. */
    boolean hasTemplatesOfItsOwn() {
        for (String name : TEMPLATES) {
            Source own = overrides.get(name);
            if (own != null && !own.text().equals(original(name))) {
                return true;
            }
        }
        return false;
    }

    /** The texts of the site's own templates. */
    public List<String> ownTemplates() {
        List<String> texts = new ArrayList<>();
        for (Source own : overrides.values()) {
            texts.add(own.text());
        }
        return texts;
    }

    /** The names of all templates. */
    SortedSet<String> templates() {
        SortedSet<String> names = new TreeSet<>(TEMPLATES);
        names.addAll(overrides.keySet());
        return names;
    }

    RenderedFile asset(Address address) {
        Path own = ownAssets.get(address.path());
        return own == null
                ? new RenderedFile.Made(address.path(), builtIn(address.path()))
                : new RenderedFile.Copied(address.path(), own);
    }

    /** A file of the site's own, and the built-in one that it replaces. */
    record Replacement(String name, Source own, String original) {}

    /** What the site replaces, by name; an asset that is not text is left out. */
    List<Replacement> replacements() {
        List<Replacement> replacements = new ArrayList<>();
        for (String name : ASSETS) {
            Path own = ownAssets.get(name);
            if (own != null) {
                try {
                    String text = Files.readString(own, StandardCharsets.UTF_8).replace("\r\n", "\n");
                    replacements.add(new Replacement(name, new Source(folder + '/' + name, text), original(name)));
                } catch (IOException e) {
                    // The writer reports what cannot be read; what is not UTF-8 has no comment to look for.
                }
            }
        }
        for (String name : TEMPLATES) {
            Source own = overrides.get(name);
            if (own != null) {
                replacements.add(new Replacement(name, own, original(name)));
            }
        }
        return replacements;
    }

    private static String original(String name) {
        return new String(builtIn(name), StandardCharsets.UTF_8).replace("\r\n", "\n");
    }

    /** Warns of templates that neither replace a built-in one nor are mentioned in another of the site's own. */
    private void reportStrays(Diagnostics diagnostics) {
        for (Map.Entry<String, Source> own : overrides.entrySet()) {
            String name = own.getKey();
            if (!TEMPLATES.contains(name) && !isMentioned(name)) {
                Optional<String> nearest = Suggestion.didYouMean(name, TEMPLATES);
                diagnostics.report(Diagnostic.inFile(
                                own.getValue().name(),
                                Rule.UNKNOWN_TEMPLATE,
                                "no template is called `" + name + "`, and none of yours mentions it")
                        .help(
                                nearest.isPresent()
                                        ? nearest
                                        : Optional.of("there are " + String.join(", ", TEMPLATES))));
            }
        }
    }

    private boolean isMentioned(String name) {
        String file = name.substring(name.lastIndexOf('/') + 1);
        for (Map.Entry<String, Source> other : overrides.entrySet()) {
            if (!other.getKey().equals(name) && other.getValue().text().contains(file)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isIn(Collection<Path> changed, Path file) {
        for (Path path : changed) {
            if (file.startsWith(path)) {
                return true;
            }
        }
        return false;
    }

    /** @param known the file as it was read before, if it was */
    private void add(String path, Path file, @Nullable Source known, Diagnostics diagnostics) {
        if (path.startsWith("assets/")) {
            ownAssets.put(path, file);
        } else if (known != null) {
            overrides.put(path, known);
        } else if (path.endsWith(".ftlh") || path.endsWith(".ftlx") || path.endsWith(".ftl")) {
            try {
                String text = Files.readString(file, StandardCharsets.UTF_8).replace("\r\n", "\n");
                overrides.put(
                        path, new Source(folder + '/' + path, text.startsWith("\uFEFF") ? text.substring(1) : text));
            } catch (CharacterCodingException e) {
                diagnostics.report(Diagnostic.inFile(folder + '/' + path, Rule.NOT_UTF8, "the template is not UTF-8")
                        .help("save the file as UTF-8"));
            } catch (IOException e) {
                diagnostics.report(Diagnostic.inFile(
                        folder + '/' + path, Rule.UNREADABLE_FILE, "the template cannot be read: " + e.getMessage()));
            }
        } else {
            diagnostics.report(Diagnostic.inFile(
                            folder + '/' + path, Rule.UNKNOWN_TEMPLATE, "`" + path + "` is not part of a theme")
                    .help("templates end in .ftlh, .ftlx or .ftl; files to publish go into templates/assets"));
        }
    }

    /** The files below a folder by name, without hidden ones. */
    private static List<Path> files(Path folder, String name, Diagnostics diagnostics) {
        List<Path> files = new ArrayList<>();
        try (Stream<Path> walk = Files.walk(folder)) {
            for (Path file : (Iterable<Path>) walk::iterator) {
                String path = (name + '/' + folder.relativize(file)).replace('\\', '/');
                boolean isHidden = file.getFileName().toString().startsWith(".");
                if (!isHidden && Files.isRegularFile(file) && !OutsideLink.isOne(file, folder, path, diagnostics)) {
                    files.add(file);
                } else if (!isHidden) {
                    SpecialFile.isOne(file, path, diagnostics);
                }
            }
        } catch (IOException | UncheckedIOException e) {
            diagnostics.report(
                    Diagnostic.inFile(name, Rule.UNREADABLE_FILE, "the folder cannot be read: " + e.getMessage()));
        }
        files.sort(null);
        return files;
    }

    private static byte[] builtIn(String name) {
        try (InputStream in = Theme.class.getResourceAsStream(BUILT_IN + name)) {
            if (in == null) {
                throw new IllegalStateException("the jar lacks " + name);
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
