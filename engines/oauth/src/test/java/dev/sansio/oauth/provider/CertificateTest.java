package dev.sansio.oauth.provider;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sansio.core.Secret;
import dev.sansio.oauth.form.Parameters;
import dev.sansio.oauth.json.Document;
import dev.sansio.oauth.json.DocumentBuilder;
import dev.sansio.oauth.provider.model.ClientMethod;
import dev.sansio.oauth.provider.model.Grants;
import dev.sansio.oauth.provider.model.Peer;
import dev.sansio.oauth.provider.model.ProviderOptions;
import dev.sansio.oauth.provider.model.RegisteredClient;
import java.io.ByteArrayInputStream;
import java.security.MessageDigest;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.util.Base64;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.JsonNodeFactory;

/** RFC 8705, with a certificate that the carrier gives in. */
class CertificateTest {

    /** CN=web, O=Example. */
    private static final String CERTIFICATE =
            "MIIBWTCCAQCgAwIBAgIJAJehiMekU9vNMAoGCCqGSM49BAMCMCAxEDAOBgNVBAoTB0V4YW1wbGUxDDAKBgNVBAMTA3dlYjAgFw0yNjAxMDEwMDU2MDhaGA8yMTI1MTIwODAwNTYwOFowIDEQMA4GA1UEChMHRXhhbXBsZTEMMAoGA1UEAxMDd2ViMFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAE4fnAA2RHOoEUg3/mTrrvjATANNtSujrW6Ep/WhEwge6SVCVxN67tvAMO8ROLqljYJtwab17mwqUWqHpdyrtg0qMhMB8wHQYDVR0OBBYEFEHWrv+KfFUhKH4ha8tEWg7eIdPzMAoGCCqGSM49BAMCA0cAMEQCIHoOpjkVJAJIvHeF94qxsoLdQmn1x6Okd6tjS3wIUuZ6AiBzVQzUr9tDLNma1jqlDCKHedEdQMEN3bwkbQlv9/oNGA==";

    private static final ProviderOptions OPTIONS = ProviderOptions.strict(TestProvider.ISSUER);

    private final TestProvider with = new TestProvider(OPTIONS, new Peer("192.0.2.1", certificate()));
    private final TestProvider without = new TestProvider();

    static X509Certificate certificate() {
        try {
            byte[] octets = Base64.getDecoder().decode(CERTIFICATE);
            return (X509Certificate)
                    CertificateFactory.getInstance("X.509").generateCertificate(new ByteArrayInputStream(octets));
        } catch (java.security.cert.CertificateException wrong) {
            throw new AssertionError(wrong);
        }
    }

    private static Document keys(String certificate) {
        JsonNodeFactory json = JsonNodeFactory.instance;
        return Document.builder()
                .value(
                        "keys",
                        json.arrayNode()
                                .add(json.objectNode()
                                        .put("kty", "EC")
                                        .set("x5c", json.arrayNode().add(certificate))))
                .build();
    }

    private Seen credentials(TestProvider provider, RegisteredClient client) {
        provider.store.with(client);
        return provider.post(
                "/token", Parameters.of("grant_type", "client_credentials", "client_id", client.clientId()));
    }

    private static RegisteredClient bySubject(String subject) {
        return RegisteredClient.named("tls")
                .by(ClientMethod.TLS_CLIENT_AUTH)
                .certificateSubject(subject)
                .certificateBound(true)
                .grants(Grants.CLIENT_CREDENTIALS)
                .scope("openid")
                .build();
    }

    @Test
    void aCertificateForTheRegisteredSubjectAuthenticates() {
        assertThat(credentials(with, bySubject("CN=web,O=Example")).status()).isEqualTo(200);
        assertThat(credentials(with, bySubject("cn=web, o=Example")).status()).isEqualTo(200);
        assertThat(credentials(with, bySubject("no name")).status()).isEqualTo(401);
        assertThat(credentials(with, bySubject("CN=other,O=Example")).status()).isEqualTo(401);
        assertThat(credentials(without, bySubject("CN=web,O=Example")).status()).isEqualTo(401);
    }

    @Test
    void aCertificateThatWasRegisteredAuthenticates() {
        RegisteredClient client = RegisteredClient.named("self")
                .by(ClientMethod.SELF_SIGNED_TLS_CLIENT_AUTH)
                .keys(keys(CERTIFICATE))
                .grants(Grants.CLIENT_CREDENTIALS)
                .build();
        assertThat(credentials(with, client).status()).isEqualTo(200);
        assertThat(credentials(without, client).status()).isEqualTo(401);
        assertThat(credentials(with, client.toBuilder().keys(keys("another")).build())
                        .status())
                .isEqualTo(401);
        assertThat(credentials(with, client.toBuilder().keys(null).build()).status())
                .isEqualTo(401);
    }

    @Test
    void aTokenIsBoundToTheCertificate() throws Exception {
        Secret token = credentials(with, bySubject("CN=web,O=Example")).secret("access_token");
        Document told = with.post("/introspect", Parameters.of("token", token.revealText()), TestProvider.web())
                .json();
        byte[] hash = MessageDigest.getInstance("SHA-256").digest(certificate().getEncoded());
        assertThat(Objects.requireNonNull(told.object("cnf")).text("x5t#S256"))
                .isEqualTo(Base64.getUrlEncoder().withoutPadding().encodeToString(hash));
        assertThat(told.text("token_type")).isEqualTo("Bearer");
    }

    @Test
    void aBoundTokenIsOfNoUseWithoutTheCertificate() {
        RegisteredClient bound =
                TestProvider.WEB.toBuilder().certificateBound(true).build();
        with.store.with(bound);
        without.store.with(bound);
        Secret token = with.tokens().secret("access_token");
        String[] field = {"authorization", "Bearer " + token.revealText()};
        assertThat(with.get("/userinfo", field).status()).isEqualTo(200);
        TestProvider elsewhere = new TestProvider(OPTIONS);
        elsewhere.application = ask -> with.store.answer(ask, with.at);
        assertThat(elsewhere.get("/userinfo", field).error()).isEqualTo("invalid_token");
        assertThat(without.tokens().error()).isEqualTo("invalid_request");
    }

    @Test
    void aClientRegistersItsSubject() {
        TestProvider open = RegistrationTest.open();
        DocumentBuilder wanted = Document.builder()
                .text("token_endpoint_auth_method", "tls_client_auth")
                .texts("grant_types", java.util.List.of(Grants.CLIENT_CREDENTIALS));
        assertThat(RegistrationTest.register(
                                open,
                                wanted.text("tls_client_auth_subject_dn", "CN=web")
                                        .build())
                        .status())
                .isEqualTo(201);
        assertThat(RegistrationTest.register(
                                open,
                                wanted.text("tls_client_auth_subject_dn", "=").build())
                        .error())
                .isEqualTo("invalid_client_metadata");
    }
}
