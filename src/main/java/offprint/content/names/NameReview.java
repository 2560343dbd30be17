package offprint.content.names;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import offprint.content.load.Sources;
import offprint.content.names.Doubles.Pair;
import offprint.diag.Diagnostic;
import offprint.diag.Diagnostics;
import offprint.diag.Rule;
import offprint.diag.Span;
import offprint.model.Bibliography;
import offprint.model.Identifier;

/** Warns of authors who are probably one person, and of names that are probably two people's. */
public final class NameReview {
    private final Bearers bearers;
    private final NamePlaces places;
    private final PeopleLines lines;
    private final Diagnostics diagnostics;

    private NameReview(Sources sources, Bibliography bibliography, Diagnostics diagnostics) {
        this.bearers = new Bearers(bibliography);
        this.places = new NamePlaces(sources.papers(), bibliography.papers());
        this.lines = new PeopleLines(bibliography.people());
        this.diagnostics = diagnostics;
    }

    /** Reports them, each where the name stands that is the less usual one. */
    public static void of(Sources sources, Bibliography bibliography, Diagnostics diagnostics) {
        NameReview review = new NameReview(sources, bibliography, diagnostics);
        review.doubles();
        review.namesakes();
    }

    /** Each name is reported once, with the whole of what it probably belongs to. */
    private void doubles() {
        Clusters clusters = new Clusters();
        Set<Bearer> reported = new HashSet<>();
        List<Pair> pairs = clusters.join(Doubles.of(bearers));
        for (boolean direct : new boolean[] {true, false}) {
            for (Pair pair : pairs) {
                Bearer head = clusters.head(pair.one());
                boolean withHead = pair.one() == head || pair.other() == head;
                Bearer member = withHead ? pair.partner(head) : pair.one();
                if (withHead == direct && reported.add(member)) {
                    report(pair, member, pair.partner(member), head, clusters.of(head));
                }
            }
        }
    }

    private void report(Pair pair, Bearer member, Bearer other, Bearer head, List<Bearer> cluster) {
        Optional<Span> place = places.of(member.first);
        Optional<Span> otherPlace = places.of(other.first);
        if (place.isEmpty() || otherPlace.isEmpty()) {
            return;
        }
        String joint = pair.between()
                .map(author -> "; `" + author.name.display() + "` has written with both")
                .orElse("");
        List<Bearer> both = new ArrayList<>(List.of(head));
        both.add(member);
        diagnostics.report(Diagnostic.at(
                        place.get(),
                        Rule.PROBABLE_DOUBLE,
                        "`" + member.name.display() + "` may be `" + other.name.display() + '`')
                .label(pair.likeness().reason() + joint)
                .note(otherPlace.get(), "the other one")
                .help("if they are one, " + lines.onePerson(head, cluster))
                .help("if they are two, add to content/people.yaml:" + lines.people(both)));
    }

    private void namesakes() {
        for (Bearer bearer : bearers.all()) {
            List<Bearer.Mention> orcids = bearer.orcids;
            if (orcids.size() < 2) {
                continue;
            }
            Optional<Span> first = places.of(orcids.get(0));
            Optional<Span> second = places.of(orcids.get(1));
            if (first.isPresent() && second.isPresent()) {
                String name = bearer.name.display();
                diagnostics.report(Diagnostic.at(
                                second.get(),
                                Rule.NAMESAKES,
                                "`" + name + "` has " + orcids.size() + " ORCID iDs, so it is that many people")
                        .label(orcid(orcids.get(1)) + " here")
                        .note(first.get(), orcid(orcids.get(0)) + " here")
                        .help("if they are " + (orcids.size() == 2 ? "two" : orcids.size())
                                + ", add to content/people.yaml:" + lines.namesakes(bearer))
                        .help("if they are one, correct the iD that is wrong"));
            }
        }
    }

    private static String orcid(Bearer.Mention mention) {
        return mention.orcid().map(Identifier::value).orElse("");
    }
}
