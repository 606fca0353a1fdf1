package dev.sansio.oauth.client;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sansio.core.Layers;
import dev.sansio.core.Secret;
import dev.sansio.core.StreamEngine;
import dev.sansio.core.Surroundings;
import dev.sansio.http.call.InTurn;
import dev.sansio.http1.Http1ClientEngine;
import dev.sansio.http1.Http1Options;
import dev.sansio.http2.Http2ClientEngine;
import dev.sansio.oauth.Scope;
import dev.sansio.oauth.device.DeviceRequest;
import dev.sansio.oauth.oauth2.TokenQuestion;
import dev.sansio.oauth.oauth2.TokenRequest;
import dev.sansio.testkit.Credit;
import dev.sansio.testkit.Hostile;
import dev.sansio.testkit.Octets;
import dev.sansio.testkit.Scenario;
import dev.sansio.testkit.ScenarioBuilder;
import dev.sansio.testkit.laws.StreamLaws;
import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The laws of the contract, held against the engine for tokens on either version of HTTP. */
class TokenEngineLawsTest implements StreamLaws<TokenCommand, TokenEvent> {

    private static final Duration SOON = Duration.ofMillis(1);
    private static final String JSON = "Content-Type: application/json\r\n";
    private static final String CODES = "{\"device_code\":\"d\",\"user_code\":\"ABCD\","
            + "\"verification_uri\":\"https://a.example\",\"expires_in\":60}";
    private static final TokenQuestion QUESTION = new TokenQuestion(Secret.of("t"), null);

    @Override
    public Stream<Scenario<TokenCommand, TokenEvent>> scenarios() {
        return Stream.of(inTurn(), device(), failing(), atOnce(), cancelled());
    }

    /** A scenario that goes astray proves little. */
    @Test
    void scenariosAreWhatTheySay() {
        assertThat(scenarios()
                        .map(each -> each.play().events().stream()
                                .map(event -> event.getClass().getSimpleName() + event.call())
                                .toList()
                                .toString()))
                .containsExactly(
                        "[Obtained1, Obtained2, Introspected3, Revoked4]",
                        "[UserCodeIssued1, Obtained1]",
                        "[Failed1, Failed2, Failed3]",
                        "[Introspected3, Obtained2, Obtained1]",
                        "[Obtained2]");
    }

    private static ScenarioBuilder<TokenCommand, TokenEvent> of(
            String name, java.util.function.Supplier<StreamEngine<TokenCommand, TokenEvent>> engine) {
        return Scenario.<TokenCommand, TokenEvent>stream(name, engine)
                .answering(Scenarios::answer)
                .budget(400)
                .rejects(new TokenCommand.Require(-1), new TokenCommand.Cancel(99));
    }

    private static ScenarioBuilder<TokenCommand, TokenEvent> http1(String name, OAuthClientOptions options) {
        return of(
                        name,
                        () -> Layers.on(
                                new Http1ClientEngine(Http1Options.client()),
                                Layers.over(
                                        new InTurn(),
                                        new TokenEngine(options, TokenEngineTest.ENDPOINTS, Bench.surroundings()),
                                        event -> null)))
                .credit(Credit.none());
    }

    private static ScenarioBuilder<TokenCommand, TokenEvent> http2(String name, OAuthClientOptions options) {
        return of(name, () -> {
                    Surroundings surroundings = Bench.surroundings();
                    return Layers.on(
                            new Http2ClientEngine(Scenarios.HTTP2, surroundings),
                            new TokenEngine(options, TokenEngineTest.ENDPOINTS, surroundings));
                })
                .comparingOutputBy(Frames::comparable)
                .credit(new Scenarios.Window<>())
                .arrives(Frames.join(Frames.settings(), Frames.settingsAck()));
    }

    private static OAuthClientOptions options() {
        return Bench.options(Grant.clientCredentials(Scope.of("read")));
    }

    private static Scenario<TokenCommand, TokenEvent> inTurn() {
        return http1("calls in turn, and a store", options().withStore())
                .sends(new TokenCommand.Require(1))
                .sends(new TokenCommand.Require(2))
                .sends(new TokenCommand.Introspect(3, QUESTION))
                .passes(SOON)
                .arrives(Scenarios.http1(200, JSON, Scenarios.tokenJson("t1", "r1")))
                .passes(SOON)
                .arrives(Scenarios.http1(200, JSON, "{\"active\":false}"))
                .sends(new TokenCommand.Revoke(4, QUESTION))
                .passes(SOON)
                .arrives(Scenarios.http1(200, "", ""))
                .garbledBy(Octets.of("nothing of HTTP\r\n\r\n"))
                .idleBytes(16_384)
                .build();
    }

    private static Scenario<TokenCommand, TokenEvent> device() {
        return http1("a device", options())
                .sends(new TokenCommand.StartDevice(1, new DeviceRequest(null)))
                .passes(SOON)
                .arrives(Scenarios.http1(200, JSON, CODES))
                .passes(Duration.ofSeconds(5))
                .arrives(Scenarios.http1(400, JSON, "{\"error\":\"slow_down\"}"))
                .passes(Duration.ofSeconds(10))
                .arrives(Scenarios.http1(200, JSON, Scenarios.tokenJson("t1", "r1")))
                .silenceCode(null)
                .build();
    }

    private static Scenario<TokenCommand, TokenEvent> failing() {
        return http1("answers that are none", options())
                .sends(new TokenCommand.Require(1))
                .sends(new TokenCommand.Introspect(2, QUESTION))
                .passes(SOON)
                .arrives(Scenarios.http1(400, JSON, "{\"error\":\"invalid_scope\"}"))
                .passes(SOON)
                .arrives(Scenarios.http1(200, "", "{\"active\":1}"))
                .sends(new TokenCommand.Require(3))
                .withstanding(
                        Hostile.repeating("answers that nobody asked for", 10_000, Octets.of("HTTP/1.1 200 OK\r\n\r\n"))
                                .afterwards())
                .build();
    }

    private static Octets json(int stream, String content) {
        return Frames.join(
                Frames.head(stream, false, ":status", "200", "content-type", "application/json"),
                Frames.data(stream, content, true));
    }

    private static Scenario<TokenCommand, TokenEvent> atOnce() {
        return http2("calls at once, answered in another order", options())
                .sends(new TokenCommand.Require(1))
                .sends(new TokenCommand.Obtain(2, new TokenRequest.JwtBearer(Secret.of("a"), null)))
                .sends(new TokenCommand.Introspect(3, QUESTION))
                .passes(SOON)
                .arrives(json(5, "{\"active\":true}"))
                .arrives(json(3, Scenarios.tokenJson("t2", "r2")))
                .arrives(json(1, Scenarios.tokenJson("t1", "r1")))
                .rejects(new TokenCommand.Introspect(3, QUESTION))
                .idleBytes(16_384)
                .build();
    }

    private static Scenario<TokenCommand, TokenEvent> cancelled() {
        return http2("a call that nobody wants any more", options())
                .sends(new TokenCommand.Introspect(1, QUESTION))
                .sends(new TokenCommand.Cancel(1))
                .sends(new TokenCommand.Require(2))
                .passes(SOON)
                .arrives(json(3, Scenarios.tokenJson("t2", "r2")))
                .garbledBy(Octets.of("nothing of HTTP/2, but long enough"))
                .build();
    }
}
