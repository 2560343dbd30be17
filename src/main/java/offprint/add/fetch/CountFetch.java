package offprint.add.fetch;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.IntConsumer;
import offprint.model.CitationSource;
import offprint.model.Identifier;

/**
 * Asks a service how often works are cited, in batches as large as it allows. A service that does not answer is not
 * asked again.
 */
public final class CountFetch {

    /** Whom the answers are for. */
    public interface Taker {

        /** Takes an answer; whether it is one. */
        boolean take(String text, List<Identifier> asked);

        /** Takes note of works that the service does not know. */
        void unknown(List<Identifier> ids);
    }

    private final CountRequests requests;
    private final WebExchange network;
    private final Exchange exchange;
    private final Taker taker;
    private final IntConsumer progress;

    /** @param progress is told how many works have been asked for */
    public CountFetch(CitationSource source, WebExchange network, Taker taker, IntConsumer progress) {
        this.network = network;
        this.requests = CountRequests.of(
                source, !network.key(CountRequests.service(source)).isEmpty());
        this.exchange = new Exchange(requests.service(), Exchange.client(network.patience()), network);
        this.taker = taker;
        this.progress = progress;
    }

    /** Asks for all; what kept the service from answering for some, in words, if anything did. */
    public Optional<String> ask(List<Identifier> ids) throws InterruptedException {
        try {
            for (CountRequests.Batch batch : requests.batches(ids)) {
                ask(batch);
                progress.accept(batch.ids().size());
            }
            return Optional.empty();
        } catch (IOException e) {
            return Optional.of(String.valueOf(e.getMessage()));
        }
    }

    private void ask(CountRequests.Batch batch) throws IOException, InterruptedException {
        Response response = batch.json().isPresent()
                ? exchange.post(batch.rest(), batch.json().get())
                : exchange.get(batch.rest(), "application/json");
        switch (response.status()) {
            case 200 -> take(response, batch.ids());
            case 400, 404, 410, 413, 414 -> refused(response, batch);
            case 401, 403 ->
                throw FetchException.lasting(response.host() + " answered with status " + response.status() + keyed());
            default -> throw FetchException.lasting(response.host() + " answered with status " + response.status());
        }
    }

    private void take(Response response, List<Identifier> asked) throws FetchException {
        if (!taker.take(response.body(), asked)) {
            String type = response.type().isEmpty() ? "no type" : "the type " + response.type();
            throw FetchException.lasting(
                    response.host() + " answered with something that is no list of works, and has " + type);
        }
    }

    /** What one work spoils is asked for again in halves; where there is one left, the service does not know it. */
    private void refused(Response response, CountRequests.Batch batch) throws IOException, InterruptedException {
        boolean none = response.body().toLowerCase(Locale.ROOT).contains("no valid paper ids");
        if (batch.ids().size() == 1 || none) {
            taker.unknown(batch.ids());
            return;
        }
        int half = batch.ids().size() / 2;
        ask(requests.batch(batch.ids().subList(0, half)));
        ask(requests.batch(batch.ids().subList(half, batch.ids().size())));
    }

    private String keyed() {
        String variable = requests.service().variable();
        return variable.isEmpty()
                ? ""
                : network.key(requests.service()).isEmpty()
                        ? "; it may want a key in " + variable
                        : "; is the key in " + variable + " right?";
    }
}
