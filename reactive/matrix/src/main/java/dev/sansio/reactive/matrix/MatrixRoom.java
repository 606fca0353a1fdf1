package dev.sansio.reactive.matrix;

import dev.sansio.matrix.api.InviteUser;
import dev.sansio.matrix.api.LeaveRoom;
import dev.sansio.matrix.api.PostReceipt;
import dev.sansio.matrix.api.SetRoomStateWithKey;
import dev.sansio.matrix.api.SetTyping;
import dev.sansio.matrix.room.Room;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;
import tools.jackson.databind.node.ObjectNode;

/**
 * What is done in one room. What is sent is sent in the order of the subscriptions, and again under the same identifier until it is known
 * what became of it; in an encrypted room it is encrypted. The result is the identifier of the event.
 */
public final class MatrixRoom {

    private final MatrixClient client;
    private final String id;

    MatrixRoom(MatrixClient client, String id) {
        this.client = client;
        this.id = id;
    }

    /** Its identifier. */
    public String id() {
        return id;
    }

    /** The room after the last batch of sync; null if none has brought it. */
    public @Nullable Room value() {
        return client.rooms().stream()
                .filter(room -> room.id().equals(id))
                .findFirst()
                .orElse(null);
    }

    /** Sends an event. */
    public Mono<String> send(String type, ObjectNode content) {
        return client.send(id, type, content);
    }

    private Mono<String> message(ObjectNode content) {
        return send("m.room.message", content);
    }

    /** Sends a text. */
    public Mono<String> text(String body) {
        return message(Contents.message("m.text", body));
    }

    /** Sends a notice, to which no bot answers. */
    public Mono<String> notice(String body) {
        return message(Contents.message("m.notice", body));
    }

    /**
     * Sends a text with marks.
     *
     * @param body without them, for whoever shows none
     */
    public Mono<String> html(String body, String html) {
        return message(Contents.html(body, html));
    }

    /** Answers an event. */
    public Mono<String> reply(String event, String body) {
        return message(Contents.reply(event, body));
    }

    /** Puts another text in place of one that was sent. */
    public Mono<String> edit(String event, String body) {
        return message(Contents.edit(event, body));
    }

    /** Sends a text to a thread. */
    public Mono<String> thread(String root, String body) {
        return message(Contents.inThread(root, body));
    }

    /** Reacts to an event, with an emoji as a rule. It is not encrypted: the homeserver counts it. */
    public Mono<String> react(String event, String key) {
        return client.sendPlain(id, "m.reaction", Contents.reaction(event, key));
    }

    /** Takes the content of an event away. */
    public Mono<String> redact(String event, @Nullable String reason) {
        return client.redact(id, event, reason);
    }

    /** Says for how long something is being typed; zero for no more. */
    public Mono<Void> typing(Duration time) {
        boolean typing = !time.isZero();
        return client.session()
                .flatMap(session -> client.call(
                        SetTyping.of(id, session.userId(), typing).withTimeout(typing ? time.toMillis() : null)))
                .then();
    }

    /** Says that everything was read up to an event. */
    public Mono<Void> read(String event) {
        return client.call(PostReceipt.of(id, "m.read", event)).then();
    }

    /** Sets state. */
    public Mono<String> state(String type, String key, ObjectNode content) {
        return client.call(new SetRoomStateWithKey(id, type, key, content)).map(SetRoomStateWithKey.Result::eventId);
    }

    /** Invites a user. */
    public Mono<Void> invite(String userId) {
        return client.call(InviteUser.of(id, userId)).then();
    }

    /** Leaves it. */
    public Mono<Void> leave() {
        return client.call(LeaveRoom.of(id)).then();
    }
}
