package dev.sansio.matrix.homeserver;

import dev.sansio.core.Secret;
import dev.sansio.core.Surroundings;
import dev.sansio.matrix.json.Others;
import dev.sansio.matrix.model.Event;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

/** All that a homeserver knows, in memory. Its engines share it, one caller at a time. */
public final class HomeserverState {

    private static final String LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";

    final HomeserverOptions options;
    final Surroundings surroundings;
    final Map<String, Account> accounts = new LinkedHashMap<>();
    final Map<String, HostedRoom> rooms = new LinkedHashMap<>();
    final Map<String, String> aliases = new HashMap<>();
    final Map<String, Token> tokens = new HashMap<>();
    /** Refresh tokens, and whom they are for. */
    final Map<String, Caller> refreshTokens = new HashMap<>();

    final Map<String, Stored> media = new HashMap<>();
    final DeviceKeyStore keys = new DeviceKeyStore();
    /** Users whose devices or keys have changed, by position. */
    final TreeMap<Long, String> deviceChanges = new TreeMap<>();

    private long position = 1;

    /**
     * A homeserver without users.
     *
     * @param surroundings its randomness makes tokens: give it a strong one outside of tests
     */
    public HomeserverState(HomeserverOptions options, Surroundings surroundings) {
        this.options = options;
        this.surroundings = surroundings;
    }

    /** What a token stands for. */
    record Token(Caller caller, long expires) {}

    /** Something that was uploaded. */
    @SuppressWarnings("ArrayRecordComponent") // octets
    record Stored(String contentType, @Nullable String filename, byte[] octets) {}

    /** Adds a user, as registration does. */
    public void addUser(String localpart, Secret password) {
        String userId = userId(localpart);
        accounts.putIfAbsent(userId, new Account(userId, password));
    }

    /** Adds a device of a user, with a token that does not expire, as a login does. */
    public void addDevice(String localpart, String deviceId, Secret token) {
        Caller caller = new Caller(userId(localpart), deviceId);
        account(caller.userId()).deviceNames.put(deviceId, null);
        tokens.put(token.revealText(), new Token(caller, Long.MAX_VALUE));
    }

    String userId(String localpart) {
        return localpart.startsWith("@") ? localpart : "@" + localpart + ":" + options.serverName();
    }

    /** The position of the last thing that has happened. */
    long position() {
        return position;
    }

    long next() {
        return ++position;
    }

    String random(int length) {
        StringBuilder out = new StringBuilder(length);
        for (int i = 0; i < length; i++) {
            out.append(LETTERS.charAt(surroundings.random().nextInt(LETTERS.length())));
        }
        return out.toString();
    }

    Account account(String userId) {
        return Refusal.orNotFound(accounts.get(userId), "there is no such user");
    }

    HostedRoom room(String id) {
        return Refusal.orNotFound(rooms.get(id), "there is no such room");
    }

    /** Adds an event to a room. */
    Event append(HostedRoom room, String sender, String type, @Nullable String stateKey, ObjectNode content) {
        Event before = stateKey == null ? null : room.state.get(type, stateKey);
        Event event = new Event(
                type,
                content,
                "$" + random(43),
                sender,
                stateKey,
                surroundings.wall().instant().toEpochMilli(),
                null,
                null,
                Others.NONE);
        if (before != null) {
            Map<String, JsonNode> added = new LinkedHashMap<>();
            added.put("prev_content", before.content());
            added.put("replaces_state", StringNode.valueOf(String.valueOf(before.eventId())));
            event = event.withUnsigned(added);
        }
        room.add(next(), event);
        return event;
    }

    void changed(String userId) {
        deviceChanges.values().removeIf(userId::equals);
        deviceChanges.put(next(), userId);
    }

    /** Who has typed for as long as was said, types no more. */
    void expireTyping(long now) {
        for (HostedRoom room : rooms.values()) {
            if (room.typing.values().removeIf(until -> until <= now)) {
                room.typingChanged = next();
            }
        }
    }

    /** Whether two share a room. */
    boolean share(String one, String other) {
        return one.equals(other)
                || rooms.values().stream()
                        .anyMatch(room -> room.membership(one).equals("join")
                                && room.membership(other).equals("join"));
    }

    /** Without what it knows. */
    @Override
    public String toString() {
        return "HomeserverState[" + options.serverName() + ", " + accounts.size() + " users, " + rooms.size()
                + " rooms]";
    }
}
