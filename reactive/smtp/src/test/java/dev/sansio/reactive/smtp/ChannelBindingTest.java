package dev.sansio.reactive.smtp;

import static dev.sansio.reactive.smtp.AuthenticationTest.arrives;
import static dev.sansio.reactive.smtp.AuthenticationTest.base64;
import static dev.sansio.reactive.smtp.AuthenticationTest.client;
import static dev.sansio.reactive.smtp.AuthenticationTest.fails;
import static dev.sansio.reactive.smtp.AuthenticationTest.guarded;
import static org.assertj.core.api.Assertions.assertThat;

import dev.sansio.core.Secret;
import dev.sansio.core.sasl.ChannelBinding;
import dev.sansio.core.sasl.SaslAnswer;
import dev.sansio.core.sasl.SaslCredentials;
import dev.sansio.core.sasl.SaslMechanism;
import dev.sansio.core.sasl.SaslStep;
import dev.sansio.tls.TlsConfig;
import dev.sansio.tls.TlsTrust;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.MessageDigest;
import java.security.cert.X509Certificate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import reactor.core.publisher.Mono;

/** SCRAM-PLUS (RFC 5802 section 6): an exchange that holds on its own TLS connection only (RFC 5929 section 4). */
class ChannelBindingTest {

    @Test
    void theBindingIsTheHashOfTheCertificateByItsOwnAlgorithm() throws Exception {
        List<X509Certificate> chain = Given.identity("bound").chain();
        ChannelBinding binding = Binding.of(chain);
        assertThat(binding).isNotNull();
        assertThat(binding)
                .usingRecursiveComparison()
                .isEqualTo(ChannelBinding.tlsServerEndPoint(
                        MessageDigest.getInstance("SHA-256").digest(chain.get(0).getEncoded())));
    }

    @Test
    void aSignatureWithoutAHashOfItsOwnBindsNothing() {
        assertThat(Binding.of(Given.identity("server").chain())).isNull(); // Ed25519
        assertThat(Binding.of(List.of())).isNull();
    }

    @ParameterizedTest
    @EnumSource(names = {"SCRAM_SHA_256_PLUS", "SCRAM_SHA_1_PLUS"})
    void anExchangeIsBoundToItsChannel(SaslMechanism mechanism) {
        Transmitted seen = new Transmitted();
        try (Mailbox mailbox = bindable(UnaryOperator.identity())) {
            arrives(binding(mailbox).mechanisms(Set.of(mechanism)).tap(seen::tap), mailbox);
        }
        assertThat(seen.plain())
                .contains("AUTH " + mechanism.registeredName() + " "
                        + base64("p=tls-server-end-point,,").substring(0, 30));
    }

    @Test
    void anExchangeOfAResumedSessionIsBoundToo() {
        TlsConfig once = trustingBound();
        try (Mailbox mailbox = bindable(UnaryOperator.identity())) {
            for (int i = 0; i < 2; i++) {
                arrives(
                        binding(mailbox)
                                .tls(TlsMode.REQUIRED, once)
                                .mechanisms(Set.of(SaslMechanism.SCRAM_SHA_256_PLUS)),
                        mailbox);
            }
        }
    }

    @Test
    void bindingIsPreferredWhereItIsOffered() {
        Transmitted seen = new Transmitted();
        try (Mailbox mailbox = bindable(UnaryOperator.identity())) {
            arrives(binding(mailbox).tap(seen::tap), mailbox);
        }
        assertThat(seen.plain()).contains("AUTH SCRAM-SHA-256-PLUS ");
    }

    @Test
    void aWrongPasswordIsRefusedOnABoundChannelToo() {
        try (Mailbox mailbox = bindable(UnaryOperator.identity())) {
            SmtpException.AuthenticationFailed failed =
                    fails(binding(mailbox).credentials(new SaslCredentials.Password(Given.USER, Secret.of("wrong"))));
            assertThat(failed).hasMessageContaining("invalid-proof");
        }
    }

    /** RFC 5929 section 4.1 knows no binding to a certificate that Ed25519 has signed. */
    @Test
    void bindingIsNotOfferedIfACertificateCannotBeBoundTo() {
        Transmitted seen = new Transmitted();
        try (Mailbox mailbox = guarded()) {
            arrives(client(mailbox.port()).credentials(Given.credentials()).tap(seen::tap), mailbox);
        }
        assertThat(seen.plain()).contains("AUTH SCRAM-SHA-256 ").doesNotContain("-PLUS");
    }

    /** A client that could bind says so ({@code y}), and the server, which did not offer it, agrees. */
    @Test
    void aClientThatCouldBindTellsSo() {
        Transmitted seen = new Transmitted();
        try (Mailbox mailbox = Mailbox.open(server -> server.startTls(bound()).requireAuthentication(unbound()))) {
            arrives(binding(mailbox).tap(seen::tap), mailbox);
        }
        assertThat(seen.plain())
                .contains("AUTH SCRAM-SHA-256 " + base64("y,,n=ann,").substring(0, 11));
    }

    /** RFC 5802 section 6: between them, somebody takes the offer out of the reply to EHLO. */
    @Test
    void aClientThatSawNoOfferIsRefusedByAServerThatMadeOne() throws Exception {
        try (Mailbox mailbox = bindable(server -> server.implicitTls(bound()));
                Wire wire = new Wire(securedSocket(mailbox.port()))) {
            wire.reply();
            wire.ask("EHLO x");
            assertThat(wire.heard()).anyMatch(line -> line.contains("SCRAM-SHA-256-PLUS"));
            assertThat(wire.ask("AUTH SCRAM-SHA-256 " + base64("y,,n=ann,r=nonce")))
                    .startsWith("535 ");
        }
    }

    private static Socket securedSocket(int port) throws GeneralSecurityException, IOException {
        KeyStore anchors = KeyStore.getInstance(KeyStore.getDefaultType());
        anchors.load(null, null);
        anchors.setCertificateEntry("bound", Given.identity("bound").chain().get(0));
        TrustManagerFactory trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        trust.init(anchors);
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(null, trust.getTrustManagers(), null);
        return context.getSocketFactory().createSocket(InetAddress.getLoopbackAddress(), port);
    }

    private static TlsConfig bound() {
        return TlsConfig.server(Given.identity("bound")).build();
    }

    private static TlsConfig trustingBound() {
        return TlsConfig.client().trust(TlsTrust.pem(Given.text("bound.pem"))).build();
    }

    private static Mailbox bindable(UnaryOperator<SmtpServerBuilder> change) {
        return Mailbox.open(server -> change.apply(server.requireStartTls(bound())
                .requireAuthentication(Authenticator.ofPassword(Given.USER, Given.PASSWORD))));
    }

    private static SmtpClientBuilder binding(Mailbox mailbox) {
        return Given.client(mailbox.port())
                .tls(TlsMode.REQUIRED, trustingBound())
                .credentials(Given.credentials());
    }

    /** Who knows the user, and offers no binding. */
    private static Authenticator unbound() {
        Authenticator users = Authenticator.ofPassword(Given.USER, Given.PASSWORD);
        return new Authenticator() {
            @Override
            public Set<SaslMechanism> mechanisms() {
                return EnumSet.of(SaslMechanism.SCRAM_SHA_256);
            }

            @Override
            public Mono<SaslAnswer> answer(SaslStep.Question question) {
                return users.answer(question);
            }
        };
    }
}
