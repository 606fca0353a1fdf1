package dev.sansio.matrix.crypto.machine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sansio.core.Secret;
import dev.sansio.matrix.crypto.identity.CrossSigningSecrets;
import dev.sansio.matrix.crypto.pickle.PickleKey;
import dev.sansio.matrix.crypto.pickle.PickleKind;
import dev.sansio.matrix.crypto.pickle.PickleWriter;
import dev.sansio.matrix.crypto.primitive.Curve25519KeyPair;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** A session that is kept, and that no message can be encrypted with. */
class PoisonedSessionTest {

    private final Random random = new Random(3);
    private final KeyServer server = new KeyServer();

    @Test
    void aSessionThatCannotEncryptIsReplacedAndHoldsUpNobody() {
        TestDevice alice = new TestDevice("@alice:x", "A", server);
        TestDevice bob = new TestDevice("@bob:x", "B", server);
        alice.signed(CrossSigningSecrets.create("@alice:x", random)).sync();
        bob.signed(CrossSigningSecrets.create("@bob:x", random)).sync();
        alice.store.sessions(DeviceAddress.of(bob.engine.deviceKeys()), List.of(poisoned()));
        alice.prepare(Set.of("@alice:x", "@bob:x"));
        EncryptedRoomEvent event = alice.encrypt("hello");
        assertThat(bob.turn().decrypt(event)).isEqualTo("hello");
    }

    /** It is our turn, and the ratchet key of the other side is of small order. */
    private byte[] poisoned() {
        byte[] one = new byte[32];
        one[0] = 1;
        PickleWriter out = new PickleWriter(PickleKind.SESSION);
        for (int key = 0; key < 3; key++) {
            out.octets(Curve25519KeyPair.generate(random).publicKey().octets());
        }
        out.octets(new byte[32]).flag(true).flag(false).number(1);
        out.octets(one).octets(new byte[32]).number(0).number(0);
        return PickleKey.of(Secret.of(new byte[32])).seal(out, random);
    }
}
