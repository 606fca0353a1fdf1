package dev.sansio.benchmarks.json;

import dev.sansio.benchmarks.Checks;
import dev.sansio.benchmarks.Turns;
import dev.sansio.benchmarks.Turns.Contender;
import dev.sansio.json.Json;
import dev.sansio.json.JsonLimits;
import dev.sansio.lsp.json.RawJson;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A text to a tree: checked by our reader, by the one of LSP, and by Jackson as it comes, which takes more. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class JsonBenchmark {

    private static final JsonMapper JACKSON = JsonMapper.shared();

    /** Which text. */
    @Param
    public JsonText text = JsonText.TOKEN;

    private byte[] octets = {};

    /** Lets all read. */
    @Setup
    public void prepare() {
        octets = text.text();
        Checks.equal("json", jackson().toString(), json().toString());
        Checks.equal("lsp", jackson().toString(), lsp().toString());
    }

    /** The reader of sansio-json. */
    @Benchmark
    public JsonNode json() {
        return Json.read(octets, JsonLimits.DEFAULTS);
    }

    /** The scanner and the reader of sansio-lsp. */
    @Benchmark
    public JsonNode lsp() {
        return RawJson.parse(octets, 0, octets.length, RawJson.DEEPEST).tree();
    }

    /** Jackson. */
    @Benchmark
    public JsonNode jackson() {
        return JACKSON.readTree(octets);
    }

    /** Prints figures of contenders in turns. */
    public static void main(String[] arguments) throws Exception {
        for (JsonText text : JsonText.values()) {
            JsonBenchmark it = new JsonBenchmark();
            it.text = text;
            it.prepare();
            Turns.race(
                    text.name(),
                    it.octets.length,
                    List.of(
                            new Contender("json", it::json),
                            new Contender("lsp", it::lsp),
                            new Contender("jackson", it::jackson)));
        }
    }
}
