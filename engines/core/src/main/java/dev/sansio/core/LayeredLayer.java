package dev.sansio.core;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A layer on a layer. */
final class LayeredLayer<LC, LE, MC, ME, C, E> extends Pair<MC, ME, C, E> implements Layer<LC, LE, C, E> {

    private final Layer<LC, LE, MC, ME> lower;

    LayeredLayer(Layer<LC, LE, MC, ME> lower, Layer<MC, ME, C, E> upper, Function<ME, @Nullable E> lift) {
        super(lower, upper, lift);
        this.lower = lower;
    }

    @Override
    public void receive(LE unit, long now) {
        time(now);
        lower.receive(unit, now);
    }

    @Override
    public @Nullable LC transmit() {
        descend();
        return lower.transmit();
    }

    @Override
    public boolean hungry() {
        return takesMore() && lower.hungry();
    }

    @Override
    public boolean finished() {
        return lower.finished();
    }

    @Override
    public void lost(Throwable cause, long now) {
        abandoned(now);
        lower.lost(cause, now);
    }
}
