package dev.sansio.matrix.room;

import dev.sansio.matrix.model.Event;
import org.jspecify.annotations.Nullable;

/**
 * What a user is to a room.
 *
 * @param membership {@code join}, {@code invite}, {@code knock}, {@code leave} or {@code ban}; {@code leave} where nothing is said
 * @param displayName null or not empty
 */
public record Member(
        String userId,
        String membership,
        @Nullable String displayName,
        @Nullable String avatarUrl) {

    static Member of(Event event) {
        String membership = event.text("membership");
        String name = event.text("displayname");
        return new Member(
                String.valueOf(event.stateKey()),
                membership == null ? "leave" : membership,
                name == null || name.isBlank() ? null : name,
                event.text("avatar_url"));
    }

    /** Whether the user is in the room, or invited to it. */
    public boolean isPresent() {
        return membership.equals("join") || membership.equals("invite");
    }
}
