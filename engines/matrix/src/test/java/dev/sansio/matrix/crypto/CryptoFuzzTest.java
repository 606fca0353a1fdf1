package dev.sansio.matrix.crypto;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.sansio.core.Secret;
import dev.sansio.json.Json;
import dev.sansio.json.JsonLimits;
import dev.sansio.json.MalformedJsonException;
import dev.sansio.matrix.canonical.CanonicalJson;
import dev.sansio.matrix.canonical.CanonicalJsonException;
import dev.sansio.matrix.crypto.attachment.EncryptedFile;
import dev.sansio.matrix.crypto.backup.BackedUpSession;
import dev.sansio.matrix.crypto.backup.BackupKey;
import dev.sansio.matrix.crypto.backup.BackupVersion;
import dev.sansio.matrix.crypto.export.ExportLimits;
import dev.sansio.matrix.crypto.export.ExportedSession;
import dev.sansio.matrix.crypto.export.KeyExportFile;
import dev.sansio.matrix.crypto.identity.CrossSigningKey;
import dev.sansio.matrix.crypto.identity.DeviceKeys;
import dev.sansio.matrix.crypto.identity.OlmEnvelope;
import dev.sansio.matrix.crypto.identity.OlmPayload;
import dev.sansio.matrix.crypto.megolm.GroupCipher;
import dev.sansio.matrix.crypto.megolm.InboundGroupSession;
import dev.sansio.matrix.crypto.megolm.MegolmMessage;
import dev.sansio.matrix.crypto.megolm.OutboundGroupSession;
import dev.sansio.matrix.crypto.megolm.SessionKey;
import dev.sansio.matrix.crypto.olm.OlmAccount;
import dev.sansio.matrix.crypto.olm.OlmLimits;
import dev.sansio.matrix.crypto.olm.OlmMessage;
import dev.sansio.matrix.crypto.olm.OlmSession;
import dev.sansio.matrix.crypto.olm.OlmSessions;
import dev.sansio.matrix.crypto.pickle.PickleKey;
import dev.sansio.matrix.crypto.primitive.Base58;
import dev.sansio.matrix.crypto.primitive.RecoveryKey;
import dev.sansio.matrix.crypto.primitive.UnpaddedBase64;
import dev.sansio.matrix.crypto.secret.EncryptedSecret;
import dev.sansio.matrix.crypto.secret.KeyDescription;
import dev.sansio.matrix.crypto.verification.QrCode;
import dev.sansio.matrix.crypto.verification.SasVerification;
import dev.sansio.matrix.crypto.verification.Transaction;
import dev.sansio.matrix.crypto.verification.VerificationMessage;
import dev.sansio.matrix.crypto.verification.VerificationParty;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.ObjectNode;

/** Whatever comes: a value, or the documented exception. */
class CryptoFuzzTest {

    private static final OlmAccount ACCOUNT = OlmAccount.create(OlmLimits.DEFAULTS, new Random(1));
    private static final InboundGroupSession SESSION =
            InboundGroupSession.of(OutboundGroupSession.create(new Random(2)).sessionKey());
    private static final PickleKey PICKLE_KEY = PickleKey.of(Secret.of(new byte[32]));
    private static final BackupKey BACKUP_KEY = BackupKey.generate(new Random(3));
    private static final VerificationParty A = new VerificationParty("@a:x", "A", Map.of("ed25519:A", "a"));
    private static final VerificationParty B = new VerificationParty("@b:x", "B", Map.of("ed25519:B", "b"));

    @FuzzTest
    void messages(byte[] input) {
        String body = UnpaddedBase64.encode(input);
        for (int type = 0; type < 3; type++) {
            OlmMessage message = attempt(type, body);
            if (message != null) {
                OlmSessions none = new OlmSessions(ACCOUNT.identityKey(), List.of(), OlmLimits.DEFAULTS);
                tried(() -> none.decrypt(message, ACCOUNT));
            }
        }
        tried(() -> SESSION.decrypt(MegolmMessage.parse(body), new GroupCipher()));
        tried(() -> SessionKey.parse(Secret.of(body)));
    }

    private static @Nullable OlmMessage attempt(int type, String body) {
        OlmMessage[] message = new OlmMessage[1];
        tried(() -> message[0] = OlmMessage.parse(type, body));
        if (message[0] != null) {
            assertThat(OlmMessage.parse(type, message[0].body())).isEqualTo(message[0]);
        }
        return message[0];
    }

    @FuzzTest
    void pickles(byte[] input) {
        tried(() -> OlmAccount.unpickle(input, PICKLE_KEY, OlmLimits.DEFAULTS));
        tried(() -> OlmSession.unpickle(input, PICKLE_KEY, OlmLimits.DEFAULTS));
        tried(() -> OutboundGroupSession.unpickle(input, PICKLE_KEY));
        tried(() -> InboundGroupSession.unpickle(input, PICKLE_KEY));
    }

    @FuzzTest
    void texts(byte[] input) {
        String text = new String(input, StandardCharsets.UTF_8);
        ExportLimits limits = ExportLimits.of(10_000, 10);
        tried(() -> KeyExportFile.open(text, Secret.of("p"), limits));
        String wrapped = "-----BEGIN MEGOLM SESSION DATA-----\n" + text + "\n-----END MEGOLM SESSION DATA-----";
        tried(() -> KeyExportFile.open(wrapped, Secret.of("p"), limits));
        tried(() -> RecoveryKey.decode(Secret.of(text)));
        tried(() -> assertThat(Base58.encode(Base58.decode(text))).isEqualTo(text));
        tried(() -> assertThat(UnpaddedBase64.decode(UnpaddedBase64.encode(UnpaddedBase64.decode(text))))
                .isEqualTo(UnpaddedBase64.decode(text)));
        tried(() -> assertThat(QrCode.decode(input).encode()).isEqualTo(input));
    }

    @FuzzTest
    void objects(byte[] input) {
        tried(() -> ExportedSession.read(input, JsonLimits.DEFAULTS));
        OlmEnvelope envelope = new OlmEnvelope(
                "@a:x", ACCOUNT.identityKey(), "@b:x", ACCOUNT.signingKey().publicKey());
        tried(() -> OlmPayload.read(input, envelope, JsonLimits.DEFAULTS));
        ObjectNode object;
        try {
            object = Json.readObject(input, JsonLimits.DEFAULTS);
        } catch (MalformedJsonException noObject) {
            return;
        }
        try {
            byte[] canonical = CanonicalJson.encode(object);
            assertThat(CanonicalJson.is(canonical, JsonLimits.DEFAULTS)).isTrue();
        } catch (CanonicalJsonException documented) {
            assertThat(documented).hasMessageMatching("[ -~]+");
        }
        tried(() -> DeviceKeys.of(object));
        tried(() -> CrossSigningKey.of(object, "@a:x", CrossSigningKey.Usage.MASTER));
        tried(() -> EncryptedFile.of(object));
        tried(() -> BACKUP_KEY.open(BackedUpSession.of(object)));
        tried(() -> BackupVersion.of(BackupVersion.ALGORITHM, object));
        tried(() -> EncryptedSecret.of(object));
        tried(() -> KeyDescription.of(object));
        verifications(object);
    }

    private static void verifications(ObjectNode content) {
        Transaction transaction = new Transaction("t", false);
        content.put("transaction_id", "t");
        assertThat(SasVerification.answer(A, B, transaction, content, new Random(1), 0)
                        .state())
                .isNotNull();
        for (String type : List.of("start", "accept", "key", "mac", "done", "cancel", "other")) {
            SasVerification begun = SasVerification.begin(A, B, transaction, new Random(1), 0);
            begun.receive(new VerificationMessage("m.key.verification." + type, content));
            assertThat(begun.verified()).isEmpty();
        }
    }

    private static void tried(Runnable attempt) {
        try {
            attempt.run();
        } catch (CryptoException documented) {
            assertThat(documented).hasMessageMatching("[ -~]+");
        }
    }

    @Test
    void validInputWithMistakes() {
        Vectors vectors = Vectors.of("vodozemac.txt");
        Random random = new Random(7);
        byte[][] binary = {
            UnpaddedBase64.decode(vectors.get("prekey0")),
            UnpaddedBase64.decode(vectors.get("normal0")),
            UnpaddedBase64.decode(vectors.get("megolm.message0")),
            UnpaddedBase64.decode(vectors.get("megolm.key")),
            ACCOUNT.pickle(PICKLE_KEY, random)
        };
        byte[][] text = {
            Json.write(DeviceKeys.create("@a:x", "A", ACCOUNT).object()),
            Json.write(BackupVersion.of(BACKUP_KEY.publicKey())
                    .seal(new byte[9], random)
                    .toObject()),
            "{\"method\":\"m.sas.v1\",\"from_device\":\"B\",\"hash\":\"sha256\",\"mac\":{\"a\":\"b\"},\"keys\":\"\"}"
                    .getBytes(StandardCharsets.UTF_8)
        };
        for (int run = 0; run < 40; run++) {
            byte[] octets = mistaken(binary[random.nextInt(binary.length)].clone(), random);
            messages(octets);
            pickles(octets);
            texts(octets);
            byte[] json = mistaken(text[random.nextInt(text.length)].clone(), random);
            texts(json);
            objects(json);
        }
    }

    private static byte[] mistaken(byte[] octets, Random random) {
        for (int i = random.nextInt(3); i > 0; i--) {
            octets[random.nextInt(octets.length)] ^= (byte) (1 << random.nextInt(8));
        }
        return random.nextInt(4) == 0 ? Arrays.copyOf(octets, random.nextInt(octets.length)) : octets;
    }
}
