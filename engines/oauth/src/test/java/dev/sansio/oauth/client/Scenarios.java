package dev.sansio.oauth.client;

import dev.sansio.core.Answer;
import dev.sansio.core.Ask;
import dev.sansio.http.HttpCommand;
import dev.sansio.http.HttpEvent;
import dev.sansio.http2.Http2Options;
import dev.sansio.testkit.Credit;
import dev.sansio.testkit.Observation;
import dev.sansio.testkit.Octets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the laws of carried stacks have in common. */
final class Scenarios {

    /** With the smallest windows, so that all credit is told. */
    static final Http2Options HTTP2 = Http2Options.client()
            .withConnectionWindow(65_535)
            .withSettings(Http2Options.client().settings().withInitialWindowSize(65_535));

    private Scenarios() {}

    /** The store keeps everything, and has nothing. */
    static Answer answer(Ask ask) {
        return ask instanceof OAuthAsk.LoadToken
                ? new OAuthAnswer.Loaded(ask.token(), null)
                : new OAuthAnswer.Saved(ask.token());
    }

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

    static List<HttpCommand> consume(HttpEvent event) {
        return event instanceof HttpEvent.DataReceived data && data.credit() > 0
                ? List.of(new HttpCommand.Consumed(data.exchange(), data.credit()))
                : List.of();
    }

    /** How many responses were told, and how many exchanges failed. */
    static String ends(Observation<HttpEvent> seen) {
        long answered = seen.events().stream()
                .filter(HttpEvent.ResponseReceived.class::isInstance)
                .count();
        long failed = seen.events().stream()
                .filter(HttpEvent.ExchangeFailed.class::isInstance)
                .count();
        return answered + "+" + failed;
    }

    /** An answer of HTTP/1.1. */
    static String http1(int status, String fields, String content) {
        return "HTTP/1.1 " + status + " X\r\n" + fields + "Content-Length: " + content.length() + "\r\n\r\n" + content;
    }

    static String tokenJson(String access, String refresh) {
        return "{\"access_token\":\"" + access + "\",\"token_type\":\"Bearer\",\"expires_in\":100,\"refresh_token\":\""
                + refresh + "\"}";
    }

    /** The window of the connection of HTTP/2 as credit. */
    static final class Window<C, E> implements Credit<C, E> {

        @Override
        public long received(Octets input) {
            return Frames.read(input).stream()
                    .filter(frame -> frame.type() == 0)
                    .mapToLong(frame -> frame.payload().length)
                    .sum();
        }

        @Override
        public long granted(Octets output) {
            return Frames.read(output).stream()
                    .filter(frame -> frame.type() == 8 && frame.stream() == 0)
                    .mapToLong(
                            frame -> java.nio.ByteBuffer.wrap(frame.payload()).getInt())
                    .sum();
        }

        @Override
        public long heldBack() {
            return 32_767;
        }

        @Override
        public long payload(E event) {
            return event instanceof HttpEvent.DataReceived data ? data.credit() : 0;
        }

        @Override
        public Object exchange(E event) {
            return event instanceof HttpEvent http ? http.exchange() : 0L;
        }

        @Override
        @SuppressWarnings("unchecked")
        public @Nullable C consumed(E event) {
            return event instanceof HttpEvent.DataReceived data && data.credit() > 0
                    ? (C) new HttpCommand.Consumed(data.exchange(), data.credit())
                    : null;
        }
    }
}
