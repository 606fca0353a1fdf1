package dev.sansio.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sansio.core.Secret;
import dev.sansio.core.StreamEngine;
import dev.sansio.matrix.api.CreateRoom;
import dev.sansio.matrix.api.GetContentAuthed;
import dev.sansio.matrix.api.Login;
import dev.sansio.matrix.api.UploadContent;
import dev.sansio.matrix.client.MatrixCommand;
import dev.sansio.matrix.client.MatrixEvent;
import dev.sansio.matrix.event.RoomMessageTextContent;
import dev.sansio.matrix.homeserver.HomeserverCommand;
import dev.sansio.matrix.homeserver.HomeserverEvent;
import dev.sansio.matrix.homeserver.HomeserverState;
import dev.sansio.matrix.sync.SyncItem;
import dev.sansio.testkit.Driver;
import dev.sansio.testkit.Duplex;
import dev.sansio.testkit.Habit;
import dev.sansio.testkit.Link;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Our client and our homeserver, on octets that are cut at random. */
class ConversationTest {

    private static final ByteBuffer PICTURE = ByteBuffer.wrap(new byte[100_000]).asReadOnlyBuffer();

    private final StringBuilder story = new StringBuilder();

    /** What the client does next, upon each event. */
    private List<MatrixCommand> react(MatrixEvent event) {
        if (event instanceof MatrixEvent.LoggedIn) {
            return List.of(
                    new MatrixCommand.Perform(2, CreateRoom.of().withName("Tea")),
                    new MatrixCommand.Upload(
                            3, UploadContent.of().withContentType("image/png").withFilename("p.png"), -1),
                    new MatrixCommand.UploadData(3, PICTURE.duplicate(), true));
        }
        if (event instanceof MatrixEvent.Performed performed && performed.of(CreateRoom.OPERATION) != null) {
            String room = performed.of(CreateRoom.OPERATION).roomId();
            List<MatrixCommand> all = new ArrayList<>();
            for (int i = 0; i < 3; i++) {
                RoomMessageTextContent text = RoomMessageTextContent.of("message " + i, "m.text");
                all.add(new MatrixCommand.SendEvent(10 + i, room, text.eventType(), text.toJson(), null));
            }
            return all;
        }
        if (event instanceof MatrixEvent.Uploaded uploaded) {
            String id = ((UploadContent.Result) uploaded.result()).contentUri().substring("mxc://e/".length());
            return List.of(new MatrixCommand.Download(4, GetContentAuthed.of("e", id)));
        }
        if (event instanceof MatrixEvent.DownloadBegan began) {
            story.append(began.filename())
                    .append(' ')
                    .append(began.contentType())
                    .append('\n');
        }
        if (event instanceof MatrixEvent.DownloadData data) {
            story.append(data.end() ? "downloaded\n" : "");
            return List.of(new MatrixCommand.Consumed(4, data.credit()));
        }
        if (event instanceof MatrixEvent.Sent sent && sent.call() == 12) {
            return List.of(new MatrixCommand.StartSync());
        }
        if (event instanceof MatrixEvent.Synced synced
                && synced.item() instanceof SyncItem.RoomEvent item
                && item.event().type().equals("m.room.message")) {
            story.append(item.event().text("body"))
                    .append(' ')
                    .append(item.event().transactionId() != null)
                    .append('\n');
        }
        if (event instanceof MatrixEvent.BatchEnded ended) {
            story.append("batch ").append(ended.batch()).append('\n');
            return ended.batch() == 1 ? List.of(new MatrixCommand.Stored(1)) : List.of(new MatrixCommand.LogOut(99));
        }
        return List.of();
    }

    @ParameterizedTest
    @CsvSource({"true, 1", "true, 2", "false, 3", "false, 4"})
    void aWholeSession(boolean two, long seed) {
        StreamEngine<MatrixCommand, MatrixEvent> engine = two ? Stacks.client2() : Stacks.client1();
        HomeserverState state = Stacks.homeserver();
        StreamEngine<HomeserverCommand, HomeserverEvent> homeserver =
                two ? Stacks.server2(state) : Stacks.server1(state);
        Driver<MatrixCommand, MatrixEvent> client =
                new Driver<>(engine, this::react, Stacks::answer, Habit.ORDINARY, 0);
        Driver<HomeserverCommand, HomeserverEvent> server =
                new Driver<>(homeserver, event -> List.of(), null, Habit.ORDINARY, 0);
        Login login = Login.of("m.login.password").withUser("alice").withPassword(Secret.of("pw"));
        assertThat(client.send(new MatrixCommand.LogIn(1, login))).isTrue();
        Duplex.Outcome<MatrixEvent, HomeserverEvent> outcome =
                Duplex.run(client, server, new Link(seed, Duration.ofMillis(20), 4000, 0, 0), Duration.ofMinutes(2));
        assertThat(outcome.client().rejections()).isEmpty();
        assertThat(outcome.client().events()).noneMatch(event -> event instanceof MatrixEvent.Failed);
        assertThat(story.toString())
                .contains("p.png image/png\n")
                .contains("downloaded\n")
                .contains("message 0 true\nmessage 1 true\nmessage 2 true\nbatch 1\n")
                .contains("batch 2\n");
        assertThat(outcome.client().events()).anyMatch(event -> event instanceof MatrixEvent.LoggedOut);
    }
}
