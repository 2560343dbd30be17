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
            int shared = reason.headings().size();
            words.add(
                    switch (reason.kind()) {
                        case CHOSEN -> wording.text("related.chosen");
                        case SHARED_AUTHORS -> wording.count("related.authors", shared);
                        case SHARED_KEYWORDS -> wording.count("related.keywords", shared);
                        case SHARED_CATEGORIES -> wording.count("related.categories", shared);
                        case SIMILAR_WORDS ->
                            wording.text("related.words", String.join(wording.text("list.comma"), reason.words()));
                    });
        }
        return String.join(wording.text("list.semicolon"), words);
    }
}
