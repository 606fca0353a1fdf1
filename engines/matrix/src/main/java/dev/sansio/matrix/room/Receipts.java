package dev.sansio.matrix.room;

import dev.sansio.matrix.event.EventTypes;
import dev.sansio.matrix.event.ReceiptContent;
import dev.sansio.matrix.model.Event;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Up to where people have read (client-server API, "Receipts"). */
public final class Receipts {

    /** None. */
    public static final Receipts EMPTY = new Receipts(Map.of());

    private final Map<Place, Receipt> all;

    private Receipts(Map<Place, Receipt> all) {
        this.all = all;
    }

    /**
     * A receipt.
     *
     * @param eventId up to which event
     * @param ts milliseconds since 1970; 0 if nobody said
     */
    public record Receipt(String eventId, long ts) {}

    /**
     * Whose receipt, and where.
     *
     * @param thread the root of a thread, {@code main}, or empty for the whole room
     */
    private record Place(String userId, boolean isPrivate, String thread) {}

    /** With what an event says; one that cannot be read changes nothing. */
    Receipts with(Event event) {
        if (!(EventTypes.content(event) instanceof ReceiptContent content)) {
            return this;
        }
        Map<Place, Receipt> newer = new HashMap<>(all);
        content.entries().forEach((id, receipts) -> {
            add(newer, id, receipts.read(), false);
            add(newer, id, receipts.readPrivate(), true);
        });
        return new Receipts(Collections.unmodifiableMap(newer));
    }

    private static void add(
            Map<Place, Receipt> all,
            String id,
            @Nullable Map<String, ReceiptContent.Receipt> users,
            boolean isPrivate) {
        if (users != null) {
            users.forEach((user, receipt) -> {
                String thread = receipt.threadId();
                Long ts = receipt.ts();
                all.put(new Place(user, isPrivate, thread == null ? "" : thread), new Receipt(id, ts == null ? 0 : ts));
            });
        }
    }

    /** Up to where a user has read the whole room, as everybody may know; null if nobody does. */
    public @Nullable Receipt of(String userId) {
        return all.get(new Place(userId, false, ""));
    }

    /** Up to where a user has read a thread. */
    public @Nullable Receipt of(String userId, String thread) {
        return all.get(new Place(userId, false, thread));
    }

    /** Up to where a user has read, without telling others. */
    public @Nullable Receipt ofPrivate(String userId) {
        return all.get(new Place(userId, true, ""));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Receipts that && all.equals(that.all);
    }

    @Override
    public int hashCode() {
        return all.hashCode();
    }

    @Override
    public String toString() {
        return all.toString();
    }
}
