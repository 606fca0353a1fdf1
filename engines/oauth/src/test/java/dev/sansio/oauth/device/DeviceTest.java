package dev.sansio.oauth.device;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.sansio.core.Secret;
import dev.sansio.oauth.Scope;
import dev.sansio.oauth.form.FormLimits;
import dev.sansio.oauth.form.Parameters;
import dev.sansio.oauth.jose.Vectors;
import dev.sansio.oauth.json.Document;
import dev.sansio.oauth.json.DocumentException;
import dev.sansio.oauth.json.JsonContent;
import dev.sansio.oauth.oauth2.ClientAuthentication;
import dev.sansio.oauth.oauth2.FormCall;
import dev.sansio.oauth.oauth2.OAuth2Error;
import dev.sansio.oauth.oauth2.OAuth2Exception;
import dev.sansio.oauth.oauth2.response.ErrorResponse;
import dev.sansio.oauth.oauth2.response.TokenResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** RFC 8628. */
class DeviceTest {

    private static final String EXAMPLE = """
            {"device_code":"GmRhmhcxhwAzkoEqiMEg_DnyEysNkuNhszIySk9eS","user_code":"WDJB-MJHT",
             "verification_uri":"https://example.com/device",
             "verification_uri_complete":"https://example.com/device?user_code=WDJB-MJHT",
             "expires_in":1800,"interval":5}""";

    private static final long SECOND = 1_000_000_000L;

    private static DeviceResponse read(String json) {
        return DeviceResponse.read(JsonContent.head(200), json.getBytes(StandardCharsets.UTF_8));
    }

    private static ErrorResponse error(String code) {
        return ErrorResponse.of(new OAuth2Error(code, null, null));
    }

    private static DevicePolling waiting(DevicePolling.Outcome outcome) {
        return ((DevicePolling.Waiting) outcome).polling();
    }

    @Test
    void rfc8628Section31ExampleHasTheSecretInTheFormAndNotInTheUri() {
        DeviceRequest request = new DeviceRequest(Scope.of("example_scope"));
        FormCall call =
                new FormCall(request.toParameters(), new ClientAuthentication.Post("1406020730", Secret.of("s3cret")));
        assertThat(call.toHead("https", "server.example.com", "/device_authorization")
                        .path())
                .isEqualTo("/device_authorization");
        FormCall read = FormCall.parse(
                call.toHead("https", "server.example.com", "/device_authorization"),
                call.toContent().getBytes(StandardCharsets.US_ASCII),
                FormLimits.DEFAULT);
        assertThat(read.client()).isEqualTo(call.client());
        assertThat(DeviceRequest.parse(read.parameters())).isEqualTo(request);
        assertThatExceptionOfType(OAuth2Exception.class)
                .isThrownBy(() -> FormCall.parse(
                        call.toHead("https", "server.example.com", "/d?client_secret=s3cret"),
                        "client_id=1406020730".getBytes(StandardCharsets.US_ASCII),
                        FormLimits.DEFAULT));
    }

    @Test
    void requestsAreWrittenAndReadAgain() {
        for (DeviceRequest request : List.of(
                new DeviceRequest(null),
                new DeviceRequest(Scope.of("a", "b"), List.of("https://a.example/"), Parameters.of("x", "y")))) {
            assertThat(DeviceRequest.parse(request.toParameters().and("client_id", "c")))
                    .isEqualTo(request);
        }
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new DeviceRequest(null, List.of(), Parameters.of("client_id", "c")));
    }

    @ParameterizedTest
    @CsvSource({"scope, \", invalid_scope", "resource, x, invalid_target"})
    void requestsThatAreMalformedAreRefused(String name, String value, String code) {
        assertThatExceptionOfType(OAuth2Exception.class)
                .isThrownBy(() -> DeviceRequest.parse(Parameters.of(name, value)))
                .satisfies(wrong -> assertThat(wrong.error().code()).isEqualTo(code));
        assertThatExceptionOfType(OAuth2Exception.class)
                .isThrownBy(() -> DeviceRequest.parse(Parameters.of("scope", "a", "scope", "b")))
                .satisfies(wrong -> assertThat(wrong.error().code()).isEqualTo("invalid_request"));
    }

    @Test
    void rfc8628Section32Example() {
        DeviceResponse read = read(EXAMPLE);
        assertThat(read)
                .isEqualTo(new DeviceResponse(
                        Secret.of("GmRhmhcxhwAzkoEqiMEg_DnyEysNkuNhszIySk9eS"),
                        "WDJB-MJHT",
                        "https://example.com/device",
                        "https://example.com/device?user_code=WDJB-MJHT",
                        Duration.ofMinutes(30),
                        Duration.ofSeconds(5),
                        Document.EMPTY));
        assertThat(DeviceResponse.read(read.toHead(), read.toContent())).isEqualTo(read);
        assertThat(read.toString()).doesNotContain("GmRh", "WDJB");
        byte[] content = read.toContent();
        for (int length = 0; length < content.length; length++) {
            byte[] cut = Arrays.copyOf(content, length);
            assertThatExceptionOfType(DocumentException.class)
                    .isThrownBy(() -> DeviceResponse.read(read.toHead(), cut));
        }
    }

    @Test
    void withoutAnIntervalItIsFiveSeconds() {
        assertThat(read(EXAMPLE.replace(",\"interval\":5", "")).interval()).isEqualTo(Duration.ofSeconds(5));
        assertThat(read(EXAMPLE.replace("https://example.com/device?user_code=WDJB-MJHT", "https://e.example"))
                        .verificationUriComplete())
                .isEqualTo("https://e.example");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"expires_in\":1800:\"x\":1",
                "\"expires_in\":1800:\"expires_in\":-1",
                "\"interval\":5:\"interval\":-5",
                "\"user_code\":\"WDJB-MJHT\":\"user_code\":\"\"",
                "\"verification_uri\":\"https!//example.com/device\":\"verification_uri\":\"javascript!alert(1)\"",
                "\"verification_uri\":\"https!//example.com/device\":\"verification_uri\":\"x\"",
                "\"device_code\":\"GmRh:\"code\":\"GmRh"
            })
    void responsesThatAreNotAsTheyShouldBeAreRefused(String change) {
        int at = change.indexOf(":", change.indexOf(':') + 1);
        String from = change.substring(0, at).replace('!', ':');
        String to = change.substring(at + 1).replace('!', ':');
        assertThat(EXAMPLE).contains(from);
        assertThatExceptionOfType(DocumentException.class).isThrownBy(() -> read(EXAMPLE.replace(from, to)));
        assertThatExceptionOfType(DocumentException.class)
                .isThrownBy(() -> DeviceResponse.read(JsonContent.head(400), EXAMPLE.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void rfc8628Section34PollsAtTheInterval() {
        DevicePolling polling = DevicePolling.start(read(EXAMPLE), 7);
        assertThat(polling.deadline()).isEqualTo(7 + 5 * SECOND);
        assertThat(polling.isDue(7 + 5 * SECOND - 1)).isFalse();
        assertThat(polling.isDue(7 + 5 * SECOND)).isTrue();
        DevicePolling next = waiting(polling.answered(error("authorization_pending"), 8 * SECOND));
        assertThat(next.next()).isEqualTo(13 * SECOND);
        assertThat(next.at(9 * SECOND)).isEqualTo(new DevicePolling.Waiting(next));
    }

    @Test
    void rfc8628Section35SlowDownAddsFiveSecondsForGood() {
        DevicePolling polling = DevicePolling.start(read(EXAMPLE), 0);
        DevicePolling slower = waiting(polling.answered(error("slow_down"), 5 * SECOND));
        assertThat(slower.next()).isEqualTo(15 * SECOND);
        DevicePolling after = waiting(slower.answered(error("authorization_pending"), 15 * SECOND));
        assertThat(after.next()).isEqualTo(25 * SECOND);
        assertThat(waiting(after.answered(error("slow_down"), 25 * SECOND)).next())
                .isEqualTo(40 * SECOND);
    }

    @ParameterizedTest
    @ValueSource(strings = {"access_denied", "expired_token", "invalid_grant", "invalid_client", "x_unknown"})
    void whatIsNotToWaitIsTheEnd(String code) {
        assertThat(DevicePolling.start(read(EXAMPLE), 0).answered(error(code), 5 * SECOND))
                .isEqualTo(new DevicePolling.Ended(new OAuth2Error(code, null, null)));
    }

    @Test
    void tokensAreTheEnd() {
        TokenResponse tokens = TokenResponse.bearer(Secret.of("t"), null);
        assertThat(DevicePolling.start(read(EXAMPLE), 0).answered(tokens, 5 * SECOND))
                .isEqualTo(new DevicePolling.Granted(tokens));
    }

    @Test
    void theCodesGetTooOld() {
        DevicePolling polling = DevicePolling.start(read(EXAMPLE.replace("1800", "12")), 0);
        DevicePolling second = waiting(polling.answered(error("authorization_pending"), 5 * SECOND));
        DevicePolling third = waiting(second.answered(error("authorization_pending"), 10 * SECOND));
        assertThat(third.deadline()).isEqualTo(12 * SECOND);
        assertThat(third.isDue(15 * SECOND)).isFalse();
        for (DevicePolling.Outcome ended : List.of(
                third.at(12 * SECOND),
                third.answered(error("authorization_pending"), 12 * SECOND),
                third.unanswered(13 * SECOND))) {
            assertThat(((DevicePolling.Ended) ended).error().code()).isEqualTo("expired_token");
        }
    }

    @Test
    void rfc8628Section35AConnectionThatTimesOutBacksOffExponentially() {
        DevicePolling polling = DevicePolling.start(read(EXAMPLE), 0);
        DevicePolling once = waiting(polling.unanswered(0));
        DevicePolling twice = waiting(once.unanswered(0));
        assertThat(List.of(once.next(), twice.next())).containsExactly(10 * SECOND, 20 * SECOND);
        assertThat(waiting(twice.answered(error("temporarily_unavailable"), 0)).next())
                .isEqualTo(40 * SECOND);
        DevicePolling longest = polling;
        for (int i = 0; i < 100; i++) {
            longest = waiting(longest.unanswered(0));
        }
        assertThat(longest.next()).isPositive();
    }

    @Test
    void userCodesAreUnambiguousAndManyAndReadAsTheyAreTyped() {
        Set<String> codes = new HashSet<>();
        for (int i = 0; i < 1000; i++) {
            String code = UserCode.random(Vectors.RANDOM);
            assertThat(code).matches("[BCDFGHJKLMNPQRSTVWXZ]{4}-[BCDFGHJKLMNPQRSTVWXZ]{4}");
            codes.add(code);
        }
        assertThat(codes).hasSize(1000);
        for (String typed : List.of("WDJB-MJHT", "wdjbmjht", " wdjb mjht\n", "W.D.J.B.M.J.H.T")) {
            assertThat(UserCode.normalized(typed)).isEqualTo("WDJBMJHT");
        }
    }
}
