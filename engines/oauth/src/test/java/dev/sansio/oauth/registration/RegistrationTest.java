package dev.sansio.oauth.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNoException;

import dev.sansio.core.Secret;
import dev.sansio.http.HttpFields;
import dev.sansio.http.RequestHead;
import dev.sansio.oauth.json.Document;
import dev.sansio.oauth.json.DocumentException;
import dev.sansio.oauth.json.JsonContent;
import dev.sansio.oauth.oauth2.OAuth2Exception;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** RFC 7591, RFC 7592, OpenID Connect Registration 1.0 2. */
class RegistrationTest {

    private static final String METADATA = """
            {"redirect_uris":["https://client.example.org/callback","https://client.example.org/callback2"],
             "client_name":"My Example Client","client_name#ja-Jpan-JP":"\u30af\u30e9\u30a4\u30a2\u30f3\u30c8\u540d",
             "token_endpoint_auth_method":"client_secret_basic","logo_uri":"https://client.example.org/logo.png",
             "jwks_uri":"https://client.example.org/my_public_keys.jwks","example_extension_parameter":"example_value"}""";

    private static final Secret TOKEN = Secret.of("this.is.an.access.token.value.ffx83");

    private static ClientMetadata metadata(String json) {
        return new ClientMetadata(Document.read(json.replace('\'', '"').getBytes(StandardCharsets.UTF_8)));
    }

    private static RegistrationResponse response(String json) {
        return RegistrationResponse.read(
                JsonContent.head(201), json.replace('\'', '"').getBytes(StandardCharsets.UTF_8));
    }

    private static void refused(String code, ThrowingCallable call) {
        assertThatExceptionOfType(OAuth2Exception.class).isThrownBy(call).satisfies(wrong -> {
            assertThat(wrong.error().code()).isEqualTo(code);
            assertThat(wrong.getMessage()).matches("[ -~]+").doesNotContain("s3cret");
        });
    }

    static Stream<RegistrationCall> calls() {
        return Stream.of(
                new RegistrationCall.Register(metadata(METADATA), null),
                new RegistrationCall.Register(metadata("{}"), TOKEN),
                new RegistrationCall.Show(TOKEN),
                new RegistrationCall.Update("c", Secret.of("s3cret"), metadata(METADATA), TOKEN),
                new RegistrationCall.Update("c", null, metadata("{}"), TOKEN),
                new RegistrationCall.Delete(TOKEN));
    }

    @ParameterizedTest
    @MethodSource("calls")
    void everyCallIsWrittenAndReadAgain(RegistrationCall call) {
        RequestHead head = call.toHead("https", "server.example.com", "/register");
        assertThat(RegistrationCall.parse(head, call.toContent())).isEqualTo(call);
        assertThat(call.toString() + head).doesNotContain("s3cret", "ffx83");
    }

    @Test
    void rfc7591Section31Example() {
        ClientMetadata read = metadata(METADATA);
        assertThat(read.redirectUris()).hasSize(2);
        assertThat(read.tokenEndpointAuthMethod()).isEqualTo("client_secret_basic");
        assertThat(read.jwksUri()).isEqualTo("https://client.example.org/my_public_keys.jwks");
        assertThat(read.members().text("client_name#ja-Jpan-JP")).hasSize(7);
        assertThat(read.jwks()).isNull();
        assertThat(read.scope()).isNull();
        assertThatNoException().isThrownBy(read::check);
    }

    @Test
    void whatIsNotSaidHasTheDefaultsOfTheSpecification() {
        ClientMetadata read = metadata("{}");
        assertThat(read.grantTypes()).containsExactly("authorization_code");
        assertThat(read.responseTypes()).containsExactly("code");
        assertThat(read.tokenEndpointAuthMethod()).isEqualTo("client_secret_basic");
        assertThat(read.idTokenAlgorithm()).isEqualTo("RS256");
        assertThat(metadata("{'id_token_signed_response_alg':'ES256'}").idTokenAlgorithm())
                .isEqualTo("ES256");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://client.example/cb",
                "javascript:alert(1)",
                "https://client.example/cb#x",
                "https://u:p@client.example/cb",
                "data:text/html,x",
                "app:/cb",
                "/cb",
                "",
                "http://localhost.evil.example/cb"
            })
    void redirectUrisThatSomebodyElseCouldReceiveAreRefused(String uri) {
        refused(
                "invalid_redirect_uri",
                () -> metadata("{'redirect_uris':['https://a.example/','" + uri + "']}")
                        .check());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{} | invalid_redirect_uri",
                "{'redirect_uris':['https://a.example/'],'grant_types':['authorization_code','implicit']} | invalid_client_metadata",
                "{'grant_types':['password'],'response_types':[]} | invalid_client_metadata",
                "{'grant_types':['client_credentials']} | invalid_client_metadata",
                "{'redirect_uris':['https://a.example/'],'response_types':['token']} | invalid_client_metadata",
                "{'redirect_uris':['https://a.example/'],'response_types':['code','token']} | invalid_client_metadata"
            })
    void whatRfc9700ForbidsIsNotRegistered(String json, String code) {
        refused(code, () -> metadata(json).check());
    }

    @Test
    void clientsWithoutUserAgentsAndThoseOfDevicesAreRegistered() {
        assertThatNoException()
                .isThrownBy(() -> metadata("{'grant_types':['client_credentials'],'response_types':[]}")
                        .check());
        assertThatNoException()
                .isThrownBy(() -> metadata("{'redirect_uris':['http://127.0.0.1/cb','com.example.app:/cb']}")
                        .check());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'redirect_uris':'https://a.example/'}",
                "{'redirect_uris':[1]}",
                "{'grant_types':{}}",
                "{'client_name':5}",
                "{'jwks':[]}",
                "{'jwks':{'keys':[]},'jwks_uri':'https://a.example/'}"
            })
    void metadataThatIsNotAsItShouldBeIsRefused(String json) {
        assertThatExceptionOfType(DocumentException.class).isThrownBy(() -> metadata(json));
        refused(
                "invalid_client_metadata",
                () -> RegistrationCall.parse(
                        new RequestHead(
                                "POST",
                                "https",
                                "a.example",
                                "/",
                                null,
                                HttpFields.of("content-type", "application/json")),
                        json.replace('\'', '"').getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void keysByValueArePublic() {
        ClientMetadata read = metadata(
                "{'jwks':{'keys':[{'kty':'oct','k':'AAAA'},{'kty':'OKP','crv':'Ed25519','x':'11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo','d':'nWGxne_9WmC6hEr0kuwsxERJxWl7MmkZcDusAxyuf2A'}]}}");
        assertThat(Objects.requireNonNull(read.jwks()).keys()).hasSize(1).noneMatch(key -> key.isPrivate());
    }

    @Test
    void rfc7591Section321Example() {
        RegistrationResponse read =
                response("{'client_id':'s6BhdRkqt3','client_secret':'cf136dc3c1fc93f31185e5885805d',"
                        + "'client_id_issued_at':2893256800,'client_secret_expires_at':2893276800,"
                        + "'redirect_uris':['https://client.example.org/callback'],'client_name':'My Example Client'}");
        assertThat(read.clientId()).isEqualTo("s6BhdRkqt3");
        assertThat(read.clientSecret()).isEqualTo(Secret.of("cf136dc3c1fc93f31185e5885805d"));
        assertThat(read.clientIdIssuedAt()).isEqualTo(Instant.ofEpochSecond(2_893_256_800L));
        assertThat(read.clientSecretExpiresAt()).isEqualTo(Instant.ofEpochSecond(2_893_276_800L));
        assertThat(read.management()).isNull();
        assertThat(read.metadata().redirectUris()).containsExactly("https://client.example.org/callback");
        assertThat(RegistrationResponse.read(read.toHead(true), read.toContent()))
                .isEqualTo(read);
        assertThat(read.toHead(true).status()).isEqualTo(201);
        assertThat(read.toString()).doesNotContain("cf136dc3c1fc93f31185e5885805d");
        byte[] content = read.toContent();
        for (int length = 0; length < content.length; length++) {
            byte[] cut = Arrays.copyOf(content, length);
            assertThatExceptionOfType(DocumentException.class)
                    .isThrownBy(() -> RegistrationResponse.read(read.toHead(true), cut));
        }
    }

    @Test
    void rfc7592Section3Management() {
        RegistrationResponse read = response("{'client_id':'c','client_secret':'s','client_secret_expires_at':0,"
                + "'registration_access_token':'reg-23410913-abewfq.123483',"
                + "'registration_client_uri':'https://server.example.com/register/s6BhdRkqt3'}");
        assertThat(read.clientSecretExpiresAt()).isNull();
        assertThat(read.management())
                .isEqualTo(new RegistrationResponse.Management(
                        "https://server.example.com/register/s6BhdRkqt3", Secret.of("reg-23410913-abewfq.123483")));
        assertThat(RegistrationResponse.read(read.toHead(false), read.toContent()))
                .isEqualTo(read);
        RegistrationResponse publicClient = response("{'client_id':'c'}");
        assertThat(publicClient.toContent()).asString().isEqualTo("{\"client_id\":\"c\"}");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new RegistrationResponse("", null, null, null, null, metadata("{}")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{'client_id':''}",
                "{'client_id':5}",
                "{'client_id':'c','client_secret':'s'}",
                "{'client_id':'c','registration_access_token':'t'}",
                "{'client_id':'c','registration_client_uri':'https://a'}",
                "{'client_id':'c','client_id_issued_at':'now'}",
                "{'client_id':'c','redirect_uris':{}}"
            })
    void responsesThatAreNotAsTheyShouldBeAreRefused(String json) {
        assertThatExceptionOfType(DocumentException.class).isThrownBy(() -> response(json));
        assertThatExceptionOfType(DocumentException.class)
                .isThrownBy(() -> RegistrationResponse.read(
                        JsonContent.head(400), "{\"client_id\":\"c\"}".getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void rfc7592Section22AnUpdateDoesNotSetWhatOnlyTheProviderSets() {
        RequestHead head = new RegistrationCall.Update("c", null, metadata("{}"), TOKEN)
                .toHead("https", "server.example.com", "/register/c");
        for (String member : List.of(
                "registration_access_token",
                "registration_client_uri",
                "client_secret_expires_at",
                "client_id_issued_at")) {
            refused(
                    "invalid_client_metadata",
                    () -> RegistrationCall.parse(
                            head,
                            ("{\"client_id\":\"c\",\"" + member + "\":\"s3cret\"}").getBytes(StandardCharsets.UTF_8)));
        }
        refused("invalid_client_metadata", () -> RegistrationCall.parse(head, "{}".getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void managementNeedsItsToken() {
        for (String method : List.of("GET", "PUT", "DELETE")) {
            refused(
                    "invalid_token",
                    () -> RegistrationCall.parse(
                            new RequestHead(
                                    method,
                                    "https",
                                    "a.example",
                                    "/",
                                    null,
                                    HttpFields.of("content-type", "application/json")),
                            "{}".getBytes(StandardCharsets.UTF_8)));
        }
        refused(
                "invalid_request",
                () -> RegistrationCall.parse(
                        new RequestHead("PATCH", "https", "a.example", "/", null, HttpFields.EMPTY), new byte[0]));
    }
}
