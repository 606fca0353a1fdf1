package dev.sansio.matrix.room;

import dev.sansio.matrix.model.Event;
import dev.sansio.matrix.room.Relation.Annotation;
import dev.sansio.matrix.room.Relation.Replacement;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What happened last in a room, in order, without gaps.
 *
 * @param events from the oldest to the newest; those that were redacted are without what was taken away
 * @param prevBatch where the events before are read from; null if nobody said
 * @param gap whether events are missing before the first
 */
public record Timeline(List<Event> events, @Nullable String prevBatch, boolean gap) {

    /** Nothing yet. */
    public static final Timeline EMPTY = new Timeline(List.of(), null, false);

    /** An immutable list of its own. */
    public Timeline {
        events = List.copyOf(events);
    }

    /** Begins anew behind a gap. */
    Timeline behindGap(@Nullable String batch) {
        return new Timeline(List.of(), batch, true);
    }

    /** With newer events, of which only the last so many are kept. One that is there already is not added again. */
    Timeline with(Collection<Event> newer, int most, @Nullable String version) {
        Map<String, Event> byId = new LinkedHashMap<>();
        List<Event> all = new ArrayList<>(events);
        all.forEach(event -> byId.put(String.valueOf(event.eventId()), event));
        for (Event event : newer) {
            String id = event.eventId();
            if (id == null || byId.putIfAbsent(id, event) == null) {
                all.add(event);
            }
        }
        redact(all, version);
        int from = Math.max(0, all.size() - most);
        return new Timeline(all.subList(from, all.size()), from == 0 ? prevBatch : null, gap || from > 0);
    }

    private static void redact(List<Event> all, @Nullable String version) {
        Map<String, Event> redactions = new LinkedHashMap<>();
        for (Event event : all) {
            if (event.type().equals("m.room.redaction")) {
                String target = Redaction.target(event, version);
                if (target != null) {
                    redactions.put(target, event);
                }
            }
        }
        all.replaceAll(event -> {
            Event redaction = redactions.get(String.valueOf(event.eventId()));
            return redaction == null || Redaction.isRedacted(event) ? event : Redaction.apply(event, redaction);
        });
    }

    /** An event by its identifier, or null. */
    public @Nullable Event event(String id) {
        return events.stream()
                .filter(event -> id.equals(event.eventId()))
                .findFirst()
                .orElse(null);
    }

    /** The content of an event as it was edited last; only its sender may do that, and only with an event of its type. */
    public Event edited(Event original) {
        Event latest = original;
        if (original.stateKey() != null
                || Relation.of(original) instanceof Replacement
                || Redaction.isRedacted(original)) {
            return original;
        }
        for (Event event : events) {
            if (Relation.of(event) instanceof Replacement replacement
                    && replacement.target().equals(original.eventId())
                    && replacement.newContent() != null
                    && event.type().equals(original.type())
                    && event.stateKey() == null
                    && String.valueOf(event.sender()).equals(original.sender())) {
                latest = original.withContent(replacement.newContent());
            }
        }
        return latest;
    }

    /** Who reacted to an event, by the key. A user counts once. */
    public Map<String, Set<String>> reactions(String id) {
        Map<String, Set<String>> all = new LinkedHashMap<>();
        for (Event event : events) {
            if (event.type().equals("m.reaction")
                    && Relation.of(event) instanceof Annotation annotation
                    && annotation.target().equals(id)) {
                all.computeIfAbsent(annotation.key(), key -> new LinkedHashSet<>())
                        .add(String.valueOf(event.sender()));
            }
        }
        return all;
    }

    /** The events of a thread, without its root. */
    public List<Event> thread(String root) {
        return events.stream()
                .filter(event -> Relation.of(event) instanceof Relation.InThread thread
                        && thread.target().equals(root))
                .toList();
    }
}
