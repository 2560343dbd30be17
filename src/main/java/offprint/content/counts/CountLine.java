package offprint.content.counts;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import offprint.diag.Diagnostic;
import offprint.diag.Diagnostics;
import offprint.diag.Rule;
import offprint.diag.Source;
import offprint.diag.Span;
import offprint.diag.Suggestion;
import offprint.model.Ascii;
import offprint.model.CitationSource;
import offprint.model.CountedForm;
import offprint.model.Parsed;
import offprint.model.PublicationDate;
import offprint.model.Slug;

/** A line of the list of citation counts, by words; the first that is wrong is reported, with its place. */
final class CountLine {
    static final String ALL = "*";
    static final String NO_LONGER = "-";

    /** More digits than any work has citations. */
    private static final int MOST_DIGITS = 9;

    private final List<Span> words = new ArrayList<>();
    private final Diagnostics diagnostics;

    /** The words between two offsets, of which there is at least one. */
    CountLine(Source source, int start, int end, Diagnostics diagnostics) {
        this.diagnostics = diagnostics;
        int begin = -1;
        for (int i = start; i <= end; i++) {
            boolean gap =
                    i == end || source.text().charAt(i) == ' ' || source.text().charAt(i) == '\t';
            if (gap && begin >= 0) {
                words.add(source.span(begin, i));
                begin = -1;
            } else if (!gap && begin < 0) {
                begin = i;
            }
        }
    }

    /** Whether it says when a service has answered for all papers, and not how often one is cited. */
    boolean isOfAll() {
        return text(0).equals(ALL);
    }

    /** Whether there are as many words as the line needs. */
    boolean isWhole() {
        int wanted = isOfAll() ? 3 : 5;
        if (words.size() == wanted) {
            return true;
        }
        Source source = words.get(0).source();
        report(
                source.span(words.get(0).start(), words.get(words.size() - 1).end()),
                "a line in the list of citation counts has " + words.size() + " words instead of " + wanted,
                isOfAll() ? "such as `* openalex 2026-12-01`" : "such as `paper-planes openalex doi 2026-12-01 12`");
        return false;
    }

    Optional<Slug> paper() {
        Parsed<Slug> slug = Slug.parse(text(0));
        if (slug.value().isEmpty()) {
            report(words.get(0), "`" + text(0) + "` is not a paper's slug", slug.reason());
        }
        return slug.value();
    }

    Optional<CitationSource> source() {
        return word(1, "a service that is asked for citations", CitationSource.values(), CitationSource::key);
    }

    Optional<CountedForm> form() {
        return word(2, "a form of a paper", CountedForm.values(), CountedForm::key);
    }

    /** @param at which word it is */
    Optional<PublicationDate> date(int at) {
        Parsed<PublicationDate> date = PublicationDate.parse(text(at));
        if (date.value().isEmpty() || date.value().get().day() == 0) {
            report(
                    words.get(at),
                    "`" + text(at) + "` is not a day",
                    date.value().isPresent() ? "a day is written YYYY-MM-DD" : date.reason());
            return Optional.empty();
        }
        return date.value();
    }

    /** Whether the last word is a count, or says that there is none any longer. */
    boolean isCounted() {
        String text = text(4);
        boolean digits = text.length() <= MOST_DIGITS;
        for (int i = 0; i < text.length(); i++) {
            digits &= Ascii.isDigit(text.charAt(i));
        }
        if (!digits && !text.equals(NO_LONGER)) {
            report(
                    words.get(4),
                    "`" + text + "` is not a count",
                    "a number of citations, or `-` where the service counts no longer");
        }
        return digits || text.equals(NO_LONGER);
    }

    /** Of a line that is counted; empty where the service counts no longer. */
    Optional<Integer> count() {
        return text(4).equals(NO_LONGER) ? Optional.empty() : Optional.of(Integer.valueOf(text(4)));
    }

    Span place() {
        return words.get(0);
    }

    private <T> Optional<T> word(int at, String meaning, T[] values, Function<T, String> key) {
        for (T value : values) {
            if (key.apply(value).equals(text(at))) {
                return Optional.of(value);
            }
        }
        List<String> known = Arrays.stream(values).map(key).collect(Collectors.toList());
        diagnostics.report(Diagnostic.at(words.get(at), Rule.BAD_COUNT, "`" + text(at) + "` is not " + meaning)
                .label("known are " + String.join(", ", known))
                .help(Suggestion.didYouMean(text(at), known)));
        return Optional.empty();
    }

    private void report(Span place, String headline, String reason) {
        diagnostics.report(Diagnostic.at(place, Rule.BAD_COUNT, headline).label(reason));
    }

    private String text(int at) {
        Span word = words.get(at);
        return word.source().text().substring(word.start(), word.end());
    }
}
