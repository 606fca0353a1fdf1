package dev.sansio.oauth.provider;

import dev.sansio.http1.Http1Options;
import dev.sansio.http1.Http1ServerEngine;
import dev.sansio.oauth.provider.ask.ProviderCommand;
import dev.sansio.oauth.provider.ask.ProviderEvent;
import dev.sansio.testkit.Credit;
import dev.sansio.testkit.Hostile;
import dev.sansio.testkit.Octets;
import dev.sansio.testkit.Scenario;
import dev.sansio.testkit.ScenarioBuilder;
import dev.sansio.testkit.laws.StreamLaws;
import java.time.Duration;
import java.util.stream.Stream;

/** The laws of the contract, held against a provider on HTTP/1.1. */
class ProviderOnHttp1LawsTest implements StreamLaws<ProviderCommand, ProviderEvent> {

    private static final String JWKS = get("/jwks");

    @Override
    public Stream<Scenario<ProviderCommand, ProviderEvent>> scenarios() {
        return Stream.of(documents(), tokens(), authorization(), refusals(), waiting(), ended());
    }

    private static ScenarioBuilder<ProviderCommand, ProviderEvent> of(String name) {
        return Scenario.<ProviderCommand, ProviderEvent>stream(
                        name, () -> Canned.on(new Http1ServerEngine(Http1Options.server())))
                .answering(Canned::answer)
                .credit(Credit.none())
                .neverRejects()
                .budget(300)
                .idleBytes(12_000);
    }

    private static String get(String path) {
        return "GET " + path + " HTTP/1.1\r\nHost: as.example\r\n\r\n";
    }

    private static String post(String path, String content) {
        return "POST " + path + " HTTP/1.1\r\nHost: as.example\r\nContent-Length: " + content.length()
                + "\r\nContent-Type: application/x-www-form-urlencoded\r\nAuthorization: " + TestProvider.web()[1]
                + "\r\n\r\n" + content;
    }

    private static Scenario<ProviderCommand, ProviderEvent> documents() {
        String input = JWKS + get("/.well-known/oauth-authorization-server") + get("/nothing");
        return of("documents")
                .arrives(input)
                .cleanEnds(0, JWKS.length(), input.length() - get("/nothing").length(), input.length())
                .garbledBy(Octets.of("no request\r\n\r\n"))
                .lengthy(n -> Octets.of(JWKS.repeat(1 + n / JWKS.length())))
                .withstanding(Hostile.repeating("a request line without end", 70_000, Octets.of("GET /aaaa")))
                .build();
    }

    private static Scenario<ProviderCommand, ProviderEvent> tokens() {
        return of("a code is redeemed, and the token introspected")
                .arrives(post("/token", Canned.redeeming()))
                .passes(Duration.ofSeconds(1))
                .arrives(post("/introspect", "token=x") + post("/revoke", "token=x"))
                .garbledBy(Octets.of("no request\r\n\r\n"))
                .build();
    }

    private static Scenario<ProviderCommand, ProviderEvent> authorization() {
        return of("a user agent asks for authorization")
                .arrives(get(Canned.authorizing()) + get("/device") + get("/logout?client_id=web"))
                .arrives(post("/device", "user_code=BBBB-BBBB"))
                .build();
    }

    private static Scenario<ProviderCommand, ProviderEvent> refusals() {
        String chunked = "POST /token HTTP/1.1\r\nHost: as.example\r\nTransfer-Encoding: chunked\r\n\r\n"
                + "5\r\nhello\r\n0\r\nX-Sum: 5\r\n\r\n";
        return of("what is refused")
                .arrives(chunked + post("/token", "grant_type=password") + post("/token?a=b", ""))
                .arrives("POST /token HTTP/1.1\r\nHost: as.example\r\nContent-Length: 99999\r\n\r\nx")
                .build();
    }

    private static Scenario<ProviderCommand, ProviderEvent> waiting() {
        return of("time passes between the pieces of a request")
                .arrives("POST /token HTTP/1.1\r\nHost: as.example\r\nContent-Length: 99\r\n\r\nx")
                .passes(Duration.ofSeconds(4))
                .arrives("y")
                .passes(Duration.ofSeconds(7))
                .build();
    }

    private static Scenario<ProviderCommand, ProviderEvent> ended() {
        return of("the application ends the connection")
                .arrives(JWKS)
                .sends(new ProviderCommand.Drain())
                .arrives(JWKS)
                .sends(new ProviderCommand.Close())
                .build();
    }
}
