package dev.sansio.matrix.client;

import dev.sansio.core.Secret;
import dev.sansio.matrix.api.Call;
import org.jspecify.annotations.Nullable;

/** A call on its way, and who waits for it. */
final class Attempt {

    /** Takes what came of it, once. */
    interface Waiter {

        void succeeded(Object result, long now);

        void failed(MatrixError error, long now);
    }

    final Call<?> call;
    final Waiter waiter;
    /** The path with the prefix; another one after a redirect. */
    String path;

    int redirects;
    boolean renewed;
    boolean cancelled;

    @Nullable
    Secret token;

    Attempt(Call<?> call, String path, Waiter waiter) {
        this.call = call;
        this.path = path;
        this.waiter = waiter;
    }
}
