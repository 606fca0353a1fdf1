package dev.sansio.matrix.crypto.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sansio.json.Json;
import dev.sansio.json.JsonLimits;
import dev.sansio.matrix.canonical.SignedJson;
import dev.sansio.matrix.crypto.CryptoException;
import dev.sansio.matrix.crypto.CryptoException.Problem;
import dev.sansio.matrix.crypto.olm.OlmAccount;
import dev.sansio.matrix.crypto.olm.OlmLimits;
import dev.sansio.matrix.crypto.primitive.Curve25519KeyPair;
import dev.sansio.matrix.crypto.primitive.Ed25519KeyPair;
import java.util.Random;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Client-server API, Validation of incoming decrypted events. */
class OlmPayloadTest {

    private final Random random = new Random(1);
    private final OlmAccount aliceAccount = OlmAccount.create(OlmLimits.DEFAULTS, random);
    private final DeviceKeys alice = DeviceKeys.create("@alice:x", "A", aliceAccount);
    private final DeviceKeys bob = DeviceKeys.create("@bob:x", "B", OlmAccount.create(OlmLimits.DEFAULTS, random));
    private final OlmEnvelope envelope = new OlmEnvelope("@alice:x", alice.curve25519(), "@bob:x", bob.ed25519());
    private final ObjectNode content = JsonNodeFactory.instance.objectNode().put("a", 1);

    @Test
    void whatIsRightPasses() {
        OlmPayload read = read(payload -> {});
        assertThat(read.type()).isEqualTo("m.dummy");
        assertThat(read.content()).isEqualTo(content);
        assertThat(read.senderDevice()).isEqualTo(alice);
        assertThat(read).hasToString("OlmPayload[m.dummy]");
        assertThat(read(payload -> payload.remove("sender_device_keys")).senderDevice())
                .isNull();
    }

    @Test
    void theSenderMustBeThatOfTheEvent() {
        refused(payload -> payload.put("sender", "@eve:x"), Problem.MISMATCH);
    }

    @Test
    void theRecipientMustBeUs() {
        refused(payload -> payload.put("recipient", "@eve:x"), Problem.MISMATCH);
    }

    @Test
    void theRecipientsKeyMustBeThatOfOurDevice() {
        refused(
                payload -> payload.putObject("recipient_keys")
                        .put("ed25519", alice.ed25519().base64()),
                Problem.MISMATCH);
    }

    @Test
    void theSendersKeyMustBeThatOfTheDeviceThatCameAlong() {
        refused(
                payload ->
                        payload.putObject("keys").put("ed25519", bob.ed25519().base64()),
                Problem.MISMATCH);
    }

    @Test
    void theDeviceThatCameAlongMustBeTheSenders() {
        refused(payload -> payload.set("sender_device_keys", bob.object()), Problem.MISMATCH);
        DeviceKeys eve = DeviceKeys.create("@eve:x", "A", aliceAccount);
        refused(payload -> payload.set("sender_device_keys", eve.object()), Problem.MISMATCH);
    }

    @Test
    void itsCurve25519KeyMustBeThatOfTheSession() {
        OlmEnvelope other =
                new OlmEnvelope("@alice:x", Curve25519KeyPair.generate(random).publicKey(), "@bob:x", bob.ed25519());
        byte[] plaintext = OlmPayload.write("m.dummy", content, alice, bob);
        assertThatThrownBy(() -> OlmPayload.read(plaintext, other, JsonLimits.DEFAULTS))
                .isInstanceOf(CryptoException.class);
    }

    @Test
    void itMustHaveSignedItself() {
        refused(payload -> ((ObjectNode) payload.path("sender_device_keys")).remove("signatures"), Problem.SIGNATURE);
        ObjectNode forged = alice.object();
        ((ObjectNode) forged.path("keys")).put("curve25519:A", bob.curve25519().base64());
        refused(payload -> payload.set("sender_device_keys", forged), Problem.SIGNATURE);
    }

    @Test
    void aDeviceThatTheServerNamesIsCheckedInTheSameWay() {
        OlmPayload read = read(payload -> payload.remove("sender_device_keys"));
        read.checkDevice(alice, envelope);
        assertThatThrownBy(() -> read.checkDevice(bob, envelope)).isInstanceOf(CryptoException.class);
    }

    @Test
    void membersThatAreMissingOrOfAnotherTypeAreRefused() {
        for (String name : new String[] {"type", "content", "sender", "recipient", "keys", "recipient_keys"}) {
            refused(payload -> payload.remove(name), Problem.MALFORMED);
            refused(payload -> payload.put(name, 5), Problem.MALFORMED);
        }
        assertThatThrownBy(() -> OlmPayload.read(new byte[] {'['}, envelope, JsonLimits.DEFAULTS))
                .isInstanceOf(CryptoException.class);
    }

    @Test
    void aDeviceMustBeTheOneThatTheServerSaysItIs() {
        assertThatThrownBy(() -> DeviceKeys.of(alice.object(), "@alice:x", "B")).isInstanceOf(CryptoException.class);
        assertThatThrownBy(() -> DeviceKeys.of(alice.object(), "@bob:x", "A")).isInstanceOf(CryptoException.class);
        assertThat(DeviceKeys.of(alice.object(), "@alice:x", "A"))
                .isEqualTo(alice)
                .isNotEqualTo(bob);
        assertThat(alice.isCapable()).isTrue();
    }

    @Test
    void aOneTimeKeyMustBeSignedByItsDevice() {
        var key = Curve25519KeyPair.generate(random).publicKey();
        ObjectNode object = SignedOneTimeKey.create(key, true, "@alice:x", "A", aliceAccount);
        assertThat(object.path("fallback").booleanValue()).isTrue();
        assertThat(SignedOneTimeKey.verified(object, alice)).isEqualTo(key);
        assertThatThrownBy(() -> SignedOneTimeKey.verified(object, bob)).isInstanceOf(CryptoException.class);
        ObjectNode forged = SignedJson.sign(
                JsonNodeFactory.instance.objectNode().put("key", key.base64()),
                "@alice:x",
                "ed25519:A",
                Ed25519KeyPair.generate(random));
        assertThatThrownBy(() -> SignedOneTimeKey.verified(forged, alice))
                .isInstanceOfSatisfying(
                        CryptoException.class, e -> assertThat(e.problem()).isEqualTo(Problem.SIGNATURE));
        assertThatThrownBy(() -> SignedOneTimeKey.verified(content, alice)).isInstanceOf(CryptoException.class);
    }

    private OlmPayload read(Consumer<ObjectNode> change) {
        ObjectNode payload = Json.readObject(OlmPayload.write("m.dummy", content, alice, bob), JsonLimits.DEFAULTS);
        change.accept(payload);
        return OlmPayload.read(Json.write(payload), envelope, JsonLimits.DEFAULTS);
    }

    private void refused(Consumer<ObjectNode> change, Problem problem) {
        assertThatThrownBy(() -> read(change))
                .isInstanceOfSatisfying(
                        CryptoException.class, e -> assertThat(e.problem()).isEqualTo(problem));
    }
}
