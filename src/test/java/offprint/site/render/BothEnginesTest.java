package offprint.site.render;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import offprint.catalog.Catalog;
import offprint.content.load.BibliographyLoader;
import offprint.content.load.Sources;
import offprint.content.lock.AddressLock;
import offprint.diag.Diagnostics;
import offprint.site.plan.SiteFile;
import offprint.site.plan.SitePlan;
import offprint.site.view.PageViews;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every page of whole sites, by the compiled templates and by FreeMarker. */
@Tag("slow")
class BothEnginesTest {

    @ParameterizedTest
    @ValueSource(strings = {"", "src/test/resources/sites/everything", "src/test/resources/hostile"})
    void drawTheSame(String folder) throws IOException {
        Diagnostics problems = new Diagnostics();
        Path site = Path.of(folder);
        Theme theme = Theme.read(site, "", problems);
        Sources sources = Sources.read(site, "", problems);
        Catalog catalog = Catalog.of(BibliographyLoader.load(sources, problems).orElseThrow());
        AddressLock lock = AddressLock.read(sources.addresses(), problems);
        SitePlan plan = SitePlan.of(catalog, theme.assets(), lock, problems);
        assertThat(problems.hasErrors()).isFalse();
        Templates compiled = Templates.of(theme);
        assertThat(compiled.areCompiled()).isTrue();

        Map<String, String> expected = drawn(plan, Templates.byFreeMarker(theme));
        assertThat(expected).hasSizeGreaterThan(plan.pages().size());
        assertThat(drawn(plan, compiled)).isEqualTo(expected);
    }

    private static Map<String, String> drawn(SitePlan plan, Templates templates) {
        FileDrawer drawer =
                new FileDrawer(plan, new PageViews(plan), templates, (picture, problems) -> Optional.empty());
        Map<String, String> files = new TreeMap<>();
        for (SiteFile file : plan.files()) {
            Rendered rendered = file.match(drawer);
            assertThat(rendered.problems()).isEmpty();
            for (RenderedFile made : rendered.files()) {
                files.put(made.path(), made.match(text -> new String(text.bytes(), UTF_8), no -> "", no -> ""));
            }
        }
        return files;
    }
}
