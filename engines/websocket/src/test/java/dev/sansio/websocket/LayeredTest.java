package dev.sansio.websocket;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sansio.core.Phase;
import dev.sansio.http.HttpVersion;
import dev.sansio.testkit.Driver;
import dev.sansio.testkit.Duplex;
import dev.sansio.testkit.Link;
import dev.sansio.testkit.Observation;
import dev.sansio.testkit.Octets;
import dev.sansio.testkit.Step;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** SOCKS, then TLS, then HTTP, then WebSocket: engines that know nothing of each other, as one engine at each end. */
class LayeredTest {

    /** So far lie cuts apart that are tried together: far enough to be cuts of different things. */
    private static final int APART = 97;

    private static final Duration HORIZON = Duration.ofSeconds(25);

    private static Duplex.Outcome<WebSocketEvent, WebSocketEvent> talk(HttpVersion version, Link link) {
        return Duplex.run(Layered.client(version), Layered.server(version), link, HORIZON);
    }

    private static List<WebSocketEvent> messages(Observation<WebSocketEvent> seen) {
        List<WebSocketEvent> messages = new ArrayList<>(seen.events());
        messages.removeIf(event -> event instanceof WebSocketEvent.Opened || event instanceof WebSocketEvent.Requested);
        return messages;
    }

    private static void understoodEachOther(Duplex.Outcome<WebSocketEvent, WebSocketEvent> seen, String how) {
        assertThat(seen.client().failure()).as(how).isNull();
        assertThat(seen.server().failure()).as(how).isNull();
        assertThat(seen.client().rejections()).as(how).isEmpty();
        assertThat(seen.server().rejections()).as(how).isEmpty();
        assertThat(messages(seen.server()))
                .as(how)
                .containsExactly(Frames.text(Layered.QUESTION), new WebSocketEvent.CloseReceived(1000, ""));
        assertThat(messages(seen.client()))
                .as(how)
                .containsExactly(Frames.text(Layered.ANSWER), new WebSocketEvent.CloseReceived(1000, ""));
        assertThat(seen.client().phase()).as(how).isEqualTo(Phase.CLOSED);
        assertThat(seen.server().phase()).as(how).isEqualTo(Phase.CLOSED);
    }

    @ParameterizedTest
    @EnumSource(names = {"HTTP_1_1", "HTTP_2"})
    void bothEndsUnderstandEachOtherHoweverSmallThePieces(HttpVersion version) {
        for (int size : new int[] {0, 1, 2, 3, 7, 100}) {
            Duplex.Outcome<WebSocketEvent, WebSocketEvent> seen = talk(version, new Link(0, Duration.ZERO, size, 0, 0));
            understoodEachOther(seen, "pieces of " + size);
            // in HTTP/2 the WebSocket was one exchange, and the connection may have others
            assertThat(seen.client().finished()).isEqualTo(version == HttpVersion.HTTP_1_1);
        }
        for (long seed = 1; seed <= 10; seed++) {
            understoodEachOther(talk(version, Link.cutting(seed)), "seed " + seed);
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"HTTP_1_1", "HTTP_2"})
    void clientTellsAndSaysTheSameForEveryCut(HttpVersion version) {
        Octets input = talk(version, Link.IDEAL).server().output();
        everyCut(input, () -> Layered.client(version), () -> Layered.server(version));
    }

    @ParameterizedTest
    @EnumSource(names = {"HTTP_1_1", "HTTP_2"})
    void serverTellsAndSaysTheSameForEveryCut(HttpVersion version) {
        Octets input = talk(version, Link.IDEAL).client().output();
        everyCut(input, () -> Layered.server(version), () -> Layered.client(version));
    }

    private static void everyCut(
            Octets input,
            Supplier<Driver<WebSocketCommand, WebSocketEvent>> end,
            Supplier<Driver<WebSocketCommand, WebSocketEvent>> peer) {
        Observation<WebSocketEvent> whole = replay(end.get(), input, input.length());
        assertThat(whole.failure()).isNull();
        Observation<WebSocketEvent> heard =
                replay(peer.get(), whole.output(), whole.output().length());
        for (int cut = 1; cut <= APART; cut++) {
            Observation<WebSocketEvent> seen = replay(end.get(), input, cut);
            assertThat(seen.events()).as("cut at %d", cut).isEqualTo(whole.events());
            assertThat(seen.phase()).as("cut at %d", cut).isEqualTo(whole.phase());
            // how output was packed into records may depend on when it was drained: it counts what the peer hears
            Observation<WebSocketEvent> understood =
                    replay(peer.get(), seen.output(), seen.output().length());
            assertThat(understood.events()).as("cut at %d", cut).isEqualTo(heard.events());
            assertThat(understood.phase()).as("cut at %d", cut).isEqualTo(heard.phase());
        }
    }

    /** Cuts at one offset, and then again and again. */
    private static Observation<WebSocketEvent> replay(
            Driver<WebSocketCommand, WebSocketEvent> driver, Octets input, int first) {
        driver.start();
        for (int at = 0; at < input.length(); ) {
            int end = Math.min(input.length(), at == 0 ? first : at + APART);
            driver.take(new Step.Arrived<>(input.slice(at, end)));
            at = end;
        }
        return driver.end();
    }
}
