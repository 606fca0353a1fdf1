package dev.sansio.reactive.smtp;

import java.nio.ByteBuffer;
import java.util.List;
import reactor.core.publisher.Flux;

/** Gathers pieces of a body, because each chunk is a command with a reply of its own (RFC 3030). */
final class Chunks {

    /** From how many bytes on a chunk is sent. */
    static final int ENOUGH = 64 * 1024;

    private Chunks() {}

    static Flux<ByteBuffer> of(Flux<ByteBuffer> pieces) {
        return Flux.defer(() -> {
            int[] gathered = {0};
            return pieces.bufferUntil(piece -> {
                        gathered[0] += piece.remaining();
                        boolean enough = gathered[0] >= ENOUGH;
                        gathered[0] = enough ? 0 : gathered[0];
                        return enough;
                    })
                    .map(Chunks::joined);
        });
    }

    private static ByteBuffer joined(List<ByteBuffer> pieces) {
        if (pieces.size() == 1) {
            return pieces.get(0);
        }
        ByteBuffer all = ByteBuffer.allocate(
                pieces.stream().mapToInt(ByteBuffer::remaining).sum());
        pieces.forEach(piece -> all.put(piece.duplicate()));
        return all.flip();
    }
}
