package dev.sansio.oauth.oauth1;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.sansio.core.Secret;
import dev.sansio.http.HttpFields;
import dev.sansio.http.ResponseHead;
import dev.sansio.oauth.form.Parameters;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** RFC 5849 2.1 to 2.3. */
class CredentialsTest {

    private static void refused(OAuth1Error error, ThrowingCallable call) {
        assertThatExceptionOfType(OAuth1Exception.class)
                .isThrownBy(call)
                .satisfies(wrong -> assertThat(wrong.error()).isEqualTo(error));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "&oauth_callback_confirmed=false", "&oauth_callback_confirmed=TRUE"})
    void aProviderThatDoesNotConfirmTheCallbackIsRefused(String confirmed) {
        refused(
                OAuth1Error.CALLBACK_NOT_CONFIRMED,
                () -> TemporaryCredentials.parse("oauth_token=t&oauth_token_secret=s" + confirmed));
    }

    @ParameterizedTest
    @CsvSource({
        "oauth_token=t, MISSING_PARAMETER",
        "oauth_token_secret=s, MISSING_PARAMETER",
        "oauth_token=&oauth_token_secret=s, MISSING_PARAMETER",
        "oauth_token=t&oauth_token_secret=s&oauth_token=u, REPEATED_PARAMETER",
        "oauth_token=t&oauth_token_secret=s&oauth_token_secret=s, REPEATED_PARAMETER",
        "oauth_token=t&oauth_token_secret=%, MALFORMED",
        "'{\"oauth_token\": \"t\"}', MALFORMED"
    })
    void responsesThatAreNotAsTheyShouldBeAreRefused(String content, OAuth1Error error) {
        refused(error, () -> TokenCredentials.parse(content));
    }

    @Test
    void whatTheProviderAddsIsKeptAndAnEmptySecretIsOne() {
        TokenCredentials read = TokenCredentials.parse("user=%C3%BC&oauth_token=t+%2B&oauth_token_secret=");
        assertThat(read).isEqualTo(new TokenCredentials("t +", Secret.of(""), Parameters.of("user", "\u00fc")));
        assertThat(TokenCredentials.parse(read.toContent())).isEqualTo(read);
    }

    @Test
    void otherStatusesAndMediaTypesAreRefused() {
        byte[] content = "oauth_token=t&oauth_token_secret=s".getBytes(java.nio.charset.StandardCharsets.US_ASCII);
        HttpFields form = HttpFields.of("content-type", "application/x-www-form-urlencoded");
        refused(OAuth1Error.REFUSED, () -> TokenCredentials.parse(new ResponseHead(401, form), content));
        refused(
                OAuth1Error.MALFORMED,
                () -> TokenCredentials.parse(
                        new ResponseHead(200, HttpFields.of("content-type", "text/html")), content));
        assertThat(TokenCredentials.parse(new ResponseHead(200, form), content).token())
                .isEqualTo("t");
    }

    @Test
    void rfc5849Section22TheRedirectionIsAppendedToTheCallback() {
        String uri = "http://client.example.net/cb?x=1&oauth_token=hdk48Djdsa&oauth_verifier=473f82d3";
        Callback callback = new Callback("hdk48Djdsa", Secret.of("473f82d3"));
        assertThat(callback.toUri("http://client.example.net/cb?x=1")).isEqualTo(uri);
        assertThat(Callback.parse(uri.substring("http://client.example.net".length()), "hdk48Djdsa"))
                .isEqualTo(callback);
    }

    @Test
    void aRedirectionWithAnotherTokenOrNoVerifierOrTwoIsRefused() {
        refused(OAuth1Error.OTHER_TOKEN, () -> Callback.parse("/cb?oauth_token=t&oauth_verifier=v", "u"));
        refused(OAuth1Error.MISSING_PARAMETER, () -> Callback.parse("/cb?oauth_token=t", "t"));
        refused(OAuth1Error.MISSING_PARAMETER, () -> Callback.parse("/cb", "t"));
        refused(
                OAuth1Error.REPEATED_PARAMETER,
                () -> Callback.parse("/cb?oauth_token=t&oauth_verifier=v&oauth_verifier=w", "t"));
    }
}
