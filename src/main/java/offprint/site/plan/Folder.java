package offprint.site.plan;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A folder of the site and who has what in it. Names that differ in case alone, or in how their accents are made, are one,
 * because some file systems hold them for one. A file is named by its path, and by where in that path its name in this
 * folder begins.
 */
final class Folder {
    private final @Nullable SiteFile first;
    private final Map<String, Folder> folders = new HashMap<>();
    private final Map<String, Taken> files = new HashMap<>();

    /** @param file its path from the site's root, as it is written; none where nothing may be linked to */
    private record Taken(SiteFile by, @Nullable String file) {}

    /** @param first the first file in it; none for the site's root */
    Folder(@Nullable SiteFile first) {
        this.first = first;
    }

    /** Who has the file, or stands in its way: a folder where the file goes, or a file where its folder goes. */
    @Nullable SiteFile holder(String file, int start) {
        int slash = file.indexOf('/', start);
        String key = key(file, start, slash);
        Taken taken = files.get(key);
        if (taken != null) {
            return taken.by;
        }
        Folder folder = folders.get(key);
        if (folder == null) {
            return null;
        }
        return slash < 0 ? folder.first : folder.holder(file, slash + 1);
    }

    /** Gives away a file that nobody has, and says in which folder it lies. */
    Folder give(String file, int start, SiteFile to, boolean linkable) {
        int slash = file.indexOf('/', start);
        String key = key(file, start, slash);
        if (slash < 0) {
            files.put(key, new Taken(to, linkable ? file : null));
            return this;
        }
        Folder folder = folders.get(key);
        if (folder == null) {
            folder = new Folder(to);
            folders.put(key, folder);
        }
        return folder.give(file, slash + 1, to, linkable);
    }

    /** What is at exactly this path, or has everything below a folder on its way. */
    @Nullable SiteFile find(String file, int start) {
        int slash = file.indexOf('/', start);
        String key = key(file, start, slash);
        Folder folder = slash < 0 ? null : folders.get(key);
        if (folder != null) {
            return folder.find(file, slash + 1);
        }
        Taken taken = files.get(key);
        return taken != null && (slash < 0 ? file.equals(taken.file) : taken.file == null) ? taken.by : null;
    }

    /** Whether exactly this file is there, and may be linked to. */
    boolean holds(String file, int start) {
        int slash = file.indexOf('/', start);
        String key = key(file, start, slash);
        if (slash < 0) {
            Taken taken = files.get(key);
            return taken != null && file.equals(taken.file);
        }
        Folder folder = folders.get(key);
        return folder != null && folder.holds(file, slash + 1);
    }

    /** Adds every file that may be linked to, in no order. */
    void list(List<String> all) {
        for (Taken taken : files.values()) {
            if (taken.file != null) {
                all.add(taken.file);
            }
        }
        for (Folder folder : folders.values()) {
            folder.list(all);
        }
    }

    private static String key(String file, int start, int slash) {
        String name = file.substring(start, slash < 0 ? file.length() : slash);
        for (int i = 0; i < name.length(); i++) {
            if (name.charAt(i) >= 0x80) {
                return Normalizer.normalize(name, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
            }
        }
        return name.toLowerCase(Locale.ROOT);
    }
}
