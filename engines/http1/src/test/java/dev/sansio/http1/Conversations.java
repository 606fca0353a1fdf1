package dev.sansio.http1;

import dev.sansio.http.HttpCommand;
import dev.sansio.http.HttpEvent;
import dev.sansio.http.HttpFields;
import dev.sansio.http.RequestHead;
import dev.sansio.http.ResponseHead;
import dev.sansio.testkit.Credit;
import dev.sansio.testkit.Driver;
import dev.sansio.testkit.Habit;
import dev.sansio.testkit.Observation;
import dev.sansio.testkit.Octets;
import dev.sansio.testkit.Step;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What the tests of both roles say and understand. */
final class Conversations {

    private Conversations() {}

    static RequestHead get(String path, String... fields) {
        return RequestHead.get("http", "server.example", path, HttpFields.of(fields));
    }

    static RequestHead request(String method, String path, String... fields) {
        return new RequestHead(method, "http", "server.example", path, null, HttpFields.of(fields));
    }

    static RequestHead upgrade(String protocol) {
        return new RequestHead("GET", "http", "server.example", "/chat", protocol, HttpFields.EMPTY);
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

    /** A server that answers when a request is complete, and opens tunnels. */
    static List<HttpCommand> serve(HttpEvent event) {
        List<HttpCommand> commands = new ArrayList<>(consume(event));
        if (event instanceof HttpEvent.RequestReceived request) {
            if (request.head().tunnel()) {
                commands.add(new HttpCommand.AcceptTunnel(request.exchange(), HttpFields.EMPTY));
            } else if (request.end()) {
                commands.addAll(answer(request.exchange(), request.head().method()));
            } else if (request.head().expectsContinue()) {
                commands.add(new HttpCommand.SendInformation(request.exchange(), ResponseHead.of(100)));
            }
        } else if (event instanceof HttpEvent.DataReceived data && data.end()
                || event instanceof HttpEvent.TrailersReceived) {
            commands.addAll(answer(event.exchange(), "POST"));
        }
        return commands;
    }

    private static List<HttpCommand> answer(long exchange, String method) {
        if (method.equals("HEAD")) {
            return List.of(respond(exchange, 200, true, "content-length", "5"));
        }
        return List.of(
                respond(exchange, 200, false, "content-type", "text/plain"),
                data(exchange, "hello", false),
                new HttpCommand.SendTrailers(exchange, HttpFields.of("x-sum", "5")));
    }

    static Driver<HttpCommand, HttpEvent> server(Http1Options options, Function<HttpEvent, List<HttpCommand>> app) {
        return new Driver<>(new Http1ServerEngine(options), app, null, Habit.ORDINARY, 0);
    }

    static Driver<HttpCommand, HttpEvent> client(Http1Options options, Function<HttpEvent, List<HttpCommand>> app) {
        return new Driver<>(new Http1ClientEngine(options), app, null, Habit.ORDINARY, 0);
    }

    /** What a server sees and says of this input. */
    static Observation<HttpEvent> serve(Http1Options options, String input) {
        Driver<HttpCommand, HttpEvent> driver = server(options, Conversations::serve);
        driver.start();
        driver.take(new Step.Arrived<>(latin1(input)));
        return driver.end();
    }

    static Observation<HttpEvent> serve(String input) {
        return serve(Http1Options.server(), input);
    }

    /** What a client sees that has sent requests and gets this. */
    static Observation<HttpEvent> ask(Http1Options options, String input, HttpCommand... commands) {
        Driver<HttpCommand, HttpEvent> driver = client(options, Conversations::consume);
        driver.start();
        for (HttpCommand command : commands) {
            driver.take(new Step.Sent<>(command));
        }
        driver.take(new Step.Arrived<>(latin1(input)));
        return driver.end();
    }

    static Observation<HttpEvent> ask(String input) {
        return ask(Http1Options.client(), input, send(1, get("/"), true));
    }

    static Octets latin1(String text) {
        byte[] octets = new byte[text.length()];
        for (int i = 0; i < octets.length; i++) {
            octets[i] = (byte) text.charAt(i);
        }
        return Octets.of(octets);
    }

    /** The pause window as credit: nothing is granted on the wire. */
    static Credit<HttpCommand, HttpEvent> window(HttpCommand... dead) {
        return new Credit<>() {
            @Override
            public long received(Octets input) {
                return input.length();
            }

            @Override
            public long granted(Octets output) {
                return 0;
            }

            @Override
            public long heldBack() {
                return Long.MAX_VALUE / 2;
            }

            @Override
            public long payload(HttpEvent event) {
                return event instanceof HttpEvent.DataReceived data ? data.credit() : 0;
            }

            @Override
            public Object exchange(HttpEvent event) {
                return event.exchange();
            }

            @Override
            public @Nullable HttpCommand consumed(HttpEvent event) {
                return null; // the reactions do it
            }

            @Override
            public List<HttpCommand> dead() {
                return List.of(dead);
            }
        };
    }
}
