package dev.sansio.http2;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sansio.core.Phase;
import dev.sansio.http.HttpCommand;
import dev.sansio.http.HttpEvent;
import dev.sansio.http.MalformedFieldException;
import dev.sansio.testkit.Driver;
import dev.sansio.testkit.Duplex;
import dev.sansio.testkit.Habit;
import dev.sansio.testkit.Link;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Connections that go on after Upgrade: h2c (RFC 7540 3.2). */
class H2cUpgradeTest {

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void theRequestBecomesStreamOne(long seed) {
        String settings = Http2ClientEngine.upgradeSettings(Http2Options.client());
        Driver<HttpCommand, HttpEvent> server = new Driver<>(
                Http2ServerEngine.upgraded(
                        Http2Options.server(),
                        Conversations.surroundings(),
                        Conversations.get("/first", "upgrade", "h2c", "http2-settings", settings, "accept", "*/*"),
                        settings),
                Conversations::serve,
                null,
                Habit.ORDINARY,
                0);
        List<HttpEvent> seen = new ArrayList<>();
        Driver<HttpCommand, HttpEvent> client = new Driver<>(
                Http2ClientEngine.upgraded(
                        Http2Options.client(), Conversations.surroundings(), 7, Conversations.get("/first")),
                event -> {
                    seen.add(event);
                    return event instanceof HttpEvent.TrailersReceived && event.exchange() == 7
                            ? List.of(
                                    Conversations.send(8, Conversations.get("/second"), true), new HttpCommand.Drain())
                            : Conversations.consume(event);
                },
                null,
                Habit.ORDINARY,
                0);
        Duplex.Outcome<HttpEvent, HttpEvent> outcome =
                Duplex.run(client, server, Link.cutting(seed), Duration.ofSeconds(5));
        assertThat(outcome.client().phase()).isEqualTo(Phase.CLOSED);
        assertThat(outcome.server().events())
                .contains(
                        new HttpEvent.RequestReceived(1, Conversations.get("/first", "accept", "*/*"), true),
                        new HttpEvent.RequestReceived(3, Conversations.get("/second"), true));
        assertThat(seen.stream()
                        .filter(HttpEvent.TrailersReceived.class::isInstance)
                        .map(HttpEvent::exchange))
                .containsExactly(7L, 8L);
    }

    @ParameterizedTest
    @ValueSource(strings = {"AAMAAABkAAQAoAAAAAIAAAAA"})
    void exampleOfTheField(String field) {
        assertThat(Http2ServerEngine.upgraded(
                                Http2Options.server(), Conversations.surroundings(), Conversations.get("/"), field)
                        .connection
                        .settings
                        .theirs())
                .isEqualTo(Http2Settings.INITIAL
                        .withMaxConcurrentStreams(100)
                        .withInitialWindowSize(0xA00000)
                        .withEnablePush(false));
    }

    @Test
    void aFieldThatIsNone() {
        for (String field : List.of("!", "AAMA", "AAUAAAAA")) {
            assertThatThrownBy(() -> Http2ServerEngine.upgraded(
                            Http2Options.server(), Conversations.surroundings(), Conversations.get("/"), field))
                    .isInstanceOf(MalformedFieldException.class);
        }
    }
}
