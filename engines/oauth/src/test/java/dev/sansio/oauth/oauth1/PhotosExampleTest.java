package dev.sansio.oauth.oauth1;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sansio.core.Secret;
import dev.sansio.http.HttpFields;
import dev.sansio.http.RequestHead;
import dev.sansio.http.ResponseHead;
import dev.sansio.oauth.form.Form;
import dev.sansio.oauth.form.Parameters;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** RFC 5849 1.2, both ends of it. */
class PhotosExampleTest {

    private static final String CONSUMER = "oauth_consumer_key=\"dpf43f3p2l4k3l03\", ";
    private static final Secret CLIENT_SECRET = Secret.of("kd94hf93k423kf44");
    private static final ResponseHead OK = new ResponseHead(200, HttpFields.of("content-type", Form.CONTENT_TYPE));

    private final RequestSigner signer =
            RequestSigner.hmacSha1("dpf43f3p2l4k3l03", CLIENT_SECRET).withRealm("Photos");
    private final TemporaryCredentials temporary =
            new TemporaryCredentials("hh5s93j4hdidpola", Secret.of("hdhd0244k9j7ao03"));
    private final TokenCredentials token = new TokenCredentials("nnch734d00sl2jdk", Secret.of("pfkkdhi9sl3r4s00"));
    private final Callback callback = new Callback("hh5s93j4hdidpola", Secret.of("hfdp7dh39dks9884"));

    private static RequestHead head(String method, String scheme, String path) {
        return new RequestHead(method, scheme, "photos.example.net", path, null, HttpFields.EMPTY);
    }

    private static SignedParameters received(SignedRequest request) {
        return SignedParameters.parse(
                request.head(), request.content().getBytes(StandardCharsets.US_ASCII), OAuth1Policy.DEFAULT);
    }

    @Test
    void temporaryCredentialsAreAskedFor() {
        SignedRequest request = signer.temporaryCredentials(
                head("POST", "https", "/initiate"), "http://printer.example.com/ready", "wIjqoS", 137131200);
        assertThat(request.head().fields().first("authorization"))
                .isEqualTo("OAuth realm=\"Photos\", " + CONSUMER
                        + "oauth_signature_method=\"HMAC-SHA1\", oauth_timestamp=\"137131200\", oauth_nonce=\"wIjqoS\", "
                        + "oauth_callback=\"http%3A%2F%2Fprinter.example.com%2Fready\", "
                        + "oauth_signature=\"74KNZJeDHnMBp0EMJ9ZHt%2FXKycU%3D\"");

        SignedParameters received = received(request);
        assertThat(received.verify(VerifyingKey.Shared.of(CLIENT_SECRET))).isTrue();
        assertThat(received.realm()).isEqualTo("Photos");
        assertThat(received.forTemporaryCredentials()).isEqualTo("http://printer.example.com/ready");
    }

    @Test
    void temporaryCredentialsAreAnswered() {
        String content =
                "oauth_token=hh5s93j4hdidpola&oauth_token_secret=hdhd0244k9j7ao03&oauth_callback_confirmed=true";
        assertThat(temporary.toContent()).isEqualTo(content);
        assertThat(TemporaryCredentials.parse(OK, content.getBytes(StandardCharsets.US_ASCII)))
                .isEqualTo(temporary);
    }

    @Test
    void theOwnerIsSentThereAndBack() {
        assertThat(temporary.authorizationUri("https://photos.example.net/authorize"))
                .isEqualTo("https://photos.example.net/authorize?oauth_token=hh5s93j4hdidpola");
        String back = "http://printer.example.com/ready?oauth_token=hh5s93j4hdidpola&oauth_verifier=hfdp7dh39dks9884";
        assertThat(callback.toUri("http://printer.example.com/ready")).isEqualTo(back);
        assertThat(Callback.parse(back, temporary.token())).isEqualTo(callback);
    }

    @Test
    void tokenCredentialsAreAskedFor() {
        SignedRequest request =
                signer.tokenCredentials(head("POST", "https", "/token"), temporary, callback, "walatlh", 137131201);
        assertThat(request.head().fields().first("authorization"))
                .isEqualTo("OAuth realm=\"Photos\", " + CONSUMER
                        + "oauth_token=\"hh5s93j4hdidpola\", oauth_signature_method=\"HMAC-SHA1\", "
                        + "oauth_timestamp=\"137131201\", oauth_nonce=\"walatlh\", oauth_verifier=\"hfdp7dh39dks9884\", "
                        + "oauth_signature=\"gKgrFCywp7rO0OXSjdot%2FIHF7IU%3D\"");

        SignedParameters received = received(request);
        assertThat(received.verify(new VerifyingKey.Shared(CLIENT_SECRET, temporary.secret())))
                .isTrue();
        assertThat(received.forTokenCredentials()).isEqualTo(callback.verifier());
    }

    @Test
    void tokenCredentialsAreAnswered() {
        String content = "oauth_token=nnch734d00sl2jdk&oauth_token_secret=pfkkdhi9sl3r4s00";
        assertThat(token.toContent()).isEqualTo(content);
        assertThat(TokenCredentials.parse(OK, content.getBytes(StandardCharsets.US_ASCII)))
                .isEqualTo(token);
    }

    @Test
    void thePhotoIsAskedFor() {
        SignedRequest request = signer.sign(
                head("GET", "http", "/photos?file=vacation.jpg&size=original"),
                Parameters.EMPTY,
                token,
                "chapoH",
                137131202);
        assertThat(request.head().fields().first("authorization"))
                .isEqualTo("OAuth realm=\"Photos\", " + CONSUMER
                        + "oauth_token=\"nnch734d00sl2jdk\", oauth_signature_method=\"HMAC-SHA1\", "
                        + "oauth_timestamp=\"137131202\", oauth_nonce=\"chapoH\", "
                        + "oauth_signature=\"MdpQcU8iPSUjWoN%2FUDMsK2sui9I%3D\"");

        SignedParameters received = received(request);
        assertThat(received.verify(new VerifyingKey.Shared(CLIENT_SECRET, token.secret())))
                .isTrue();
        assertThat(received.nonceUse())
                .isEqualTo(new NonceUse("dpf43f3p2l4k3l03", "nnch734d00sl2jdk", 137131202, "chapoH"));
    }
}
