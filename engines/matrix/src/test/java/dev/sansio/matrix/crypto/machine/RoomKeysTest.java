package dev.sansio.matrix.crypto.machine;

import static dev.sansio.matrix.crypto.machine.TestDevice.ROOM;
import static org.assertj.core.api.Assertions.assertThat;

import dev.sansio.core.Secret;
import dev.sansio.core.Surroundings;
import dev.sansio.matrix.crypto.machine.KeptSession.SessionOrigin;
import dev.sansio.matrix.crypto.megolm.GroupCipher;
import dev.sansio.matrix.crypto.megolm.OutboundGroupSession;
import dev.sansio.matrix.crypto.megolm.SessionKey;
import dev.sansio.matrix.crypto.olm.OlmLimits;
import dev.sansio.matrix.crypto.pickle.PickleKey;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Who owns a session, when its key is sent again. */
class RoomKeysTest {

    private final Random random = new Random(6);
    private final InMemoryEncryptionStore store = new InMemoryEncryptionStore();
    private final RoomKeys keys = new RoomKeys(new OwnDevice(
            "@me:x",
            "M",
            store,
            PickleKey.of(Secret.of(new byte[32])),
            OlmLimits.DEFAULTS,
            new Surroundings(() -> Instant.EPOCH, random, () -> 0)));
    private final OutboundGroupSession session = OutboundGroupSession.create(random);
    private final SessionKey first = session.sessionKey();

    private void take(SessionKey key, Provenance provenance, @Nullable String owner) {
        keys.take(ROOM, key, new SessionOrigin(provenance, owner, owner + "'s key", "", List.of(), false));
    }

    private SessionOrigin origin() {
        return Objects.requireNonNull(store.inbound(ROOM, session.sessionId())).origin();
    }

    private SessionKey later() {
        session.encrypt(new byte[1], new GroupCipher());
        return session.sessionKey();
    }

    @Test
    void aKeyThatIsSentAgainByAnotherLeavesTheSessionToNobody() {
        take(first, Provenance.SENDER, "@eve:x");
        take(first, Provenance.SENDER, "@eve:x");
        assertThat(origin().owner()).isEqualTo("@eve:x");
        take(first, Provenance.SENDER, "@alice:x");
        assertThat(origin().owner()).isNull();
        take(first, Provenance.SENDER, "@eve:x");
        assertThat(origin().owner()).isNull();
    }

    @Test
    void aLaterPartOfARestoredSessionDoesNotProveWhoseItIs() {
        take(first, Provenance.RESTORED, null);
        take(later(), Provenance.SENDER, "@eve:x");
        assertThat(origin().provenance()).isEqualTo(Provenance.RESTORED);
        assertThat(origin().owner()).isNull();
        take(first, Provenance.SENDER, "@alice:x");
        assertThat(origin().owner()).isEqualTo("@alice:x");
    }
}
