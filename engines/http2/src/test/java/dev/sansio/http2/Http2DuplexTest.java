package dev.sansio.http2;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sansio.core.Phase;
import dev.sansio.http.HttpCommand;
import dev.sansio.http.HttpEvent;
import dev.sansio.testkit.Driver;
import dev.sansio.testkit.Duplex;
import dev.sansio.testkit.Link;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Our client and our server against each other. */
class Http2DuplexTest {

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void exchangesFollowEachOther(long seed) {
        List<HttpEvent> seen = new ArrayList<>();
        Driver<HttpCommand, HttpEvent> client = Conversations.client(Http2Options.client(), event -> {
            List<HttpCommand> commands = new ArrayList<>(Conversations.consume(event));
            if (event instanceof HttpEvent.TrailersReceived && event.exchange() < 4) {
                commands.add(Conversations.send(event.exchange() + 1, Conversations.request("POST", "/more"), false));
                commands.add(Conversations.data(event.exchange() + 1, "some", false));
                commands.add(Conversations.data(event.exchange() + 1, "", true));
            } else if (event instanceof HttpEvent.TrailersReceived) {
                commands.add(new HttpCommand.Drain());
            }
            seen.add(event);
            return commands;
        });
        Driver<HttpCommand, HttpEvent> server = Conversations.server(Http2Options.server(), Conversations::serve);
        assertThat(client.send(Conversations.send(0, Conversations.get("/"), true)))
                .isTrue();
        Duplex.Outcome<HttpEvent, HttpEvent> outcome =
                Duplex.run(client, server, Link.cutting(seed), Duration.ofSeconds(10));
        assertThat(outcome.client().phase()).isEqualTo(Phase.CLOSED);
        assertThat(outcome.server().phase()).isEqualTo(Phase.CLOSED);
        assertThat(outcome.client().rejections()).isEmpty();
        assertThat(outcome.server().rejections()).isEmpty();
        assertThat(seen.stream().filter(HttpEvent.ResponseReceived.class::isInstance))
                .hasSize(5);
        assertThat(seen.stream().filter(HttpEvent.TrailersReceived.class::isInstance))
                .hasSize(5);
    }
}
