package dev.sansio.http2;

import dev.sansio.core.Surroundings;
import dev.sansio.http.HttpCommand;
import dev.sansio.http.HttpEvent;
import dev.sansio.http.HttpFields;
import dev.sansio.http.RequestHead;
import dev.sansio.http.ResponseHead;
import dev.sansio.testkit.Driver;
import dev.sansio.testkit.Habit;
import dev.sansio.testkit.Observation;
import dev.sansio.testkit.Octets;
import dev.sansio.testkit.Step;
import java.nio.ByteBuffer;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What the tests of both roles say and understand. */
final class Conversations {

    private Conversations() {}

    /** Surroundings that are the same in each run; tokens begin at 1000. */
    static Surroundings surroundings() {
        long[] next = {1000};
        return new Surroundings(InstantSource.fixed(Instant.EPOCH), new Random(1), () -> next[0]++);
    }

    static Http2ServerEngine server(Http2Options options) {
        return new Http2ServerEngine(options, surroundings());
    }

    static Http2ClientEngine client(Http2Options options) {
        return new Http2ClientEngine(options, surroundings());
    }

    static RequestHead get(String path, String... fields) {
        return RequestHead.get("https", "server.example", path, HttpFields.of(fields));
    }

    static RequestHead request(String method, String path, String... fields) {
        return new RequestHead(method, "https", "server.example", path, null, HttpFields.of(fields));
    }

    static RequestHead tunnel(String protocol) {
        return new RequestHead("CONNECT", "https", "server.example", "/chat", protocol, HttpFields.EMPTY);
    }

    static HttpCommand.SendRequest send(long exchange, RequestHead head, boolean end) {
        return new HttpCommand.SendRequest(exchange, head, end);
    }

    static HttpCommand.SendData data(long exchange, String text, boolean end) {
        return new HttpCommand.SendData(exchange, bytes(text), end);
    }

    static HttpCommand.SendResponse respond(long exchange, int status, boolean end, String... fields) {
        return new HttpCommand.SendResponse(exchange, ResponseHead.of(status, fields), end);
    }

    static ByteBuffer bytes(String text) {
        return Octets.of(text).toBuffer();
    }

    /** Adjacent pieces of one content are one piece. */
    static @Nullable HttpEvent merge(HttpEvent first, HttpEvent second) {
        if (first instanceof HttpEvent.DataReceived one
                && second instanceof HttpEvent.DataReceived other
                && one.exchange() == other.exchange()
                && !one.end()) {
            Octets both = Octets.concat(List.of(Octets.of(one.data()), Octets.of(other.data())));
            return new HttpEvent.DataReceived(
                    one.exchange(), both.toBuffer(), one.credit() + other.credit(), other.end());
        }
        return null;
    }

    /** The credit of what was received is given back at once. */
    static List<HttpCommand> consume(HttpEvent event) {
        return event instanceof HttpEvent.DataReceived data && data.credit() > 0
                ? List.of(new HttpCommand.Consumed(data.exchange(), data.credit()))
                : List.of();
    }

    /** A server that answers when a request is complete, opens tunnels, and consumes what it gets. */
    static List<HttpCommand> serve(HttpEvent event) {
        List<HttpCommand> commands = new ArrayList<>(consume(event));
        commands.addAll(answer(event));
        return commands;
    }

    /** A server that answers when a request is complete, and opens tunnels. */
    static List<HttpCommand> answer(HttpEvent event) {
        if (event instanceof HttpEvent.RequestReceived request) {
            long exchange = request.exchange();
            if (request.head().tunnel()) {
                return List.of(new HttpCommand.AcceptTunnel(exchange, HttpFields.EMPTY));
            }
            if (request.head().method().equals("HEAD")) {
                return List.of(respond(exchange, 200, true, "content-length", "5"));
            }
            if (request.end()) {
                return answer(exchange);
            }
            if (request.head().expectsContinue()) {
                return List.of(new HttpCommand.SendInformation(exchange, ResponseHead.of(100)));
            }
        } else if ((event instanceof HttpEvent.DataReceived data && data.end())
                || event instanceof HttpEvent.TrailersReceived) {
            return answer(event.exchange());
        }
        return List.of();
    }

    private static List<HttpCommand> answer(long exchange) {
        return List.of(
                respond(exchange, 200, false, "content-type", "text/plain"),
                data(exchange, "hello", false),
                new HttpCommand.SendTrailers(exchange, HttpFields.of("x-sum", "5")));
    }

    static Driver<HttpCommand, HttpEvent> server(Http2Options options, Function<HttpEvent, List<HttpCommand>> app) {
        return new Driver<>(server(options), app, null, Habit.ORDINARY, 0);
    }

    static Driver<HttpCommand, HttpEvent> client(Http2Options options, Function<HttpEvent, List<HttpCommand>> app) {
        return new Driver<>(client(options), app, null, Habit.ORDINARY, 0);
    }

    /** What a server sees and says of this input, after the preface. */
    static Observation<HttpEvent> serve(Http2Options options, Octets... input) {
        Driver<HttpCommand, HttpEvent> driver = server(options, Conversations::serve);
        driver.start();
        driver.take(new Step.Arrived<>(Wire.PREFACE));
        for (Octets octets : input) {
            driver.take(new Step.Arrived<>(octets));
        }
        return driver.end();
    }

    /** What a client sees that has sent commands and gets this, after SETTINGS. */
    static Observation<HttpEvent> ask(Http2Options options, List<HttpCommand> commands, Octets... input) {
        Driver<HttpCommand, HttpEvent> driver = client(options, Conversations::consume);
        driver.start();
        driver.take(new Step.Arrived<>(Wire.settings()));
        commands.forEach(command -> driver.take(new Step.Sent<>(command)));
        for (Octets octets : input) {
            driver.take(new Step.Arrived<>(octets));
        }
        return driver.end();
    }
}
