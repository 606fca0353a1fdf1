package dev.sansio.oauth.oauth2;

import static dev.sansio.oauth.oauth2.Refusals.refused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.sansio.core.Secret;
import dev.sansio.http.HttpFields;
import dev.sansio.http.RequestHead;
import dev.sansio.oauth.CodeVerifier;
import dev.sansio.oauth.RedirectUri;
import dev.sansio.oauth.Scope;
import dev.sansio.oauth.form.Form;
import dev.sansio.oauth.form.FormLimits;
import dev.sansio.oauth.form.Parameters;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** RFC 9126 2.1, RFC 7009 2.1, RFC 6749 2.3. */
class FormCallTest {

    private static final AuthorizationRequest REQUEST = AuthorizationRequest.code(
            "s6BhdRkqt3",
            new RedirectUri("https://client.example.org/cb"),
            Scope.of("account-information"),
            Secret.of("af0ifjsldkj"),
            new CodeVerifier(Secret.of("dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk")).challenge());

    private static final List<ClientAuthentication> CLIENTS = List.of(
            new ClientAuthentication.Unauthenticated("s6BhdRkqt3"),
            new ClientAuthentication.Basic("s6BhdRkqt3", Secret.of("7Fjfp0ZBr1KtDRbnfVdmIw")),
            new ClientAuthentication.Post("s6BhdRkqt3", Secret.of("7Fjfp0ZBr1KtDRbnfVdmIw")),
            new ClientAuthentication.Assertion("s6BhdRkqt3", ClientAuthentication.JWT_ASSERTION, Secret.of("e.y.J")));

    private static FormCall received(FormCall call) {
        return FormCall.parse(
                call.toHead("https", "as.example.com", "/as/par"),
                call.toContent().getBytes(StandardCharsets.US_ASCII),
                FormLimits.DEFAULT);
    }

    @Test
    void rfc9126Section21ARequestIsPushedWithTheClientOnce() {
        for (ClientAuthentication client : CLIENTS) {
            FormCall read = received(new FormCall(REQUEST.toParameters(), client));
            assertThat(read.client()).isEqualTo(client);
            assertThat(AuthorizationRequest.parse(read.parameters(), AuthorizationPolicy.STRICT))
                    .isEqualTo(REQUEST);
            assertThat(read.parameters().all("client_id")).hasSize(1);
        }
    }

    @Test
    void whatShowsTheClientIsNoParameterOfTheRequest() {
        for (ClientAuthentication client : CLIENTS) {
            assertThat(received(new FormCall(Parameters.of("token", "t"), client)).parameters().stream()
                            .map(each -> each.name()))
                    .doesNotContain("client_secret", "client_assertion", "client_assertion_type");
        }
    }

    @Test
    void secretsDoNotStandInAUri() {
        for (String name : List.of("client_secret", "token", "client_assertion", "device_code", "refresh_token")) {
            RequestHead head = new RequestHead(
                    "POST",
                    "https",
                    "as.example.com",
                    "/revoke?" + name + "=s3cret",
                    null,
                    HttpFields.of("content-type", Form.CONTENT_TYPE));
            refused(
                    "invalid_request",
                    () -> FormCall.parse(head, "client_id=c".getBytes(StandardCharsets.US_ASCII), FormLimits.DEFAULT));
        }
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new FormCall(Parameters.EMPTY, CLIENTS.get(1)).toHead("http", "as.example.com", "/"));
    }
}
