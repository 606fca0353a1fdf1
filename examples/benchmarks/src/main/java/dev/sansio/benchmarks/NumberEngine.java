package dev.sansio.benchmarks;

import dev.sansio.core.CommandRejectedException;
import dev.sansio.core.Phase;
import dev.sansio.core.SingleChannelEngine;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/** The least that an engine can do: frames of eight bytes, each a number. */
final class NumberEngine extends SingleChannelEngine<Void, NumberEngine.Numbered> {

    static final int FRAME = 8;

    /** What a frame says. */
    record Numbered(int value) {}

    private final IntFunction<Numbered> events;

    NumberEngine(IntFunction<Numbered> events) {
        super(Phase.OPEN);
        this.events = events;
    }

    @Override
    protected void accept(Void command) {
        throw new CommandRejectedException("there are none");
    }

    @Override
    protected @Nullable Numbered parse() {
        if (!in.ensure(FRAME)) {
            return null;
        }
        int value = (in.at(4) << 24) | ((in.at(5) & 0xFF) << 16) | ((in.at(6) & 0xFF) << 8) | (in.at(7) & 0xFF);
        in.skip(FRAME);
        return events.apply(value);
    }
}
