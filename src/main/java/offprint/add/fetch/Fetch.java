package offprint.add.fetch;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import offprint.diag.Diagnostic;
import offprint.diag.Diagnostics;
import offprint.diag.Rule;
import offprint.model.Identifier;
import offprint.model.IdentifierScheme;

/**
 * Asks registries for works: doi.org for CSL-JSON, by content negotiation, and arXiv's API for Atom. A registry that
 * gives no answer is not asked again.
 */
public final class Fetch {
    private static final String CSL_JSON = "application/vnd.citationstyles.csl+json";
    private static final String ATOM = "application/atom+xml";

    /** Ids in one request to arXiv; addresses of a few hundred characters get through everywhere. */
    private static final int ARXIV_IDS = 50;

    private final WebExchange network;
    private final Diagnostics diagnostics;
    private final Exchange doi;
    private final Exchange arxiv;

    public Fetch(WebExchange network, Diagnostics diagnostics) {
        this.network = network;
        this.diagnostics = diagnostics;
        HttpClient client = Exchange.client(network.patience());
        this.doi = new Exchange(client, network, Duration.ZERO, agent());
        this.arxiv = new Exchange(client, network, network.patience().arxivGap(), agent());
    }

    /** Who asks: the program and its version, and nothing about the person who runs it. */
    private static String agent() {
        String version = Fetch.class.getPackage().getImplementationVersion();
        return version == null ? "Offprint" : "Offprint/" + version;
    }

    /**
     * What there is about the works; those that do not exist, and registries that give no answer, are reported.
     *
     * @param ids DOIs and arXiv ids
     */
    public List<Answer> of(List<Identifier> ids) throws InterruptedException {
        List<Answer> answers = new ArrayList<>();
        dois(of(ids, IdentifierScheme.DOI), answers);
        List<Identifier> eprints = of(ids, IdentifierScheme.ARXIV);
        boolean reached = true;
        for (int from = 0; from < eprints.size() && reached; from += ARXIV_IDS) {
            List<Identifier> some = eprints.subList(from, Math.min(from + ARXIV_IDS, eprints.size()));
            reached = eprints(some, eprints.size() - from - some.size(), answers);
        }
        return answers;
    }

    private static List<Identifier> of(List<Identifier> ids, IdentifierScheme scheme) {
        List<Identifier> some = new ArrayList<>();
        for (Identifier id : ids) {
            if (id.scheme() == scheme) {
                some.add(id);
            }
        }
        return some;
    }

    private void dois(List<Identifier> ids, List<Answer> answers) throws InterruptedException {
        for (int i = 0; i < ids.size(); i++) {
            Identifier id = ids.get(i);
            String path = id.url().substring(IdentifierScheme.DOI.resolved("").length());
            try {
                csl(id, doi.get(URI.create(network.doi() + path), CSL_JSON)).ifPresent(answers::add);
            } catch (IOException e) {
                unreachable(List.of(id), ids.size() - i - 1, e);
                return;
            }
        }
    }

    private Optional<Answer> csl(Identifier id, Response response) throws FetchException {
        boolean json = response.type().contains("json") || response.type().isEmpty();
        switch (response.status()) {
            case 200 -> {
                if (json) {
                    return Optional.of(new Answer(WorkId.written(id), List.of(id), response.body()));
                }
                unknown(id, response.host() + " has no data about it, but an answer of the type " + response.type());
            }
            case 204, 406 -> unknown(id, response.host() + " has no data about it in the form of CSL-JSON");
            case 400, 404, 410 -> unknown(id, response.host() + " knows no such DOI");
            default -> throw FetchException.lasting(response.host() + " answered with status " + response.status());
        }
        return Optional.empty();
    }

    /** Answers whether arXiv was reached. One id that it finds wrong spoils the answer for all, so each is asked alone. */
    private boolean eprints(List<Identifier> ids, int more, List<Answer> answers) throws InterruptedException {
        StringBuilder list = new StringBuilder();
        for (Identifier id : ids) {
            list.append(list.length() == 0 ? "" : ",").append(id.value());
        }
        URI address = URI.create(network.arxiv() + "?id_list=" + list + "&max_results=" + ids.size());
        try {
            Response response = arxiv.get(address, ATOM);
            boolean error = response.status() == 400 || response.body().contains("arxiv.org/api/errors#");
            if (error && ids.size() == 1) {
                unknown(ids.get(0), response.host() + " knows no such id");
            } else if (error) {
                return each(ids, more, answers);
            } else if (response.status() != 200
                    || !(response.type().isEmpty() || response.type().contains("xml"))) {
                throw FetchException.lasting(response.host() + " answered with status " + response.status()
                        + " and the type " + response.type());
            } else {
                String name = ids.size() == 1 ? WorkId.written(ids.get(0)) : "(answer of arXiv)";
                answers.add(new Answer(name, ids, response.body()));
            }
            return true;
        } catch (IOException e) {
            unreachable(ids, more, e);
            return false;
        }
    }

    private boolean each(List<Identifier> ids, int more, List<Answer> answers) throws InterruptedException {
        boolean reached = true;
        for (int i = 0; i < ids.size() && reached; i++) {
            reached = eprints(ids.subList(i, i + 1), more + ids.size() - i - 1, answers);
        }
        return reached;
    }

    private void unknown(Identifier id, String reason) {
        String written = WorkId.written(id);
        diagnostics.report(Diagnostic.inFile(written, Rule.UNKNOWN_WORK, "nothing is known of `" + written + "`")
                .label(reason)
                .help("look it up at " + id.url()));
    }

    private void unreachable(List<Identifier> ids, int more, IOException problem) {
        String written = WorkId.written(ids.get(0));
        int others = ids.size() - 1 + more;
        String rest = others == 0 ? "" : others == 1 ? " and one more" : " and " + others + " more";
        diagnostics.report(Diagnostic.inFile(written, Rule.NETWORK_FAILURE, "no answer about `" + written + '`' + rest)
                .label(String.valueOf(problem.getMessage()))
                .help("try again later; what another program has saved of it can be named with `--from-file FILE`"));
    }
}
