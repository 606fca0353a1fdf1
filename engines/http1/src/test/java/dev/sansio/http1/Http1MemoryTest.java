package dev.sansio.http1;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sansio.http.HttpCommand;
import dev.sansio.http.HttpEvent;
import dev.sansio.http.HttpFields;
import dev.sansio.testkit.Driver;
import dev.sansio.testkit.Footprint;
import dev.sansio.testkit.Observation;
import dev.sansio.testkit.Octets;
import dev.sansio.testkit.Step;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** What an engine remembers between exchanges: for how long, how much, and that nobody can tell. */
class Http1MemoryTest {

    private static final int ENGINES = 10_000;
    private static final String GET = "GET / HTTP/1.1\r\nHost: h\r\nA: 1\r\nB: 2\r\n\r\n";
    private static final String OK = "HTTP/1.1 200 OK\r\nA: 1\r\nContent-Length: 0\r\n\r\n";
    /** What a browser sends, 741 octets with its line ends. */
    private static final String BROWSER = "GET /a/b?c=d HTTP/1.1\r\nHost: server.example\r\nCookie: "
            + "x".repeat(200) + "\r\nUser-Agent: " + "y".repeat(120) + "\r\nAccept: " + "z".repeat(120)
            + "\r\nAccept-Language: en\r\nAccept-Encoding: gzip, br\r\nReferer: " + "r".repeat(60)
            + "\r\nSec-Fetch-Mode: navigate\r\nSec-Fetch-Site: same-origin\r\n\r\n";

    /** The memory of the last head ends while the next is being read: what was read of it stays. */
    @Test
    void slowRequestSurvivesThatTheLastOneIsForgotten() {
        Driver<HttpCommand, HttpEvent> server = server();
        server.take(new Step.Arrived<>(Octets.of(GET)));
        server.pass(Duration.ofSeconds(9));
        server.take(new Step.Arrived<>(Octets.of(GET.substring(0, GET.length() - 9))));
        server.pass(Duration.ofSeconds(2));
        server.take(new Step.Arrived<>(Octets.of(GET.substring(GET.length() - 9))));
        Observation<HttpEvent> seen = server.end();
        assertThat(seen.failure()).isNull();
        assertThat(seen.events()).hasSize(2);
        assertThat(((HttpEvent.RequestReceived) seen.events().get(1)).head())
                .isEqualTo(((HttpEvent.RequestReceived) seen.events().get(0)).head());
    }

    @Test
    void slowResponseSurvivesThatTheLastOneIsForgotten() {
        Driver<HttpCommand, HttpEvent> client = client();
        exchange(client, 1, OK);
        client.take(new Step.Sent<>(Conversations.send(2, Conversations.get("/"), true)));
        client.pass(Duration.ofSeconds(9));
        client.take(new Step.Arrived<>(Octets.of(OK.substring(0, 25))));
        client.pass(Duration.ofSeconds(2));
        client.take(new Step.Arrived<>(Octets.of(OK.substring(25))));
        Observation<HttpEvent> seen = client.end();
        assertThat(seen.failure()).isNull();
        assertThat(((HttpEvent.ResponseReceived) seen.events().get(1)).head().fields())
                .isEqualTo(HttpFields.of("a", "1", "content-length", "0"));
    }

    /** Nothing is kept of the last line, which yet has its place behind the one that grows. */
    @Test
    void lineMayGrowBeforeCredentialsThatComeLast() {
        Driver<HttpCommand, HttpEvent> server = server();
        server.take(
                new Step.Arrived<>(Octets.of("GET / HTTP/1.1\r\nHost: h\r\nA: 1\r\nAuthorization: Basic eDp5\r\n\r\n"
                        + "GET / HTTP/1.1\r\nHost: h\r\nA: 1234567\r\nAuthorization: Basic eDp5\r\n\r\n")));
        Observation<HttpEvent> seen = server.end();
        assertThat(seen.failure()).isNull();
        assertThat(((HttpEvent.RequestReceived) seen.events().get(1)).head().fields())
                .isEqualTo(HttpFields.of("a", "1234567", "authorization", "Basic eDp5"));
    }

    /** On a connection that a proxy shares, the time that a head takes would tell whether those of two clients are equal. */
    @Test
    void credentialsAreNotRemembered() {
        Driver<HttpCommand, HttpEvent> server = server();
        server.forgetting();
        server.take(new Step.Arrived<>(
                Octets.of("GET / HTTP/1.1\r\nHost: h\r\nAuthorization: Basic eDp5\r\nCookie: kept=1\r\n\r\n")));
        server.takeUnits();
        assertThat(Footprint.reaches(server.engine(), "Basic eDp5")).isFalse();
        assertThat(Footprint.reaches(server.engine(), "kept=1")).isTrue();
        server.pass(Duration.ofSeconds(11));
        assertThat(Footprint.reaches(server.engine(), "kept=1")).isFalse();
    }

    /** Requests that are nearly the one before, in every way: the same is told of them, or the same fault. */
    @Test
    void nobodyCanTellWhatIsRemembered() {
        Random random = new Random(3);
        for (int round = 0; round < 400; round++) {
            Http1Options options = round % 4 == 0 ? Http1Options.compatibleServer() : Http1Options.server();
            options = round % 3 == 0
                    ? options.withLimits(Http1Limits.DEFAULTS.withFields(5).withHead(70))
                    : options;
            List<String> heads = similarHeads(random);
            assertThat(told(options.withLineMemory(true), heads, random.nextInt(40)))
                    .isEqualTo(told(options.withLineMemory(false), heads, 0));
        }
    }

    private static List<String> similarHeads(Random random) {
        List<String> lines = new ArrayList<>(List.of(
                "Host: h",
                "X: 1",
                "Connection: keep-alive",
                "Authorization: Basic eDp5",
                "Date: a b",
                "Y:",
                "Cookie: a=b"));
        List<String> heads = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            heads.add("GET / HTTP/1.1\r\n" + String.join("\r\n", lines) + "\r\n\r\n");
            int changed = 1 + random.nextInt(lines.size() - 1);
            String line = lines.get(changed);
            int at = random.nextInt(line.length() + 1);
            switch (random.nextInt(5)) {
                case 0 -> lines.set(changed, line + "z");
                case 1 -> lines.set(changed, line.substring(0, at) + "q" + line.substring(at));
                case 2 -> lines.set(changed, line.substring(0, at) + " " + line.substring(at));
                case 3 -> lines.add(changed, "None: " + i);
                default -> lines.set(changed, line.substring(0, at) + line.substring(Math.min(line.length(), at + 1)));
            }
        }
        return heads;
    }

    /** What a server is told of requests that come in pieces of one size; 0 for one piece. */
    private static String told(Http1Options options, List<String> requests, int piece) {
        Driver<HttpCommand, HttpEvent> server = Conversations.server(options, Conversations::serve);
        server.start();
        String all = String.join("", requests);
        int size = piece == 0 ? all.length() : piece;
        for (int at = 0; at < all.length(); at += size) {
            server.take(new Step.Arrived<>(Octets.of(all.substring(at, Math.min(all.length(), at + size)))));
        }
        Observation<HttpEvent> seen = server.end();
        return seen.events() + " " + seen.failure();
    }

    @Test
    void idleServersAreSmall() {
        assertThat(each(ENGINES, () -> idleServer(BROWSER, Duration.ZERO))).isLessThan(5 * 1024);
        assertThat(each(ENGINES, () -> idleServer(BROWSER, Duration.ofSeconds(11))))
                .isLessThan(1536);
    }

    @Test
    void idleClientsAreSmall() {
        String response = BROWSER.replace("GET /a/b?c=d HTTP/1.1", "HTTP/1.1 200 OK\r\nContent-Length: 0");
        assertThat(each(ENGINES, () -> idleClient(response, Duration.ZERO))).isLessThan(5 * 1024);
        assertThat(each(ENGINES, () -> idleClient(response, Duration.ofSeconds(11))))
                .isLessThan(1536);
    }

    /** A head that is larger than what is remembered leaves nothing behind. */
    @Test
    void largeHeadsAreNotHeld() {
        String large = BROWSER.replace("Accept:", "X: " + "x".repeat(15_000) + "\r\nAccept:")
                .replace("/a/b", "/" + "a".repeat(5000));
        assertThat(each(100, () -> idleServer(large, Duration.ZERO))).isLessThan(1536);
    }

    /** As many lines as are remembered, as large as they may be, of names that nobody knows: the worst that a peer can do. */
    @Test
    void whatIsRememberedIsBounded() {
        StringBuilder most = new StringBuilder("GET / HTTP/1.1\r\nHost: h\r\n");
        for (int i = 0; i < 47; i++) {
            most.append("X-")
                    .append(i + 10)
                    .append("x".repeat(36))
                    .append(": ")
                    .append("y".repeat(39))
                    .append("\r\n");
        }
        assertThat(each(100, () -> idleServer(most + "\r\n", Duration.ZERO)))
                .isLessThan(16 * 1024)
                .isGreaterThan(8 * 1024);
        String more = "GET / HTTP/1.1\r\nHost: h\r\n" + "X: y\r\n".repeat(120) + "\r\n";
        assertThat(each(100, () -> idleServer(more, Duration.ZERO))).isLessThan(16 * 1024);
        assertThat(each(100, () -> idleServer(more, Duration.ofSeconds(11)))).isLessThan(1536);
    }

    private static Object idleServer(String request, Duration idle) {
        Driver<HttpCommand, HttpEvent> server = server();
        server.forgetting();
        server.take(new Step.Arrived<>(Octets.of(request)));
        server.pass(idle);
        return server.engine();
    }

    private static Object idleClient(String response, Duration idle) {
        Driver<HttpCommand, HttpEvent> client = client();
        client.forgetting();
        exchange(client, 1, response);
        client.pass(idle);
        return client.engine();
    }

    private static Driver<HttpCommand, HttpEvent> server() {
        Driver<HttpCommand, HttpEvent> server = Conversations.server(OPTIONS, Conversations::serve);
        server.start();
        return server;
    }

    private static Driver<HttpCommand, HttpEvent> client() {
        Driver<HttpCommand, HttpEvent> client = Conversations.client(CLIENT, event -> List.of());
        client.start();
        return client;
    }

    private static final Http1Options OPTIONS = Http1Options.server();
    private static final Http1Options CLIENT = Http1Options.client();

    private static void exchange(Driver<HttpCommand, HttpEvent> client, long exchange, String response) {
        client.take(new Step.Sent<>(Conversations.send(exchange, Conversations.get("/"), true)));
        client.take(new Step.Arrived<>(Octets.of(response)));
    }

    /** What each of many engines holds. */
    private static long each(int count, Supplier<Object> idle) {
        List<Object> engines = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            engines.add(idle.get());
        }
        return Footprint.of(engines) / count;
    }
}
