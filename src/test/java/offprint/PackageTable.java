package offprint;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The table of packages in docs/architecture.md: the one list of what may import what, and which is the door to what. */
final class PackageTable {
    private static final Pattern NAME = Pattern.compile("`([^`]+)`");

    /** @param libraries the third parties that only this package may use, or one of several that name them */
    record Row(String name, SortedSet<String> imports, List<String> libraries) {
        String room() {
            return PackageTable.room(name);
        }
    }

    private PackageTable() {}

    /** In the order of the document, without the row of the root, which may import everything. */
    static List<Row> read() {
        List<Row> rows = new ArrayList<>();
        for (String line : lines()) {
            String[] cells = line.split("\\|", -1);
            if (cells.length == 6 && cells[1].strip().startsWith("`") && !cells[1].contains("`offprint`")) {
                rows.add(new Row(names(cells[1]).first(), names(cells[3]), libraries(cells[4])));
            }
        }
        return rows;
    }

    static SortedMap<String, SortedSet<String>> imports() {
        SortedMap<String, SortedSet<String>> imports = new TreeMap<>();
        for (Row row : read()) {
            imports.put(row.name(), row.imports());
        }
        return imports;
    }

    static String room(String name) {
        return name.contains(".") ? name.substring(0, name.indexOf('.')) : name;
    }

    private static SortedSet<String> names(String cell) {
        SortedSet<String> names = new TreeSet<>();
        for (MatchResult name : NAME.matcher(cell).results().toList()) {
            names.add(name.group(1));
        }
        return names;
    }

    private static List<String> libraries(String cell) {
        return cell.isBlank() ? List.of() : List.of(cell.strip().split(", "));
    }

    private static List<String> lines() {
        try {
            return Files.readAllLines(Path.of("docs/architecture.md"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
