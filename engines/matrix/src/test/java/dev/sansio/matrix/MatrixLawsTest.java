package dev.sansio.matrix;

import dev.sansio.core.Secret;
import dev.sansio.matrix.api.DeleteRoomAlias;
import dev.sansio.matrix.api.GetProfileField;
import dev.sansio.matrix.api.GetTokenOwner;
import dev.sansio.matrix.client.MatrixCommand;
import dev.sansio.matrix.client.MatrixEvent;
import dev.sansio.matrix.client.Session;
import dev.sansio.matrix.homeserver.HomeserverCommand;
import dev.sansio.matrix.homeserver.HomeserverEvent;
import dev.sansio.testkit.Credit;
import dev.sansio.testkit.Octets;
import dev.sansio.testkit.Scenario;
import dev.sansio.testkit.ScenarioBuilder;
import dev.sansio.testkit.laws.Laws;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The laws of the contract, held against clients and homeservers on HTTP/1.1 and HTTP/2. */
class MatrixLawsTest {

    /** A long poll that nobody answers would keep both sides from their end. */
    private static List<MatrixCommand> react(MatrixEvent event) {
        return event instanceof MatrixEvent.BatchEnded ? List.of(new MatrixCommand.StopSync()) : List.of();
    }

    /** How frames of different streams follow each other is HTTP/2's affair; those of each stream are compared. */
    private static Object streams(Octets output) {
        ByteBuffer octets = output.toBuffer();
        Map<Integer, StringBuilder> all = new TreeMap<>();
        while (octets.remaining() >= 9) {
            int length = (octets.get() & 0xFF) << 16 | (octets.getShort() & 0xFFFF);
            int kind = octets.getShort();
            int stream = octets.getInt();
            byte[] payload = new byte[length];
            octets.get(payload);
            all.computeIfAbsent(stream, name -> new StringBuilder())
                    .append(kind)
                    .append(Octets.of(payload));
        }
        return all.toString();
    }

    private static ScenarioBuilder<MatrixCommand, MatrixEvent> client(boolean two) {
        return Scenario.<MatrixCommand, MatrixEvent>stream(
                        two ? "client on HTTP/2" : "client on HTTP/1.1", two ? Stacks::client2 : Stacks::client1)
                .reacting(MatrixLawsTest::react)
                .answering(Stacks::answer)
                .credit(Credit.none())
                .silenceCode(null)
                .idleBytes(1 << 17)
                .budget(1200)
                .rejects(new MatrixCommand.Perform(90, new GetProfileField("..", "x")));
    }

    private static ScenarioBuilder<HomeserverCommand, HomeserverEvent> server(boolean two) {
        return Scenario.<HomeserverCommand, HomeserverEvent>stream(
                        two ? "homeserver on HTTP/2" : "homeserver on HTTP/1.1",
                        () -> two ? Stacks.server2(Stacks.homeserver()) : Stacks.server1(Stacks.homeserver()))
                .credit(Credit.none())
                .silenceCode(null)
                .idleBytes(1 << 17)
                .budget(1200)
                .neverRejects();
    }

    private static Stream<DynamicTest> laws(boolean two) {
        ScenarioBuilder<MatrixCommand, MatrixEvent> client = client(two);
        ScenarioBuilder<HomeserverCommand, HomeserverEvent> server = server(two);
        new Recording(
                        two ? Stacks.client2() : Stacks.client1(),
                        two ? Stacks.server2(Stacks.homeserver()) : Stacks.server1(Stacks.homeserver()),
                        MatrixLawsTest::react,
                        client,
                        server)
                .sends(new MatrixCommand.UseSession(Session.of("@alice:e", "DEV", Secret.of("tok"))))
                .sends(new MatrixCommand.Perform(2, new GetTokenOwner()))
                .sends(new MatrixCommand.Perform(3, new DeleteRoomAlias("#none:e")))
                .sends(new MatrixCommand.StartSyncFrom(null));
        if (two) {
            server.comparingOutputBy(MatrixLawsTest::streams);
        } else {
            client.garbledBy(Octets.of("what\r\n\r\n"));
            server.garbledBy(Octets.of("what\r\n\r\n"));
        }
        return Stream.concat(Laws.tests(Stream.of(client.build())), Laws.tests(Stream.of(server.build())));
    }

    /** What the surroundings are asked, with nothing behind it. */
    @TestFactory
    Stream<DynamicTest> asking() {
        return Laws.tests(Stream.of(
                client(true).sends(new MatrixCommand.StartSync()).build(),
                client(false)
                        .sends(new MatrixCommand.UseSession(renewable()))
                        .sends(new MatrixCommand.StartSync())
                        .build()));
    }

    private static Session renewable() {
        return new Session("@alice:e", "DEV", Secret.of("tok"), Secret.of("r"), null);
    }

    @TestFactory
    Stream<DynamicTest> onHttp2() {
        return laws(true);
    }

    @TestFactory
    Stream<DynamicTest> onHttp1() {
        return laws(false);
    }
}
