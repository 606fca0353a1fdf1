package dev.sansio.oauth.client;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sansio.http.HttpCommand;
import dev.sansio.http.HttpEvent;
import dev.sansio.oauth.Scope;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** A device that waits for its owner (RFC 8628), as the grant of a filter. */
class DeviceTest {

    private static final Endpoint DEVICE = Endpoint.of("https://auth.example/device");
    private static final String CODES = "{\"device_code\":\"d3vice\",\"user_code\":\"WDJB-MJHT\","
            + "\"verification_uri\":\"https://auth.example/enter\",\"expires_in\":600";

    private static Bench<HttpCommand, HttpEvent> begun(String more) {
        Bench<HttpCommand, HttpEvent> bench = Bench.filter(Bench.options(new Grant.Device(DEVICE, Scope.of("read"))));
        bench.send(Bench.get(1));
        assertThat(bench.content(bench.lastTokenRequest())).isEqualTo("scope=read");
        assertThat(bench.lastTokenRequest().head().path()).isEqualTo("/device");
        bench.json(bench.lastTokenRequest(), 200, CODES + more + "}");
        return bench;
    }

    @Test
    void ownerIsShownTheCodeAndTheRequestGoesOutOnceTheOwnerAgrees() {
        Bench<HttpCommand, HttpEvent> bench = begun("");
        assertThat(bench.seen(OAuthEvent.UserCodeIssued.class)).singleElement().satisfies(each -> {
            assertThat(each.prompt().userCode()).isEqualTo("WDJB-MJHT");
            assertThat(each.prompt().uri()).isEqualTo("https://auth.example/enter");
            assertThat(each.toString()).doesNotContain("WDJB", "d3vice");
        });
        bench.pass(Duration.ofMillis(4999));
        assertThat(bench.tokenRequests())
                .as("nobody is asked before the interval")
                .hasSize(1);
        bench.pass(Duration.ofMillis(1));
        assertThat(bench.content(bench.lastTokenRequest()))
                .contains("device_code=d3vice", "grant_type=urn%3Aietf%3Aparams%3Aoauth%3Agrant-type%3Adevice_code");
        bench.refuse("authorization_pending");
        bench.pass(Duration.ofSeconds(5));
        assertThat(bench.tokenRequests()).hasSize(3);
        bench.grant("t", "r", 3600);
        assertThat(Bench.authorization(bench.lastApiRequest())).isEqualTo("Bearer t");
    }

    @Test
    void slowDownMakesEveryLaterIntervalLonger() {
        Bench<HttpCommand, HttpEvent> bench = begun(",\"interval\":2");
        bench.pass(Duration.ofSeconds(2));
        bench.refuse("slow_down");
        bench.pass(Duration.ofMillis(6999));
        assertThat(bench.tokenRequests()).hasSize(2);
        bench.pass(Duration.ofMillis(1));
        assertThat(bench.tokenRequests()).hasSize(3);
        bench.refuse("authorization_pending");
        bench.pass(Duration.ofMillis(6999));
        assertThat(bench.tokenRequests()).as("for good").hasSize(3);
        bench.pass(Duration.ofMillis(1));
        assertThat(bench.tokenRequests()).hasSize(4);
    }

    @Test
    void providerThatDoesNotAnswerIsAskedLessOften() {
        Bench<HttpCommand, HttpEvent> bench = begun("");
        bench.pass(Duration.ofSeconds(5));
        bench.fail(bench.lastTokenRequest(), HttpEvent.By.CONNECTION);
        bench.pass(Duration.ofMillis(9999));
        assertThat(bench.tokenRequests()).hasSize(2);
        bench.pass(Duration.ofMillis(1));
        assertThat(bench.tokenRequests()).hasSize(3);
        bench.respond(bench.lastTokenRequest(), 503, "");
        bench.pass(Duration.ofMillis(19_999));
        assertThat(bench.tokenRequests()).hasSize(3);
        bench.pass(Duration.ofMillis(1));
        assertThat(bench.tokenRequests()).hasSize(4);
        assertThat(bench.failures()).isEmpty();
    }

    @Test
    void intervalOfNothingIsNotTakenAtItsWord() {
        Bench<HttpCommand, HttpEvent> bench = begun(",\"interval\":0");
        for (int i = 0; i < 5; i++) {
            bench.pass(Duration.ofSeconds(5));
            bench.refuse("authorization_pending");
        }
        assertThat(bench.tokenRequests()).hasSize(6);
    }

    @Test
    void ownerWhoSaysNoFailsTheRequest() {
        Bench<HttpCommand, HttpEvent> bench = begun("");
        bench.pass(Duration.ofSeconds(5));
        bench.refuse("access_denied");
        assertThat(bench.failures())
                .singleElement()
                .satisfies(each -> assertThat(each.error().detail()).contains("DENIED", "access_denied"));
        bench.pass(Duration.ofHours(1));
        assertThat(bench.tokenRequests()).hasSize(2);
    }

    @Test
    void ownerWhoIsTooLateFailsTheRequest() {
        for (String error : new String[] {"authorization_pending", "expired_token"}) {
            Bench<HttpCommand, HttpEvent> bench = begun("");
            for (int i = 0; i < 200 && bench.failures().isEmpty(); i++) {
                int before = bench.tokenRequests().size();
                bench.pass(Duration.ofSeconds(5));
                if (bench.tokenRequests().size() > before) {
                    bench.refuse(error);
                }
            }
            assertThat(bench.failures())
                    .singleElement()
                    .satisfies(each -> assertThat(each.error().detail()).contains("EXPIRED"));
            assertThat(bench.tokenRequests().size()).isLessThanOrEqualTo(121);
            int asked = bench.tokenRequests().size();
            bench.pass(Duration.ofHours(1));
            assertThat(bench.tokenRequests()).hasSize(asked);
        }
    }

    @Test
    void answersThatAreNoneFailTheRequest() {
        String[] contents = {
            "{}", "[]", CODES.replace("https://auth", "javascript:auth") + "}", "{\"error\":\"invalid_client\"}"
        };
        for (String content : contents) {
            Bench<HttpCommand, HttpEvent> bench = Bench.filter(Bench.options(new Grant.Device(DEVICE, null)));
            bench.send(Bench.get(1));
            bench.json(bench.lastTokenRequest(), 200, content);
            assertThat(bench.failures()).as(content).hasSize(1);
            assertThat(bench.seen(OAuthEvent.UserCodeIssued.class)).isEmpty();
        }
    }
}
