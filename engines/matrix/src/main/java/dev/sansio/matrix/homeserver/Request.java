package dev.sansio.matrix.homeserver;

import dev.sansio.http.RequestHead;
import dev.sansio.matrix.api.Call;
import org.jspecify.annotations.Nullable;

/** A request that was understood. */
@SuppressWarnings("ArrayRecordComponent") // octets as they came
record Request(Call<?> call, @Nullable Caller by, RequestHead head, byte[] octets, long now) {

    /** Who sent it; operations that need a token have one. */
    Caller caller() {
        if (by == null) {
            throw Refusal.of(401, "M_MISSING_TOKEN", "a token is needed");
        }
        return by;
    }

    String userId() {
        return caller().userId();
    }
}
