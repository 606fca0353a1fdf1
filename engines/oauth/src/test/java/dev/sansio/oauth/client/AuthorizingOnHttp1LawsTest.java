package dev.sansio.oauth.client;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sansio.core.Layers;
import dev.sansio.core.StreamEngine;
import dev.sansio.core.Surroundings;
import dev.sansio.http.HttpCommand;
import dev.sansio.http.HttpEvent;
import dev.sansio.http.HttpFields;
import dev.sansio.http.RequestHead;
import dev.sansio.http.call.InTurn;
import dev.sansio.http1.Http1ClientEngine;
import dev.sansio.http1.Http1Options;
import dev.sansio.oauth.Scope;
import dev.sansio.testkit.Credit;
import dev.sansio.testkit.Hostile;
import dev.sansio.testkit.Octets;
import dev.sansio.testkit.Scenario;
import dev.sansio.testkit.ScenarioBuilder;
import dev.sansio.testkit.laws.StreamLaws;
import java.time.Duration;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The laws of the contract, held against the filter on one connection of HTTP/1.1, on which the provider is asked too. */
class AuthorizingOnHttp1LawsTest implements StreamLaws<HttpCommand, HttpEvent> {

    private static final String JSON = "Content-Type: application/json\r\n";
    private static final String INVALID = "WWW-Authenticate: Bearer error=\"invalid_token\"\r\n";
    private static final String OK = Scenarios.http1(200, "", "hello");

    /** A server answers what it was asked, and not before. */
    private static final Duration SOON = Duration.ofMillis(1);

    @Override
    public Stream<Scenario<HttpCommand, HttpEvent>> scenarios() {
        return Stream.of(
                obtained(), refreshedAfter401(), refreshRefused(), providerFails(), passed(), storeFails(), endless());
    }

    /** A scenario that goes astray proves little: how many responses and failures each one tells. */
    @Test
    void scenariosAreWhatTheySay() {
        assertThat(scenarios().map(Scenario::play).map(Scenarios::ends))
                .containsExactly("4+0", "2+0", "1+3", "0+1", "2+0", "0+3", "0+0");
    }

    private static ScenarioBuilder<HttpCommand, HttpEvent> of(String name, OAuthClientOptions options) {
        return Scenario.<HttpCommand, HttpEvent>stream(name, () -> stack(options))
                .answering(Scenarios::answer)
                .reacting(Scenarios::consume)
                .merging(Scenarios::merge)
                .credit(Credit.none())
                .budget(400)
                .rejects(
                        Bench.data(99, "x", true),
                        new HttpCommand.SendRequest(
                                -1, RequestHead.get("https", "api.example", "/", HttpFields.EMPTY), true),
                        new HttpCommand.SendRequest(
                                98, RequestHead.get("https", "api.example", "/", HttpFields.of("host", "x")), true));
    }

    private static StreamEngine<HttpCommand, HttpEvent> stack(OAuthClientOptions options) {
        Surroundings surroundings = Bench.surroundings();
        AuthorizingLayer filter = new AuthorizingLayer(options, Set.of(Bench.API), surroundings);
        return Layers.on(
                new Http1ClientEngine(Http1Options.client()), Layers.over(new InTurn(), filter, event -> null));
    }

    private static OAuthClientOptions options() {
        return Bench.options(Grant.clientCredentials(Scope.of("read")));
    }

    private static OAuthClientOptions initial() {
        return options().withInitial(Bench.token("old", "r1", Duration.ofSeconds(1000)));
    }

    private static Scenario<HttpCommand, HttpEvent> obtained() {
        return of(
                        "a token is obtained, loaded, kept and renewed early",
                        options().withStore())
                .sends(Bench.get(1))
                .passes(SOON)
                .arrives(Scenarios.http1(200, JSON, Scenarios.tokenJson("t1", "r1")))
                .passes(SOON)
                .arrives(OK)
                .passes(Duration.ofSeconds(90))
                .sends(Bench.get(2))
                .passes(SOON)
                .arrives(OK)
                .passes(SOON)
                .arrives(Scenarios.http1(200, JSON, Scenarios.tokenJson("t2", "r2")))
                .sends(Bench.get(3))
                .passes(SOON)
                .arrives(OK)
                .passes(Duration.ofSeconds(200))
                .sends(Bench.post(4))
                .sends(Bench.data(4, "content", true))
                .passes(SOON)
                .arrives(Scenarios.http1(200, JSON, Scenarios.tokenJson("t3", "r3")))
                .passes(SOON)
                .arrives(OK)
                .idleBytes(16_384)
                .build();
    }

    private static Scenario<HttpCommand, HttpEvent> refreshedAfter401() {
        return of("a request is sent again after 401", initial())
                .sends(Bench.post(1))
                .sends(Bench.data(1, "content", true))
                .sends(Bench.get(2))
                .passes(SOON)
                .arrives(Scenarios.http1(401, INVALID, "no"))
                .passes(SOON)
                .arrives(Scenarios.http1(401, INVALID, ""))
                .passes(SOON)
                .arrives(Scenarios.http1(200, JSON, Scenarios.tokenJson("t1", "r2")))
                .passes(SOON)
                .arrives(OK)
                .passes(SOON)
                .arrives(OK)
                .rejects(new HttpCommand.Consumed(1, 100), Bench.get(2))
                .build();
    }

    private static Scenario<HttpCommand, HttpEvent> refreshRefused() {
        return of("the refresh token is refused", initial())
                .passes(Duration.ofSeconds(1001))
                .sends(Bench.get(1))
                .sends(Bench.get(2))
                .passes(SOON)
                .arrives(Scenarios.http1(400, JSON, "{\"error\":\"invalid_grant\"}"))
                .sends(Bench.get(3))
                .passes(Duration.ofSeconds(5))
                .sends(Bench.get(4))
                .passes(SOON)
                .arrives(Scenarios.http1(200, JSON, Scenarios.tokenJson("t1", "r2")))
                .passes(SOON)
                .arrives(OK)
                .build();
    }

    private static Scenario<HttpCommand, HttpEvent> providerFails() {
        return of("the provider cannot now", options())
                .sends(Bench.get(1))
                .passes(SOON)
                .arrives(Scenarios.http1(503, "", "no"))
                .passes(Duration.ofSeconds(1))
                .arrives(Scenarios.http1(500, "", ""))
                .passes(Duration.ofSeconds(60))
                .arrives(Scenarios.http1(200, JSON, "{]"))
                .silenceCode(null)
                .build();
    }

    private static Scenario<HttpCommand, HttpEvent> passed() {
        return of("what is none of its business", options())
                .sends(Bench.get(1, "other.example"))
                .passes(SOON)
                .arrives(
                        "HTTP/1.1 103 X\r\n\r\nHTTP/1.1 200 X\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nhello\r\n0\r\nX-Sum: 5\r\n\r\n")
                .sends(Bench.get(2, "other.example"))
                .passes(SOON)
                .arrives("HTTP/1.1 401 X\r\nContent-Length: 0\r\n\r\n")
                .garbledBy(Octets.of("HTTP/9.1 what\r\n\r\n"))
                .build();
    }

    private static Scenario<HttpCommand, HttpEvent> storeFails() {
        return of("the store fails, and garbage follows", options().withStore())
                .answering(ask -> new OAuthAnswer.StoreFailed(ask.token(), "down"))
                .sends(Bench.get(1))
                .passes(SOON)
                .arrives(Scenarios.http1(200, JSON, Scenarios.tokenJson("t1", "r1")))
                .sends(Bench.get(2))
                .passes(Duration.ofSeconds(30))
                .sends(Bench.get(3))
                .garbledBy(Octets.of("nothing of HTTP\r\n\r\n"))
                .build();
    }

    private static Scenario<HttpCommand, HttpEvent> endless() {
        String chunk = "400\r\n" + " ".repeat(1024) + "\r\n";
        return of("a provider that does not come to an end", options())
                .sends(Bench.get(1))
                .passes(SOON)
                .arrives("HTTP/1.1 200 X\r\n" + JSON + "Transfer-Encoding: chunked\r\n\r\n")
                .withstanding(Hostile.repeating("an endless answer", 300_000, Octets.of(chunk))
                        .afterwards())
                .build();
    }
}
