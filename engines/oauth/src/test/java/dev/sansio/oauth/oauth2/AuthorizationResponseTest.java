package dev.sansio.oauth.oauth2;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.sansio.core.Secret;
import dev.sansio.oauth.RedirectUri;
import dev.sansio.oauth.form.Parameters;
import dev.sansio.oauth.oauth2.ResponseRefusedException.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** RFC 6749 4.1.2, RFC 9207. */
class AuthorizationResponseTest {

    private static final ExpectedResponse XYZ = new ExpectedResponse(Secret.of("xyz"), null, false);
    private static final ExpectedResponse HONEST =
            new ExpectedResponse(Secret.of("xyz"), "https://honest.as.example", true);

    private static void refused(Reason reason, String uri, ExpectedResponse expected) {
        assertThatExceptionOfType(ResponseRefusedException.class)
                .isThrownBy(() -> AuthorizationResponse.parse(uri, expected))
                .satisfies(wrong -> {
                    assertThat(wrong.reason()).isEqualTo(reason);
                    assertThat(wrong.getMessage()).doesNotContain("s3cret");
                });
    }

    @Test
    void rfc6749Section412Example() {
        String uri = "https://client.example.com/cb?code=SplxlOBeZQQYbYS6WxSbIA&state=xyz";
        AuthorizationResponse.Granted granted =
                new AuthorizationResponse.Granted(Secret.of("SplxlOBeZQQYbYS6WxSbIA"), Secret.of("xyz"), null);
        assertThat(AuthorizationResponse.parse(uri, XYZ)).isEqualTo(granted);
        assertThat(granted.toUri(new RedirectUri("https://client.example.com/cb")))
                .isEqualTo(uri);
    }

    @Test
    void rfc6749Section4121Example() {
        String uri = "https://client.example.com/cb?error=access_denied&state=xyz";
        AuthorizationResponse.Refused refused = new AuthorizationResponse.Refused(
                new OAuth2Error(OAuth2Error.ACCESS_DENIED, null, null), Secret.of("xyz"), null);
        assertThat(AuthorizationResponse.parse(uri, XYZ)).isEqualTo(refused);
        assertThat(refused.toUri(new RedirectUri("https://client.example.com/cb")))
                .isEqualTo(uri);
    }

    @Test
    void rfc9207Section2Examples() {
        String uri = "https://client.example/cb?code=x1848ZT64p4IirMPT0R-X3141MFPTuBX-VFL_cvaplMH58"
                + "&state=ZWVlNDBlYzA1NjdkMDNhYjg3ZjUxZjAyNGQzMTM2NzI&iss=https%3A%2F%2Fhonest.as.example";
        AuthorizationResponse read = AuthorizationResponse.parse(
                uri,
                new ExpectedResponse(
                        Secret.of("ZWVlNDBlYzA1NjdkMDNhYjg3ZjUxZjAyNGQzMTM2NzI"), "https://honest.as.example", true));
        assertThat(read.issuer()).isEqualTo("https://honest.as.example");
        assertThat(read.toUri(new RedirectUri("https://client.example/cb"))).isEqualTo(uri);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/cb?code=c",
                "/cb?code=c&state=",
                "/cb?code=c&state=XYZ",
                "/cb?error=access_denied",
                "/cb",
                "/cb?code=c#state=xyz"
            })
    void withoutTheStateThatWasSentAwayNothingIsTaken(String uri) {
        refused(Reason.STATE, uri, XYZ);
    }

    @Test
    void anExpectedStateIsNotEmpty() {
        assertThatIllegalArgumentException().isThrownBy(() -> new ExpectedResponse(Secret.of(""), null, false));
        assertThatIllegalArgumentException().isThrownBy(() -> new ExpectedResponse(Secret.of("s"), null, true));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "&iss=",
                "&iss=https%3A%2F%2Fevil.as.example",
                "&iss=https%3A%2F%2Fhonest.as.example%2F",
                "&iss=HTTPS%3A%2F%2Fhonest.as.example"
            })
    void aResponseOfAnotherProviderIsRefused(String iss) {
        refused(Reason.ISSUER, "/cb?code=c&state=xyz" + iss, HONEST);
        refused(Reason.ISSUER, "/cb?error=access_denied&state=xyz" + iss, HONEST);
    }

    @Test
    void anIssuerThatWasNotRequiredIsComparedToo() {
        ExpectedResponse known = new ExpectedResponse(Secret.of("xyz"), "https://honest.as.example", false);
        refused(Reason.ISSUER, "/cb?code=c&state=xyz&iss=https%3A%2F%2Fevil.as.example", known);
        assertThat(AuthorizationResponse.parse("/cb?code=c&state=xyz", known).issuer())
                .isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "code=c&state=xyz&code=d, REPEATED",
        "code=c&state=xyz&state=xyz, REPEATED",
        "error=a&state=xyz&error=b, REPEATED",
        "code=c&state=xyz&iss=a&iss=a, REPEATED",
        "state=xyz, MISSING",
        "code=&state=xyz, MISSING",
        "code=c&error=e&state=xyz, MALFORMED",
        "code=s3cret%&state=xyz, MALFORMED",
        "error=%0As3cret&state=xyz, MALFORMED"
    })
    void responsesThatAreNotAsTheyShouldBeAreRefused(String query, Reason reason) {
        refused(reason, "/cb?" + query, XYZ);
    }

    @Test
    void unknownParametersArePassedOver() {
        assertThat(AuthorizationResponse.parse("/cb?code=c&state=xyz&session_state=1&x=2&x=3", XYZ))
                .isInstanceOf(AuthorizationResponse.Granted.class);
    }

    @Test
    void errorsAreToldWithWhatIsFitForPeople() {
        AuthorizationResponse read = AuthorizationResponse.parse(
                "/cb?error=x_custom&error_description=a%0D%0Ab&error_uri=https%3A%2F%2Fa.example%2F%20x&state=xyz",
                XYZ);
        assertThat(((AuthorizationResponse.Refused) read).error()).isEqualTo(new OAuth2Error("x_custom", null, null));
        assertThatIllegalArgumentException().isThrownBy(() -> OAuth2Error.of("e", "a\r\nb"));
        assertThat(new OAuth2Error(OAuth2Error.INVALID_CLIENT, null, null).status())
                .isEqualTo(401);
    }

    @Test
    void aFormThatTheUserAgentPostsSaysTheSameAsAQuery() {
        assertThat(AuthorizationResponse.of(Parameters.of("code", "c", "state", "xyz"), XYZ))
                .isEqualTo(AuthorizationResponse.parse("/cb?code=c&state=xyz", XYZ));
        assertThatExceptionOfType(ResponseRefusedException.class)
                .isThrownBy(() -> AuthorizationResponse.of(Parameters.of("code", "c", "state", "other"), XYZ));
    }

    @Test
    void theCodeIsNotShown() {
        assertThat(AuthorizationResponse.parse("/cb?code=s3cret&state=xyz", XYZ).toString())
                .doesNotContain("s3cret", "xyz");
    }
}
