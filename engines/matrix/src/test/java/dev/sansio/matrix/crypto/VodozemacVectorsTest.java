package dev.sansio.matrix.crypto;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sansio.core.Secret;
import dev.sansio.matrix.crypto.megolm.GroupCipher;
import dev.sansio.matrix.crypto.megolm.InboundGroupSession;
import dev.sansio.matrix.crypto.megolm.MegolmMessage;
import dev.sansio.matrix.crypto.megolm.SessionKey;
import dev.sansio.matrix.crypto.olm.OlmAccount;
import dev.sansio.matrix.crypto.olm.OlmLimits;
import dev.sansio.matrix.crypto.olm.OlmMessage;
import dev.sansio.matrix.crypto.olm.OlmSession;
import dev.sansio.matrix.crypto.olm.PreKeyMessage;
import dev.sansio.matrix.crypto.primitive.Curve25519PublicKey;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** A conversation with another implementation, recorded. The specifications of Olm and Megolm have no vectors. */
class VodozemacVectorsTest {

    private static final Vectors VECTORS = Vectors.of("vodozemac.txt");

    @Test
    void olm() {
        Random random = new Random(42);
        OlmAccount account = OlmAccount.create(OlmLimits.DEFAULTS, random);
        account.oneTimeKeys().generate(1, random);
        Curve25519PublicKey sender = Curve25519PublicKey.parse(VECTORS.get("identity"));
        OlmSession session =
                account.receive(sender, (PreKeyMessage) message(0, "prekey1")).session();
        assertThat(session.sessionId()).isEqualTo(VECTORS.get("session"));
        for (int i : new int[] {2, 0}) {
            assertThat(session.decrypt(message(0, "prekey" + i))).isEqualTo(utf8("from vodozemac " + i));
            assertThat(message(0, "prekey" + i).body()).isEqualTo(VECTORS.get("prekey" + i));
        }
        for (int turn = 0; turn < 3; turn++) {
            assertThat(session.encrypt(utf8("answer " + turn), random).body()).isEqualTo(VECTORS.get("answer" + turn));
            assertThat(session.decrypt(message(1, "normal" + turn))).isEqualTo(utf8("normal " + turn));
        }
    }

    @Test
    void megolm() {
        GroupCipher cipher = new GroupCipher();
        SessionKey key = SessionKey.parse(Secret.of(VECTORS.get("megolm.key")));
        InboundGroupSession session = InboundGroupSession.of(key);
        assertThat(session.sessionId()).isEqualTo(VECTORS.get("megolm.id"));
        assertThat(key.isSigned()).isTrue();
        for (int i : new int[] {0, 299, 256, 1}) {
            MegolmMessage message = MegolmMessage.parse(VECTORS.get("megolm.message" + i));
            assertThat(session.decrypt(message, cipher).plaintext()).isEqualTo(utf8("group " + i));
            assertThat(message.index()).isEqualTo(i);
        }
        assertThat(session.export(300).base64().revealText()).isEqualTo(VECTORS.get("megolm.export300"));
        assertThat(session.export(0xFFFFFF).base64().revealText()).isEqualTo(VECTORS.get("megolm.exportFFFFFF"));
    }

    private static OlmMessage message(int type, String name) {
        return OlmMessage.parse(type, VECTORS.get(name));
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
