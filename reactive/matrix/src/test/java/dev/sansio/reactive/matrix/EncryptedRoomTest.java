package dev.sansio.reactive.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sansio.core.Secret;
import dev.sansio.matrix.api.CreateRoom;
import dev.sansio.matrix.crypto.identity.DeviceTrust;
import dev.sansio.matrix.crypto.machine.InMemoryEncryptionStore;
import dev.sansio.matrix.crypto.pickle.PickleKey;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Sinks;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Two devices in an encrypted room, over sockets. */
class EncryptedRoomTest {

    private static final Duration PATIENCE = Given.PATIENCE;

    private final Given given = new Given();

    @AfterEach
    void end() {
        given.close();
    }

    private MatrixClient client(String user) {
        MatrixClient client = given.builder(user)
                .encryption(new InMemoryEncryptionStore(), PickleKey.of(Secret.of(new byte[32])))
                .build(given.http);
        client.crossSign().block(PATIENCE);
        return client;
    }

    /** Syncs on and on, and gives what came. */
    private static Sinks.Many<Received> following(MatrixClient client) {
        Sinks.Many<Received> all = Sinks.many().replay().all();
        client.sync().subscribe(all::tryEmitNext, all::tryEmitError, all::tryEmitComplete);
        return all;
    }

    private static Received text(Sinks.Many<Received> received, String wanted) {
        return received.asFlux().filter(one -> wanted.equals(one.text())).blockFirst(PATIENCE);
    }

    private static void knows(Sinks.Many<Received> received, String type, String by) {
        received.asFlux()
                .filter(one -> one.event() != null
                        && one.event().type().equals(type)
                        && by.equals(one.event().sender()))
                .blockFirst(PATIENCE);
    }

    @Test
    void whatIsSaidInAnEncryptedRoomIsReadByBothAndByNobodyElse() {
        MatrixClient alice = client("alice");
        MatrixClient bob = client("bob");
        Sinks.Many<Received> atAlice = following(alice);
        Sinks.Many<Received> atBob = following(bob);
        ObjectNode encryption = JsonNodeFactory.instance.objectNode().put("algorithm", "m.megolm.v1.aes-sha2");
        MatrixRoom room = alice.create(CreateRoom.of()
                        .withInvite(List.of("@bob:localhost"))
                        .withInitialState(List.of(CreateRoom.StateEvent.of("m.room.encryption", encryption))))
                .block(PATIENCE);
        bob.join(room.id()).block(PATIENCE);
        knows(atAlice, "m.room.member", "@bob:localhost");
        knows(atBob, "m.room.member", "@bob:localhost");

        String id = room.text("from alice").block(PATIENCE);
        Received there = text(atBob, "from alice");
        assertThat(there.event().eventId()).isEqualTo(id);
        assertThat(there.trust()).isEqualTo(DeviceTrust.SIGNED);

        bob.room(room.id()).text("from bob").block(PATIENCE);
        assertThat(text(atAlice, "from bob").trust()).isEqualTo(DeviceTrust.SIGNED);

        MatrixClient plain = given.client("bob");
        Received sealed = plain.sync()
                .filter(one -> one.event() != null && id.equals(one.event().eventId()))
                .blockFirst(PATIENCE);
        assertThat(sealed.event().type()).isEqualTo("m.room.encrypted");
    }
}
