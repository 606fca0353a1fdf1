package dev.sansio.matrix.homeserver;

import dev.sansio.matrix.api.Ban;
import dev.sansio.matrix.api.CreateRoom;
import dev.sansio.matrix.api.ForgetRoom;
import dev.sansio.matrix.api.GetJoinedMembersByRoom;
import dev.sansio.matrix.api.GetJoinedRooms;
import dev.sansio.matrix.api.GetMembersByRoom;
import dev.sansio.matrix.api.GetRoomIdByAlias;
import dev.sansio.matrix.api.InviteUser;
import dev.sansio.matrix.api.JoinRoom;
import dev.sansio.matrix.api.JoinRoomById;
import dev.sansio.matrix.api.Kick;
import dev.sansio.matrix.api.KnockRoom;
import dev.sansio.matrix.api.LeaveRoom;
import dev.sansio.matrix.api.Unban;
import dev.sansio.matrix.json.Others;
import dev.sansio.matrix.model.Event;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** How people come into rooms and leave them. */
final class RoomDoors implements Area {

    private final HomeserverState state;

    RoomDoors(HomeserverState state) {
        this.state = state;
    }

    @Override
    public @Nullable Reply handle(Request request) {
        if (request.call() instanceof CreateRoom create) {
            return Reply.of(
                    CreateRoom.OPERATION,
                    CreateRoom.Result.of(new RoomCreation(state).create(request.caller(), create)));
        }
        if (request.call() instanceof JoinRoomById join) {
            join(state.room(join.roomId()), request.userId(), join.reason());
            return Reply.of(JoinRoomById.OPERATION, JoinRoomById.Result.of(join.roomId()));
        }
        if (request.call() instanceof JoinRoom join) {
            HostedRoom room = state.room(resolve(join.roomIdOrAlias()));
            join(room, request.userId(), join.reason());
            return Reply.of(JoinRoom.OPERATION, JoinRoom.Result.of(room.id));
        }
        if (request.call() instanceof KnockRoom knock) {
            HostedRoom room = state.room(resolve(knock.roomIdOrAlias()));
            knock(room, request.userId(), knock.reason());
            return Reply.of(KnockRoom.OPERATION, KnockRoom.Result.of(room.id));
        }
        if (request.call() instanceof LeaveRoom leave) {
            HostedRoom room = state.room(leave.roomId());
            if (List.of("leave", "ban").contains(room.membership(request.userId()))) {
                throw Refusal.forbidden("the user is not in the room");
            }
            set(room, request.userId(), request.userId(), "leave", leave.reason());
            return Reply.empty();
        }
        if (request.call() instanceof ForgetRoom) {
            return Reply.empty();
        }
        Reply reply = others(request);
        return reply == null ? lists(request) : reply;
    }

    private @Nullable Reply others(Request request) {
        if (request.by() == null) {
            return null;
        }
        String by = request.userId();
        if (request.call() instanceof InviteUser invite) {
            HostedRoom room = joined(invite.roomId(), by);
            String target = room.membership(invite.userId());
            if (target.equals("join") || target.equals("ban") || !room.levels().mayInvite(by)) {
                throw Refusal.forbidden("the user cannot be invited");
            }
            set(room, by, invite.userId(), "invite", invite.reason());
            return Reply.empty();
        }
        if (request.call() instanceof Kick kick) {
            HostedRoom room = joined(kick.roomId(), by);
            if (!room.levels().mayKick(by, kick.userId())
                    || room.membership(kick.userId()).equals("leave")) {
                throw Refusal.forbidden("the user cannot be sent away");
            }
            set(room, by, kick.userId(), "leave", kick.reason());
            return Reply.empty();
        }
        if (request.call() instanceof Ban ban) {
            HostedRoom room = joined(ban.roomId(), by);
            if (!room.levels().mayBan(by, ban.userId())) {
                throw Refusal.forbidden("the user cannot be banned");
            }
            set(room, by, ban.userId(), "ban", ban.reason());
            return Reply.empty();
        }
        if (request.call() instanceof Unban unban) {
            HostedRoom room = joined(unban.roomId(), by);
            if (!room.membership(unban.userId()).equals("ban") || !room.levels().mayBan(by, unban.userId())) {
                throw Refusal.forbidden("the user cannot be let in again");
            }
            set(room, by, unban.userId(), "leave", unban.reason());
            return Reply.empty();
        }
        return null;
    }

    private @Nullable Reply lists(Request request) {
        if (request.call() instanceof GetJoinedRooms) {
            List<String> all = state.rooms.values().stream()
                    .filter(room -> room.membership(request.userId()).equals("join"))
                    .map(room -> room.id)
                    .toList();
            return Reply.of(GetJoinedRooms.OPERATION, new GetJoinedRooms.Result(all, Others.NONE));
        }
        if (request.call() instanceof GetRoomIdByAlias get) {
            String id = Refusal.orNotFound(state.aliases.get(get.roomAlias()), "there is no such alias");
            return Reply.of(
                    GetRoomIdByAlias.OPERATION,
                    new GetRoomIdByAlias.Result(id, List.of(state.options.serverName()), Others.NONE));
        }
        if (request.call() instanceof GetMembersByRoom get) {
            List<Event> all = joined(get.roomId(), request.userId()).state.events().stream()
                    .filter(event -> event.type().equals("m.room.member"))
                    .filter(event ->
                            get.membership() == null || get.membership().equals(event.text("membership")))
                    .map(event -> event.inRoom(get.roomId()))
                    .toList();
            return Reply.of(GetMembersByRoom.OPERATION, new GetMembersByRoom.Result(all, Others.NONE));
        }
        if (request.call() instanceof GetJoinedMembersByRoom get) {
            Map<String, GetJoinedMembersByRoom.RoomMember> all = new LinkedHashMap<>();
            joined(get.roomId(), request.userId()).state.members().values().stream()
                    .filter(member -> member.membership().equals("join"))
                    .forEach(member -> all.put(
                            member.userId(),
                            new GetJoinedMembersByRoom.RoomMember(
                                    member.displayName(), member.avatarUrl(), Others.NONE)));
            return Reply.of(GetJoinedMembersByRoom.OPERATION, new GetJoinedMembersByRoom.Result(all, Others.NONE));
        }
        return null;
    }

    private String resolve(String idOrAlias) {
        return idOrAlias.startsWith("#")
                ? Refusal.orNotFound(state.aliases.get(idOrAlias), "there is no such alias")
                : idOrAlias;
    }

    private HostedRoom joined(String id, String userId) {
        HostedRoom room = state.rooms.get(id);
        if (room == null || !room.membership(userId).equals("join")) {
            throw Refusal.forbidden("the user is not in the room");
        }
        return room;
    }

    private void join(HostedRoom room, String userId, @Nullable String reason) {
        String membership = room.membership(userId);
        if (membership.equals("join")) {
            return;
        }
        String rule = room.state.text("m.room.join_rules", "join_rule");
        if (membership.equals("ban") || (!membership.equals("invite") && !"public".equals(rule))) {
            throw Refusal.forbidden("the user may not join");
        }
        set(room, userId, userId, "join", reason);
        state.changed(userId);
    }

    private void knock(HostedRoom room, String userId, @Nullable String reason) {
        String rule = room.state.text("m.room.join_rules", "join_rule");
        if (!"knock".equals(rule) || !room.membership(userId).equals("leave")) {
            throw Refusal.forbidden("the user may not knock");
        }
        set(room, userId, userId, "knock", reason);
    }

    private void set(HostedRoom room, String by, String userId, String membership, @Nullable String reason) {
        Account account = state.accounts.get(userId);
        boolean shown = membership.equals("join") || membership.equals("invite");
        ObjectNode content = shown && account != null ? member(account, membership, reason) : bare(membership, reason);
        state.append(room, by, "m.room.member", userId, content);
    }

    static ObjectNode member(Account account, String membership, @Nullable String reason) {
        ObjectNode content = bare(membership, reason);
        for (String name : List.of("displayname", "avatar_url")) {
            JsonNode value = account.profile.get(name);
            if (value != null) {
                content.set(name, value);
            }
        }
        return content;
    }

    private static ObjectNode bare(String membership, @Nullable String reason) {
        ObjectNode content = Reply.object().put("membership", membership);
        if (reason != null) {
            content.put("reason", reason);
        }
        return content;
    }
}
