package dev.sansio.tls;

import dev.sansio.testkit.Credit;
import dev.sansio.testkit.Hostile;
import dev.sansio.testkit.Octets;
import dev.sansio.testkit.Scenario;
import dev.sansio.testkit.ScenarioBuilder;
import dev.sansio.testkit.laws.StreamLaws;
import java.util.List;
import java.util.stream.Stream;

/** The laws for the client: it asks, and a server's recorded bytes answer. */
class TlsClientLawsTest implements StreamLaws<TlsCommand, TlsEvent> {

    private static final Octets HANDSHAKE_RECORD = Octets.hex("16 0303 0001 02");

    @Override
    public Stream<Scenario<TlsCommand, TlsEvent>> scenarios() {
        return Stream.of(TlsVersion.values()).flatMap(version -> Stream.of(conversation(version), open(version)));
    }

    private static Scenario<TlsCommand, TlsEvent> conversation(TlsVersion version) {
        Pair pair = answered(version);
        pair.serverSends(new TlsCommand.Finish()).run();
        Octets input = Recorded.output(pair.server);
        return scenario("a conversation, " + version, version)
                .arrives(input)
                .reacting(TlsClientLawsTest::asking)
                .rejects(new TlsCommand.UpdateKeys())
                .owing(new TlsCommand.Finish())
                .cleanEnds(input.length())
                .build();
    }

    private static Scenario<TlsCommand, TlsEvent> open(TlsVersion version) {
        return scenario("an open connection, " + version, version)
                .arrives(Recorded.output(answered(version).server))
                .sends(new TlsCommand.Finish())
                .rejects(Pair.write("too late"), new TlsCommand.UpdateKeys())
                .garbledBy(Octets.hex("17 0303 0020 00000000000000000000000000000000 00000000000000000000000000000000"))
                .withstanding(Hostile.repeating(
                        "handshake messages without end", TlsLimits.defaults().handshakeBytes(), HANDSHAKE_RECORD))
                .lengthy(length -> lengthy(version, length))
                .idleBytes(400_000)
                .build();
    }

    private static Pair answered(TlsVersion version) {
        Pair pair = Recorded.pair(version);
        pair.clientSends(Pair.write("question")).run();
        pair.serverSends(Pair.write("answer, first part")).run();
        pair.serverSends(Pair.write("and second part")).run();
        return pair;
    }

    private static ScenarioBuilder<TlsCommand, TlsEvent> scenario(String name, TlsVersion version) {
        return Scenario.<TlsCommand, TlsEvent>stream(name, Recorded::client)
                .comparingOutputBy(output -> Recorded.opened(Recorded.server(version), output))
                .credit(Credit.none())
                .budget(60);
    }

    private static List<TlsCommand> asking(TlsEvent event) {
        if (event instanceof TlsEvent.Secured) {
            return List.of(Pair.write("question"));
        }
        return event instanceof TlsEvent.Ended ? List.of(new TlsCommand.Finish()) : List.of();
    }

    private static Octets lengthy(TlsVersion version, int length) {
        Pair pair = Recorded.pair(version);
        pair.serverSends(Recorded.write(Recorded.bytes(length))).run();
        return Recorded.output(pair.server);
    }
}
