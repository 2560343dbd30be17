package offprint.site.write;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import offprint.diag.Diagnostic;
import offprint.diag.Diagnostics;
import offprint.diag.Rule;

/**
 * Compares a site with an output folder, without changing either, and reports everything that is not Offprint's and
 * stands where a file of the site belongs.
 */
final class OutputComparison {
    private final Path root;
    private final OutputFolder output;
    private final Diagnostics diagnostics;
    private final SortedSet<String> wanted = new TreeSet<>();
    private final SortedSet<String> deletes = new TreeSet<>();
    private final NavigableSet<String> left = new TreeSet<>();
    private final List<Arrival> writes = new ArrayList<>();
    private final Map<String, Boolean> clear = new HashMap<>();
    private Manifest before = Manifest.NONE;

    private OutputComparison(Path root, OutputFolder output, Diagnostics diagnostics) {
        this.root = root;
        this.output = output;
        this.diagnostics = diagnostics;
    }

    /** What is to change. Where errors were reported, it is not to be carried out. */
    static Changes of(List<Arrival> site, Path root, OutputFolder output, Diagnostics diagnostics) throws IOException {
        return new OutputComparison(root, output, diagnostics).compare(site);
    }

    private Changes compare(List<Arrival> site) throws IOException {
        if (output.isObstructed()) {
            report("", "is not a folder, and the site's folder belongs there");
            return changes();
        }
        before = readManifest();
        List<Arrival> accepted = new ArrayList<>(site.size());
        for (Arrival file : site) {
            if (accept(file.path())) {
                accepted.add(file);
            }
        }
        findObsolete();
        List<Arrival> reachable = new ArrayList<>(accepted.size());
        for (Arrival file : accepted) {
            if (isClear(SitePath.folderOf(file.path()))) {
                reachable.add(file);
            }
        }
        findDifferences(reachable);
        return changes();
    }

    private void findDifferences(List<Arrival> files) throws IOException {
        Set<String> respelled = deletes.isEmpty() ? Set.of() : findRespelled();
        for (Arrival file : files) {
            if (differs(file, respelled)) {
                // What stands there now goes with the file that is deleted.
                writes.add(
                        file.same()
                                ? new Arrival(file.path(), false, output.stage(file.path(), file.content()))
                                : file);
            }
        }
    }

    private Changes changes() {
        return new Changes(before, wanted, writes, deletes, left);
    }

    private Manifest readManifest() throws IOException {
        return switch (output.at(Manifest.NAME).kind()) {
            case NOTHING -> Manifest.NONE;
            case FILE -> Manifest.parse(output.read(Manifest.NAME));
            case FOLDER, OTHER -> {
                report(Manifest.NAME, "is not a plain file, and the list of Offprint's own files belongs there");
                yield Manifest.NONE;
            }
        };
    }

    /** Whether a file of that path may be in an output folder at all. */
    static boolean canBeWritten(String path, OutputFolder output) {
        return SitePath.isPlain(path) && !SitePath.isReserved(path) && output.canHold(path);
    }

    private boolean accept(String path) {
        if (!canBeWritten(path, output)) {
            diagnostics.report(Diagnostic.inFile(
                    path, Rule.BAD_FILE_NAME, "`" + path + "` cannot be the path of a file in the output folder"));
            return false;
        }
        if (!wanted.add(path)) {
            throw new IllegalArgumentException("`" + path + "` is in the site twice");
        }
        return true;
    }

    private void findObsolete() throws IOException {
        for (String path : before.paths()) {
            if (!wanted.contains(path) && output.canHold(path)) {
                SitePath.addFolders(path, left);
                if (output.at(path).kind() == OutputFolder.Kind.FILE) {
                    deletes.add(path);
                }
            }
        }
    }

    /**
     * Files of the new site that differ from an obsolete one in case only, where the file system takes both for one:
     * deleting the old one will delete the new one.
     */
    private Set<String> findRespelled() throws IOException {
        Map<String, String> obsolete = new HashMap<>();
        for (String path : deletes) {
            obsolete.put(path.toLowerCase(Locale.ROOT), path);
        }
        Set<String> respelled = new HashSet<>();
        for (String path : wanted) {
            String old = obsolete.get(path.toLowerCase(Locale.ROOT));
            if (old != null && output.at(path).kind() == OutputFolder.Kind.FILE && output.isSameFile(old, path)) {
                respelled.add(path);
            }
        }
        return respelled;
    }

    private boolean differs(Arrival file, Set<String> respelled) throws IOException {
        String path = file.path();
        if (file.same() && !respelled.contains(path)) {
            return false;
        }
        return switch (output.at(path).kind()) {
            case NOTHING -> true;
            case FILE -> {
                boolean differs = respelled.contains(path) || !file.same();
                if (differs && !before.paths().contains(path) && !respelled.contains(path)) {
                    report(path, "is not a file that Offprint wrote, and one of the site belongs there");
                }
                yield differs;
            }
            case FOLDER -> isVacated(path) || report(path, "is a folder, and a file of the site belongs there");
            case OTHER -> report(path, "is a link or a device, and a file of the site belongs there");
        };
    }

    /** Whether a folder is there or can be made, as far as files are concerned that are not Offprint's. */
    private boolean isClear(String folder) throws IOException {
        Boolean known = clear.get(folder);
        if (known == null) {
            known = folder.isEmpty() || (isClear(SitePath.folderOf(folder)) && canBeFolder(folder));
            clear.put(folder, known);
        }
        return known;
    }

    private boolean canBeFolder(String folder) throws IOException {
        if (wanted.contains(folder)) {
            throw new IllegalArgumentException("`" + folder + "` is a file and a folder of the site");
        }
        if (output.isFolder(folder)) {
            return true;
        }
        return switch (output.at(folder).kind()) {
            case NOTHING, FOLDER -> true;
            case FILE ->
                deletes.contains(folder)
                        || report(
                                folder,
                                "is a file that Offprint did not write, and a folder of the site belongs there");
            case OTHER -> report(folder, "is a link or a device, and a folder of the site belongs there");
        };
    }

    /** Whether nothing will be left of a folder when the obsolete files are deleted. */
    private boolean isVacated(String folder) throws IOException {
        if (!left.contains(folder) || !output.isFolder(folder)) {
            return false;
        }
        for (String path : output.children(folder)) {
            if (!deletes.contains(path) && !isLeftover(path) && !isVacated(path)) {
                return false;
            }
        }
        return true;
    }

    private boolean isLeftover(String path) throws IOException {
        return !before.complete() && output.isTemporary(path);
    }

    private boolean report(String path, String problem) {
        String file = root.toString().replace('\\', '/') + (path.isEmpty() ? "" : "/" + path);
        diagnostics.report(Diagnostic.inFile(file, Rule.FOREIGN_FILE, "`" + file + "` " + problem)
                .help("move it out of the way, or build into another folder with `--output`"));
        return false;
    }
}
