package dev.sansio.matrix.crypto.verification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sansio.matrix.crypto.CryptoException;
import dev.sansio.matrix.crypto.identity.CrossSigningSecrets;
import dev.sansio.matrix.crypto.identity.DeviceKeys;
import dev.sansio.matrix.crypto.olm.OlmAccount;
import dev.sansio.matrix.crypto.olm.OlmLimits;
import dev.sansio.matrix.crypto.primitive.Ed25519KeyPair;
import dev.sansio.matrix.crypto.primitive.Ed25519PublicKey;
import dev.sansio.matrix.crypto.primitive.Octets;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.JsonNodeFactory;

/** Client-server API, QR codes, and the beginning of verifications. */
class QrCodeTest {

    private final Random random = new Random(1);
    private final Ed25519PublicKey first = Ed25519KeyPair.generate(random).publicKey();
    private final Ed25519PublicKey second = Ed25519KeyPair.generate(random).publicKey();
    private final QrCode code = new QrCode(QrCode.Mode.OTHER_USER, "$ABCD", first, second, "ICEiIyQlJic");

    @Test
    void theOctetsAreThoseOfTheSpecification() {
        byte[] octets = code.encode();
        assertThat(Octets.slice(octets, 0, 10)).isEqualTo(new byte[] {'M', 'A', 'T', 'R', 'I', 'X', 2, 0, 0, 5});
        assertThat(Octets.slice(octets, 10, 15)).isEqualTo("$ABCD".getBytes(StandardCharsets.UTF_8));
        assertThat(Octets.slice(octets, 15, 47)).isEqualTo(first.octets());
        assertThat(Octets.slice(octets, 47, 79)).isEqualTo(second.octets());
        assertThat(Octets.slice(octets, 79, 87)).isEqualTo(new byte[] {0x20, 0x21, 0x22, 0x23, 0x24, 0x25, 0x26, 0x27});
        assertThat(QrCode.decode(octets)).isEqualTo(code);
        assertThat(code).hasToString("QrCode[OTHER_USER, $ABCD]");
    }

    @Test
    void aScannerComparesTheKeys() {
        code.check("$ABCD", first, second);
        assertThatThrownBy(() -> code.check("$ABCD", second, first)).isInstanceOf(CryptoException.class);
        assertThatThrownBy(() -> code.check("$ABCD", first, first)).isInstanceOf(CryptoException.class);
        assertThatThrownBy(() -> code.check("$X", first, second)).isInstanceOf(CryptoException.class);
    }

    @Test
    void aShowerRecognisesItsSecret() {
        Transaction transaction = new Transaction("$ABCD", true);
        VerificationMessage scanned = QrReciprocation.of(code, "B", transaction);
        assertThat(QrReciprocation.is(scanned)).isTrue();
        assertThat(QrReciprocation.has(scanned, code)).isTrue();
        QrCode other = new QrCode(QrCode.Mode.OTHER_USER, "$ABCD", first, second, "ICEiIyQlJiY");
        assertThat(QrReciprocation.has(scanned, other)).isFalse();
        scanned.content().put("secret", 7);
        assertThat(QrReciprocation.has(scanned, code)).isFalse();
        scanned.content().put("method", "m.sas.v1");
        assertThat(QrReciprocation.is(scanned)).isFalse();
    }

    @Test
    void whatIsNoCodeIsRefused() {
        byte[] octets = code.encode();
        for (int length = 0; length < octets.length; length++) {
            byte[] cut = Arrays.copyOf(octets, length);
            assertThatThrownBy(() -> QrCode.decode(cut)).isInstanceOf(CryptoException.class);
        }
        for (int i : new int[] {0, 6, 7, 8}) {
            byte[] changed = octets.clone();
            changed[i] = 76;
            assertThatThrownBy(() -> QrCode.decode(changed)).isInstanceOf(CryptoException.class);
        }
        assertThatThrownBy(() -> new QrCode(QrCode.Mode.OTHER_USER, "x".repeat(3000), first, second, "ICEiIyQlJic"))
                .isInstanceOf(CryptoException.class);
        byte[] notUtf8 = octets.clone();
        notUtf8[10] = (byte) 0xFF;
        assertThatThrownBy(() -> QrCode.decode(notUtf8)).isInstanceOf(CryptoException.class);
    }

    @Test
    void aRequestIsCurrentForTenMinutes() {
        VerificationRequest request = new VerificationRequest("A", Set.of("m.sas.v1"), 1_000_000);
        assertThat(request.isCurrent(1_000_000)).isTrue();
        assertThat(request.isCurrent(1_600_000)).isTrue();
        assertThat(request.isCurrent(1_600_001)).isFalse();
        assertThat(request.isCurrent(699_999)).isFalse();
        VerificationMessage message = request.message(new Transaction("t", false));
        assertThat(VerificationRequest.of(message.content())).isEqualTo(request);
        assertThatThrownBy(() -> VerificationRequest.of(JsonNodeFactory.instance.objectNode()))
                .isInstanceOf(CryptoException.class);
    }

    @Test
    void codesMayBePaddedAndAreOfNoOtherLength() {
        String code = "A".repeat(43);
        assertThat(Codes.same(code, code)).isTrue();
        assertThat(Codes.same(code + "=", code)).isTrue();
        assertThat(Codes.same(code + "==", code)).isFalse();
        assertThat(Codes.same("B" + code.substring(1), code)).isFalse();
        assertThat(Codes.same("=".repeat(44), code)).isFalse();
        assertThat(Codes.same("", code)).isFalse();
    }

    @Test
    void aMessageDoesNotTellTheSecretOfAQrCode() {
        VerificationMessage message = new VerificationMessage(
                VerificationMessage.START, JsonNodeFactory.instance.objectNode().put("secret", "hush"));
        assertThat(message).hasToString("VerificationMessage[m.key.verification.start]");
    }

    @Test
    void methodsInCommonAreThoseThatFitTogether() {
        VerificationRequest request =
                new VerificationRequest("A", Set.of("m.sas.v1", "m.qr_code.show.v1", "m.reciprocate.v1"), 0);
        Set<String> common = request.common(Set.copyOf(VerificationRequest.METHODS));
        assertThat(common).containsExactlyInAnyOrder("m.sas.v1", "m.qr_code.scan.v1", "m.reciprocate.v1");
        VerificationMessage ready = VerificationRequest.ready("B", common, new Transaction("t", false));
        assertThat(ready.content().path("methods").size()).isEqualTo(3);
    }

    @Test
    void ofTwoStartsThatOfTheSmallerUserCounts() {
        VerificationParty alice = new VerificationParty("@alice:x", "B", Map.of());
        VerificationParty bob = new VerificationParty("@bob:x", "A", Map.of());
        VerificationParty bobToo = new VerificationParty("@bob:x", "C", Map.of());
        assertThat(VerificationRequest.ownStartCounts(alice, bob)).isTrue();
        assertThat(VerificationRequest.ownStartCounts(bob, alice)).isFalse();
        assertThat(VerificationRequest.ownStartCounts(bob, bobToo)).isTrue();
        assertThat(VerificationRequest.ownStartCounts(bobToo, bob)).isFalse();
    }

    @Test
    void aDeviceWithTheNameOfAMasterKeyKeepsItsUserFromBeingVerified() {
        CrossSigningSecrets secrets = CrossSigningSecrets.create("@bob:x", random);
        DeviceKeys device = DeviceKeys.create("@bob:x", "B", OlmAccount.create(OlmLimits.DEFAULTS, random));
        VerificationParty party = VerificationParty.of(device, secrets.identity(), List.of("B"));
        assertThat(party.keys())
                .containsOnlyKeys("ed25519:B", secrets.identity().master().keyId());
        String name = secrets.identity().master().key().base64();
        assertThatThrownBy(() -> VerificationParty.of(device, secrets.identity(), List.of("B", name)))
                .isInstanceOf(CryptoException.class);
        assertThat(VerificationParty.of(device, null, List.of()).keys()).hasSize(1);
    }
}
