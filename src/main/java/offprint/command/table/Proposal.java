package offprint.command.table;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import offprint.diag.Suggestion;

/** What someone probably meant who typed something that the table does not have. A guess is never acted on. */
public final class Proposal {
    private Proposal() {}

    /** Behind "there is no command …": a semicolon and the proposal, or nothing. */
    public static String forCommand(String typed) {
        for (Command command : Command.values()) {
            if (command.otherNames().contains(typed)) {
                return didYouMean(List.of(command.word()));
            }
        }
        return of(typed, Command.words());
    }

    /** Behind "there is no option …": a semicolon and the proposal, or nothing. */
    public static String forOption(String typed, Command command) {
        List<String> flags = Option.flags(command.options());
        return of(typed.startsWith("--") ? typed : "--" + typed.replaceFirst("^-*", ""), flags);
    }

    /** Words that begin like the typed one come before words that only look like it. */
    private static String of(String typed, Collection<String> words) {
        List<String> longer = new ArrayList<>();
        for (String word : words) {
            if (word.startsWith(typed) && !typed.isEmpty() && !typed.equals("--")) {
                longer.add(word);
            }
        }
        return longer.isEmpty()
                ? Suggestion.didYouMean(typed, words).map(text -> "; " + text).orElse("")
                : didYouMean(longer);
    }

    private static String didYouMean(List<String> words) {
        return "; did you mean `" + String.join("` or `", words) + "`?";
    }
}
