package offprint.text.words;

import java.util.HashSet;
import java.util.Set;
import java.util.StringTokenizer;

/**
 * Words that say nothing of what a paper is about: the grammar of English, and the phrases in which every abstract is
 * written. Other languages do without a list, because what stands in most texts weighs next to nothing; the list is for
 * sites of a few dozen papers, in which even such a word can be rare.
 */
final class StopWords {
    private static final String GRAMMAR = """
            about above across after again against all almost alone along already also although always
            am among an and another any are around as at away be became because become been before
            behind being below between both but by can cannot could despite did do does doing don done
            down due during each either else enough especially etc even ever every everything few first
            for from further had has have having he hence her here hers him his how however if in indeed
            inside instead into is it its itself just keep kept large largely last later least less let
            like likewise little long made mainly make makes making many may me might mine more moreover
            most mostly much must my namely near nearly need needs neither never nevertheless next no
            none nor not nothing now of off often on once one ones only onto or other others otherwise
            our ours out outside over own per perhaps quite rather re same second several shall she
            should since small so some sometimes soon still such than that the their them then there
            thereby therefore these they thing things third this those though three through throughout
            thus to together too toward towards two under unless until up upon us usually ve very via
            was way ways we well were what whatever when where whereas whether which while who whole
            whom whose why will with within without would yet you your zero
            """;
    private static final String ABSTRACTS = """
            able achieve achieved achieves achieving address addresses addressing advance advanced
            advances advancing affordable aim aims allow allowing allows amount analyse analyze apply
            approach approaches argue author authors available based behavior behaviour best better
            bound bring brings build building builds built call called calls case cases challenge
            challenges challenging change changes cheaper combine combines combining common comparable
            compare compared comparing comparison consider contain contains contribution cost costs
            current cut cuts demonstrate demonstrates demonstrating describe describes design designed
            designs develop developed different difficult easy effect effective effectively efficient
            efficiently enable enables enabling era evaluate evaluation evidence example examples
            existing experiment experimental experiments explain explains explore extensive fast faster
            finally find finding finds five focus follow following four general give given gives goal
            goals good greater help helps high higher highly hold holds hundreds idea important improve
            improved improvement improvements improves improving including increase increases increasing
            introduce introduced introduces introducing investigate issue issues kind lead leads level
            limit limited lose low lower main making measure measured method methods multi new non novel
            number numbers obtain offer optimizing order outperform outperforms paper papers part parts
            people perform performs point possible practical practice pre present presented presenting
            presents previous prior problem problems propose proposed proposes proposing prove provide
            provides providing question questions range rate rates reach reaches real recent recently
            reduce reduced reduces reducing rely remain remains report reported reports require required
            requires requiring rest rests result resulting results run runs semi set setting settings
            show showing shown shows significant significantly simple single six solution solutions
            solve specific state strong studies study suggest suggests support supports task tasks
            technique techniques ten term test tested tests times today total treat treats turn type
            typical unchanged understand understanding unlike use used useful user uses using usual
            value values various wide widely work works world years yield yields
            """;
    private static final Set<String> ENGLISH = words(GRAMMAR + ABSTRACTS);

    private StopWords() {}

    static boolean has(String word) {
        return ENGLISH.contains(word);
    }

    private static Set<String> words(String text) {
        Set<String> words = new HashSet<>();
        StringTokenizer tokens = new StringTokenizer(text);
        while (tokens.hasMoreTokens()) {
            words.add(tokens.nextToken());
        }
        return words;
    }
}
