package offprint.add;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import offprint.add.foreign.Author;
import offprint.add.formats.Draft;
import offprint.diag.Diagnostic;
import offprint.diag.Diagnostics;
import offprint.diag.Rule;
import offprint.model.Person;
import offprint.model.PersonName;

/**
 * The works of a bibliography that name the site's owner, by ORCID iD, or by name or alias ignoring case, accents and
 * punctuation. Spellings that may be the owner's but are not known to be, such as initials, are each reported once.
 */
final class OwnWorks {
    private final Person owner;
    private final Tally tally;

    OwnWorks(Person owner, Tally tally) {
        this.owner = owner;
        this.tally = tally;
    }

    /** @param drafts with ids in the place of the names of people of the site */
    List<Draft> of(List<Draft> drafts, Diagnostics diagnostics) {
        List<Draft> own = new ArrayList<>();
        Map<String, List<Draft>> spellings = new LinkedHashMap<>();
        for (Draft draft : drafts) {
            if (draft.makers().stream().anyMatch(this::isOwner)) {
                own.add(draft);
                continue;
            }
            tally.foreign(owner.name().display());
            for (Author author : draft.makers()) {
                if (author.person().isEmpty() && author.name().agreesWith(owner.name())) {
                    spellings
                            .computeIfAbsent(author.name().display(), name -> new ArrayList<>(1))
                            .add(draft);
                    break;
                }
            }
        }
        spellings.forEach((name, works) -> diagnostics.report(doubt(name, works)));
        return own;
    }

    private boolean isOwner(Author author) {
        if (!author.person().isEmpty()) {
            return author.person().equals(owner.id().value());
        }
        String iD = owner.orcid().map(orcid -> orcid.value()).orElse("");
        if (!iD.isEmpty() && !author.orcid().isEmpty()) {
            return author.orcid().equals(iD);
        }
        String key = author.name().matchKey();
        return key.equals(owner.name().matchKey())
                || owner.aliases().stream().map(PersonName::matchKey).anyMatch(key::equals);
    }

    private Diagnostic doubt(String name, List<Draft> works) {
        String ownName = owner.name().display();
        String entries = works.size() == 1 ? "an entry names" : works.size() + " entries name";
        return Diagnostic.at(
                        works.get(0).place(), Rule.WITHOUT_OWNER, entries + " `" + name + "` and not `" + ownName + '`')
                .label("left out by `--mine`")
                .help("if this is the same person, write in content/people.yaml: `" + owner.id() + ": {name: " + ownName
                        + ", aliases: [" + name + "]}`, and add the file again");
    }
}
