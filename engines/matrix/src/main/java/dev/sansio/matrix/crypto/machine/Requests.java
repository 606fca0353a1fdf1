package dev.sansio.matrix.crypto.machine;

import dev.sansio.matrix.crypto.machine.EncryptionRequest.Kind;
import dev.sansio.matrix.crypto.primitive.Octets;
import dev.sansio.matrix.crypto.primitive.UnpaddedBase64;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** The requests that are to be made, and who waits for the answers. */
final class Requests {

    private record Waiting(Consumer<ObjectNode> answered, Runnable failed) {}

    private final RandomGenerator random;
    private final Deque<EncryptionRequest> out = new ArrayDeque<>();
    private final Map<Long, Waiting> waiting = new HashMap<>();
    private long made;

    Requests(RandomGenerator random) {
        this.random = random;
    }

    void send(Kind kind, ObjectNode body, Consumer<ObjectNode> answered, Runnable failed) {
        send(new EncryptionRequest(++made, kind, "", "", body), answered, failed);
    }

    /** A transaction id never comes again, also not after a restart. */
    void sendToDevice(String type, ObjectNode body, Runnable answered, Runnable failed) {
        String transaction = UnpaddedBase64.encodeUrl(Octets.random(random, 16));
        send(
                new EncryptionRequest(++made, Kind.SEND_TO_DEVICE, type, transaction, body),
                answer -> answered.run(),
                failed);
    }

    private void send(EncryptionRequest request, Consumer<ObjectNode> answered, Runnable failed) {
        out.add(request);
        waiting.put(request.id(), new Waiting(answered, failed));
    }

    @Nullable
    EncryptionRequest next() {
        return out.poll();
    }

    /** Unknown numbers, and answers that come twice, are passed over. */
    void answered(long id, ObjectNode answer) {
        Waiting who = waiting.remove(id);
        if (who != null) {
            who.answered.accept(answer);
        }
    }

    void failed(long id) {
        Waiting who = waiting.remove(id);
        if (who != null) {
            who.failed.run();
        }
    }
}
