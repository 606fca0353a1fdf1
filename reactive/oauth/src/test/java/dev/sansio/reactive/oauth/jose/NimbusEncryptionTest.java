package dev.sansio.reactive.oauth.jose;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.nimbusds.jose.CompressionAlgorithm;
import com.nimbusds.jose.EncryptionMethod;
import com.nimbusds.jose.JWEAlgorithm;
import com.nimbusds.jose.JWEHeader;
import com.nimbusds.jose.JWEObject;
import com.nimbusds.jose.Payload;
import com.nimbusds.jose.crypto.RSAEncrypter;
import dev.sansio.core.Secret;
import dev.sansio.oauth.jose.Decryption;
import dev.sansio.oauth.jose.JoseException;
import dev.sansio.oauth.jose.JoseException.Reason;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.interfaces.RSAPublicKey;
import java.security.spec.ECGenParameterSpec;
import java.util.Base64;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** RFC 7516 with a key of the recipient. */
class NimbusEncryptionTest {

    private static final Secret SIGNED = Secret.of("eyJhbGciOiJFUzI1NiJ9.e30.c2ln");
    private static final KeyPair RSA = rsa(2048);
    private static final KeyPair ELLIPTIC = elliptic();

    private static KeyPair rsa(int bits) {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(bits);
            return generator.generateKeyPair();
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException(missing);
        }
    }

    private static KeyPair elliptic() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
            generator.initialize(new ECGenParameterSpec("secp256r1"));
            return generator.generateKeyPair();
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException(missing);
        }
    }

    private static void refuses(Decryption decryption, Secret text, Reason reason) {
        assertThatExceptionOfType(JoseException.class)
                .isThrownBy(() -> decryption.decrypt(text))
                .matches(refused -> refused.reason() == reason, reason.name());
    }

    @ParameterizedTest
    @ValueSource(strings = {"RSA-OAEP-256", "RSA-OAEP-384", "RSA-OAEP-512"})
    void whatIsEncryptedForAnRsaKeyIsReadByItsOwner(String algorithm) {
        roundTrip(RSA, new JweMethods(algorithm, "A128CBC-HS256"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ECDH-ES", "ECDH-ES+A128KW", "ECDH-ES+A192KW", "ECDH-ES+A256KW"})
    void whatIsEncryptedForAKeyOfACurveIsReadByItsOwner(String algorithm) {
        roundTrip(ELLIPTIC, new JweMethods(algorithm, "A256GCM"));
    }

    private static void roundTrip(KeyPair keys, JweMethods methods) {
        Secret sent = NimbusEncryption.of(keys.getPublic(), "one", methods).encrypt(SIGNED);
        assertThat(sent.revealText().split("\\.", -1)).hasSize(5);
        assertThat(header(sent)).contains("\"cty\":\"JWT\"", "\"kid\":\"one\"");
        assertThat(NimbusDecryption.of(keys.getPrivate(), methods).decrypt(sent))
                .isEqualTo(SIGNED);
    }

    private static String header(Secret text) {
        String first = text.revealText().substring(0, text.revealText().indexOf('.'));
        return new String(Base64.getUrlDecoder().decode(first), StandardCharsets.UTF_8);
    }

    /** RFC 8725 3.1. */
    @Test
    void onlyTheAlgorithmsThatWereAgreedOnAreUsed() {
        Secret sent = NimbusEncryption.of(RSA.getPublic(), null, JweMethods.RSA).encrypt(SIGNED);
        refuses(
                NimbusDecryption.of(RSA.getPrivate(), new JweMethods("RSA-OAEP-256", "A128GCM")),
                sent,
                Reason.ALGORITHM);
        refuses(
                NimbusDecryption.of(RSA.getPrivate(), new JweMethods("RSA-OAEP-512", "A256GCM")),
                sent,
                Reason.ALGORITHM);
    }

    @Test
    void anotherRecipientReadsNothing() {
        Secret sent = NimbusEncryption.of(RSA.getPublic(), null, JweMethods.RSA).encrypt(SIGNED);
        refuses(NimbusDecryption.of(rsa(2048).getPrivate(), JweMethods.RSA), sent, Reason.DECRYPTION);
    }

    @Test
    void anyChangedPartIsRefused() {
        for (KeyPair keys : Set.of(RSA, ELLIPTIC)) {
            JweMethods methods = keys == RSA ? JweMethods.RSA : JweMethods.ELLIPTIC;
            Decryption decryption = NimbusDecryption.of(keys.getPrivate(), methods);
            String text = NimbusEncryption.of(keys.getPublic(), null, methods)
                    .encrypt(SIGNED)
                    .revealText();
            for (int at = 0; at < text.length(); at += 7) {
                if (at + 1 == text.length() || text.charAt(at + 1) == '.') {
                    continue; // the last character of a part has bits that mean nothing
                }
                String changed = text.substring(0, at) + (text.charAt(at) == 'A' ? 'B' : 'A') + text.substring(at + 1);
                assertThatExceptionOfType(JoseException.class)
                        .as("changed at %s of %s", at, text)
                        .isThrownBy(() -> decryption.decrypt(Secret.of(changed)));
                String cut = text.substring(0, at);
                assertThatExceptionOfType(JoseException.class)
                        .as("cut at %s of %s", at, text)
                        .isThrownBy(() -> decryption.decrypt(Secret.of(cut)));
            }
        }
    }

    /** RFC 8725 3.6: its length would tell of its content, and it may be inflated without end. */
    @Test
    void compressionIsRefused() throws Exception {
        JWEObject object = new JWEObject(
                new JWEHeader.Builder(JWEAlgorithm.RSA_OAEP_256, EncryptionMethod.A256GCM)
                        .compressionAlgorithm(CompressionAlgorithm.DEF)
                        .build(),
                new Payload("x".repeat(10_000)));
        object.encrypt(new RSAEncrypter((RSAPublicKey) RSA.getPublic()));
        refuses(NimbusDecryption.of(RSA.getPrivate(), JweMethods.RSA), Secret.of(object.serialize()), Reason.ALGORITHM);
    }

    @Test
    void aTextThatIsTooLongIsNotEvenLookedAt() {
        refuses(NimbusDecryption.of(RSA.getPrivate(), JweMethods.RSA), Secret.of("a".repeat(70_000)), Reason.LIMIT);
        refuses(NimbusDecryption.of(RSA.getPrivate(), JweMethods.RSA), Secret.of("a.b.c"), Reason.MALFORMED);
    }

    @Test
    void weakAlgorithmsAndKeysAreNone() {
        assertThatIllegalArgumentException().isThrownBy(() -> new JweMethods("RSA1_5", "A256GCM"));
        assertThatIllegalArgumentException().isThrownBy(() -> new JweMethods("dir", "A256GCM"));
        assertThatIllegalArgumentException().isThrownBy(() -> new JweMethods("RSA-OAEP-256", "none"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> NimbusEncryption.of(ELLIPTIC.getPublic(), null, JweMethods.RSA));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> NimbusEncryption.of(rsa(1024).getPublic(), null, JweMethods.RSA));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> NimbusDecryption.of(RSA.getPrivate(), JweMethods.ELLIPTIC));
    }
}
