package dev.sansio.oauth.oauth2;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.sansio.core.Secret;
import dev.sansio.http.HttpFields;
import dev.sansio.http.HttpSyntax;
import dev.sansio.http.RequestHead;
import dev.sansio.oauth.form.Form;
import dev.sansio.oauth.form.FormException;
import dev.sansio.oauth.form.FormLimits;
import dev.sansio.oauth.form.Parameters;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Whatever comes: a value that is the same when written and read again, or the documented exception. */
class OAuth2FuzzTest {

    private static final ExpectedResponse EXPECTED = new ExpectedResponse(Secret.of("xyz"), null, false);

    @FuzzTest
    void tokenCalls(byte[] input) {
        String text = new String(input, StandardCharsets.ISO_8859_1);
        call(HttpFields.of("content-type", Form.CONTENT_TYPE), input);
        if (HttpSyntax.isFieldValue(text)) {
            call(
                    HttpFields.of("content-type", Form.CONTENT_TYPE, "authorization", text),
                    "grant_type=client_credentials".getBytes(StandardCharsets.US_ASCII));
        }
    }

    private static void call(HttpFields fields, byte[] content) {
        try {
            TokenCall read = TokenCall.parse(
                    new RequestHead("POST", "https", "a.example", "/", null, fields), content, FormLimits.DEFAULT);
            assertThat(TokenCall.parse(
                            read.toHead("https", "a.example", "/"),
                            read.toContent().getBytes(StandardCharsets.US_ASCII),
                            FormLimits.DEFAULT))
                    .isEqualTo(read);
        } catch (OAuth2Exception documented) {
            assertThat(documented.getMessage()).matches("[ -~]+");
        }
    }

    @FuzzTest
    void authorization(byte[] input) {
        try {
            Parameters in = Form.decode(input, FormLimits.DEFAULT);
            AuthorizationTarget target = AuthorizationTarget.parse(in);
            AuthorizationRequest read = AuthorizationRequest.parse(in, AuthorizationPolicy.COMPATIBLE);
            assertThat(read.clientId()).isEqualTo(target.clientId());
            assertThat(AuthorizationRequest.parse(read.toParameters(), AuthorizationPolicy.COMPATIBLE))
                    .isEqualTo(read);
        } catch (OAuth2Exception | FormException documented) {
            assertThat(documented.getMessage()).matches("[ -~]+");
        }
        try {
            AuthorizationResponse read =
                    AuthorizationResponse.parse(new String(input, StandardCharsets.UTF_8), EXPECTED);
            assertThat(AuthorizationResponse.parse("/?" + Form.encodeQuery(read.toParameters()), EXPECTED))
                    .isEqualTo(read);
        } catch (ResponseRefusedException documented) {
            assertThat(documented.getMessage()).matches("[ -~]+");
        }
    }

    @Test
    void validTextsWithMistakes() {
        String[] values = {
            "response_type=code&client_id=c&state=xyz&redirect_uri=https%3A%2F%2Fa.example%2Fcb&scope=a+b&nonce=n"
                    + "&code_challenge=E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM&code_challenge_method=S256",
            "grant_type=authorization_code&code=c&redirect_uri=https%3A%2F%2Fa.example%2Fcb&client_id=c&resource=https://a/",
            "grant_type=urn:ietf:params:oauth:grant-type:token-exchange&subject_token=s&subject_token_type=t&client_id=c&x=1",
            "grant_type=x&client_id=c&client_secret=s&a=1&a=2",
            "https://a.example/cb?code=c&state=xyz&iss=https%3A%2F%2Fa.example",
            "/cb?error=access_denied&error_description=no&error_uri=https://a/&state=xyz",
            "Basic czZCaGRSa3F0MzpnWDFmQmF0M2JW"
        };
        Random random = new Random(11);
        for (int run = 0; run < 10_000; run++) {
            StringBuilder text = new StringBuilder(values[random.nextInt(values.length)]);
            for (int i = random.nextInt(4); i > 0; i--) {
                int at = random.nextInt(text.length());
                switch (random.nextInt(3)) {
                    case 0 -> text.deleteCharAt(at);
                    case 1 -> text.insert(at, text.charAt(random.nextInt(text.length())));
                    default -> text.setCharAt(at, (char) (text.charAt(at) ^ 1 << random.nextInt(8)));
                }
            }
            byte[] input = text.toString().getBytes(StandardCharsets.ISO_8859_1);
            tokenCalls(input);
            authorization(input);
        }
    }
}
