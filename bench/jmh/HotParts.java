package offprint.jmh;

import java.util.Optional;
import java.util.concurrent.TimeUnit;
import offprint.add.bibtex.BibtexFile;
import offprint.add.bibtex.BibtexReader;
import offprint.diag.Diagnostics;
import offprint.diag.Source;
import offprint.text.markup.Markup;
import offprint.model.RichText;
import offprint.text.tex.TexDialect;
import offprint.text.tex.TexReader;
import offprint.text.tex.TexRun;
import offprint.content.yaml.YamlMapping;
import offprint.content.yaml.YamlReader;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Warmup;

/**
 * What a build spends most of its time in, one thing at a time: each call takes the next of the {@link Inputs}, round
 * and round, so that a score is the mean over all of them.
 */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(2)
public class HotParts {

    /** A paper's file, of 2 KB. */
    @Benchmark
    public Optional<YamlMapping> yamlOfPaper(Inputs inputs) {
        return YamlReader.read(inputs.papers.next(), new Diagnostics());
    }

    /** A title, of which some have a formula or braces. */
    @Benchmark
    public RichText markdownOfTitle(Inputs inputs) {
        return inputs.markup.title(inputs.titles.next(), new Diagnostics());
    }

    /** An abstract in which nothing is TeX or Markdown, as two thirds are. */
    @Benchmark
    public Markup.Written markdownOfPlainAbstract(Inputs inputs) {
        return inputs.markup.prose(inputs.plainAbstracts.next(), new Diagnostics());
    }

    /** An abstract with formulas or TeX commands, as a third are. */
    @Benchmark
    public Markup.Written markdownOfAbstractWithTex(Inputs inputs) {
        return inputs.markup.prose(inputs.texAbstracts.next(), new Diagnostics());
    }

    /** The abstracts of the line before, by the dialect of pages, which knows more. */
    @Benchmark
    public Markup.Written markdownOfPage(Inputs inputs) {
        return inputs.markup.page(inputs.texAbstracts.next(), "", new Diagnostics());
    }

    /** A formula in an abstract, to MathML, text and TeX. */
    @Benchmark
    public Optional<TexRun> texFormula(Inputs inputs) {
        Inputs.Place formula = inputs.formulas.next();
        return new TexReader(formula.passage(), TexDialect.PROSE, new Diagnostics())
                .at(formula.offset(), formula.passage().text().length());
    }

    /** The entry of one paper, as Offprint writes it. */
    @Benchmark
    public BibtexFile bibtexOfPaper(Inputs inputs) {
        return BibtexReader.read(inputs.entries.next(), new Diagnostics());
    }

    /** The entries of all papers in one file. */
    @Benchmark
    public BibtexFile bibtexOfAllPapers(Inputs inputs) {
        Source all = inputs.bibliography;
        return BibtexReader.read(all, new Diagnostics());
    }

    /** A paper's page, from its place in the plan to its bytes. */
    @Benchmark
    public Optional<byte[]> pageOfPaper(Inputs inputs) {
        return inputs.renderer.draw(inputs.paperPages.next());
    }

    /** The list of all papers, likewise. */
    @Benchmark
    public Optional<byte[]> pageOfAllPapers(Inputs inputs) {
        return inputs.renderer.draw(inputs.listPage);
    }
}
