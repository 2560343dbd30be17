package offprint.text.markup;

import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import offprint.text.tex.TexRun;

/** A piece of TeX among flexmark's nodes. */
final class TexNode extends Node {
    private final TexRun run;

    TexNode(BasedSequence chars, TexRun run) {
        super(chars);
        this.run = run;
    }

    TexRun run() {
        return run;
    }

    @Override
    public BasedSequence[] getSegments() {
        return EMPTY_SEGMENTS;
    }
}
