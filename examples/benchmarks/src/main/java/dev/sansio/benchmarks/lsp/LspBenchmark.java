package dev.sansio.benchmarks.lsp;

import dev.sansio.benchmarks.Checks;
import dev.sansio.benchmarks.Turns;
import dev.sansio.benchmarks.Turns.Contender;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.eclipse.lsp4j.jsonrpc.messages.Message;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/**
 * One message of a server: from octets to typed values that are read once, and from those to octets. An engine reads answers to
 * what it has asked only, so that it asks each time, and is asked before it answers; the peer only reads and writes.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class LspBenchmark {

    /** Which message. */
    @Param
    public LspText text = LspText.DIAGNOSTICS;

    private LspEngines engines = new LspEngines();
    private Lsp4j peer = new Lsp4j(text);
    private byte[] framed = {};
    private Object ours = "";
    private Message theirs = new Message() {};

    /** Lets both contenders read and write. */
    @Setup
    public void prepare() {
        framed = text.framed();
        engines = new LspEngines();
        peer = new Lsp4j(text);
        ours = engines.decode(text, framed);
        theirs = peer.decode(framed);
        Checks.equal("engine", Lsp4j.worth(theirs), LspEngines.worth(ours));
        Checks.equal("engine", framed.length, engines.encode(text, ours));
    }

    /** The client's engine. */
    @Benchmark
    public long decodeEngine() {
        return LspEngines.worth(engines.decode(text, framed));
    }

    /** LSP4J's reader. */
    @Benchmark
    public long decodePeer() {
        return Lsp4j.worth(peer.decode(framed));
    }

    /** The server's engine. */
    @Benchmark
    public long encodeEngine() {
        return engines.encode(text, ours);
    }

    /** LSP4J's writer. */
    @Benchmark
    public long encodePeer() {
        return peer.encode(theirs);
    }

    /** Prints figures of contenders in turns. */
    public static void main(String[] arguments) throws Exception {
        for (LspText text : LspText.values()) {
            LspBenchmark it = new LspBenchmark();
            it.text = text;
            it.prepare();
            Turns.race(
                    "read " + text,
                    it.framed.length,
                    List.of(new Contender("engine", it::decodeEngine), new Contender("LSP4J", it::decodePeer)));
            Turns.race(
                    "write " + text,
                    it.framed.length,
                    List.of(new Contender("engine", it::encodeEngine), new Contender("LSP4J", it::encodePeer)));
        }
    }
}
