package dev.sansio.matrix.homeserver;

import dev.sansio.matrix.api.CreateRoom;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** Makes a room: its first events, in the order that the specification has (client-server API, {@code createRoom}). */
final class RoomCreation {

    private static final Set<String> VERSIONS = Set.of("11", "12");

    private final HomeserverState state;

    RoomCreation(HomeserverState state) {
        this.state = state;
    }

    String create(Caller caller, CreateRoom create) {
        String version = create.roomVersion() == null ? "11" : create.roomVersion();
        if (!VERSIONS.contains(version)) {
            throw Refusal.of(400, "M_UNSUPPORTED_ROOM_VERSION", "versions 11 and 12 are known");
        }
        String alias = alias(create.roomAliasName());
        String by = caller.userId();
        // since version 12 there is no server in it
        String id = "!" + state.random(version.equals("12") ? 43 : 18)
                + (version.equals("12") ? "" : ":" + state.options.serverName());
        HostedRoom room = new HostedRoom(id);
        state.rooms.put(id, room);
        ObjectNode creation = create.creationContent() == null
                ? Reply.object()
                : create.creationContent().deepCopy();
        state.append(room, by, "m.room.create", "", creation.put("room_version", version));
        state.append(room, by, "m.room.member", by, RoomDoors.member(state.account(by), "join", null));
        state.append(room, by, "m.room.power_levels", "", levels(create, by, version));
        if (alias != null) {
            state.aliases.put(alias, id);
            state.append(room, by, "m.room.canonical_alias", "", Reply.object().put("alias", alias));
        }
        preset(room, by, create);
        if (create.initialState() != null) {
            for (CreateRoom.StateEvent event : create.initialState()) {
                String key = event.stateKey();
                state.append(room, by, event.type(), key == null ? "" : key, event.content());
            }
        }
        named(room, by, "m.room.name", "name", create.name());
        named(room, by, "m.room.topic", "topic", create.topic());
        invite(room, by, create.invite(), Boolean.TRUE.equals(create.isDirect()));
        state.changed(by);
        return id;
    }

    private @Nullable String alias(@Nullable String name) {
        if (name == null) {
            return null;
        }
        String alias = "#" + name + ":" + state.options.serverName();
        if (state.aliases.containsKey(alias)) {
            throw Refusal.of(400, "M_ROOM_IN_USE", "the alias is taken");
        }
        return alias;
    }

    /** Since version 12 the creators stand above the levels, and not in them. */
    private static ObjectNode levels(CreateRoom create, String by, String version) {
        ObjectNode levels = Reply.object();
        ObjectNode users = levels.putObject("users");
        if (!version.equals("12")) {
            users.put(by, 100);
        }
        if ("trusted_private_chat".equals(create.preset()) && create.invite() != null) {
            create.invite().forEach(user -> users.put(user, 100));
        }
        levels.put("state_default", 50).put("events_default", 0).put("invite", 0);
        levels.putObject("events").put("m.room.tombstone", version.equals("12") ? 150 : 100);
        ObjectNode override = create.powerLevelContentOverride();
        if (override != null) {
            override.properties().forEach(member -> levels.set(member.getKey(), member.getValue()));
        }
        return levels;
    }

    private void preset(HostedRoom room, String by, CreateRoom create) {
        String preset = create.preset();
        boolean open = preset == null ? "public".equals(create.visibility()) : preset.equals("public_chat");
        state.append(room, by, "m.room.join_rules", "", Reply.object().put("join_rule", open ? "public" : "invite"));
        state.append(room, by, "m.room.history_visibility", "", Reply.object().put("history_visibility", "shared"));
        state.append(
                room,
                by,
                "m.room.guest_access",
                "",
                Reply.object().put("guest_access", open ? "forbidden" : "can_join"));
    }

    private void named(HostedRoom room, String by, String type, String member, @Nullable String value) {
        if (value != null) {
            state.append(room, by, type, "", Reply.object().put(member, value));
        }
    }

    private void invite(HostedRoom room, String by, @Nullable List<String> users, boolean direct) {
        if (users == null) {
            return;
        }
        for (String user : users) {
            Account account = state.accounts.get(user);
            ObjectNode content = account == null
                    ? Reply.object().put("membership", "invite")
                    : RoomDoors.member(account, "invite", null);
            if (direct) {
                content.put("is_direct", true);
            }
            state.append(room, by, "m.room.member", user, content);
        }
    }
}
