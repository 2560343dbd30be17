package offprint.jmh;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentSkipListMap;
import offprint.catalog.Catalog;
import offprint.diag.Diagnostics;
import offprint.diag.Passage;
import offprint.diag.Source;
import offprint.content.load.BibliographyLoader;
import offprint.content.load.Sources;
import offprint.content.lock.AddressLock;
import offprint.text.markup.Markup;
import offprint.model.Bibliography;
import offprint.site.plan.Page;
import offprint.site.plan.SitePlan;
import offprint.site.render.RenderedFile;
import offprint.site.render.SiteRenderer;
import offprint.site.render.Templates;
import offprint.site.render.Theme;
import offprint.text.tex.TexDialect;
import offprint.text.tex.TexReader;
import offprint.text.tex.TexRun;
import offprint.content.yaml.YamlMapping;
import offprint.content.yaml.YamlReader;
import offprint.content.yaml.YamlScalar;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** The papers of a site that {@code Generate.java} made, in the forms in which the parts of a build get them. */
@State(Scope.Benchmark)
public class Inputs {
    /** The site's folder, which holds {@code content/}. */
    static final String SITE = System.getProperty("offprint.jmh.site", "");

    final Markup markup = new Markup(false);
    Round<Source> papers;
    Round<Passage> titles;
    Round<Passage> plainAbstracts;
    Round<Passage> texAbstracts;
    Round<Place> formulas;
    Round<Source> entries;
    Source bibliography;
    SiteRenderer renderer;
    Round<Page> paperPages;
    Page listPage;

    /** Where in a text something begins. */
    record Place(Passage passage, int offset) {}

    /** Values that are given out one after the other, again and again. */
    static final class Round<T> {
        private final List<T> values;
        private int at;

        Round(List<T> values) {
            if (values.isEmpty()) {
                throw new IllegalStateException("the papers have none of these");
            }
            this.values = List.copyOf(values);
        }

        T next() {
            at = at + 1 == values.size() ? 0 : at + 1;
            return values.get(at);
        }
    }

    @Setup(Level.Trial)
    public void read() throws IOException {
        Diagnostics diagnostics = new Diagnostics();
        Sources sources = Sources.read(Path.of(SITE), "", diagnostics);
        papers = new Round<>(sources.papers());
        texts(sources, diagnostics);
        site(sources, diagnostics);
        if (diagnostics.hasErrors()) {
            throw new IllegalStateException(diagnostics.sorted().toString());
        }
    }

    private void texts(Sources sources, Diagnostics diagnostics) {
        List<Passage> allTitles = new ArrayList<>();
        List<Passage> plain = new ArrayList<>();
        List<Passage> withTex = new ArrayList<>();
        List<Place> places = new ArrayList<>();
        for (Source paper : sources.papers()) {
            YamlMapping fields = YamlReader.read(paper, diagnostics).orElseThrow();
            allTitles.add(scalar(fields, "title").passage());
            YamlScalar text = scalar(fields, "abstract");
            boolean tex = text.text().indexOf('$') >= 0 || text.text().indexOf('\\') >= 0;
            (tex ? withTex : plain).add(text.passage());
            formulas(text.passage(), diagnostics, places);
        }
        titles = new Round<>(allTitles);
        plainAbstracts = new Round<>(plain);
        texAbstracts = new Round<>(withTex);
        formulas = new Round<>(places);
    }

    private static YamlScalar scalar(YamlMapping fields, String key) {
        return (YamlScalar) fields.get(key).orElseThrow();
    }

    private static void formulas(Passage passage, Diagnostics diagnostics, List<Place> places) {
        TexReader reader = new TexReader(passage, TexDialect.PROSE, diagnostics);
        int length = passage.text().length();
        int at = 0;
        while (at < length) {
            Optional<TexRun> run = passage.text().charAt(at) == '$' ? reader.at(at, length) : Optional.empty();
            if (run.isPresent()) {
                places.add(new Place(passage, at));
            }
            at = run.map(TexRun::end).orElse(at + 1);
        }
    }

    private void site(Sources sources, Diagnostics diagnostics) throws IOException {
        Theme theme = Theme.read(Path.of(SITE), "", diagnostics);
        Bibliography loaded = BibliographyLoader.load(sources, diagnostics).orElseThrow();
        SitePlan plan = SitePlan.of(Catalog.of(loaded), theme.assets(), AddressLock.NONE, diagnostics);
        renderer = new SiteRenderer(plan, Templates.of(theme));
        List<Page> onePaper = new ArrayList<>();
        for (Page page : plan.pages()) {
            if (page instanceof Page.OnePaper) {
                onePaper.add(page);
            } else if (page.address().equals(plan.papers())) {
                listPage = page;
            }
        }
        paperPages = new Round<>(onePaper);
        bibtex(diagnostics);
    }

    /** The citation files of the site itself, in the order of their paths. */
    private void bibtex(Diagnostics diagnostics) throws IOException {
        Map<String, Source> files = new ConcurrentSkipListMap<>();
        renderer.render(
                file -> {
                    if (file.path().startsWith("papers/") && file.path().endsWith(".bib")) {
                        files.put(file.path(), new Source(file.path(), text(file)));
                    }
                },
                diagnostics);
        StringBuilder all = new StringBuilder();
        files.values().forEach(file -> all.append(file.text()).append('\n'));
        entries = new Round<>(List.copyOf(files.values()));
        bibliography = new Source("all.bib", all.toString());
    }

    private static String text(RenderedFile file) {
        return file.match(
                made -> new String(made.bytes(), StandardCharsets.UTF_8),
                joined -> {
                    StringBuilder text = new StringBuilder();
                    joined.pieces().forEach(piece -> text.append(new String(piece, StandardCharsets.UTF_8)));
                    return text.toString();
                },
                copied -> "");
    }
}
