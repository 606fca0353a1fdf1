package dev.sansio.oauth.provider;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sansio.core.Ask;
import dev.sansio.core.Asking;
import dev.sansio.core.Layers;
import dev.sansio.core.Surroundings;
import dev.sansio.http1.Http1Options;
import dev.sansio.http1.Http1ServerEngine;
import dev.sansio.oauth.provider.ask.ProviderAnswer;
import dev.sansio.oauth.provider.ask.ProviderAsk;
import dev.sansio.oauth.provider.memory.MemoryStore;
import dev.sansio.oauth.provider.model.Peer;
import dev.sansio.oauth.provider.model.ProviderKeys;
import dev.sansio.oauth.provider.model.ProviderOptions;
import dev.sansio.oauth.provider.model.RegisteredClient;
import dev.sansio.testkit.Octets;
import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.Random;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

/** What the documentation of the package shows. */
class ProviderExampleTest {

    private final Random random = new Random(1);
    private final Surroundings surroundings =
            new Surroundings(() -> Instant.EPOCH, random, new AtomicLong()::incrementAndGet);
    private final Peer peer = Peer.of("192.0.2.1");
    private final RegisteredClient client = TestProvider.WEB;

    @Test
    void aProviderOnHttp1() {
        Provider provider = Provider.of(ProviderOptions.strict("https://as.example"), ProviderKeys.generate(random));
        MemoryStore store = new MemoryStore().with(client);

        var engine = Layers.on(
                new Http1ServerEngine(Http1Options.server()), new ProviderEngine(provider, surroundings, peer));

        engine.advance(0);
        String content = "grant_type=client_credentials";
        engine.receive(
                Octets.of("POST /token HTTP/1.1\r\nHost: as.example\r\nContent-Length: " + content.length()
                                + "\r\nContent-Type: application/x-www-form-urlencoded\r\nAuthorization: "
                                + TestProvider.web()[1] + "\r\n\r\n" + content)
                        .toBuffer(),
                0);
        engine.poll();
        for (Ask ask = ((Asking) engine).ask(); ask != null; ask = ((Asking) engine).ask()) {
            ProviderAnswer answer = store.answer((ProviderAsk) ask, Instant.EPOCH);
            assertThat(answer).isNotNull();
            ((Asking) engine).answer(answer, 0);
            engine.poll();
        }
        ByteBuffer response = engine.transmit();
        assertThat(response).isNotNull();
        assertThat(Octets.of(response).toString()).startsWith("HTTP/1.1 200 OK");
    }
}
