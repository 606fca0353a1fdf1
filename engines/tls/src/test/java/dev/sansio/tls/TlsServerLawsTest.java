package dev.sansio.tls;

import dev.sansio.core.Bytes;
import dev.sansio.testkit.Credit;
import dev.sansio.testkit.Hostile;
import dev.sansio.testkit.Octets;
import dev.sansio.testkit.Scenario;
import dev.sansio.testkit.ScenarioBuilder;
import dev.sansio.testkit.laws.StreamLaws;
import java.util.List;
import java.util.stream.Stream;

/** The laws for the server: a client's recorded bytes, to which it answers. */
class TlsServerLawsTest implements StreamLaws<TlsCommand, TlsEvent> {

    private static final Octets HANDSHAKE_RECORD = Octets.hex("16 0303 0004 01 000000");

    @Override
    public Stream<Scenario<TlsCommand, TlsEvent>> scenarios() {
        return Stream.of(TlsVersion.values())
                .flatMap(version -> Stream.of(conversation(version), open(version), halfClosed(version)));
    }

    /** The client asks twice and ends; the server echoes, and ends too. */
    private static Scenario<TlsCommand, TlsEvent> conversation(TlsVersion version) {
        Pair pair = Recorded.pair(version);
        pair.clientSends(Pair.write("one")).run();
        pair.clientSends(Pair.write("two")).clientSends(new TlsCommand.Finish()).run();
        Octets input = Recorded.output(pair.client);
        return scenario("a conversation, " + version, version)
                .arrives(input)
                .reacting(TlsServerLawsTest::echo)
                .rejects(new TlsCommand.UpdateKeys())
                .owing(new TlsCommand.Finish())
                .cleanEnds(input.length())
                .build();
    }

    /** The client asks, and may go on. */
    private static Scenario<TlsCommand, TlsEvent> open(TlsVersion version) {
        Pair pair = Recorded.pair(version);
        pair.clientSends(Pair.write("one")).run();
        return scenario("an open connection, " + version, version)
                .arrives(Recorded.output(pair.client))
                .sends(Pair.write("unasked"))
                .reacting(TlsServerLawsTest::echo)
                .rejects(new TlsCommand.UpdateKeys())
                .garbledBy(Octets.of("GET / HTTP/1.1\r\n\r\n"))
                .lengthy(length -> lengthy(version, length))
                .withstanding(Hostile.repeating(
                        "handshake messages without end", TlsLimits.defaults().handshakeBytes(), HANDSHAKE_RECORD))
                .idleBytes(400_000)
                .build();
    }

    /** The server ends first; the client sends on. */
    private static Scenario<TlsCommand, TlsEvent> halfClosed(TlsVersion version) {
        Pair pair = Recorded.pair(version);
        pair.clientSends(Pair.write("one")).run();
        Octets first = Recorded.output(pair.client);
        int before = pair.client.transmitted.size();
        pair.clientSends(Pair.write("two")).clientSends(new TlsCommand.Finish()).run();
        return scenario("a connection that is half closed, " + version, version)
                .arrives(first)
                .sends(Pair.write("last"))
                .sends(new TlsCommand.Finish())
                .arrives(Recorded.since(pair.client, before))
                .rejects(Pair.write("too late"), new TlsCommand.UpdateKeys())
                .build();
    }

    private static ScenarioBuilder<TlsCommand, TlsEvent> scenario(String name, TlsVersion version) {
        return Scenario.<TlsCommand, TlsEvent>stream(name, () -> Recorded.server(version))
                .comparingOutputBy(output -> Recorded.opened(Recorded.client(), output))
                .credit(Credit.none())
                .budget(60);
    }

    private static List<TlsCommand> echo(TlsEvent event) {
        if (event instanceof TlsEvent.Received) {
            return List.of(Recorded.write(Bytes.copy(((TlsEvent.Received) event).payload())));
        }
        return event instanceof TlsEvent.Ended ? List.of(new TlsCommand.Finish()) : List.of();
    }

    /** A handshake, and so many bytes of application data after it. */
    private static Octets lengthy(TlsVersion version, int length) {
        Pair pair = Recorded.pair(version);
        pair.clientSends(Recorded.write(Recorded.bytes(length))).run();
        return Recorded.output(pair.client);
    }
}
