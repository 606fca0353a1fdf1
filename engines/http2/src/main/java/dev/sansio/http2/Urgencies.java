package dev.sansio.http2;

import dev.sansio.http.context.Priority;
import java.util.ArrayDeque;
import org.jspecify.annotations.Nullable;

/**
 * Streams in the order of RFC 9218 10: the more urgent first; among equals one after another, but those that are of use in
 * parts take turns.
 */
final class Urgencies {

    @SuppressWarnings({"unchecked", "rawtypes"}) // an array of a generic type cannot be made otherwise
    private final @Nullable ArrayDeque<Stream>[] levels = new ArrayDeque[Priority.LEAST_URGENT + 1];

    private int size;

    int size() {
        return size;
    }

    boolean isEmpty() {
        return size == 0;
    }

    void add(Stream stream) {
        int urgency = stream.priority.urgency();
        ArrayDeque<Stream> level = levels[urgency];
        if (level == null) {
            level = new ArrayDeque<>(2);
            levels[urgency] = level;
        }
        level.add(stream);
        size++;
    }

    /** The first, which stays; null without any. */
    @Nullable
    Stream first() {
        if (size > 0) {
            for (ArrayDeque<Stream> level : levels) {
                if (level != null && !level.isEmpty()) {
                    return level.peek();
                }
            }
        }
        return null;
    }

    /** The first had its turn: it goes to the end if it takes turns. */
    void turn(Stream first) {
        ArrayDeque<Stream> level = levels[first.priority.urgency()];
        if (first.priority.incremental() && level != null && level.size() > 1) {
            level.add(level.remove());
        }
    }

    void remove(Stream stream) {
        ArrayDeque<Stream> level = levels[stream.priority.urgency()];
        if (level != null && (level.peek() == stream ? level.poll() != null : level.remove(stream))) {
            size--;
            if (level.isEmpty()) {
                levels[stream.priority.urgency()] = null;
            }
        }
    }
}
