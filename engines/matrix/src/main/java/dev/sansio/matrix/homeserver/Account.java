package dev.sansio.matrix.homeserver;

import dev.sansio.core.Secret;
import dev.sansio.matrix.model.Event;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** A user of this homeserver. */
final class Account {

    final String userId;
    Secret password;
    final Map<String, @Nullable String> deviceNames = new LinkedHashMap<>();
    final Map<String, JsonNode> profile = new LinkedHashMap<>();
    final Map<String, ObjectNode> filters = new HashMap<>();
    /** By position, so that sync finds what is new; the room is null for what is about the account. */
    final TreeMap<Long, Data> accountData = new TreeMap<>();
    /** Messages for each device, by position. */
    final Map<String, TreeMap<Long, Event>> inbox = new HashMap<>();
    /** What was answered to a transaction of a device at an endpoint. */
    final Map<String, JsonNode> transactions = new HashMap<>();

    Account(String userId, Secret password) {
        this.userId = userId;
        this.password = password;
    }

    record Data(@Nullable String room, String type, ObjectNode content) {}

    void keep(long position, @Nullable String room, String type, ObjectNode content) {
        accountData.values().removeIf(data -> data.type().equals(type) && Objects.equals(data.room(), room));
        accountData.put(position, new Data(room, type, content));
    }

    @Nullable
    ObjectNode data(@Nullable String room, String type) {
        return accountData.values().stream()
                .filter(data -> data.type().equals(type) && Objects.equals(data.room(), room))
                .map(Data::content)
                .findFirst()
                .orElse(null);
    }
}
