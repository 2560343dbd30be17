package offprint;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.Architectures.LayeredArchitecture;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.NullMarked;

/** The direction of the imports, the doors to the libraries, and what no class of Offprint does. */
@AnalyzeClasses(packages = "offprint", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

    /** Every package, below all those that it knows: each line names the package first, then what it may import. */
    private static final List<List<String>> PACKAGES = List.of(
            List.of("json"),
            List.of("html"),
            List.of("pdf"),
            List.of("diag", "json"),
            List.of("lock", "diag"),
            List.of("model", "diag"),
            List.of("wording", "model"),
            List.of("yaml", "diag"),
            List.of("math"),
            List.of("tex", "diag", "math"),
            List.of("markup", "diag", "model", "tex"),
            List.of("picture", "diag", "model"),
            List.of("load", "diag", "model", "wording", "yaml", "markup", "picture"),
            List.of("names", "diag", "model", "yaml", "load"),
            List.of("catalog", "model"),
            List.of("cite", "json", "model"),
            List.of("card", "diag", "model", "wording"),
            List.of("search", "json", "model", "catalog"),
            List.of("related", "model", "catalog"),
            List.of("chart", "model", "catalog"),
            List.of("network", "model", "catalog", "chart"),
            List.of("plan", "diag", "lock", "model", "catalog", "cite", "card"),
            List.of("meta", "json", "model", "wording", "catalog", "cite", "card", "plan"),
            List.of("view", "model", "wording", "catalog", "cite", "related", "chart", "network", "plan", "meta"),
            List.of("feed", "json", "model", "catalog", "plan"),
            List.of("theme", "model", "view"),
            List.of("compile", "model", "view"),
            List.of("prelink"),
            List.of("render", "diag", "model", "search", "picture", "card", "plan", "view", "theme", "feed"),
            List.of("audit", "json", "diag", "html", "pdf", "model", "catalog", "plan", "render"),
            List.of("write", "diag", "render"),
            List.of("schema", "json", "model", "wording"),
            List.of("starter", "schema"),
            List.of("serve", "json", "diag", "lock", "model", "load", "catalog", "related", "plan", "view", "render"),
            List.of("bibtex", "diag"),
            List.of("fetch", "diag", "model"),
            List.of("merge", "diag", "model", "yaml"),
            List.of("intake", "diag", "model", "yaml", "tex", "load", "bibtex", "merge"));

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
    static final ArchRule each_package_imports_only_what_is_above_it = direction();

    @ArchTest
    static final ArchRule packages_form_no_circle =
            slices().matching("offprint.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule yaml_is_the_only_door_to_Jackson =
            door("offprint.yaml", "tools.jackson..", "com.fasterxml..", "org.snakeyaml..");

    @ArchTest
    static final ArchRule markup_is_the_only_door_to_flexmark =
            door("offprint.markup", "com.vladsch.flexmark..", "org.nibor..");

    /** Where sites are built, that is; what compiles the built-in templates has them parsed while Offprint is built. */
    @ArchTest
    static final ArchRule render_is_the_only_door_to_FreeMarker = noClasses()
            .that()
            .resideOutsideOfPackages("offprint.render", "offprint.compile")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("freemarker..");

    @ArchTest
    static final ArchRule prelink_is_the_only_door_to_class_files = door("offprint.prelink", "org.objectweb.asm..");

    @ArchTest
    static final ArchRule picture_is_the_only_door_to_imaging =
            door("offprint.picture", "net.coobird..", "com.twelvemonkeys..", "java.awt..", "javax.imageio..");

    @ArchTest
    static final ArchRule serve_is_the_only_door_to_the_HTTP_server = door("offprint.serve", "com.sun.net..");

    @ArchTest
    static final ArchRule the_command_line_is_the_only_door_to_Commons_CLI =
            door("offprint", "org.apache.commons.cli..");

    @ArchTest
    static final ArchRule fetch_is_the_only_door_to_the_network =
            door("offprint.fetch", "java.net.http..", "javax.net..");

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
    static final ArchRule nothing_asks_for_the_clock_the_locale_or_chance =
            noClasses().should().accessTargetWhere(describe("are the run's surroundings", ArchitectureTest::isForeign));

    private static ArchRule direction() {
        LayeredArchitecture layers = layeredArchitecture()
                .consideringOnlyDependenciesInLayers()
                .layer("commands")
                .definedBy("offprint")
                .whereLayer("commands")
                .mayNotBeAccessedByAnyLayer();
        for (List<String> line : PACKAGES) {
            layers = layers.layer(line.get(0)).definedBy("offprint." + line.get(0));
        }
        for (List<String> line : PACKAGES) {
            String[] above = line.subList(1, line.size()).toArray(String[]::new);
            LayeredArchitecture.LayerDependencySpecification layer = layers.whereLayer(line.get(0));
            layers = above.length == 0 ? layer.mayNotAccessAnyLayer() : layer.mayOnlyAccessLayers(above);
        }
        return layers.ensureAllClassesAreContainedInArchitecture();
    }

    private static ArchRule door(String door, String... library) {
        return noClasses()
                .that()
                .resideOutsideOfPackage(door)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(library);
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
