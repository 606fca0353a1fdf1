package dev.sansio.matrix.homeserver;

import dev.sansio.matrix.api.DefineFilter;
import dev.sansio.matrix.api.GetAccountData;
import dev.sansio.matrix.api.GetAccountDataPerRoom;
import dev.sansio.matrix.api.GetCapabilities;
import dev.sansio.matrix.api.GetDevice;
import dev.sansio.matrix.api.GetDevices;
import dev.sansio.matrix.api.GetFilter;
import dev.sansio.matrix.api.GetProfileField;
import dev.sansio.matrix.api.GetPushRules;
import dev.sansio.matrix.api.GetUserProfile;
import dev.sansio.matrix.api.GetVersions;
import dev.sansio.matrix.api.SetAccountData;
import dev.sansio.matrix.api.SetAccountDataPerRoom;
import dev.sansio.matrix.api.SetPresence;
import dev.sansio.matrix.api.SetProfileField;
import dev.sansio.matrix.api.UpdateDevice;
import dev.sansio.matrix.json.Others;
import dev.sansio.matrix.model.Device;
import dev.sansio.matrix.model.Filter;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** What the homeserver can do, and what it keeps for its users. */
final class Desk implements Area {

    private final HomeserverState state;

    Desk(HomeserverState state) {
        this.state = state;
    }

    @Override
    public @Nullable Reply handle(Request request) {
        if (request.call() instanceof GetVersions) {
            List<String> all = List.of("v1.11", "v1.12", "v1.13", "v1.14", "v1.15", "v1.16", "v1.17", "v1.18", "v1.19");
            return Reply.of(GetVersions.OPERATION, new GetVersions.Result(all, null, Others.NONE));
        }
        if (request.call() instanceof GetCapabilities) {
            ObjectNode json = Reply.object();
            ObjectNode versions = json.putObject("capabilities").putObject("m.room_versions");
            versions.put("default", "11")
                    .putObject("available")
                    .put("11", "stable")
                    .put("12", "stable");
            return Reply.json(200, json);
        }
        if (request.call() instanceof GetPushRules) {
            ObjectNode json = Reply.object();
            json.putObject("global");
            return Reply.json(200, json);
        }
        if (request.call() instanceof SetPresence presence) {
            own(request, presence.userId());
            return Reply.empty();
        }
        Reply reply = profile(request);
        reply = reply == null ? devices(request) : reply;
        return reply == null ? data(request) : reply;
    }

    private static void own(Request request, String userId) {
        if (!request.userId().equals(userId)) {
            throw Refusal.forbidden("that is another user");
        }
    }

    private @Nullable Reply profile(Request request) {
        if (request.call() instanceof GetUserProfile get) {
            ObjectNode json = Reply.object();
            state.account(get.userId()).profile.forEach(json::set);
            return Reply.json(200, json);
        }
        if (request.call() instanceof GetProfileField get) {
            JsonNode value = state.account(get.userId()).profile.get(get.keyName());
            ObjectNode json = Reply.object();
            json.set(get.keyName(), Refusal.orNotFound(value, "that is not set"));
            return Reply.json(200, json);
        }
        if (request.call() instanceof SetProfileField set) {
            own(request, set.userId());
            JsonNode value = set.content().get(set.keyName());
            if (value == null) {
                throw Refusal.of(400, "M_MISSING_PARAM", set.keyName() + " is missing");
            }
            state.account(set.userId()).profile.put(set.keyName(), value);
            showEverywhere(set.userId());
            return Reply.empty();
        }
        return null;
    }

    /** Rooms show the profile in the event of membership. */
    private void showEverywhere(String userId) {
        for (HostedRoom room : state.rooms.values()) {
            if (room.membership(userId).equals("join")) {
                state.append(
                        room, userId, "m.room.member", userId, RoomDoors.member(state.account(userId), "join", null));
            }
        }
    }

    private @Nullable Reply devices(Request request) {
        if (request.call() instanceof GetDevices) {
            List<Device> all = state.account(request.userId()).deviceNames.entrySet().stream()
                    .map(Desk::device)
                    .toList();
            return Reply.of(GetDevices.OPERATION, new GetDevices.Result(all, Others.NONE));
        }
        if (request.call() instanceof GetDevice get) {
            Map<String, @Nullable String> names = state.account(request.userId()).deviceNames;
            if (!names.containsKey(get.deviceId())) {
                throw Refusal.notFound("there is no such device");
            }
            return Reply.of(GetDevice.OPERATION, Device.of(get.deviceId()).withDisplayName(names.get(get.deviceId())));
        }
        if (request.call() instanceof UpdateDevice update) {
            Map<String, @Nullable String> names = state.account(request.userId()).deviceNames;
            if (!names.containsKey(update.deviceId())) {
                throw Refusal.notFound("there is no such device");
            }
            names.put(update.deviceId(), update.displayName());
            return Reply.empty();
        }
        return null;
    }

    private static Device device(Map.Entry<String, @Nullable String> entry) {
        return Device.of(entry.getKey()).withDisplayName(entry.getValue());
    }

    private @Nullable Reply data(Request request) {
        if (request.call() instanceof DefineFilter define) {
            own(request, define.userId());
            Map<String, ObjectNode> filters = state.account(define.userId()).filters;
            String id = String.valueOf(filters.size());
            filters.put(id, (ObjectNode) Filter.CODEC.write(define.content()));
            return Reply.of(DefineFilter.OPERATION, DefineFilter.Result.of(id));
        }
        if (request.call() instanceof GetFilter get) {
            own(request, get.userId());
            return Reply.json(
                    200,
                    Refusal.orNotFound(
                            state.account(get.userId()).filters.get(get.filterId()), "there is no such filter"));
        }
        if (request.call() instanceof SetAccountData set) {
            own(request, set.userId());
            state.account(set.userId()).keep(state.next(), null, set.type(), set.content());
            return Reply.empty();
        }
        if (request.call() instanceof SetAccountDataPerRoom set) {
            own(request, set.userId());
            state.account(set.userId()).keep(state.next(), set.roomId(), set.type(), set.content());
            return Reply.empty();
        }
        if (request.call() instanceof GetAccountData get) {
            own(request, get.userId());
            return Reply.json(
                    200, Refusal.orNotFound(state.account(get.userId()).data(null, get.type()), "not set"));
        }
        if (request.call() instanceof GetAccountDataPerRoom get) {
            own(request, get.userId());
            return Reply.json(
                    200, Refusal.orNotFound(state.account(get.userId()).data(get.roomId(), get.type()), "not set"));
        }
        return null;
    }
}
