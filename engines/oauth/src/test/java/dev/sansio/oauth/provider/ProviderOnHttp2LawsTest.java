package dev.sansio.oauth.provider;

import dev.sansio.core.Surroundings;
import dev.sansio.http.HttpCommand;
import dev.sansio.http.HttpFields;
import dev.sansio.http.RequestHead;
import dev.sansio.http2.Http2ClientEngine;
import dev.sansio.http2.Http2Options;
import dev.sansio.http2.Http2ServerEngine;
import dev.sansio.oauth.form.Form;
import dev.sansio.oauth.provider.ask.ProviderCommand;
import dev.sansio.oauth.provider.ask.ProviderEvent;
import dev.sansio.testkit.Octets;
import dev.sansio.testkit.Scenario;
import dev.sansio.testkit.ScenarioBuilder;
import dev.sansio.testkit.laws.StreamLaws;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/** The laws of the contract, held against a provider on HTTP/2. */
class ProviderOnHttp2LawsTest implements StreamLaws<ProviderCommand, ProviderEvent> {

    private static final Http2Options OPTIONS = Http2Options.server()
            .withConnectionWindow(65_535)
            .withSettings(Http2Options.server().settings().withInitialWindowSize(65_535));

    @Override
    public Stream<Scenario<ProviderCommand, ProviderEvent>> scenarios() {
        return Stream.of(documents(), tokens(), large(), ended());
    }

    private static Surroundings surroundings() {
        return new Surroundings(() -> Canned.AT, new Random(1), () -> 1L);
    }

    private static ScenarioBuilder<ProviderCommand, ProviderEvent> of(String name) {
        return Scenario.<ProviderCommand, ProviderEvent>stream(
                        name, () -> Canned.on(new Http2ServerEngine(OPTIONS, surroundings())))
                .answering(Canned::answer)
                .comparingOutputBy(Http2Frames::comparable)
                .credit(new Http2Frames.Window<>())
                .neverRejects()
                .budget(300);
    }

    /** What a client sends that asks all at once. */
    private static final class Requests {

        private final Http2ClientEngine client = new Http2ClientEngine(Http2Options.client(), surroundings());
        private long exchange;

        Requests() {
            client.advance(0);
        }

        Requests get(String path) {
            return request("GET", path, "");
        }

        Requests post(String path, String content) {
            return request(
                    "POST", path, content, "content-type", Form.CONTENT_TYPE, "authorization", TestProvider.web()[1]);
        }

        private Requests request(String method, String path, String content, String... fields) {
            RequestHead head = new RequestHead(method, "https", "as.example", path, null, HttpFields.of(fields));
            client.send(new HttpCommand.SendRequest(exchange, head, content.isEmpty()), 0);
            if (!content.isEmpty()) {
                ByteBuffer data = ByteBuffer.wrap(content.getBytes(StandardCharsets.UTF_8));
                client.send(new HttpCommand.SendData(exchange, data, true), 0);
            }
            exchange++;
            return this;
        }

        Octets bytes() {
            List<Octets> all = new ArrayList<>();
            for (ByteBuffer bytes = client.transmit(); bytes != null; bytes = client.transmit()) {
                all.add(Octets.of(bytes));
            }
            return Octets.concat(all);
        }
    }

    private static Scenario<ProviderCommand, ProviderEvent> documents() {
        Octets input =
                new Requests().get("/jwks").get("/userinfo").get("/nothing").bytes();
        return of("documents").arrives(input).idleBytes(20_000).build();
    }

    /** One after the other: of several at once, who is first depends on how the input is cut. */
    private static Scenario<ProviderCommand, ProviderEvent> tokens() {
        Requests requests = new Requests();
        return of("one after the other")
                .arrives(requests.post("/token", Canned.redeeming()).bytes())
                .passes(Duration.ofSeconds(1))
                .arrives(requests.get(Canned.authorizing()).bytes())
                .passes(Duration.ofSeconds(1))
                .arrives(requests.post("/introspect", "token=x").bytes())
                .passes(Duration.ofSeconds(30))
                .build();
    }

    private static Scenario<ProviderCommand, ProviderEvent> large() {
        Octets input = new Requests()
                .post("/token", "a=" + "b".repeat(40_000))
                .get("/jwks")
                .bytes();
        return of("much content").arrives(input).budget(60).build();
    }

    private static Scenario<ProviderCommand, ProviderEvent> ended() {
        return of("the application ends the connection")
                .arrives(new Requests().get("/jwks").bytes())
                .sends(new ProviderCommand.Drain())
                .sends(new ProviderCommand.Close())
                .build();
    }
}
