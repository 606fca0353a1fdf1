package dev.sansio.matrix.room;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sansio.json.Json;
import dev.sansio.json.JsonLimits;
import dev.sansio.matrix.json.Others;
import dev.sansio.matrix.model.Event;
import dev.sansio.matrix.sync.SyncItem;
import dev.sansio.matrix.sync.SyncItem.Part;
import dev.sansio.matrix.sync.SyncItem.Section;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.ObjectNode;

/** A room as a value. */
class RoomTest {

    private static final String ID = "!31hneApxJ_1o-63DmFrpeqnkFfWppnzWso1JvH3ogLM"; // of version 12: no server in it
    private final List<SyncItem> items = new ArrayList<>();
    private int ids;

    private static ObjectNode json(String text) {
        return Json.readObject(text.replace('\'', '"').getBytes(StandardCharsets.UTF_8), JsonLimits.DEFAULTS);
    }

    private RoomTest state(String type, String key, String sender, String content) {
        items.add(new SyncItem.RoomEvent(ID, Section.JOIN, Part.STATE, Event.state(type, key, sender, json(content))));
        return this;
    }

    private RoomTest member(String user, String membership, String name) {
        String shown = name == null ? "" : ",'displayname':'" + name + "'";
        return state("m.room.member", user, user, "{'membership':'" + membership + "'" + shown + "}");
    }

    private String says(String sender, String type, String content) {
        String id = "$" + ++ids;
        Event event = new Event(type, json(content), id, sender, null, 1L, null, null, Others.NONE);
        items.add(new SyncItem.RoomEvent(ID, Section.JOIN, Part.TIMELINE, event));
        return id;
    }

    private Room room() {
        return Room.of(ID, Section.JOIN).after(items, 100);
    }

    private RoomTest summary(String json) {
        items.add(new SyncItem.RoomDetail(ID, Section.JOIN, "summary", json(json)));
        return this;
    }

    @Test
    void membersWithOneNameAreToldApart() {
        member("@a:e", "join", "Alice").member("@b:e", "invite", "Alice").member("@c:e", "leave", "Carol");
        member("@d:e", "join", "Carol").member("@e:e", "join", null).member("@f:e", "join", "@a:e");
        assertThat(room().nameOf("@a:e")).isEqualTo("Alice (@a:e)");
        assertThat(room().nameOf("@d:e")).isEqualTo("Carol");
        assertThat(room().nameOf("@c:e")).isEqualTo("Carol (@c:e)");
        assertThat(room().nameOf("@e:e")).isEqualTo("@e:e");
        assertThat(room().nameOf("@f:e")).isEqualTo("@a:e (@f:e)");
        assertThat(room().nameOf("@x:e")).isEqualTo("@x:e");
        member("@b:e", "leave", null);
        assertThat(room().nameOf("@a:e")).isEqualTo("Alice");
    }

    @Test
    void theNameOfARoom() {
        assertThat(room().name()).isEqualTo("Empty Room");
        member("@a:e", "join", "Alice").member("@b:e", "join", "Bob").member("@c:e", "join", "Carol");
        summary("{'m.heroes':['@a:e','@b:e'],'m.joined_member_count':3}");
        assertThat(room().name()).isEqualTo("Alice and Bob");
        summary("{'m.joined_member_count':1237}");
        assertThat(room().name()).isEqualTo("Alice, Bob, and 1234 others");
        summary("{'m.heroes':['@a:e'],'m.joined_member_count':1,'m.invited_member_count':0}");
        assertThat(room().name()).isEqualTo("Empty Room (was Alice)");
        state("m.room.canonical_alias", "", "@a:e", "{'alias':'#x:e'}");
        assertThat(room().name()).isEqualTo("#x:e");
        state("m.room.name", "", "@a:e", "{'name':'Tea'}");
        assertThat(room().name()).isEqualTo("Tea");
        state("m.room.name", "", "@a:e", "{'name':''}");
        assertThat(room().name()).isEqualTo("#x:e");
    }

    @Test
    void powerLevelsAndTheirDefaults() {
        state("m.room.create", "", "@a:e", "{'room_version':'11'}");
        assertThat(room().powerLevels().of("@a:e")).isEqualTo(100);
        assertThat(room().powerLevels().of("@b:e")).isZero();
        state("m.room.power_levels", "", "@a:e", "{'users':{'@b:e':60},'events':{'m.room.name':70},'users_default':5}");
        PowerLevels levels = room().powerLevels();
        assertThat(levels.of("@a:e")).isEqualTo(5);
        assertThat(levels.maySetState("@b:e", "m.room.topic")).isTrue();
        assertThat(levels.maySetState("@b:e", "m.room.name")).isFalse();
        assertThat(levels.mayKick("@b:e", "@a:e")).isTrue();
        assertThat(levels.mayKick("@a:e", "@b:e")).isFalse();
        assertThat(levels.mayInvite("@x:e")).isTrue();
        assertThat(levels.mayRedactOthers("@b:e")).isTrue();
    }

    @Test
    void creatorsOfVersion12StandAboveEverybody() {
        state("m.room.create", "", "@a:e", "{'room_version':'12','additional_creators':['@b:e']}");
        state("m.room.power_levels", "", "@a:e", "{'users':{'@c:e':9007199254740991}}");
        PowerLevels levels = room().powerLevels();
        assertThat(levels.creators()).isEqualTo(Set.of("@a:e", "@b:e"));
        assertThat(levels.of("@b:e")).isEqualTo(PowerLevels.INFINITE);
        assertThat(levels.mayKick("@b:e", "@c:e")).isTrue();
        assertThat(levels.mayKick("@c:e", "@a:e")).isFalse();
        assertThat(PowerLevels.hasCreators("org.example.12")).isFalse();
        assertThat(PowerLevels.hasCreators("11")).isFalse();
        assertThat(room().version()).isEqualTo("12");
    }

    @Test
    void editsCountOnlyFromTheSender() {
        String id = says("@a:e", "m.room.message", "{'body':'one'}");
        String edit =
                "{'body':'* two','m.new_content':{'body':'two'},'m.relates_to':{'rel_type':'m.replace','event_id':'"
                        + id + "'}}";
        says("@b:e", "m.room.message", edit);
        Timeline before = room().timeline();
        assertThat(before.edited(before.event(id)).text("body")).isEqualTo("one");
        says("@a:e", "m.sticker", edit);
        String real = says("@a:e", "m.room.message", edit);
        Timeline after = room().timeline();
        assertThat(after.edited(after.event(id)).text("body")).isEqualTo("two");
        assertThat(after.edited(after.event(real))).isEqualTo(after.event(real));
    }

    @Test
    void reactionsThreadsAndReplies() {
        String id = says("@a:e", "m.room.message", "{'body':'one'}");
        for (String user : List.of("@b:e", "@b:e", "@c:e")) {
            says(user, "m.reaction", "{'m.relates_to':{'rel_type':'m.annotation','event_id':'" + id + "','key':'+'}}");
        }
        says(
                "@b:e",
                "m.room.message",
                "{'body':'t','m.relates_to':{'rel_type':'m.thread','event_id':'" + id
                        + "','is_falling_back':true,'m.in_reply_to':{'event_id':'$9'}}}");
        Timeline timeline = room().timeline();
        assertThat(timeline.reactions(id).get("+")).containsExactly("@b:e", "@c:e");
        assertThat(timeline.thread(id)).hasSize(1);
        assertThat(Relation.of(timeline.thread(id).get(0))).isEqualTo(new Relation.InThread(id, "$9", true));
        assertThat(Relation.of(Event.of("x", json("{'m.relates_to':{'m.in_reply_to':{'event_id':'$1'}}}"))))
                .isEqualTo(new Relation.Reply("$1"));
        assertThat(Relation.of(Event.of("x", json("{'m.relates_to':{'rel_type':'org.x','event_id':'$1'}}"))))
                .isEqualTo(new Relation.Reference("$1", "org.x"));
        assertThat(Relation.of(Event.of("x", json("{'m.relates_to':5}")))).isNull();
        assertThat(Relation.of(Event.of("x", json("{'m.relates_to':{'rel_type':'m.annotation','event_id':'$1'}}"))))
                .isNull();
    }

    @Test
    void redactionsTakeAwayAllButWhatIsKept() {
        String id = says("@a:e", "m.room.message", "{'body':'secret'}");
        says("@a:e", "m.room.redaction", "{'redacts':'" + id + "'}");
        Event redacted = room().timeline().event(id);
        assertThat(redacted.content().isEmpty()).isTrue();
        assertThat(Redaction.isRedacted(redacted)).isTrue();
        Event member = Event.state(
                "m.room.member",
                "@a:e",
                "@a:e",
                json("{'membership':'join','displayname':'x','third_party_invite':{'signed':{'a':1},'b':2}}"));
        assertThat(Redaction.apply(member, redacted).content())
                .isEqualTo(json("{'membership':'join','third_party_invite':{'signed':{'a':1}}}"));
    }

    @Test
    void beforeVersion11TheContentOfARedactionDoesNotSayWhatIsRedacted() {
        String id = says("@a:e", "m.room.message", "{'body':'kept'}");
        says("@a:e", "m.room.redaction", "{'redacts':'" + id + "'}");
        state("m.room.create", "", "@a:e", "{'room_version':'10'}");
        assertThat(Redaction.isRedacted(room().timeline().event(id))).isFalse();
        state("m.room.create", "", "@a:e", "{'room_version':'11'}");
        assertThat(Redaction.isRedacted(room().timeline().event(id))).isTrue();
    }

    @Test
    void whatAnInvitationShowsIsForgottenWhenTheRoomIsJoined() {
        Event name = Event.state("m.room.name", "", "@a:e", json("{'name':'forged'}"));
        Room invited = Room.of(ID, Section.INVITE)
                .after(List.of(new SyncItem.RoomEvent(ID, Section.INVITE, Part.STRIPPED, name)), 100);
        assertThat(invited.name()).isEqualTo("forged");
        Room joined = invited.after(List.of(new SyncItem.RoomListed(ID, Section.JOIN)), 100);
        assertThat(joined.state().get("m.room.name")).isNull();
        member("@a:e", "join", "Alice");
        assertThat(joined.after(items, 100).state().members()).containsKey("@a:e");
    }

    @Test
    void aGapBeginsTheTimelineAnew() {
        says("@a:e", "m.room.message", "{'body':'one'}");
        items.add(new SyncItem.Gap(ID, Section.JOIN, "p1"));
        Room before = room();
        assertThat(before.timeline().gap()).isTrue();
        items.clear();
        items.add(new SyncItem.Gap(ID, Section.JOIN, "p2"));
        says("@a:e", "m.room.message", "{'body':'two'}");
        Room after = before.after(items, 100);
        assertThat(after.timeline().events()).hasSize(1);
        assertThat(after.timeline().prevBatch()).isEqualTo("p2");
    }

    @Test
    void theTimelineIsBoundedAndHasEachEventOnce() {
        for (int i = 0; i < 200; i++) {
            says("@a:e", "m.room.message", "{'body':'x'}");
        }
        Room room = room();
        assertThat(room.timeline().events()).hasSize(100);
        assertThat(room.timeline().gap()).isTrue();
        assertThat(room.after(items.subList(150, 200), 100).timeline()).isEqualTo(room.timeline());
    }

    @Test
    void stateAfterTheTimelineGoesBeforeWhatTheTimelineShows() {
        items.add(new SyncItem.StateComesAfter(ID, Section.JOIN));
        Event shown = Event.state("m.room.name", "", "@a:e", json("{'name':'shown'}"));
        items.add(new SyncItem.RoomEvent(ID, Section.JOIN, Part.TIMELINE, shown));
        assertThat(room().state().get("m.room.name")).isNull();
        Event said = Event.state("m.room.name", "", "@a:e", json("{'name':'said'}"));
        items.add(new SyncItem.RoomEvent(ID, Section.JOIN, Part.STATE_AFTER, said));
        assertThat(room().name()).isEqualTo("said");
        items.remove(0);
        items.remove(1);
        assertThat(room().name()).isEqualTo("shown");
    }

    @Test
    void receiptsTypingAndData() {
        Event receipt = Event.of(
                "m.receipt",
                json(
                        "{'$1':{'m.read':{'@a:e':{'ts':5},'@b:e':{'ts':6,'thread_id':'main'}},'m.read.private':{'@a:e':{'ts':7}}}}"));
        Event typing = Event.of("m.typing", json("{'user_ids':['@b:e']}"));
        Event tags = Event.of("m.tag", json("{'tags':{}}"));
        items.add(new SyncItem.RoomEvent(ID, Section.JOIN, Part.EPHEMERAL, receipt));
        items.add(new SyncItem.RoomEvent(ID, Section.JOIN, Part.EPHEMERAL, typing));
        items.add(new SyncItem.RoomEvent(ID, Section.JOIN, Part.ACCOUNT_DATA, tags));
        items.add(new SyncItem.RoomDetail(
                ID, Section.JOIN, "unread_notifications", json("{'notification_count':3,'highlight_count':1}")));
        Room room = room();
        assertThat(room.receipts().of("@a:e")).isEqualTo(new Receipts.Receipt("$1", 5));
        assertThat(room.receipts().of("@b:e")).isNull();
        assertThat(room.receipts().of("@b:e", "main").ts()).isEqualTo(6);
        assertThat(room.receipts().ofPrivate("@a:e").ts()).isEqualTo(7);
        assertThat(room.typing()).containsExactly("@b:e");
        assertThat(room.accountData()).containsKey("m.tag");
        assertThat(room.summary().notifications()).isEqualTo(3);
    }

    @Test
    void whatIsOfAnotherRoomChangesNothing() {
        state("m.room.name", "", "@a:e", "{'name':'Tea'}");
        Room other = Room.of("!other:e", Section.JOIN);
        assertThat(other.after(items, 10)).isEqualTo(other);
        assertThat(room().encrypted()).isFalse();
        assertThat(state("m.room.encryption", "", "@a:e", "{'algorithm':'m.megolm.v1.aes-sha2'}")
                        .room()
                        .encrypted())
                .isTrue();
        assertThat(state("m.room.tombstone", "", "@a:e", "{'replacement_room':'!n','body':'x'}")
                        .room()
                        .replacement())
                .isEqualTo("!n");
    }
}
