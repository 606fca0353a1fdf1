package dev.sansio.interop.github;

import dev.sansio.interop.Ports;
import dev.sansio.interop.Program;
import dev.sansio.json.Json;
import dev.sansio.json.JsonLimits;
import dev.sansio.reactive.http.HttpBody;
import dev.sansio.reactive.http.HttpClient;
import dev.sansio.reactive.http.HttpRequest;
import dev.sansio.reactive.http.HttpResponse;
import java.nio.charset.StandardCharsets;

/** The fixtures server of octokit: it answers what GitHub answered when its scenarios were recorded, each step once and in order. */
final class OctokitFixtures implements AutoCloseable {

    private final Program program;
    private final HttpClient http;
    private final String origin;

    private OctokitFixtures(Program program, HttpClient http, String origin) {
        this.program = program;
        this.http = http;
        this.origin = origin;
    }

    static OctokitFixtures start(HttpClient http) {
        int port = Ports.free();
        Program program = Program.startIn(
                Program.target().resolve("peers"),
                "node",
                Program.peers().resolve("octokit_fixtures.mjs").toString(),
                Integer.toString(port));
        program.await("^listening on");
        return new OctokitFixtures(program, http, "http://127.0.0.1:" + port);
    }

    /** Begins a scenario. */
    Scenario play(String name) {
        HttpRequest request = HttpRequest.post(origin + "/fixtures", HttpBody.of("{\"scenario\":\"" + name + "\"}"))
                .field("content-type", "application/json");
        String begun = http.exchange(request, HttpResponse::text).block(Program.PATIENCE);
        String id = Json.readObject(begun.getBytes(StandardCharsets.UTF_8), JsonLimits.DEFAULTS)
                .path("id")
                .asString();
        return new Scenario(http, origin, id);
    }

    @Override
    public void close() {
        program.close();
    }
}
