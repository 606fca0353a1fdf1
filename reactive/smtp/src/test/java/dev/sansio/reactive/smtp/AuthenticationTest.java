package dev.sansio.reactive.smtp;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sansio.core.Secret;
import dev.sansio.core.sasl.SaslAnswer;
import dev.sansio.core.sasl.SaslCredentials;
import dev.sansio.core.sasl.SaslMechanism;
import dev.sansio.core.sasl.SaslStep;
import dev.sansio.core.sasl.TokenError;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import reactor.core.publisher.Mono;
import reactor.test.StepVerifier;

/** RFC 4954: who may send, how that is proved, and what is never told. */
class AuthenticationTest {

    static Mailbox guarded() {
        return Mailbox.open(server -> server.requireStartTls(Given.serverTls())
                .requireAuthentication(Authenticator.ofPassword(Given.USER, Given.PASSWORD)));
    }

    static SmtpClientBuilder client(int port) {
        return Given.client(port).tls(TlsMode.REQUIRED, Given.clientTls());
    }

    static void arrives(SmtpClientBuilder builder, Mailbox mailbox) {
        SmtpClient client = builder.build();
        client.send(Given.mail()).block(Given.PATIENCE);
        client.close().block(Given.PATIENCE);
        assertThat(mailbox.next().text()).isEqualTo(Given.TEXT);
    }

    static SmtpException.AuthenticationFailed fails(SmtpClientBuilder builder) {
        SmtpClient client = builder.build();
        SmtpException.AuthenticationFailed[] failure = new SmtpException.AuthenticationFailed[1];
        StepVerifier.create(client.send(Given.mail()))
                .expectErrorSatisfies(error -> {
                    assertThat(error).isInstanceOf(SmtpException.AuthenticationFailed.class);
                    failure[0] = (SmtpException.AuthenticationFailed) error;
                })
                .verify(Given.PATIENCE);
        client.close().block(Given.PATIENCE);
        return failure[0];
    }

    // --- mechanisms ---

    @ParameterizedTest
    @EnumSource(names = {"SCRAM_SHA_256", "SCRAM_SHA_1", "CRAM_MD5", "PLAIN", "LOGIN"})
    void eachMechanismOfPasswordsLetsInWhoKnowsThePassword(SaslMechanism mechanism) {
        Transmitted seen = new Transmitted();
        try (Mailbox mailbox = guarded()) {
            arrives(
                    client(mailbox.port())
                            .credentials(Given.credentials())
                            .mechanisms(Set.of(mechanism))
                            .tap(seen::tap),
                    mailbox);
        }
        assertThat(seen.plain()).contains("AUTH " + mechanism.registeredName());
    }

    @ParameterizedTest
    @EnumSource(names = {"SCRAM_SHA_256", "SCRAM_SHA_1", "CRAM_MD5", "PLAIN", "LOGIN"})
    void eachMechanismRefusesAWrongPasswordAndAnUnknownUserAlike(SaslMechanism mechanism) {
        Set<String> told = new HashSet<>();
        try (Mailbox mailbox = guarded()) {
            for (SaslCredentials wrong : List.of(
                    new SaslCredentials.Password(Given.USER, Secret.of("wrong")),
                    new SaslCredentials.Password("eve", Given.PASSWORD))) {
                SmtpException.AuthenticationFailed failed =
                        fails(client(mailbox.port()).credentials(wrong).mechanisms(Set.of(mechanism)));
                assertThat(failed.retryable()).isFalse();
                assertThat(failed.reply()).isNotNull();
                told.add(failed.getMessage());
            }
            assertThat(mailbox.waiting()).isZero();
        }
        // SCRAM tells of the refusal within the exchange, which the client then calls off.
        assertThat(told).singleElement().asString().containsAnyOf("535 5.7.8", "invalid-proof");
    }

    @ParameterizedTest
    @EnumSource(names = {"SCRAM_SHA_256", "PLAIN"})
    void aPasswordThatHasChangedIsAskedForOnce(SaslMechanism mechanism) {
        Queue<SaslCredentials> supply = new ArrayDeque<>(
                List.of(new SaslCredentials.Password(Given.USER, Secret.of("old")), Given.credentials()));
        try (Mailbox mailbox = guarded()) {
            arrives(
                    client(mailbox.port())
                            .mechanisms(Set.of(mechanism))
                            .credentials(() -> Mono.fromCallable(supply::remove)),
                    mailbox);
        }
    }

    /** A source of tokens gives the same one until it hears that it was refused. */
    @Test
    void aSourceHearsOfARefusalBeforeItIsAskedOnceMore() {
        SaslCredentials old = new SaslCredentials.Password(Given.USER, Secret.of("old"));
        AtomicReference<SaslCredentials> kept = new AtomicReference<>(old);
        List<SaslCredentials> refused = new ArrayList<>();
        try (Mailbox mailbox = guarded()) {
            arrives(
                    client(mailbox.port())
                            .credentials(
                                    () -> Mono.fromSupplier(kept::get),
                                    rejected -> Mono.fromRunnable(() -> {
                                        refused.add(rejected);
                                        kept.set(Given.credentials());
                                    })),
                    mailbox);
        }
        assertThat(refused).containsExactly(old);
    }

    @Test
    void theStrongestMechanismIsChosen() {
        Transmitted seen = new Transmitted();
        try (Mailbox mailbox = guarded()) {
            arrives(client(mailbox.port()).credentials(Given.credentials()).tap(seen::tap), mailbox);
        }
        assertThat(seen.plain()).contains("AUTH SCRAM-SHA-256 ");
    }

    @Test
    void withoutTlsBindingToTheChannelIsNotOffered() {
        Authenticator everything = new Authenticator() {
            @Override
            public Set<SaslMechanism> mechanisms() {
                return SaslMechanism.ALL;
            }

            @Override
            public Mono<SaslAnswer> answer(SaslStep.Question question) {
                return Mono.empty();
            }
        };
        try (Mailbox mailbox = Mailbox.open(server -> server.authenticator(everything)
                        .smtp(smtp -> smtp.withAuthentication(List.of(), false, true)));
                Wire wire = Wire.to(mailbox.port())) {
            wire.reply();
            wire.ask("EHLO x");
            assertThat(wire.heard()).anyMatch(line -> line.startsWith("250-AUTH SCRAM-SHA-256 SCRAM-SHA-1 "));
            assertThat(wire.heard()).noneMatch(line -> line.contains("-PLUS"));
        }
    }

    @Test
    void anAuthenticatorWithoutAnAnswerIsATemporaryFailure() {
        Authenticator broken = new Authenticator() {
            @Override
            public Set<SaslMechanism> mechanisms() {
                return EnumSet.of(SaslMechanism.PLAIN, SaslMechanism.LOGIN, SaslMechanism.CRAM_MD5);
            }

            @Override
            public Mono<SaslAnswer> answer(SaslStep.Question question) {
                return switch (question.getClass().getSimpleName()) {
                    case "LookUpPassword" -> Mono.error(new IllegalStateException("no database"));
                    default -> Mono.just(new SaslAnswer.TokenRejected(TokenError.INVALID_TOKEN)); // does not fit
                };
            }
        };
        try (Mailbox mailbox =
                Mailbox.open(server -> server.startTls(Given.serverTls()).authenticator(broken))) {
            for (SaslMechanism mechanism : broken.mechanisms()) {
                SmtpException.AuthenticationFailed failed = fails(
                        client(mailbox.port()).credentials(Given.credentials()).mechanisms(Set.of(mechanism)));
                assertThat(failed.reply().code()).as(mechanism.registeredName()).isEqualTo(454);
                assertThat(failed.retryable()).isTrue();
            }
            assertThat(mailbox.faults()).isNotEmpty();
        }
    }

    // --- what is never told ---

    @ParameterizedTest
    @ValueSource(strings = {"PLAIN", "LOGIN", "XOAUTH2", "OAUTHBEARER"})
    void aSecretIsNeverToldWithoutTls(String mechanism) {
        try (Script server = Script.of(wire -> wire.greet("AUTH " + mechanism).quit())) {
            SaslCredentials credentials = mechanism.contains("OA") || mechanism.contains("XO")
                    ? new SaslCredentials.Token(Given.USER, Secret.of("token"))
                    : Given.credentials();
            SmtpException.AuthenticationFailed failed =
                    fails(Given.client(server.port()).credentials(credentials));
            assertThat(failed.reply()).isNull();
            assertThat(failed.retryable()).isFalse();
            server.played();
            assertThat(server.heard(0)).containsExactly("EHLO localhost", "QUIT");
        }
    }

    @Test
    void opportunisticTlsThatWasStrippedTellsNoSecretEither() {
        try (Script middleman = Script.of(wire -> wire.greet("AUTH PLAIN LOGIN").quit())) {
            fails(Given.client(middleman.port())
                    .tls(TlsMode.OPPORTUNISTIC, Given.clientTls())
                    .credentials(Given.credentials()));
            middleman.played();
            assertThat(middleman.heard(0)).containsExactly("EHLO localhost", "QUIT");
        }
    }

    @Test
    void aServerThatDoesNotProveItselfIsNotBelieved() {
        try (Script liar = Script.of(wire -> {
            wire.greet("AUTH SCRAM-SHA-256");
            wire.hear();
            wire.say("235 2.7.0 of course");
            wire.rest();
        })) {
            SmtpException.AuthenticationFailed failed =
                    fails(Given.client(liar.port()).credentials(Given.credentials()));
            assertThat(failed).hasMessageContaining("proved");
            liar.played();
        }
    }

    @Test
    void theCredentialsAreInNoMessage() {
        try (Mailbox mailbox = guarded()) {
            SmtpException.AuthenticationFailed failed = fails(
                    client(mailbox.port()).credentials(new SaslCredentials.Password(Given.USER, Secret.of("s3cr3t"))));
            assertThat(String.valueOf(failed)).doesNotContain("s3cr3t");
        }
    }

    // --- suppliers ---

    private static Mailbox tokens(String valid) {
        Authenticator checking = new Authenticator() {
            @Override
            public Set<SaslMechanism> mechanisms() {
                return EnumSet.of(SaslMechanism.XOAUTH2, SaslMechanism.OAUTHBEARER);
            }

            @Override
            public Mono<SaslAnswer> answer(SaslStep.Question question) {
                boolean good = question instanceof SaslStep.CheckToken check
                        && check.token().equals(Secret.of(valid));
                return Mono.just(
                        good ? new SaslAnswer.Accepted() : new SaslAnswer.TokenRejected(TokenError.INVALID_TOKEN));
            }
        };
        return Mailbox.open(server -> server.startTls(Given.serverTls()).requireAuthentication(checking));
    }

    private static SaslCredentials token(String token) {
        return new SaslCredentials.Token(Given.USER, Secret.of(token));
    }

    @ParameterizedTest
    @EnumSource(names = {"XOAUTH2", "OAUTHBEARER"})
    void anExpiredTokenIsReplacedOnce(SaslMechanism mechanism) {
        Queue<SaslCredentials> supply = new ArrayDeque<>(List.of(token("old"), token("new")));
        try (Mailbox mailbox = tokens("new")) {
            arrives(
                    client(mailbox.port())
                            .mechanisms(Set.of(mechanism))
                            .credentials(() -> Mono.fromCallable(supply::remove)),
                    mailbox);
        }
        assertThat(supply).isEmpty();
    }

    @Test
    void aSecondTokenThatIsRefusedIsTheEnd() {
        Queue<SaslCredentials> supply = new ArrayDeque<>(List.of(token("old"), token("older"), token("new")));
        try (Mailbox mailbox = tokens("new")) {
            assertThat(fails(client(mailbox.port()).credentials(() -> Mono.fromCallable(supply::remove)))
                            .reply()
                            .code())
                    .isEqualTo(535);
        }
        assertThat(supply).hasSize(1);
    }

    @Test
    void theSameTokenIsNotSentTwice() {
        AtomicInteger asked = new AtomicInteger();
        Transmitted seen = new Transmitted();
        try (Mailbox mailbox = tokens("new")) {
            SmtpException.AuthenticationFailed failed = fails(client(mailbox.port())
                    .tap(seen::tap)
                    .mechanisms(Set.of(SaslMechanism.XOAUTH2))
                    .credentials(() -> {
                        asked.incrementAndGet();
                        return Mono.just(token("old"));
                    }));
            assertThat(failed.reply().code()).isEqualTo(535);
        }
        assertThat(asked).hasValue(2);
        assertThat(seen.plain().split("AUTH XOAUTH2", -1)).hasSize(2);
    }

    @Test
    void noTokenTheSecondTimeIsTheEndAtOnce() {
        AtomicInteger asked = new AtomicInteger();
        try (Mailbox mailbox = tokens("new")) {
            SmtpException.AuthenticationFailed failed = fails(client(mailbox.port())
                    .credentials(() -> asked.getAndIncrement() == 0 ? Mono.just(token("old")) : Mono.empty()));
            assertThat(failed.reply().code()).isEqualTo(535);
        }
        assertThat(asked).hasValue(2);
    }

    @Test
    void theSupplierIsAskedForEachConnection() {
        AtomicInteger asked = new AtomicInteger();
        try (Mailbox mailbox = guarded()) {
            SmtpClient client = client(mailbox.port())
                    .mailsPerConnection(1)
                    .credentials(() -> {
                        asked.incrementAndGet();
                        return Mono.just(Given.credentials());
                    })
                    .build();
            for (int i = 0; i < 3; i++) {
                client.send(Given.mail()).block(Given.PATIENCE);
            }
            client.close().block(Given.PATIENCE);
        }
        assertThat(asked).hasValue(3);
    }

    @Test
    void anEmptySupplierMeansToDoWithout() {
        try (Mailbox mailbox = Mailbox.open()) {
            arrives(Given.client(mailbox.port()).credentials(Mono::empty), mailbox);
        }
    }

    @Test
    void aSupplierThatFailsIsTheCause() {
        IllegalStateException noVault = new IllegalStateException("the vault is closed");
        try (Mailbox mailbox = guarded()) {
            assertThat(fails(client(mailbox.port()).credentials(() -> Mono.error(noVault))))
                    .hasCause(noVault);
            assertThat(fails(client(mailbox.port()).credentials(() -> {
                        throw noVault;
                    })))
                    .hasCause(noVault);
        }
    }

    @Test
    void theSupplierSeesTheSubscribersContext() {
        try (Mailbox mailbox = guarded()) {
            SmtpClient client = client(mailbox.port())
                    .credentials(() -> Mono.deferContextual(context -> {
                        assertThat(context.<String>get("tenant")).isEqualTo("acme");
                        return Mono.just(Given.credentials());
                    }))
                    .build();
            client.send(Given.mail())
                    .contextWrite(context -> context.put("tenant", "acme"))
                    .block(Given.PATIENCE);
            client.close().block(Given.PATIENCE);
        }
    }

    // --- replies ---

    @Test
    void aTemporaryRefusalIsRetryable() {
        try (Script server = Script.of(wire -> {
            wire.greet("AUTH CRAM-MD5");
            wire.hear();
            wire.say("454 4.7.0 not now").quit();
        })) {
            SmtpException.AuthenticationFailed failed =
                    fails(Given.client(server.port()).credentials(Given.credentials()));
            assertThat(failed.reply().code()).isEqualTo(454);
            assertThat(failed.retryable()).isTrue();
            server.played();
        }
    }

    @Test
    void noCommonMechanismFailsWithoutAReply() {
        try (Script server = Script.of(wire -> wire.greet("AUTH GSSAPI NTLM").quit())) {
            SmtpException.AuthenticationFailed failed =
                    fails(Given.client(server.port()).credentials(Given.credentials()));
            assertThat(failed.reply()).isNull();
            assertThat(failed).hasMessageContaining("GSSAPI");
            server.played();
        }
    }

    @Test
    void aServerThatRequiresAuthenticationTakesNoMailWithoutIt() {
        try (Mailbox mailbox = guarded()) {
            SmtpClient client = client(mailbox.port()).build();
            StepVerifier.create(client.send(Given.mail()))
                    .expectErrorSatisfies(error -> assertThat(
                                    ((SmtpException.MailRefused) error).reply().code())
                            .isEqualTo(530))
                    .verify(Given.PATIENCE);
            client.close().block(Given.PATIENCE);
        }
    }

    @Test
    void aClientMayCancelAnExchangeAndBeginAnother() {
        UnaryOperator<SmtpServerBuilder> inClear =
                server -> server.requireAuthentication(Authenticator.ofPassword(Given.USER, Given.PASSWORD))
                        .smtp(smtp -> smtp.withAuthentication(List.of(), true, true));
        try (Mailbox mailbox = Mailbox.open(inClear);
                Wire wire = Wire.to(mailbox.port())) {
            wire.reply();
            wire.ask("EHLO x");
            assertThat(wire.ask("AUTH LOGIN")).startsWith("334");
            assertThat(wire.ask("*")).startsWith("501");
            assertThat(wire.ask("AUTH GSSAPI")).startsWith("504");
            assertThat(wire.ask("AUTH PLAIN " + base64("\0ann\0open sesame"))).startsWith("235");
            assertThat(wire.ask("MAIL FROM:<>")).startsWith("250");
        }
    }

    static String base64(String text) {
        return java.util.Base64.getEncoder().encodeToString(Given.octets(text));
    }
}
