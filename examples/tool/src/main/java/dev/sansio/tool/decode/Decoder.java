package dev.sansio.tool.decode;

import dev.sansio.core.SessionFailedException;
import java.nio.ByteBuffer;

/** Reads a recording byte by byte: slow, and every event and error has its exact offset. */
public final class Decoder {

    /**
     * Bytes that nobody read, because the engine had come to its end.
     *
     * @param bytes how many
     * @param reason why
     */
    public record NotDecoded(long bytes, String reason) {}

    private Decoder() {}

    /** Decodes a whole recording; false if the session failed. */
    public static boolean decode(Decoding<?, ?> decoding, byte[] recording, EventWriter events) {
        return run(decoding, recording, events);
    }

    private static <C, E> boolean run(Decoding<C, E> decoding, byte[] recording, EventWriter events) {
        int offset = 0;
        try {
            decoding.engine().advance(0);
            drain(decoding, offset, events);
            while (offset < recording.length && goesOn(decoding)) {
                decoding.before(offset);
                drain(decoding, offset, events);
                decoding.engine().receive(ByteBuffer.wrap(recording, offset, 1).slice(), 0);
                offset++;
                drain(decoding, offset, events);
            }
            if (goesOn(decoding)) {
                decoding.ended(offset);
                drain(decoding, offset, events);
            }
            decoding.flush(events);
        } catch (SessionFailedException failure) {
            decoding.flush(events);
            String prefix = failure.code() + ": ";
            String message = String.valueOf(failure.getMessage());
            events.error(
                    offset, failure.code(), message.startsWith(prefix) ? message.substring(prefix.length()) : message);
            return false;
        }
        if (offset < recording.length) {
            events.event(offset, new NotDecoded(recording.length - offset, decoding.rest()));
        }
        return true;
    }

    private static boolean goesOn(Decoding<?, ?> decoding) {
        return switch (decoding.engine().phase()) {
            case OPENING, OPEN, PAUSED -> true;
            case SWITCHED, CLOSED, FAILED -> false;
        };
    }

    private static <C, E> void drain(Decoding<C, E> decoding, int offset, EventWriter events) {
        for (E event = decoding.engine().poll();
                event != null;
                event = decoding.engine().poll()) {
            decoding.told(event, offset, events);
        }
        ByteBuffer unsent;
        do {
            unsent = decoding.engine().transmit(); // to nobody; else it would pile up
        } while (unsent != null);
    }
}
