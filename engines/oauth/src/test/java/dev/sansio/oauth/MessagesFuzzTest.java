package dev.sansio.oauth;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.sansio.core.Secret;
import dev.sansio.http.HttpFields;
import dev.sansio.http.HttpSyntax;
import dev.sansio.http.RequestHead;
import dev.sansio.http.ResponseHead;
import dev.sansio.oauth.device.DeviceResponse;
import dev.sansio.oauth.form.Form;
import dev.sansio.oauth.form.FormException;
import dev.sansio.oauth.form.FormLimits;
import dev.sansio.oauth.form.Parameters;
import dev.sansio.oauth.introspection.IntrospectionResponse;
import dev.sansio.oauth.json.Document;
import dev.sansio.oauth.json.DocumentException;
import dev.sansio.oauth.json.JsonContent;
import dev.sansio.oauth.metadata.ResourceMetadata;
import dev.sansio.oauth.metadata.ServerMetadata;
import dev.sansio.oauth.oauth2.ExpectedResponse;
import dev.sansio.oauth.oauth2.OAuth2Exception;
import dev.sansio.oauth.oauth2.ResponseRefusedException;
import dev.sansio.oauth.oauth2.response.FragmentResponse;
import dev.sansio.oauth.oauth2.response.PushedResponse;
import dev.sansio.oauth.oauth2.response.TokenAnswer;
import dev.sansio.oauth.oauth2.response.TokenResponsePolicy;
import dev.sansio.oauth.openid.AuthenticationParameters;
import dev.sansio.oauth.openid.ClaimsRequest;
import dev.sansio.oauth.openid.LogoutRequest;
import dev.sansio.oauth.openid.UserInfo;
import dev.sansio.oauth.registration.RegistrationCall;
import dev.sansio.oauth.registration.RegistrationResponse;
import dev.sansio.oauth.resource.ShownToken;
import dev.sansio.oauth.resource.TokenChallenge;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** Whatever comes: a value that is the same when written and read again, or the documented exception. */
class MessagesFuzzTest {

    private static final ResponseHead OK = JsonContent.head(200);
    private static final ExpectedResponse EXPECTED = new ExpectedResponse(Secret.of("xyz"), null, false);

    /** Reads something, and says what is wrong with it by the exception that is documented. */
    private static void documented(Runnable reading) {
        try {
            reading.run();
        } catch (DocumentException | OAuth2Exception | ResponseRefusedException | FormException documented) {
            assertThat(documented.getMessage()).matches("[ -~]+");
        }
    }

    @FuzzTest
    void tokenResponses(byte[] input) {
        documented(() -> {
            TokenAnswer read = TokenAnswer.read(OK, input, TokenResponsePolicy.STRICT);
            assertThat(TokenAnswer.read(read.toHead(), read.toContent(), TokenResponsePolicy.STRICT))
                    .isEqualTo(read);
        });
        documented(() -> {
            ResponseHead form = ResponseHead.of(200, "content-type", Form.CONTENT_TYPE);
            TokenAnswer read = TokenAnswer.read(form, input, TokenResponsePolicy.COMPATIBLE);
            assertThat(read.toString()).isNotEmpty();
        });
        documented(() -> {
            PushedResponse read = PushedResponse.read(OK, input);
            assertThat(PushedResponse.read(OK, read.toContent())).isEqualTo(read);
        });
        documented(() -> {
            DeviceResponse read = DeviceResponse.read(OK, input);
            assertThat(DeviceResponse.read(OK, read.toContent())).isEqualTo(read);
        });
    }

    @FuzzTest
    void fragments(byte[] input) {
        documented(() -> {
            FragmentResponse read = FragmentResponse.parse(
                    new String(input, StandardCharsets.UTF_8),
                    "code id_token token",
                    EXPECTED,
                    TokenResponsePolicy.STRICT);
            assertThat(FragmentResponse.parse(
                            Form.encodeQuery(read.toParameters()),
                            "code id_token token",
                            EXPECTED,
                            TokenResponsePolicy.STRICT))
                    .isEqualTo(read);
        });
    }

    @FuzzTest
    void metadata(byte[] input) {
        documented(() -> {
            ServerMetadata read = new ServerMetadata(Document.read(input));
            assertThat(ServerMetadata.read(OK, read.members().toBytes(), read.issuer()))
                    .isEqualTo(read);
            assertThat(read.grantTypes()).isNotNull();
            assertThat(read.issuerInResponses()).isIn(true, false);
        });
        documented(() -> {
            ResourceMetadata read = new ResourceMetadata(Document.read(input));
            assertThat(ResourceMetadata.read(OK, read.members().toBytes(), read.resource()))
                    .isEqualTo(read);
            assertThat(read.bearerMethods()).isNotNull();
        });
    }

    @FuzzTest
    void introspection(byte[] input) {
        documented(() -> {
            IntrospectionResponse read = IntrospectionResponse.read(OK, input);
            assertThat(IntrospectionResponse.read(OK, read.toContent())).isEqualTo(read);
            assertThat(read.scope()).isNotNull();
        });
    }

    @FuzzTest
    void registration(byte[] input) {
        documented(() -> {
            RegistrationResponse read = RegistrationResponse.read(OK, input);
            assertThat(RegistrationResponse.read(OK, read.toContent())).isEqualTo(read);
        });
        for (String method : new String[] {"POST", "PUT"}) {
            documented(() -> {
                RequestHead head = new RequestHead(
                        method,
                        "https",
                        "a.example",
                        "/",
                        null,
                        HttpFields.of("content-type", "application/json", "authorization", "Bearer t"));
                RegistrationCall read = RegistrationCall.parse(head, input);
                assertThat(RegistrationCall.parse(head, read.toContent())).isEqualTo(read);
                if (read instanceof RegistrationCall.Register register) {
                    register.metadata().check();
                }
            });
        }
    }

    @FuzzTest
    void openid(byte[] input) {
        documented(() -> {
            UserInfo read = new UserInfo(Document.read(input));
            assertThat(UserInfo.read(OK, read.toContent(), read.subject())).isEqualTo(read);
        });
        documented(() -> {
            ClaimsRequest read = ClaimsRequest.parse(new String(input, StandardCharsets.UTF_8));
            assertThat(ClaimsRequest.parse(read.toText())).isEqualTo(read);
        });
        documented(() -> {
            Parameters in = Form.decode(input, FormLimits.DEFAULT);
            AuthenticationParameters read = AuthenticationParameters.parse(in);
            assertThat(AuthenticationParameters.parse(read.toParameters())).isEqualTo(read);
            LogoutRequest logout = LogoutRequest.parse(in);
            assertThat(LogoutRequest.parse(logout.toParameters())).isEqualTo(logout);
        });
    }

    @FuzzTest
    void fields(byte[] input) {
        String text = new String(input, StandardCharsets.ISO_8859_1);
        if (!HttpSyntax.isFieldValue(text)) {
            return;
        }
        documented(() -> {
            ShownToken read = ShownToken.of(HttpFields.of("authorization", text));
            if (read != null) {
                assertThat(ShownToken.of(HttpFields.of(read.toField()))).isEqualTo(read);
            }
        });
        for (TokenChallenge read : TokenChallenge.of(HttpFields.of("www-authenticate", text))) {
            assertThat(TokenChallenge.of(
                            HttpFields.of("www-authenticate", read.toChallenge().toString())))
                    .containsExactly(read);
        }
    }

    @Test
    void validTextsWithMistakes() {
        String[] documents = {
            "{\"access_token\":\"t\",\"token_type\":\"Bearer\",\"expires_in\":3600,\"scope\":\"a b\",\"x\":[1.5,null,{}]}",
            "{\"error\":\"invalid_grant\",\"error_description\":\"no\",\"error_uri\":\"https://a/\"}",
            "{\"request_uri\":\"urn:x\",\"expires_in\":60}",
            "{\"device_code\":\"d\",\"user_code\":\"u\",\"verification_uri\":\"https://a.example\",\"expires_in\":\"1800\"}",
            "{\"issuer\":\"https://a.example\",\"token_endpoint\":\"https://a.example/t\",\"grant_types_supported\":[\"x\"]}",
            "{\"resource\":\"https://a.example\",\"authorization_servers\":[\"https://b.example\"]}",
            "{\"active\":true,\"scope\":\"a\",\"aud\":[\"b\"],\"exp\":1.5,\"cnf\":{\"jkt\":\"k\"}}",
            "{\"client_id\":\"c\",\"client_secret\":\"s\",\"client_secret_expires_at\":0,\"redirect_uris\":[\"https://a/\"]}",
            "{\"sub\":\"s\",\"userinfo\":{\"a\":null,\"b\":{\"essential\":true,\"values\":[1,\"x\"]}}}",
            "code=c&id_token=i&access_token=t&token_type=Bearer&expires_in=5&state=xyz",
            "prompt=login+consent&max_age=5&claims=%7B%7D&nonce=n&ui_locales=de&state=s",
            "Bearer realm=\"a\", error=\"invalid_token\", error_description=\"x\", DPoP algs=\"ES256\"",
            "DPoP abc.def~"
        };
        Mistakes.in(documents, 3_000, input -> {
            tokenResponses(input);
            fragments(input);
            metadata(input);
            introspection(input);
            registration(input);
            openid(input);
            fields(input);
        });
    }
}
