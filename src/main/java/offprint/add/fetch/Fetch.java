package offprint.add.fetch;

import java.io.IOException;
import java.net.http.HttpClient;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import offprint.diag.Diagnostic;
import offprint.diag.Diagnostics;
import offprint.diag.Rule;
import offprint.diag.json.JsonValue;
import offprint.model.Identifier;
import offprint.model.IdentifierScheme;
import offprint.model.PercentEncoding;

/**
 * Asks services for persons and for works: doi.org for CSL-JSON, by content negotiation, arXiv's API for Atom, others in
 * batches. A service that gives no answer is not asked again.
 */
public final class Fetch implements Lookup {
    private static final String CSL_JSON = "application/vnd.citationstyles.csl+json";
    private static final String ATOM = "application/atom+xml";

    private static final String JSON = "application/json";
    private static final String XML = "application/xml";

    /** Pages of a hundred works; nobody has written more than these hold. */
    private static final int MOST_PAGES = 100;

    private final WebExchange network;
    private final Diagnostics diagnostics;
    private final Map<Registry, Exchange> services = new EnumMap<>(Registry.class);
    private final Set<Registry> silent = EnumSet.noneOf(Registry.class);
    private int requests;
    private int answered;

    public Fetch(WebExchange network, Diagnostics diagnostics) {
        this.network = network;
        this.diagnostics = diagnostics;
        HttpClient client = Exchange.client(network.patience());
        for (Registry service : Registry.values()) {
            services.put(service, new Exchange(service, client, network));
        }
    }

    /** How often a service was asked; repetitions and redirections are not counted. */
    public int requests() {
        return requests;
    }

    /** Whether any service gave an answer. */
    public boolean wasAnswered() {
        return answered > 0;
    }

    private Response ask(Registry service, String rest, String accept) throws IOException, InterruptedException {
        requests++;
        Exchange exchange = services.get(service);
        if (exchange == null) {
            throw new IllegalStateException("a service without an exchange");
        }
        Response response = exchange.get(rest, accept);
        answered++;
        return response;
    }

    @Override
    public List<Answer> person(PersonId id) throws InterruptedException {
        List<Answer> answers = new ArrayList<>();
        try {
            switch (id.service()) {
                case ORCID -> record(id, id.value() + "/record", JSON, answers);
                case OPENALEX -> openAlex(id, answers);
                default -> record(id, "pid/" + id.value() + ".xml", XML, answers);
            }
        } catch (IOException e) {
            silent.add(id.service());
            diagnostics.report(
                    Diagnostic.inFile(id.written(), Rule.NETWORK_FAILURE, "no answer about `" + id.written() + '`')
                            .label(String.valueOf(e.getMessage()))
                            .help(help(id.service())));
        }
        return answers;
    }

    private Optional<Response> record(PersonId id, String path, String accept, List<Answer> answers)
            throws IOException, InterruptedException {
        Response response = ask(id.service(), path, accept);
        switch (response.status()) {
            case 404, 409, 410 -> {
                diagnostics.report(
                        Diagnostic.inFile(id.written(), Rule.UNKNOWN_WORK, "nothing is known of `" + id.written() + '`')
                                .label(response.host() + " has no such record")
                                .help("look it up at " + id.url()));
                return Optional.empty();
            }
            default -> {
                String body = body(response, accept);
                answers.add(new Answer(id.written(), List.of(), body));
                return Optional.of(response);
            }
        }
    }

    /** The text of a good answer of the right type; a web page in its place is none. */
    private static String body(Response response, String accept) throws FetchException {
        String kind = accept.equals(JSON) ? "json" : "xml";
        if (response.status() != 200) {
            throw FetchException.lasting(response.host() + " answered with status " + response.status());
        }
        String start = response.body().stripLeading();
        if (!response.type().contains(kind) || start.startsWith("<!") || start.startsWith("<html")) {
            throw FetchException.lasting(response.host() + " answered with the type " + response.type());
        }
        return response.body();
    }

    /** The record, and then page after page of the works; the record says the id that they are under. */
    private void openAlex(PersonId id, List<Answer> answers) throws IOException, InterruptedException {
        Optional<Response> author = record(id, "authors/" + id.value(), JSON, answers);
        Optional<JsonValue> found =
                author.flatMap(response -> JsonValue.read(response.body()).value());
        Optional<String> current = found.flatMap(record -> record.member("id"))
                .map(JsonValue::string)
                .map(url -> url.substring(url.lastIndexOf('/') + 1));
        String cursor = "*";
        for (int page = 0; current.isPresent() && page < MOST_PAGES && !cursor.isEmpty(); page++) {
            Response response = ask(
                    Registry.OPENALEX,
                    "works?filter=authorships.author.id:" + PercentEncoding.PART.encode(current.get())
                            + "&per_page=100&cursor=" + PercentEncoding.PART.encode(cursor),
                    JSON);
            String body = body(response, JSON);
            Optional<JsonValue> whole = JsonValue.read(body).value();
            boolean empty = whole.flatMap(list -> list.member("results"))
                    .map(list -> list.items().isEmpty())
                    .orElse(true);
            cursor = empty
                    ? ""
                    : whole.flatMap(list -> list.member("meta"))
                            .flatMap(meta -> meta.member("next_cursor"))
                            .map(JsonValue::string)
                            .orElse("");
            answers.add(new Answer(id.written() + " (page " + (page + 1) + ')', List.of(), body));
        }
    }

    @Override
    public List<Answer> details(PersonId id, List<String> numbers) throws InterruptedException {
        List<Answer> answers = new ArrayList<>();
        for (List<String> some : Batches.parts(numbers, Registry.ORCID)) {
            if (silent.contains(Registry.ORCID)) {
                break;
            }
            try {
                Response response = ask(Registry.ORCID, id.value() + "/works/" + String.join(",", some), JSON);
                answers.add(new Answer(id.written() + " (works)", List.of(), body(response, JSON)));
            } catch (IOException e) {
                silent(Registry.ORCID, some.size() + " works", e);
            }
        }
        return answers;
    }

    @Override
    public List<Answer> works(List<Identifier> ids, Way way) throws InterruptedException {
        return switch (way) {
            case REGISTRY -> {
                List<Answer> answers = batches(Batches.crossref(of(ids, IdentifierScheme.DOI)));
                answers.addAll(batches(Batches.pubMed(of(ids, IdentifierScheme.PMID))));
                answers.addAll(of(of(ids, IdentifierScheme.ARXIV)));
                yield answers;
            }
            case OPENALEX -> network.key(Registry.OPENALEX).isEmpty() ? List.of() : batches(Batches.openAlex(ids));
            case SINGLY -> of(of(ids, IdentifierScheme.DOI));
        };
    }

    private List<Answer> batches(List<Batches.Batch> batches) throws InterruptedException {
        List<Answer> answers = new ArrayList<>();
        for (Batches.Batch batch : batches) {
            if (silent.contains(batch.service())) {
                break;
            }
            try {
                Response response = ask(batch.service(), batch.path(), batch.accept());
                // A batch that is refused for one of its ids leaves them all to the next way.
                if (response.status() != 400 && response.status() != 404) {
                    String name = "(answer of " + batch.service().label() + ')';
                    answers.add(new Answer(name, batch.ids(), body(response, batch.accept())));
                }
            } catch (IOException e) {
                silent(batch.service(), works(batch.ids().size()), e);
            }
        }
        return answers;
    }

    /** Asks for one work; that it is not known is reported. */
    private void alone(Batches.Batch batch, List<Answer> answers) throws InterruptedException {
        List<Answer> answer = batches(List.of(batch));
        answers.addAll(answer);
        if (answer.isEmpty() && !silent.contains(batch.service())) {
            unknown(batch.ids().get(0), batch.service().label() + " knows no such work");
        }
    }

    private static String works(int number) {
        return number == 1 ? "a work" : number + " works";
    }

    private void silent(Registry service, String what, IOException problem) {
        silent.add(service);
        diagnostics.report(Diagnostic.inFile(
                        service.label(), Rule.NETWORK_FAILURE, "no answer of " + service.label() + " about " + what)
                .label(String.valueOf(problem.getMessage()))
                .help(help(service)));
    }

    private String help(Registry service) {
        boolean keyless = !service.variable().isEmpty() && network.key(service).isEmpty();
        return keyless
                ? "set " + service.variable() + " to a key of " + service.label() + ", or try again later"
                : "try again later: what was answered is kept, and the rest is asked for again";
    }

    /**
     * What there is about the works; those that do not exist, and registries that give no answer, are reported.
     *
     * @param ids DOIs, arXiv ids, PubMed ids, works of OpenAlex and keys of dblp
     */
    public List<Answer> of(List<Identifier> ids) throws InterruptedException {
        List<Answer> answers = new ArrayList<>();
        dois(of(ids, IdentifierScheme.DOI), answers);
        List<Identifier> eprints = of(ids, IdentifierScheme.ARXIV);
        boolean reached = true;
        for (int from = 0; from < eprints.size() && reached; from += Registry.ARXIV.batch()) {
            List<Identifier> some = eprints.subList(from, Math.min(from + Registry.ARXIV.batch(), eprints.size()));
            reached = eprints(some, eprints.size() - from - some.size(), answers);
        }
        answers.addAll(batches(Batches.pubMed(of(ids, IdentifierScheme.PMID))));
        for (Identifier id : of(ids, IdentifierScheme.OPENALEX)) {
            alone(new Batches.Batch(Registry.OPENALEX, List.of(id), "works/" + id.value(), JSON), answers);
        }
        for (Identifier id : of(ids, IdentifierScheme.DBLP)) {
            String path = "rec/" + PercentEncoding.PATH.encode(id.value()) + ".xml";
            alone(new Batches.Batch(Registry.DBLP, List.of(id), path, XML), answers);
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
                csl(id, ask(Registry.DOI, path, CSL_JSON)).ifPresent(answers::add);
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
        String query = "?id_list=" + list + "&max_results=" + ids.size();
        try {
            Response response = ask(Registry.ARXIV, query, ATOM);
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
