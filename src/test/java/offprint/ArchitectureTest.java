package offprint;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;

/** That Offprint is built as docs/architecture.md says, and what no class of it does. */
@AnalyzeClasses(packages = "offprint", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {
    private static final String ROOT = "offprint";

    private static final Map<String, String[]> LIBRARIES = Map.of(
            "Jackson", new String[] {"tools.jackson..", "com.fasterxml..", "org.snakeyaml.."},
            "flexmark", new String[] {"com.vladsch.flexmark..", "org.nibor.."},
            "FreeMarker", new String[] {"freemarker.."},
            "Java's imaging", new String[] {"java.awt..", "javax.imageio.."},
            "Thumbnailator", new String[] {"net.coobird.."},
            "TwelveMonkeys", new String[] {"com.twelvemonkeys.."},
            "JZlib", new String[] {"com.jcraft.."},
            "`java.net.http`", new String[] {"java.net.http..", "javax.net.."},
            "`com.sun.net.httpserver`", new String[] {"com.sun.net.."},
            "Java's compiler", new String[] {"javax.tools..", "javax.lang.model.."});

    /** What makes a site depend on the machine, the day or the run. */
    private static final Set<String> SURROUNDINGS = Set.of(
            "java.lang.Math.random()",
            "java.lang.String.toLowerCase()",
            "java.lang.String.toUpperCase()",
            "java.lang.String.format(java.lang.String, [Ljava.lang.Object;)",
            "java.lang.String.formatted([Ljava.lang.Object;)",
            "java.lang.System.currentTimeMillis()",
            "java.nio.charset.Charset.defaultCharset()",
            "java.text.Collator.getInstance()",
            "java.text.NumberFormat.getInstance()",
            "java.time.ZoneId.systemDefault()",
            "java.util.Date.<init>()",
            "java.util.Locale.getDefault()",
            "java.util.TimeZone.getDefault()",
            "java.util.UUID.randomUUID()");

    private static final Set<String> CHANCE =
            Set.of("java.util.Random", "java.util.concurrent.ThreadLocalRandom", "java.security.SecureRandom");

    @ArchTest
    static void every_package_imports_what_the_table_says(JavaClasses classes) {
        assertThat(lines(imports(classes))).containsExactlyInAnyOrderElementsOf(lines(PackageTable.imports()));
    }

    @ArchTest
    static void rooms_import_only_rooms_above_them(JavaClasses classes) {
        List<String> rooms = PackageTable.read().stream()
                .map(PackageTable.Row::room)
                .distinct()
                .toList();
        imports(classes).forEach((name, imports) -> assertThat(imports)
                .as(name)
                .allMatch(other -> rooms.indexOf(PackageTable.room(other)) <= rooms.indexOf(PackageTable.room(name))));
        assertThat(rooms).hasSizeLessThanOrEqualTo(13);
    }

    @ArchTest
    static final ArchRule rooms_form_no_circle =
            slices().matching("offprint.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule packages_form_no_circle =
            slices().matching("offprint.(**)").should().beFreeOfCycles();

    @ArchTest
    static void libraries_are_used_by_their_doors_alone(JavaClasses classes) {
        Map<String, List<String>> doors = new TreeMap<>();
        for (PackageTable.Row row : PackageTable.read()) {
            for (String library : row.libraries()) {
                doors.computeIfAbsent(library, name -> new ArrayList<>()).add(ROOT + '.' + row.name());
            }
        }
        assertThat(doors).containsOnlyKeys(LIBRARIES.keySet());
        doors.forEach((library, packages) -> noClasses()
                .that()
                .resideOutsideOfPackages(packages.toArray(String[]::new))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(LIBRARIES.get(library))
                .check(classes));
    }

    @ArchTest
    static final ArchRule nothing_else_is_used = classes()
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(Stream.concat(
                            Stream.of(
                                    "offprint..",
                                    "java..",
                                    "javax.xml..",
                                    "org.w3c.dom..",
                                    "org.xml.sax..",
                                    "org.jspecify.."),
                            LIBRARIES.values().stream().flatMap(Arrays::stream))
                    .toArray(String[]::new));

    @ArchTest
    static final ArchRule every_package_is_null_marked = classes()
            .should(ArchCondition.from(describe("lie in a @NullMarked package", ArchitectureTest::isNullMarked)));

    @ArchTest
    static final ArchRule every_name_is_a_noun_of_the_field =
            noClasses().should().haveNameMatching(".*(Util|Utils|Helper|Manager|Impl|Info|Service)");

    @ArchTest
    static final ArchRule no_state_is_static =
            fields().that().areStatic().should().beFinal();

    @ArchTest
    static final ArchRule nothing_asks_for_the_clock_the_locale_or_chance = noClasses()
            .that()
            .doNotHaveFullyQualifiedName("offprint.command.Today")
            .should()
            .accessTargetWhere(describe("are the run's surroundings", ArchitectureTest::isForeign));

    /** What each package imports of Offprint's, but for the root, which tells the story and may know all. */
    private static SortedMap<String, SortedSet<String>> imports(JavaClasses classes) {
        SortedMap<String, SortedSet<String>> imports = new TreeMap<>();
        for (JavaClass type : classes) {
            String name = type.getPackageName();
            if (!name.equals(ROOT)) {
                SortedSet<String> ofPackage = imports.computeIfAbsent(shortened(name), none -> new TreeSet<>());
                for (Dependency dependency : type.getDirectDependenciesFromSelf()) {
                    String target =
                            dependency.getTargetClass().getBaseComponentType().getPackageName();
                    if (target.startsWith(ROOT) && !target.equals(name)) {
                        ofPackage.add(shortened(target));
                    }
                }
            }
        }
        return imports;
    }

    private static List<String> lines(SortedMap<String, SortedSet<String>> imports) {
        List<String> lines = new ArrayList<>();
        imports.forEach((name, others) -> lines.add(name + " imports " + String.join(", ", others)));
        return lines;
    }

    private static String shortened(String name) {
        return name.equals(ROOT) ? name : name.substring(ROOT.length() + 1);
    }

    private static boolean isNullMarked(JavaClass type) {
        return type.getPackage().tryGetPackageInfo().stream().anyMatch(info -> info.isAnnotatedWith(NullMarked.class));
    }

    private static boolean isForeign(JavaAccess<?> access) {
        String owner = access.getTargetOwner().getName();
        boolean clock = owner.startsWith("java.time.") && access.getName().equals("now");
        return clock
                || CHANCE.contains(owner)
                || SURROUNDINGS.contains(access.getTarget().getFullName());
    }
}
