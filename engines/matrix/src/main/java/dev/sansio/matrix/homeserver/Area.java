package dev.sansio.matrix.homeserver;

import org.jspecify.annotations.Nullable;

/** Some of the operations. */
interface Area {

    /**
     * Answers a request; null if it is of another area.
     *
     * @throws Refusal if the answer is an error
     */
    @Nullable
    Reply handle(Request request);
}
