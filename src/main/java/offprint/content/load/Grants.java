package offprint.content.load;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import offprint.diag.Diagnostic;
import offprint.diag.Diagnostics;
import offprint.diag.Rule;
import offprint.diag.Suggestion;
import offprint.model.EntryList;
import offprint.model.Funding;
import offprint.model.Link;
import offprint.model.ListEntry;
import offprint.model.ListKind;
import offprint.model.Organization;
import offprint.model.Paper;

/** The grants of lists/grants.yaml, by the ids that papers' {@code funding} names. */
final class Grants {
    private final Map<String, ListEntry> byId = new TreeMap<>();

    Grants(List<EntryList> lists) {
        for (EntryList list : lists) {
            if (list.kind().equals(Optional.of(ListKind.GRANTS))) {
                for (ListEntry grant : list.entries()) {
                    grant.id().ifPresent(id -> byId.put(id.value(), grant));
                }
            }
        }
    }

    /** Warns of what looks like an id and is none. */
    void check(List<LoadedPaper.Mention> mentions, Diagnostics diagnostics) {
        for (LoadedPaper.Mention grant : mentions) {
            String id = grant.slug().value();
            if (!byId.isEmpty() && id.indexOf('-') > 0 && !byId.containsKey(id)) {
                diagnostics.report(
                        Diagnostic.at(grant.span(), Rule.UNLISTED_ID, "`" + id + "` looks like an id but is not one")
                                .label("no entry of content/lists/grants.yaml has it")
                                .help(Suggestion.didYouMean(id, byId.keySet())
                                        .orElse("give an entry that `id` there, or write who paid")));
            }
        }
    }

    /** The funders and numbers of the grants. */
    List<Funding> named(List<Funding> items) {
        List<Funding> funding = new ArrayList<>();
        for (Funding item : items) {
            funding.add(named(item));
        }
        return funding;
    }

    /** The papers, which name the funder and the number of each grant. */
    List<Paper> papers(List<Paper> papers) {
        List<Paper> named = new ArrayList<>(papers.size());
        for (Paper paper : papers) {
            List<Funding> funding = named(paper.extras().funding());
            boolean same = funding.equals(paper.extras().funding());
            named.add(same ? paper : paper.with(paper.extras().fundedBy(funding)));
        }
        return named;
    }

    private Funding named(Funding item) {
        ListEntry grant = item.award().isPresent() || item.url().isPresent() ? null : byId.get(item.funder());
        if (grant == null) {
            return item;
        }
        String funder = grant.at().map(Organization::name).orElse(item.funder());
        Optional<String> url = grant.links().stream().findFirst().flatMap(Link::url);
        return new Funding(funder, grant.own().award(), url);
    }
}
