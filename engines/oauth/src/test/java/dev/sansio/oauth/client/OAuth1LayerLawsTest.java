package dev.sansio.oauth.client;

import dev.sansio.core.Layers;
import dev.sansio.core.Secret;
import dev.sansio.core.Surroundings;
import dev.sansio.http.HttpCommand;
import dev.sansio.http.HttpError;
import dev.sansio.http.HttpEvent;
import dev.sansio.http1.Http1ClientEngine;
import dev.sansio.http1.Http1Options;
import dev.sansio.http2.Http2ClientEngine;
import dev.sansio.oauth.oauth1.RequestSigner;
import dev.sansio.testkit.Credit;
import dev.sansio.testkit.Octets;
import dev.sansio.testkit.Scenario;
import dev.sansio.testkit.laws.StreamLaws;
import java.time.Duration;
import java.util.Set;
import java.util.stream.Stream;

/** The laws of the contract, held against the filter that signs, on either version of HTTP. */
class OAuth1LayerLawsTest implements StreamLaws<HttpCommand, HttpEvent> {

    private static final Duration SOON = Duration.ofMillis(1);
    private static final RequestSigner SIGNER = RequestSigner.hmacSha1("app", Secret.of("secret"));

    @Override
    public Stream<Scenario<HttpCommand, HttpEvent>> scenarios() {
        return Stream.of(http1(), http2());
    }

    private static OAuth1Layer filter(Surroundings surroundings) {
        return new OAuth1Layer(SIGNER, null, Set.of(Bench.API), surroundings);
    }

    private static Scenario<HttpCommand, HttpEvent> http1() {
        return Scenario.<HttpCommand, HttpEvent>stream(
                        "a form on HTTP/1.1",
                        () -> Layers.on(new Http1ClientEngine(Http1Options.client()), filter(Bench.surroundings())))
                .reacting(Scenarios::consume)
                .merging(Scenarios::merge)
                .credit(Credit.none())
                .budget(400)
                .idleBytes(12_288)
                .sends(OAuth1LayerTest.form(1))
                .sends(Bench.data(1, "a=b", false))
                .sends(Bench.data(1, "&c=d", true))
                .passes(SOON)
                .arrives(Scenarios.http1(200, "", "hello"))
                .rejects(Bench.data(1, "&c=%zz", true), Bench.data(99, "x", true))
                .garbledBy(Octets.of("nothing of HTTP\r\n\r\n"))
                .build();
    }

    private static Scenario<HttpCommand, HttpEvent> http2() {
        return Scenario.<HttpCommand, HttpEvent>stream("requests on HTTP/2", () -> {
                    Surroundings surroundings = Bench.surroundings();
                    return Layers.on(new Http2ClientEngine(Scenarios.HTTP2, surroundings), filter(surroundings));
                })
                .merging(Scenarios::merge)
                .comparingOutputBy(Frames::comparable)
                .credit(new Scenarios.Window<>())
                .budget(400)
                .arrives(Frames.join(Frames.settings(), Frames.settingsAck()))
                .sends(Bench.get(1))
                .sends(OAuth1LayerTest.form(2))
                .sends(new HttpCommand.Abort(2, HttpError.Code.CANCEL))
                .sends(Bench.get(3))
                .passes(SOON)
                .arrives(Frames.join(Frames.head(1, true, ":status", "401"), Frames.head(3, true, ":status", "204")))
                .rejects(Bench.get(3))
                .build();
    }
}
