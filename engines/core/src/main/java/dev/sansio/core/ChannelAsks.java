package dev.sansio.core;

import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Which channel of a {@link Mux} has asked what. */
final class ChannelAsks<C, E> {

    private final ArrayDeque<Ask> asked = new ArrayDeque<>(0);
    private final Map<Long, MuxedChannel<C, E>> askers = new HashMap<>();

    /** Takes what a channel has to ask. */
    void collect(MuxedChannel<C, E> channel) {
        for (Ask ask = Asks.of(channel.engine); ask != null; ask = Asks.of(channel.engine)) {
            asked.add(ask);
            askers.put(ask.token(), channel);
        }
    }

    @Nullable
    Ask next() {
        return asked.poll();
    }

    /** The channel that waits for an answer; null if none does any more. */
    @Nullable
    MuxedChannel<C, E> asker(Answer answer) {
        return askers.remove(answer.token());
    }

    void forget(MuxedChannel<C, E> channel) {
        askers.values().removeIf(asker -> asker == channel);
    }
}
