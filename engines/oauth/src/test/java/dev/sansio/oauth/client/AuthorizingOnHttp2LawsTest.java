package dev.sansio.oauth.client;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sansio.core.Layers;
import dev.sansio.core.Secret;
import dev.sansio.core.StreamEngine;
import dev.sansio.core.Surroundings;
import dev.sansio.http.HttpCommand;
import dev.sansio.http.HttpError;
import dev.sansio.http.HttpEvent;
import dev.sansio.http2.Http2ClientEngine;
import dev.sansio.oauth.Scope;
import dev.sansio.testkit.Hostile;
import dev.sansio.testkit.Octets;
import dev.sansio.testkit.Scenario;
import dev.sansio.testkit.ScenarioBuilder;
import dev.sansio.testkit.laws.StreamLaws;
import java.time.Duration;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The laws of the contract, held against the filter on one connection of HTTP/2, where all goes on at once. */
class AuthorizingOnHttp2LawsTest implements StreamLaws<HttpCommand, HttpEvent> {

    /** A server answers what it was asked, and not before. */
    private static final Duration SOON = Duration.ofMillis(1);

    @Override
    public Stream<Scenario<HttpCommand, HttpEvent>> scenarios() {
        return Stream.of(obtained(), refreshedAfter401(), refreshRefused(), reset(), nonces(), endless());
    }

    /** A scenario that goes astray proves little: how many responses and failures each one tells. */
    @Test
    void scenariosAreWhatTheySay() {
        assertThat(scenarios().map(Scenario::play).map(Scenarios::ends))
                .containsExactly("3+0", "2+0", "0+3", "1+0", "1+0", "0+0");
    }

    private static ScenarioBuilder<HttpCommand, HttpEvent> of(String name, OAuthClientOptions options) {
        return Scenario.<HttpCommand, HttpEvent>stream(name, () -> stack(options))
                .answering(Scenarios::answer)
                .merging(Scenarios::merge)
                .comparingOutputBy(Frames::comparable)
                .credit(new Scenarios.Window<>())
                .budget(400)
                .rejects(Bench.data(99, "x", true), new HttpCommand.Abort(-1, HttpError.Code.CANCEL));
    }

    private static StreamEngine<HttpCommand, HttpEvent> stack(OAuthClientOptions options) {
        Surroundings surroundings = Bench.surroundings();
        return Layers.on(
                new Http2ClientEngine(Scenarios.HTTP2, surroundings),
                new AuthorizingLayer(options, Set.of(Bench.API), surroundings));
    }

    private static OAuthClientOptions options() {
        return Bench.options(Grant.clientCredentials(Scope.of("read")));
    }

    private static OAuthClientOptions initial() {
        return options().withInitial(Bench.token("old", "r1", Duration.ofSeconds(1000)));
    }

    private static Octets json(int stream, int status, String content) {
        return Frames.join(
                Frames.head(stream, false, ":status", "" + status, "content-type", "application/json"),
                Frames.data(stream, content, true));
    }

    private static Octets hello(int stream) {
        return Frames.join(Frames.head(stream, false, ":status", "200"), Frames.data(stream, "hello", true));
    }

    private static Octets unauthorized(int stream, String content) {
        Octets head = Frames.head(
                stream, content.isEmpty(), ":status", "401", "www-authenticate", "Bearer error=\"invalid_token\"");
        return content.isEmpty() ? head : Frames.join(head, Frames.data(stream, content, true));
    }

    private static Scenario<HttpCommand, HttpEvent> obtained() {
        return of("a token is obtained, loaded and kept", options().withStore())
                .sends(Bench.get(1))
                .sends(Bench.get(2, "other.example"))
                .passes(SOON)
                .arrives(Frames.join(Frames.settings(), Frames.settingsAck()))
                .sends(Bench.post(3))
                .sends(Bench.data(3, "content", true))
                .passes(SOON)
                .arrives(hello(3))
                .passes(SOON)
                .arrives(json(1, 200, Scenarios.tokenJson("t1", "r1")))
                .passes(SOON)
                .arrives(Frames.join(hello(7), hello(5)))
                .garbledBy(Octets.of("nothing of HTTP/2, but long enough"))
                .idleBytes(16_384)
                .build();
    }

    private static Scenario<HttpCommand, HttpEvent> refreshedAfter401() {
        return of("requests are sent again after 401", initial())
                .arrives(Frames.join(Frames.settings(), Frames.settingsAck()))
                .sends(Bench.post(1))
                .sends(Bench.data(1, "content", true))
                .sends(Bench.get(2))
                .passes(SOON)
                .arrives(unauthorized(1, "refused content"))
                .passes(SOON)
                .arrives(unauthorized(3, ""))
                .passes(SOON)
                .arrives(json(5, 200, Scenarios.tokenJson("t1", "r2")))
                .passes(SOON)
                .arrives(Frames.join(hello(7), hello(9)))
                .build();
    }

    private static Scenario<HttpCommand, HttpEvent> refreshRefused() {
        return of("the refresh token is refused", initial().withStore())
                .arrives(Frames.join(Frames.settings(), Frames.settingsAck()))
                .passes(Duration.ofSeconds(1001))
                .sends(Bench.get(1))
                .sends(Bench.get(2))
                .passes(SOON)
                .arrives(json(1, 400, "{\"error\":\"invalid_grant\"}"))
                .sends(Bench.get(3))
                .sends(new HttpCommand.Consumed(1, 7))
                .build();
    }

    private static Scenario<HttpCommand, HttpEvent> reset() {
        return of("the provider resets", options())
                .arrives(Frames.join(Frames.settings(), Frames.settingsAck()))
                .sends(Bench.get(1))
                .passes(SOON)
                .arrives(Frames.frame(3, 0, 1, new byte[] {0, 0, 0, 2}))
                .passes(Duration.ofSeconds(1))
                .arrives(json(3, 200, Scenarios.tokenJson("t1", "r1")))
                .passes(SOON)
                .arrives(hello(5))
                .silenceCode(null)
                .build();
    }

    private static Scenario<HttpCommand, HttpEvent> nonces() {
        return of(
                        "proofs with nonces",
                        options().withProofs((proven, surroundings) -> Secret.of("proof." + proven.nonce())))
                .arrives(Frames.join(Frames.settings(), Frames.settingsAck()))
                .sends(Bench.get(1))
                .passes(SOON)
                .arrives(Frames.join(
                        Frames.head(
                                1, false, ":status", "400", "content-type", "application/json", "dpop-nonce", "server"),
                        Frames.data(1, "{\"error\":\"use_dpop_nonce\"}", true)))
                .passes(SOON)
                .arrives(json(3, 200, "{\"access_token\":\"t\",\"token_type\":\"DPoP\",\"expires_in\":9}"))
                .passes(SOON)
                .arrives(Frames.head(
                        5,
                        true,
                        ":status",
                        "401",
                        "www-authenticate",
                        "DPoP error=\"use_dpop_nonce\"",
                        "dpop-nonce",
                        "resource"))
                .passes(SOON)
                .arrives(hello(7))
                .build();
    }

    private static Scenario<HttpCommand, HttpEvent> endless() {
        return of("a provider that does not come to an end", options())
                .arrives(Frames.join(Frames.settings(), Frames.settingsAck()))
                .sends(Bench.get(1))
                .passes(SOON)
                .arrives(Frames.head(1, false, ":status", "200", "content-type", "application/json"))
                .withstanding(Hostile.repeating("an endless answer", 400_000, Frames.data(1, " ".repeat(1024), false))
                        .afterwards())
                .build();
    }
}
