package dev.sansio.matrix.room;

import dev.sansio.json.MalformedJsonException;
import dev.sansio.matrix.api.Sync;
import dev.sansio.matrix.model.Event;
import dev.sansio.matrix.sync.SyncItem;
import dev.sansio.matrix.sync.SyncItem.Section;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Collects what a batch brings about a room. */
final class RoomChange {

    private final Room before;
    private final List<Event> state = new ArrayList<>();
    private final List<Event> stateOfTimeline = new ArrayList<>();
    private final List<Event> stateAfter = new ArrayList<>();
    private final List<Event> timeline = new ArrayList<>();
    private boolean comesAfter;
    private Section section;
    private Timeline kept;
    private Receipts receipts;
    private List<String> typing;
    private @Nullable Map<String, Event> accountData;
    private Room.Summary summary;

    RoomChange(Room before) {
        this.before = before;
        this.section = before.section();
        this.kept = before.timeline();
        this.receipts = before.receipts();
        this.typing = before.typing();
        this.summary = before.summary();
    }

    void take(SyncItem item) {
        if (item instanceof SyncItem.RoomListed listed && listed.room().equals(before.id())) {
            section = listed.section();
        } else if (item instanceof SyncItem.Gap gap && gap.room().equals(before.id())) {
            kept = kept.behindGap(gap.prevBatch());
        } else if (item instanceof SyncItem.StateComesAfter after
                && after.room().equals(before.id())) {
            comesAfter = true;
        } else if (item instanceof SyncItem.RoomEvent event && event.room().equals(before.id())) {
            event(event);
        } else if (item instanceof SyncItem.RoomDetail detail && detail.room().equals(before.id())) {
            detail(detail.name(), detail.value());
        }
    }

    private void event(SyncItem.RoomEvent item) {
        Event event = item.event();
        switch (item.part()) {
            case STATE, STRIPPED -> state.add(event);
            case STATE_AFTER -> stateAfter.add(event);
            case TIMELINE -> {
                timeline.add(event);
                stateOfTimeline.add(event);
            }
            case EPHEMERAL -> ephemeral(event);
            case ACCOUNT_DATA -> {
                Map<String, Event> all = accountData == null ? new LinkedHashMap<>(before.accountData()) : accountData;
                all.put(event.type(), event);
                accountData = all;
            }
        }
    }

    private void ephemeral(Event event) {
        switch (event.type()) {
            case "m.receipt" -> receipts = receipts.with(event);
            case "m.typing" -> typing = Room.typing(event);
            default -> {}
        }
    }

    private void detail(String name, JsonNode value) {
        try {
            if (name.equals("summary")) {
                Sync.RoomSummary said = Sync.RoomSummary.CODEC.read(name, value);
                summary = new Room.Summary(
                        said.heroes() == null ? summary.heroes() : said.heroes(),
                        said.joinedMemberCount() == null ? summary.joined() : said.joinedMemberCount(),
                        said.invitedMemberCount() == null ? summary.invited() : said.invitedMemberCount(),
                        summary.notifications(),
                        summary.highlights());
            } else if (name.equals("unread_notifications")) {
                Sync.UnreadNotificationCounts said = Sync.UnreadNotificationCounts.CODEC.read(name, value);
                summary = new Room.Summary(
                        summary.heroes(),
                        summary.joined(),
                        summary.invited(),
                        said.notificationCount() == null ? 0 : said.notificationCount(),
                        said.highlightCount() == null ? 0 : said.highlightCount());
            }
        } catch (MalformedJsonException e) {
            return; // what cannot be read says nothing
        }
    }

    /** What was shown of a room before it was joined is no part of its state: nobody vouches for it. */
    private boolean isEntered() {
        return section == Section.JOIN && (before.section() == Section.INVITE || before.section() == Section.KNOCK);
    }

    /** What the homeserver says of the state after the timeline goes before what the timeline shows. */
    Room room(int most) {
        RoomState next = isEntered() ? RoomState.EMPTY : before.state();
        if (!state.isEmpty() || !stateOfTimeline.isEmpty() || !stateAfter.isEmpty()) {
            List<Event> all = new ArrayList<>(state);
            all.addAll(comesAfter ? stateAfter : stateOfTimeline);
            next = next.with(all);
        }
        return new Room(
                before.id(),
                section,
                next,
                timeline.isEmpty() ? kept : kept.with(timeline, most, Room.version(next)),
                receipts,
                accountData == null ? before.accountData() : Collections.unmodifiableMap(accountData),
                typing,
                summary);
    }
}
