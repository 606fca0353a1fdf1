package dev.sansio.matrix.homeserver;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sansio.core.Secret;
import dev.sansio.json.Json;
import dev.sansio.json.JsonLimits;
import dev.sansio.matrix.api.Ban;
import dev.sansio.matrix.api.ClaimKeys;
import dev.sansio.matrix.api.CreateRoom;
import dev.sansio.matrix.api.DefineFilter;
import dev.sansio.matrix.api.GetAccountData;
import dev.sansio.matrix.api.GetFilter;
import dev.sansio.matrix.api.GetJoinedMembersByRoom;
import dev.sansio.matrix.api.GetJoinedRooms;
import dev.sansio.matrix.api.GetLoginFlows;
import dev.sansio.matrix.api.GetProtocols;
import dev.sansio.matrix.api.GetRoomEvents;
import dev.sansio.matrix.api.GetRoomStateWithKey;
import dev.sansio.matrix.api.GetTokenOwner;
import dev.sansio.matrix.api.GetUserProfile;
import dev.sansio.matrix.api.GetVersions;
import dev.sansio.matrix.api.InviteBy3PID;
import dev.sansio.matrix.api.InviteUser;
import dev.sansio.matrix.api.JoinRoom;
import dev.sansio.matrix.api.JoinRoomById;
import dev.sansio.matrix.api.Kick;
import dev.sansio.matrix.api.KnockRoom;
import dev.sansio.matrix.api.LeaveRoom;
import dev.sansio.matrix.api.Login;
import dev.sansio.matrix.api.PostReceipt;
import dev.sansio.matrix.api.QueryKeys;
import dev.sansio.matrix.api.RedactEvent;
import dev.sansio.matrix.api.Register;
import dev.sansio.matrix.api.SendMessage;
import dev.sansio.matrix.api.SendToDevice;
import dev.sansio.matrix.api.SetAccountData;
import dev.sansio.matrix.api.SetProfileField;
import dev.sansio.matrix.api.SetRoomStateWithKey;
import dev.sansio.matrix.api.SetTyping;
import dev.sansio.matrix.api.UploadKeys;
import dev.sansio.matrix.client.MatrixCommand;
import dev.sansio.matrix.client.MatrixError;
import dev.sansio.matrix.client.MatrixEvent;
import dev.sansio.matrix.homeserver.Town.Person;
import dev.sansio.matrix.model.AuthenticationData;
import dev.sansio.matrix.model.DeviceKeys;
import dev.sansio.matrix.model.Filter;
import dev.sansio.matrix.model.Invite3pid;
import dev.sansio.matrix.room.Room;
import dev.sansio.matrix.sync.SyncItem;
import dev.sansio.matrix.sync.SyncItem.Part;
import dev.sansio.matrix.sync.SyncItem.Section;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.ObjectNode;

/** A homeserver, and two people. */
class HomeserverTest {

    private final Town town = new Town();
    private final Person alice = town.arrives("alice");
    private final Person bob = town.arrives("bob");

    private static ObjectNode json(String text) {
        return Json.readObject(text.getBytes(StandardCharsets.UTF_8), JsonLimits.DEFAULTS);
    }

    private static ObjectNode text(String body) {
        return json("{\"msgtype\":\"m.text\",\"body\":\"" + body + "\"}");
    }

    private String tea() {
        return alice.gets(CreateRoom.of().withName("Tea").withInvite(List.of(bob.id)))
                .roomId();
    }

    private static List<String> heard(Person person) {
        return person.news().stream()
                .filter(item -> item instanceof SyncItem.RoomEvent event && event.part() == Part.TIMELINE)
                .map(item -> ((SyncItem.RoomEvent) item).event())
                .filter(event -> event.type().equals("m.room.message"))
                .map(event -> event.text("body"))
                .toList();
    }

    @Test
    void peopleTalk() {
        alice.send(new MatrixCommand.StartSync());
        bob.send(new MatrixCommand.StartSync());
        String room = tea();
        assertThat(bob.news()).contains(new SyncItem.RoomListed(room, Section.INVITE));
        bob.gets(JoinRoomById.of(room));
        alice.send(new MatrixCommand.SendEvent(100, room, "m.room.message", text("hello"), null));
        bob.send(new MatrixCommand.SendEvent(100, room, "m.room.message", text("hi"), null));
        assertThat(heard(alice)).containsExactly("hello", "hi");
        assertThat(heard(bob)).containsExactly("hello", "hi");
        Room seen = Room.of(room, Section.JOIN).after(bob.news(), 50);
        assertThat(seen.name()).isEqualTo("Tea");
        assertThat(seen.state().members().keySet()).containsExactlyInAnyOrder(alice.id, bob.id);
        assertThat(seen.powerLevels().of(alice.id)).isEqualTo(100);
    }

    @Test
    void aLongPollWaitsAndEnds() {
        alice.send(new MatrixCommand.StartSync());
        long batches = batches(alice);
        town.passes(Duration.ofSeconds(29));
        assertThat(batches(alice)).isEqualTo(batches);
        town.passes(Duration.ofSeconds(1));
        assertThat(batches(alice)).isEqualTo(batches + 1);
    }

    private static long batches(Person person) {
        return person.events.stream()
                .filter(MatrixEvent.BatchEnded.class::isInstance)
                .count();
    }

    @Test
    void membershipHasRules() {
        String room = alice.gets(CreateRoom.of()).roomId();
        assertThat(bob.refused(JoinRoomById.of(room))).isEqualTo("M_FORBIDDEN");
        assertThat(bob.refused(InviteUser.of(room, bob.id))).isEqualTo("M_FORBIDDEN");
        alice.gets(InviteUser.of(room, bob.id));
        bob.gets(JoinRoom.of(room));
        assertThat(bob.refused(Kick.of(room, alice.id))).isEqualTo("M_FORBIDDEN");
        alice.gets(Kick.of(room, bob.id));
        assertThat(bob.refused(new SendMessage(room, "m.room.message", "t", text("x"))))
                .isEqualTo("M_FORBIDDEN");
        alice.gets(Ban.of(room, bob.id));
        assertThat(alice.refused(InviteUser.of(room, bob.id))).isEqualTo("M_FORBIDDEN");
        assertThat(bob.refused(KnockRoom.of(room))).isEqualTo("M_FORBIDDEN");
        assertThat(bob.gets(new GetJoinedRooms()).joinedRooms()).isEmpty();
        assertThat(alice.gets(new GetJoinedMembersByRoom(room)).joined().keySet())
                .containsExactly(alice.id);
        alice.gets(LeaveRoom.of(room));
        assertThat(alice.refused(LeaveRoom.of(room))).isEqualTo("M_FORBIDDEN");
    }

    @Test
    void aRoomOfVersion12HasNoServerInItsNameAndItsCreatorStandsAboveAll() {
        String room = alice.gets(CreateRoom.of().withRoomVersion("12").withPreset("public_chat"))
                .roomId();
        assertThat(room).doesNotContain(":");
        bob.gets(JoinRoomById.of(room));
        assertThat(bob.refused(new SetRoomStateWithKey(room, "m.room.name", "", json("{\"name\":\"x\"}"))))
                .isEqualTo("M_FORBIDDEN");
        alice.gets(new SetRoomStateWithKey(room, "m.room.name", "", json("{\"name\":\"x\"}")));
        assertThat(alice.gets(GetRoomStateWithKey.of(room, "m.room.name", ""))).isEqualTo(json("{\"name\":\"x\"}"));
        assertThat(alice.refused(CreateRoom.of().withRoomVersion("99"))).isEqualTo("M_UNSUPPORTED_ROOM_VERSION");
    }

    @Test
    void aTransactionHappensOnce() {
        String room = tea();
        String first = alice.gets(new SendMessage(room, "m.room.message", "t1", text("a")))
                .eventId();
        assertThat(alice.gets(new SendMessage(room, "m.room.message", "t1", text("a")))
                        .eventId())
                .isEqualTo(first);
        assertThat(alice.gets(new SendMessage(room, "m.room.message", "t2", text("a")))
                        .eventId())
                .isNotEqualTo(first);
        assertThat(alice.gets(GetRoomEvents.of(room, "b")).chunk())
                .filteredOn(event -> event.type().equals("m.room.message"))
                .hasSize(2);
    }

    @Test
    void pagesGoBothWays() {
        String room = tea();
        for (int i = 0; i < 30; i++) {
            alice.gets(new SendMessage(room, "m.room.message", "t" + i, text("m" + i)));
        }
        GetRoomEvents.Result page = alice.gets(GetRoomEvents.of(room, "b").withLimit(20L));
        assertThat(page.chunk()).hasSize(20);
        assertThat(page.chunk().get(0).text("body")).isEqualTo("m29");
        GetRoomEvents.Result next =
                alice.gets(GetRoomEvents.of(room, "b").withLimit(20L).withFrom(page.end()));
        assertThat(next.chunk().get(0).text("body")).isEqualTo("m9");
        assertThat(next.chunk()).last().extracting(event -> event.type()).isEqualTo("m.room.create");
        assertThat(next.end()).isNull();
        assertThat(alice.gets(GetRoomEvents.of(room, "f").withLimit(2L))
                        .chunk()
                        .get(0)
                        .type())
                .isEqualTo("m.room.create");
        assertThat(alice.refused(GetRoomEvents.of(room, "b").withFrom("nonsense")))
                .isEqualTo("M_INVALID_PARAM");
    }

    @Test
    void aGapIsAnnounced() {
        alice.send(new MatrixCommand.StartSync());
        String room = tea();
        alice.send(new MatrixCommand.StopSync());
        for (int i = 0; i < 30; i++) {
            alice.gets(new SendMessage(room, "m.room.message", "t" + i, text("m" + i)));
        }
        alice.send(new MatrixCommand.StartSyncFrom(alice.events.stream()
                .filter(MatrixEvent.BatchEnded.class::isInstance)
                .map(event -> ((MatrixEvent.BatchEnded) event).nextBatch())
                .reduce((a, b) -> b)
                .orElseThrow()));
        assertThat(alice.news())
                .anyMatch(item -> item instanceof SyncItem.Gap gap && gap.room().equals(room));
        assertThat(heard(alice)).hasSize(10).endsWith("m29");
    }

    @Test
    void redactionsTakeTheContentAway() {
        String room = tea();
        String id = alice.gets(new SendMessage(room, "m.room.message", "t", text("secret")))
                .eventId();
        bob.gets(JoinRoomById.of(room));
        assertThat(bob.refused(RedactEvent.of(room, id, "r"))).isEqualTo("M_FORBIDDEN");
        alice.gets(RedactEvent.of(room, id, "r").withReason("oops"));
        assertThat(alice.gets(GetRoomEvents.of(room, "b")).chunk())
                .filteredOn(event -> id.equals(event.eventId()))
                .allMatch(event -> event.content().isEmpty());
    }

    @Test
    void typingAndReceipts() {
        String room = tea();
        bob.gets(JoinRoomById.of(room));
        alice.send(new MatrixCommand.StartSync());
        bob.gets(SetTyping.of(room, bob.id, true).withTimeout(5000L));
        String id = alice.gets(new SendMessage(room, "m.room.message", "t", text("a")))
                .eventId();
        bob.gets(PostReceipt.of(room, "m.read", id));
        Room seen = Room.of(room, Section.JOIN).after(alice.news(), 50);
        assertThat(seen.typing()).containsExactly(bob.id);
        assertThat(seen.receipts().of(bob.id).eventId()).isEqualTo(id);
        town.passes(Duration.ofSeconds(5));
        assertThat(Room.of(room, Section.JOIN).after(alice.news(), 50).typing()).isEmpty();
    }

    @Test
    void keysAreUploadedQueriedAndClaimedOnce() {
        DeviceKeys keys =
                DeviceKeys.of(alice.id, "DEValice", List.of("m.olm.v1"), Map.of("ed25519:DEValice", "k"), Map.of());
        alice.gets(UploadKeys.of()
                .withDeviceKeys(keys)
                .withOneTimeKeys(json("{\"signed_curve25519:A\":{\"key\":\"1\"}}"))
                .withFallbackKeys(json("{\"signed_curve25519:F\":{\"key\":\"f\",\"fallback\":true}}")));
        assertThat(bob.gets(QueryKeys.of(Map.of(alice.id, List.of())))
                        .deviceKeys()
                        .get(alice.id))
                .containsKey("DEValice");
        ClaimKeys claim = ClaimKeys.of(Map.of(alice.id, Map.of("DEValice", "signed_curve25519")));
        assertThat(bob.gets(claim).oneTimeKeys().get(alice.id).get("DEValice").toString())
                .contains(":A");
        assertThat(bob.gets(claim).oneTimeKeys().get(alice.id).get("DEValice").toString())
                .contains(":F");
        assertThat(alice.refused(
                        UploadKeys.of().withDeviceKeys(DeviceKeys.of(bob.id, "x", List.of(), Map.of(), Map.of()))))
                .isEqualTo("M_INVALID_PARAM");
        alice.gets(UploadKeys.of().withOneTimeKeys(json("{\"signed_curve25519:B\":{\"key\":\"1\"}}")));
        assertThat(alice.refused(UploadKeys.of().withOneTimeKeys(json("{\"signed_curve25519:B\":{\"key\":\"2\"}}"))))
                .isEqualTo("M_UNKNOWN");
    }

    @Test
    void messagesToDevicesComeOnce() {
        bob.send(new MatrixCommand.StartSync());
        SendToDevice send = SendToDevice.of("m.dummy", "t", Map.of(bob.id, Map.of("*", json("{\"x\":1}"))));
        alice.gets(send);
        alice.gets(send);
        town.passes(Duration.ofSeconds(31));
        assertThat(bob.news()).filteredOn(SyncItem.ToDevice.class::isInstance).hasSize(1);
    }

    @Test
    void dataAndProfilesAndFilters() {
        alice.gets(new SetAccountData(alice.id, "org.x", json("{\"a\":1}")));
        assertThat(alice.gets(new GetAccountData(alice.id, "org.x"))).isEqualTo(json("{\"a\":1}"));
        assertThat(bob.refused(new GetAccountData(alice.id, "org.x"))).isEqualTo("M_FORBIDDEN");
        alice.gets(new SetProfileField(alice.id, "displayname", json("{\"displayname\":\"Alice\"}")));
        assertThat(bob.gets(new GetUserProfile(alice.id)).displayname()).isEqualTo("Alice");
        String filter = alice.gets(new DefineFilter(alice.id, Filter.of().withEventFormat("client")))
                .filterId();
        assertThat(alice.gets(new GetFilter(alice.id, filter)).eventFormat()).isEqualTo("client");
        assertThat(alice.gets(new GetVersions()).versions()).contains("v1.19");
    }

    @Test
    void registrationAndLogin() {
        MatrixError wanted = ((MatrixEvent.Failed) alice.calls(Register.of().withUsername("carol"))).error();
        assertThat(wanted.kind()).isEqualTo(MatrixError.Kind.INTERACTIVE);
        AuthenticationData dummy = AuthenticationData.of()
                .withType("m.login.dummy")
                .withSession(wanted.interactive().session());
        Register register = Register.of()
                .withUsername("carol")
                .withPassword(Secret.of("pw"))
                .withAuth(dummy);
        assertThat(alice.gets(register).userId()).isEqualTo("@carol:e");
        assertThat(alice.refused(register)).isEqualTo("M_USER_IN_USE");
        assertThat(alice.refused(register.withUsername("Carol!"))).isEqualTo("M_INVALID_USERNAME");
        assertThat(alice.refused(Login.of("m.login.password").withUser("carol").withPassword(Secret.of("no"))))
                .isEqualTo("M_FORBIDDEN");
        assertThat(alice.refused(Login.of("m.login.sorcery"))).isEqualTo("M_UNKNOWN");
        assertThat(alice.gets(new GetLoginFlows()).flows().get(0).type()).isEqualTo("m.login.password");
    }

    @Test
    void aTokenExpiresAndIsRenewed() {
        Login login = Login.of("m.login.password")
                .withUser("alice")
                .withPassword(Secret.of("pw"))
                .withRefreshToken(true);
        alice.send(new MatrixCommand.LogIn(100, login));
        town.passes(Duration.ofMinutes(6));
        assertThat(alice.gets(new GetTokenOwner()).userId()).isEqualTo(alice.id);
        alice.send(new MatrixCommand.LogOut(101));
        assertThat(alice.events).contains(new MatrixEvent.LoggedOut(false, ""));
    }

    @Test
    void whatIsLeftOutSaysSo() {
        assertThat(alice.refused(new GetProtocols())).isEqualTo("M_UNRECOGNIZED");
        assertThat(alice.refused(new InviteBy3PID("!r", Invite3pid.of("i", Secret.of("t"), "email", "a@b"))))
                .isNotEmpty();
    }
}
