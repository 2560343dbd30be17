package offprint.render;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;
import offprint.catalog.Catalog;
import offprint.diag.Diagnostics;
import offprint.load.BibliographyLoader;
import offprint.load.Sources;
import offprint.lock.AddressLock;
import offprint.plan.SitePlan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The built-in templates as classes, held to FreeMarker, which reads them as they are written. */
class CompiledTemplatesTest {
    private final Diagnostics diagnostics = new Diagnostics();

    private Theme theme(Path site) {
        return Theme.read(site, "", diagnostics);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                ".",
                "src/main/training",
                "src/test/resources/hostile",
                "src/test/resources/sites/empty",
                "src/test/resources/sites/everything",
                "src/test/resources/sites/minimal",
                "src/test/resources/sites/scripts",
                "src/test/resources/sites/tex"
            })
    void drawEveryFileAsFreeMarkerDoes(String site) throws IOException {
        Theme theme = theme(Path.of("nowhere"));
        Sources sources = Sources.read(Path.of(site), "", diagnostics);
        Catalog catalog =
                Catalog.of(BibliographyLoader.load(sources, diagnostics).orElseThrow());
        SitePlan plan = SitePlan.of(catalog, theme.assets(), AddressLock.NONE, diagnostics);
        Templates compiled = Templates.of(theme);
        assertThat(compiled.areCompiled()).isTrue();

        Map<String, String> expected = drawn(plan, Templates.byFreeMarker(theme));
        Map<String, String> found = drawn(plan, compiled);
        assertThat(expected).containsKeys("index.html", "404.html", "sitemap.xml", "llms.txt", "assets/site.css");
        assertThat(found.keySet()).isEqualTo(expected.keySet());
        expected.forEach((path, text) -> assertThat(found.get(path)).as(path).isEqualTo(text));
    }

    private Map<String, String> drawn(SitePlan plan, Templates templates) throws IOException {
        Map<String, String> files = new ConcurrentSkipListMap<>();
        new SiteRenderer(plan, templates)
                .render(
                        file -> {
                            if (file instanceof RenderedFile.Made made) {
                                files.put(file.path(), new String(made.bytes(), UTF_8));
                            }
                        },
                        diagnostics);
        return files;
    }

    @Test
    void serveASiteWithoutTemplates(@TempDir Path site) {
        assertThat(Templates.of(theme(site)).areCompiled()).isTrue();
    }

    @Test
    void makeWayForFreeMarkerWhereTheSiteReplacesOne(@TempDir Path site) throws IOException {
        Path templates = Files.createDirectory(site.resolve("templates"));
        Path own = Files.copy(Path.of("templates/text.ftlh"), templates.resolve("text.ftlh"));
        assertThat(Templates.of(theme(site)).areCompiled())
                .as("the same text, and a copy is no replacement")
                .isTrue();

        Files.writeString(own, Files.readString(own) + "<!-- mine -->");
        assertThat(Templates.of(theme(site)).areCompiled()).isFalse();
    }
}
