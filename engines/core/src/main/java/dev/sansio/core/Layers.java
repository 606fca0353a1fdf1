package dev.sansio.core;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Puts layers on what carries them. */
public final class Layers {

    private Layers() {}

    /**
     * A layer on the engine below it: one engine on bytes. What the layer asks for leaves before more events of the layer
     * are made, whatever the demand for these.
     */
    public static <LC, LE, C, E> StreamEngine<C, E> on(StreamEngine<LC, LE> lower, Layer<LC, LE, C, E> upper) {
        return new LayeredEngine<>(lower, upper);
    }

    /**
     * A layer on another layer: one layer, for the messages of the lower one.
     *
     * @param lift turns events of the lower layer that only the application understands into events of ours; where it gives
     *     null the event goes to the upper layer
     */
    public static <LC, LE, MC, ME, C, E> Layer<LC, LE, C, E> over(
            Layer<LC, LE, MC, ME> lower, Layer<MC, ME, C, E> upper, Function<ME, @Nullable E> lift) {
        return new LayeredLayer<>(lower, upper, lift);
    }
}
