package offprint.add.fetch;

import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.UnknownHostException;
import java.net.http.HttpClient;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.nio.channels.UnresolvedAddressException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.regex.Pattern;
import javax.net.ssl.SSLException;
import offprint.model.PercentEncoding;

/**
 * Requests to one registry, one after another: follows redirects, retries after a pause where that may help, and gives
 * up on what takes too long.
 */
final class Exchange {
    private static final int MOST_REDIRECTS = 5;
    private static final int MOST_PORT = 65_535;
    private static final PercentEncoding ENCODING = PercentEncoding.PART;
    private static final Pattern CREDENTIALS = Pattern.compile("//[^/?#]*@");

    private static final String JSON = "application/json";

    /**
     * What a service is asked.
     *
     * @param json what is sent; empty where nothing is
     */
    private record Question(URI address, String accept, Optional<String> json) {

        Question at(URI other) {
            return new Question(other, accept, json);
        }
    }

    private final Registry service;
    private final HttpClient client;
    private final WebExchange network;
    private Optional<Long> last = Optional.empty();

    Exchange(Registry service, HttpClient client, WebExchange network) {
        this.service = service;
        this.client = client;
        this.network = network;
    }

    static HttpClient client(Patience patience) {
        return HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .followRedirects(HttpClient.Redirect.NEVER)
                .connectTimeout(patience.connect())
                .build();
    }

    /**
     * The last answer; one of those that may pass is asked for again first.
     *
     * @param rest what stands behind the service's address
     */
    Response get(String rest, String accept) throws IOException, InterruptedException {
        return answer(new Question(network.address(service, rest), accept, Optional.empty()));
    }

    /** Likewise for a question that is JSON, as its answer is; it is not led on. */
    Response post(String rest, String json) throws IOException, InterruptedException {
        return answer(new Question(network.address(service, rest), JSON, Optional.of(json)));
    }

    private Response answer(Question question) throws IOException, InterruptedException {
        try {
            return patiently(question);
        } catch (FetchException e) {
            throw e.without(network.key(service));
        }
    }

    private Response patiently(Question question) throws IOException, InterruptedException {
        Patience patience = network.patience();
        long end = network.time().nanos() + patience.whole().toNanos();
        Duration backOff = patience.backOff();
        for (int attempt = 1; ; attempt++) {
            Duration pause = backOff;
            FetchException problem;
            try {
                Response response = led(question);
                if (!response.isPassing()) {
                    return response;
                }
                problem = FetchException.passing(response.host() + " answered with status " + response.status());
                pause = response.pause().filter(asked -> !asked.isNegative()).orElse(backOff);
                if (pause.compareTo(patience.longestPause()) > 0) {
                    problem = FetchException.lasting(
                            problem.getMessage() + " and asks to be left alone for " + pause.toSeconds() + " seconds");
                }
            } catch (FetchException e) {
                problem = e;
            }
            boolean late = pause.compareTo(Duration.ofNanos(end - network.time().nanos())) > 0;
            if (!problem.isPassing() || late || attempt == patience.attempts()) {
                throw problem;
            }
            network.time().pause(pause);
            backOff = backOff.multipliedBy(2);
        }
    }

    private Response led(Question question) throws IOException, InterruptedException {
        URI address = question.address();
        URI at = address;
        for (int i = 0; i <= MOST_REDIRECTS; i++) {
            Response response = once(question.at(at));
            if (!response.isRedirect() || question.json().isPresent()) {
                return response;
            }
            at = target(at, response.location());
            if (!isSafe(address, at)) {
                throw FetchException.lasting("it leads to `" + shown(at.toString()) + "`, which does not use https");
            }
            if (!service.leadsElsewhere() && !address.getHost().equals(at.getHost())) {
                throw FetchException.lasting("it redirects to another server, `" + shown(at.toString()) + '`');
            }
        }
        throw FetchException.lasting("it redirects without end");
    }

    /** An address without the name and password that it may hold: messages are read by others, too. */
    private static String shown(String address) {
        return CREDENTIALS.matcher(address).replaceFirst("//");
    }

    private static URI target(URI from, String location) throws FetchException {
        try {
            URI target = from.resolve(location);
            if (target.getPort() > MOST_PORT) {
                throw new IllegalArgumentException("no such port");
            }
            return target;
        } catch (IllegalArgumentException e) {
            throw FetchException.lasting("it leads to `" + shown(location) + "`, which is not an address");
        }
    }

    /** By https anywhere, for the DOI system leads to other hosts; otherwise only to the very server that was named. */
    static boolean isSafe(URI named, URI to) {
        boolean same = named.getScheme().equals(to.getScheme())
                && named.getRawAuthority().equals(to.getRawAuthority());
        return to.getHost() != null && (same || ("https".equals(to.getScheme()) && to.getRawUserInfo() == null));
    }

    private Response once(Question question) throws IOException, InterruptedException {
        keepDistance();
        CompletableFuture<HttpResponse<byte[]>> answer = client.sendAsync(
                request(question), head -> new LimitedBody(network.patience().largest()));
        try {
            return response(answer.get(network.patience().answer().toNanos(), TimeUnit.NANOSECONDS));
        } catch (TimeoutException e) {
            throw FetchException.passing(question.address().getHost() + " took too long to answer");
        } catch (ExecutionException e) {
            throw problem(question.address().getHost(), e.getCause() == null ? e : e.getCause());
        } finally {
            answer.cancel(true);
        }
    }

    private HttpRequest request(Question question) {
        URI address = question.address();
        String key = network.key(service);
        boolean inAddress = service.key() == Registry.Key.QUERY && !key.isEmpty();
        boolean asks = address.getRawQuery() != null;
        String own = "api_key=" + ENCODING.encode(key);
        URI asked = inAddress && !address.toString().contains(own)
                ? URI.create(address + (asks ? "&" : "?") + own)
                : address;
        HttpRequest.Builder request = HttpRequest.newBuilder(asked)
                .header("Accept", question.accept())
                .header("User-Agent", network.agent());
        if (service.key() == Registry.Key.HEADER && !key.isEmpty()) {
            request.header("x-api-key", key);
        }
        question.json().ifPresent(json -> request.header("Content-Type", JSON)
                .POST(HttpRequest.BodyPublishers.ofString(json)));
        return request.build();
    }

    private void keepDistance() throws InterruptedException {
        long now = network.time().nanos();
        long wait = last.isEmpty() ? 0 : last.get() + service.gap().toNanos() - now;
        if (wait > 0) {
            network.time().pause(Duration.ofNanos(wait));
        }
        last = Optional.of(network.time().nanos());
    }

    private static Response response(HttpResponse<byte[]> answer) {
        HttpHeaders fields = answer.headers();
        return new Response(
                answer.statusCode(),
                answer.uri().getHost(),
                Response.mediaType(fields.firstValue("Content-Type").orElse("")),
                fields.firstValue("Location").orElse(""),
                fields.firstValue("Retry-After")
                        .or(() -> spent(fields))
                        .orElse("")
                        .strip(),
                fields.firstValue("Date").orElse(""),
                new String(answer.body(), StandardCharsets.UTF_8));
    }

    /** When a day's share is spent, some say in a field of their own how many seconds are left of the day. */
    private static Optional<String> spent(HttpHeaders fields) {
        boolean none =
                fields.firstValue("X-RateLimit-Remaining").orElse("").strip().equals("0");
        return none ? fields.firstValue("X-RateLimit-Reset") : Optional.empty();
    }

    /** What went wrong, in words, and whether it may pass. */
    static FetchException problem(String host, Throwable cause) {
        for (Throwable at = cause; at != null; at = at.getCause()) {
            if (at instanceof FetchException known) {
                return known;
            }
            if (at instanceof UnresolvedAddressException || at instanceof UnknownHostException) {
                return FetchException.lasting("the name " + host + " leads nowhere; is there a network?");
            }
            if (at instanceof SSLException) {
                return FetchException.lasting(host + " cannot be trusted: " + at.getMessage());
            }
        }
        if (cause instanceof HttpTimeoutException) {
            return FetchException.passing(host + " took too long to answer");
        }
        if (cause instanceof ConnectException) {
            return FetchException.passing(host + " does not accept a connection");
        }
        return FetchException.passing("the answer of " + host + " broke off: " + cause.getMessage());
    }
}
