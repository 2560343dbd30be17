package offprint.site.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentSkipListMap;
import offprint.catalog.Catalog;
import offprint.content.load.BibliographyLoader;
import offprint.content.load.Sources;
import offprint.content.lock.AddressLock;
import offprint.diag.Diagnostics;
import offprint.site.plan.PlannedPicture;
import offprint.site.plan.SitePlan;
import offprint.site.view.PageViews;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PageDeskTest {
    private final Diagnostics diagnostics = new Diagnostics();
    private final Templates templates = Templates.asNeeded(Theme.read(Path.of("nowhere"), "", diagnostics));

    private SitePlan plan(String site) {
        Sources sources = Sources.read(Path.of("src/test/resources/sites", site), "", diagnostics);
        Catalog catalog =
                Catalog.of(BibliographyLoader.load(sources, diagnostics).orElseThrow());
        return SitePlan.of(catalog, templates.theme().assets(), AddressLock.NONE, diagnostics);
    }

    private PageDesk desk(SitePlan plan) {
        return new PageDesk(plan, new PageViews(plan), templates, new ScaledPictures());
    }

    private static byte[] bytes(RenderedFile file) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        file.match(
                made -> {
                    all.writeBytes(made.bytes());
                    return "";
                },
                joined -> {
                    joined.pieces().forEach(all::writeBytes);
                    return "";
                },
                copied -> {
                    try {
                        all.writeBytes(Files.readAllBytes(copied.from()));
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                    return "";
                });
        return all.toByteArray();
    }

    @ParameterizedTest
    @ValueSource(strings = {"everything", "empty", "tex"})
    void makesEveryFileOfTheSiteAsABuildDoes(String site) throws IOException {
        SitePlan plan = plan(site);
        Map<String, byte[]> built = new ConcurrentSkipListMap<>();
        new SiteRenderer(plan, templates.afresh()).render(file -> built.put(file.path(), bytes(file)), diagnostics);
        PageDesk desk = desk(plan);

        assertThat(built).isNotEmpty();
        built.forEach((path, bytes) -> {
            Optional<RenderedFile> file = desk.file(path, diagnostics);
            assertThat(file).as(path).isPresent();
            assertThat(bytes(file.orElseThrow())).as(path).isEqualTo(bytes);
        });
        assertThat(diagnostics.hasErrors()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"nothing.json", "papers", "content/site.yaml", "../pom.xml", "/index.html", "search/data/x.js"})
    void hasNothingAtAPathThatThePlanDoesNotKnow(String path) {
        assertThat(desk(plan("everything")).file(path, diagnostics)).isEmpty();
    }

    @Test
    void scalesAPictureOnce() {
        SitePlan plan = plan("everything");
        PageDesk desk = desk(plan);
        String path =
                plan.files(PlannedPicture.class).get(0).smallest().address().file();

        assertThat(madeBytes(desk, path)).isNotEmpty().isSameAs(madeBytes(desk, path));
    }

    private byte[] madeBytes(PageDesk desk, String path) {
        return desk.file(path, diagnostics)
                .orElseThrow()
                .match(RenderedFile.Made::bytes, no -> new byte[0], no -> new byte[0]);
    }
}
