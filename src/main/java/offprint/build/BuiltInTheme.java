package offprint.build;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import offprint.site.view.HomeView;
import offprint.site.view.IndexView;
import offprint.site.view.LlmsView;
import offprint.site.view.NotFoundView;
import offprint.site.view.PaperListView;
import offprint.site.view.PaperView;
import offprint.site.view.PublicationListView;
import offprint.site.view.RedirectView;
import offprint.site.view.RobotsView;
import offprint.site.view.SearchView;
import offprint.site.view.SitemapView;
import offprint.site.view.StyleView;
import offprint.site.view.TextView;

/** The theme that comes with Offprint: what each of its templates is drawn over, and where its classes go. */
public final class BuiltInTheme {

    private BuiltInTheme() {}

    /** What the templates are drawn over; layout, parts and charts are drawn by others only. */
    static Map<String, Root> roots() {
        Map<String, Root> roots = new LinkedHashMap<>();
        roots.put("paper.ftlh", Root.page(PaperView.class));
        roots.put("papers.ftlh", Root.page(PaperListView.class));
        roots.put("profile.ftlh", Root.page(HomeView.class));
        roots.put("index.ftlh", Root.page(IndexView.class));
        roots.put("cv.ftlh", Root.page(PublicationListView.class));
        roots.put("search.ftlh", Root.page(SearchView.class));
        roots.put("text.ftlh", Root.page(TextView.class));
        roots.put("404.ftlh", Root.page(NotFoundView.class));
        roots.put("redirect.ftlh", Root.file(RedirectView.class));
        roots.put("sitemap.xml.ftlx", Root.file(SitemapView.class));
        roots.put("robots.txt.ftl", Root.file(RobotsView.class));
        roots.put("llms.txt.ftl", Root.file(LlmsView.class));
        roots.put("site.css.ftl", Root.file(StyleView.class));
        return roots;
    }

    /**
     * Compiles the built-in templates; Maven runs this once Offprint's own classes are there.
     *
     * @param args the folders of the templates, for the sources of the classes, and of Offprint's classes
     */
    public static void main(String[] args) throws IOException {
        Map<String, String> sources = new ThemeCompiler(templates(Path.of(args[0])), roots()).sources();
        JavaClasses.compile(sources, Path.of(args[1]), args[2], Path.of(args[2]));
    }

    private static Map<String, String> templates(Path folder) throws IOException {
        Map<String, String> texts = new TreeMap<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String text = Files.readString(file, StandardCharsets.UTF_8);
                texts.put(file.getFileName().toString(), text.replace("\r\n", "\n"));
            }
        }
        return texts;
    }
}
