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

    /** The package of {@link Main} and {@link Build}, which no other one may know. */
    private static final String ROOT = "offprint";

    /** Every package, below all those that it knows: each line names the package first, then what it may import. */
    private static final List<List<String>> PACKAGES = List.of(
            List.of("diag.json"),
            List.of("audit.html"),
            List.of("audit.pdf"),
            List.of("diag", "diag.json"),
            List.of("content.lock", "diag"),
            List.of("model", "diag"),
            List.of("text.wording", "model"),
            List.of("content.yaml", "diag"),
            List.of("text.math"),
            List.of("text.tex", "diag", "text.math"),
            List.of("text.markup", "diag", "model", "text.tex"),
            List.of("picture", "diag", "model"),
            List.of("content.load", "diag", "model", "text.wording", "content.yaml", "text.markup", "picture"),
            List.of("content.names", "diag", "model", "content.yaml", "content.load"),
            List.of("catalog", "model"),
            List.of("export.cite", "diag.json", "model"),
            List.of("picture.card", "diag", "model", "text.wording"),
            List.of("export.search", "diag.json", "model", "catalog"),
            List.of("catalog.related", "model", "catalog"),
            List.of("catalog.chart", "model", "catalog"),
            List.of("catalog.network", "model", "catalog", "catalog.chart"),
            List.of("site.plan", "diag", "content.lock", "model", "catalog", "export.cite", "picture", "picture.card"),
            List.of(
                    "site.meta",
                    "diag.json",
                    "model",
                    "text.wording",
                    "catalog",
                    "export.cite",
                    "picture.card",
                    "site.plan"),
            List.of(
                    "site.view",
                    "model",
                    "text.wording",
                    "catalog",
                    "export.cite",
                    "catalog.related",
                    "catalog.chart",
                    "catalog.network",
                    "site.plan",
                    "site.meta"),
            List.of("site.feed", "diag.json", "model", "catalog", "site.plan"),
            List.of("site.theme", "model", "site.view"),
            List.of("build", "model", "site.view"),
            List.of(
                    "site.render",
                    "diag",
                    "model",
                    "export.cite",
                    "export.search",
                    "picture",
                    "picture.card",
                    "site.plan",
                    "site.view",
                    "site.theme",
                    "site.feed"),
            List.of(
                    "audit",
                    "diag.json",
                    "diag",
                    "audit.html",
                    "audit.pdf",
                    "model",
                    "catalog",
                    "site.plan",
                    "site.render"),
            List.of("site.write", "diag", "site.render"),
            List.of("content.schema", "diag.json", "model", "text.wording"),
            List.of("command.starter", "content.schema"),
            List.of("command.table", "diag", "content.schema"),
            List.of(
                    "preview",
                    "diag.json",
                    "diag",
                    "content.lock",
                    "model",
                    "content.load",
                    "catalog",
                    "catalog.related",
                    "site.plan",
                    "site.view",
                    "site.render"),
            List.of("add.bibtex", "diag"),
            List.of("add.fetch", "diag", "model"),
            List.of("add.merge", "diag", "model", "content.yaml"),
            List.of(
                    "add.intake",
                    "diag",
                    "model",
                    "content.yaml",
                    "text.tex",
                    "content.load",
                    "add.bibtex",
                    "add.merge"),
            List.of(
                    "command",
                    "diag",
                    "model",
                    "content.lock",
                    "content.load",
                    "content.schema",
                    "site.plan",
                    "site.render",
                    "site.write",
                    "preview",
                    "add.fetch",
                    "add.merge",
                    "add.intake",
                    "command.starter",
                    "command.table"),
            List.of(
                    ROOT,
                    "diag",
                    "model",
                    "content.load",
                    "content.names",
                    "catalog",
                    "site.plan",
                    "site.render",
                    "site.write",
                    "audit",
                    "add.fetch",
                    "command.table",
                    "command"));

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
    static final ArchRule the_story_is_told_in_two_files = classes()
            .that()
            .resideInAPackage(ROOT)
            .and()
            .areTopLevelClasses()
            .should()
            .haveNameMatching("offprint\\.(Main|Build|package-info)");

    @ArchTest
    static final ArchRule packages_form_no_circle =
            slices().matching("offprint.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule yaml_is_the_only_door_to_Jackson =
            door("offprint.content.yaml", "tools.jackson..", "com.fasterxml..", "org.snakeyaml..");

    @ArchTest
    static final ArchRule markup_is_the_only_door_to_flexmark =
            door("offprint.text.markup", "com.vladsch.flexmark..", "org.nibor..");

    /** Where sites are built, that is; what compiles the built-in templates has them parsed while Offprint is built. */
    @ArchTest
    static final ArchRule render_is_the_only_door_to_FreeMarker = noClasses()
            .that()
            .resideOutsideOfPackages("offprint.site.render", "offprint.build")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("freemarker..");

    @ArchTest
    static final ArchRule picture_is_the_only_door_to_imaging =
            door("offprint.picture", "net.coobird..", "com.twelvemonkeys..", "java.awt..", "javax.imageio..");

    @ArchTest
    static final ArchRule serve_is_the_only_door_to_the_HTTP_server = door("offprint.preview", "com.sun.net..");

    @ArchTest
    static final ArchRule fetch_is_the_only_door_to_the_network =
            door("offprint.add.fetch", "java.net.http..", "javax.net..");

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
                .layer(ROOT)
                .definedBy(ROOT)
                .whereLayer(ROOT)
                .mayNotBeAccessedByAnyLayer();
        for (List<String> line : PACKAGES.subList(0, PACKAGES.size() - 1)) {
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
