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
import offprint.site.plan.Page;
import offprint.site.plan.Redirect;
import offprint.site.plan.SitePlan;
import offprint.site.plan.Sitemap;
import offprint.site.view.PageViews;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every page of whole sites, by the compiled templates and by FreeMarker. */
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
        PageViews views = new PageViews(plan);
        Map<String, String> files = new TreeMap<>();
        for (Page page : plan.pages()) {
            files.put(page.address().path(), text(templates.draw(views.view(page))));
        }
        for (Redirect redirect : plan.redirects()) {
            files.put(redirect.address().path(), text(templates.draw("redirect.ftlh", views.redirect(redirect))));
        }
        for (Sitemap sitemap : plan.sitemaps()) {
            files.put(sitemap.address().path(), text(templates.draw("sitemap.xml.ftlx", views.sitemap(sitemap))));
        }
        files.put(plan.robots().path(), text(templates.draw("robots.txt.ftl", views.robots())));
        files.put(plan.llms().path(), text(templates.draw("llms.txt.ftl", views.llms())));
        files.put(plan.style().path(), text(templates.draw("site.css.ftl", views.style())));
        return files;
    }

    private static String text(Drawn drawn) {
        assertThat(drawn.problem()).isEqualTo(Optional.empty());
        return new String(drawn.bytes().orElseThrow(), UTF_8);
    }
}
