package dev.sansio.github.webhook;

import dev.sansio.core.Secret;
import dev.sansio.github.api.JsonView;
import dev.sansio.http.HttpCommand;
import dev.sansio.http.HttpFields;
import dev.sansio.http.RequestHead;
import dev.sansio.json.Json;
import dev.sansio.json.JsonLimits;
import dev.sansio.testkit.Octets;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Deliveries for tests. */
final class Deliveries {

    static final Secret SECRET = Secret.of("It's a Secret to Everybody");
    static final String PATH = "/hooks/github";
    static final String OPENED = """
            {"action":"opened","issue":{"number":7,"title":"It breaks","state":"open","user":{"id":3,"login":"octocat"}},\
            "repository":{"id":5,"full_name":"octo/repo","private":false,"default_branch":"main"},\
            "sender":{"id":3,"login":"octocat","type":"User"},"installation":{"id":11}}""";

    private Deliveries() {}

    /** The head of a signed delivery of JSON. */
    static RequestHead head(String event, String id, String content) {
        return head(event, id, content, "application/json");
    }

    static RequestHead head(String event, String id, String content, String type) {
        byte[] octets = content.getBytes(StandardCharsets.UTF_8);
        return new RequestHead(
                "POST",
                "http",
                "bot.example",
                PATH,
                null,
                HttpFields.of(
                        "Content-Type",
                        type,
                        "Content-Length",
                        String.valueOf(octets.length),
                        "X-GitHub-Delivery",
                        id,
                        "X-GitHub-Event",
                        event,
                        "X-GitHub-Hook-ID",
                        "292430182",
                        "X-Hub-Signature-256",
                        SignaturePolicy.sign(SECRET, octets)));
    }

    /** What a client of HTTP sends for a delivery. */
    static List<HttpCommand> commands(long exchange, RequestHead head, String content) {
        return List.of(
                new HttpCommand.SendRequest(exchange, head, false),
                new HttpCommand.SendData(exchange, Octets.of(content).toBuffer(), true));
    }

    static Delivery delivery(String event, String payload) {
        return new Delivery(
                "id",
                event,
                null,
                null,
                null,
                new JsonView(Json.readObject(payload.getBytes(StandardCharsets.UTF_8), JsonLimits.DEFAULTS)));
    }
}
