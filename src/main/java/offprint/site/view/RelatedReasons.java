package offprint.site.view;

import java.util.ArrayList;
import java.util.List;
import offprint.catalog.related.Reason;
import offprint.text.wording.Wording;

/** Why a paper stands beside another, in words: "2 shared authors; both on quantization, memory". */
final class RelatedReasons {

    private RelatedReasons() {}

    static String inWords(List<Reason> reasons, Wording wording) {
        List<String> words = new ArrayList<>();
        for (Reason reason : reasons) {
            words.add(reason.match(new Reason.Cases<>(
                    chosen -> wording.text("related.chosen"),
                    shared -> wording.count("related.authors", shared.authors().size()),
                    shared ->
                            wording.count("related.keywords", shared.keywords().size()),
                    shared -> wording.count(
                            "related.categories", shared.categories().size()),
                    similar ->
                            wording.text("related.words", String.join(wording.text("list.comma"), similar.words())))));
        }
        return String.join(wording.text("list.semicolon"), words);
    }
}
