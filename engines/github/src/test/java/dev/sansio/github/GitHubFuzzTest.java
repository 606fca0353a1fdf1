package dev.sansio.github;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.sansio.core.CommandRejectedException;
import dev.sansio.core.Layers;
import dev.sansio.core.SessionFailedException;
import dev.sansio.core.StreamEngine;
import dev.sansio.github.api.GitHubResponse;
import dev.sansio.github.api.GitHubServer;
import dev.sansio.github.api.GraphQlQuery;
import dev.sansio.github.api.Origin;
import dev.sansio.github.api.PageLinks;
import dev.sansio.github.api.RateLimit;
import dev.sansio.github.api.RestCall;
import dev.sansio.github.auth.Credentials;
import dev.sansio.http.HttpEvent;
import dev.sansio.http.HttpFields;
import dev.sansio.http.MalformedFieldException;
import dev.sansio.http.ResponseHead;
import dev.sansio.json.MalformedJsonException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** Whatever comes: an event, a value or the documented exception, and nothing else. */
class GitHubFuzzTest {

    private static final GitHubOptions OPTIONS = Desk.OPTIONS.at(GitHubServer.at("http://api.test"));
    private static final List<GitHubCommand> COMMANDS = List.of(
            new GitHubCommand.Call(1, RestCall.get("/a")),
            new GitHubCommand.CallPages(2, RestCall.get("/b"), 3),
            new GitHubCommand.Query(3, GraphQlQuery.of("{ a }").paged("after", "a"), 3),
            new GitHubCommand.LogIn(4, "Iv1", List.of()),
            new GitHubCommand.Call(5, RestCall.get("/c").as(new Credentials.Installation(Desk.APP, 42))));

    /** What a server says on a connection. */
    @FuzzTest
    void connections(byte[] input) {
        StreamEngine<GitHubCommand, GitHubEvent> engine =
                Layers.on(Stacks.http1Client(), new GitHubEngine(OPTIONS, Stacks.surroundings()));
        engine.advance(0);
        COMMANDS.subList(0, 4).forEach(command -> engine.send(command, 0));
        try {
            for (int at = 0; at < input.length; at += 64) {
                engine.receive(ByteBuffer.wrap(Arrays.copyOfRange(input, at, Math.min(input.length, at + 64))), at);
                drain(engine);
            }
            engine.eof(input.length);
            drain(engine);
        } catch (SessionFailedException failed) {
            assertThat(failed.code()).isNotEmpty();
        }
    }

    private static void drain(StreamEngine<GitHubCommand, GitHubEvent> engine) {
        for (GitHubEvent event = engine.poll(); event != null; event = engine.poll()) {
            assertThat(event.toString()).isNotNull();
        }
        for (ByteBuffer bytes = engine.transmit(); bytes != null; bytes = engine.transmit()) {
            assertThat(bytes.hasRemaining()).isTrue();
        }
    }

    /** What an answer says: its status, its fields up to an empty line, its content. */
    @FuzzTest
    void answers(byte[] input) {
        GitHubCommand command = COMMANDS.get(input.length < 2 ? 0 : (input[1] & 0xFF) % COMMANDS.size());
        Desk desk = new Desk(OPTIONS);
        desk.send(command);
        for (int i = 0; i < 4 && !desk.requests.isEmpty(); i++) {
            deliver(desk, input);
        }
        desk.events.forEach(event -> assertThat(event.toString()).isNotNull());
    }

    private static void deliver(Desk desk, byte[] input) {
        Desk.Sent sent = desk.sent();
        String text = new String(input, StandardCharsets.ISO_8859_1);
        int empty = Math.max(0, text.indexOf("\n\n"));
        HttpFields.Builder fields = HttpFields.builder().add("content-type", "application/json");
        for (String line : text.substring(0, empty).split("\n")) {
            int colon = line.indexOf(':');
            try {
                fields.add(
                        line.substring(0, Math.max(0, colon)),
                        line.substring(colon + 1).strip());
            } catch (IllegalArgumentException noField) {
                continue;
            }
        }
        int status = input.length == 0 ? 200 : 200 + (input[0] & 0xFF) * 400 / 256;
        byte[] content = Arrays.copyOfRange(input, Math.min(input.length, empty + 2), input.length);
        desk.engine.receive(
                new HttpEvent.ResponseReceived(sent.exchange(), new ResponseHead(status, fields.build()), false), 9);
        desk.engine.receive(new HttpEvent.DataReceived(sent.exchange(), ByteBuffer.wrap(content), true), 9);
        desk.settle();
    }

    @FuzzTest
    void links(byte[] input) {
        String text = new String(input, StandardCharsets.ISO_8859_1);
        HttpFields fields;
        try {
            fields = HttpFields.of("link", text.strip(), "x-ratelimit-reset", text.strip());
        } catch (IllegalArgumentException noField) {
            return;
        }
        assertThat(RateLimit.of(fields)).isNull();
        try {
            String next = PageLinks.of(fields).next();
            Origin.Location page = new Origin.Location(Origin.of("https://api.github.com"), "/a?b");
            Origin.Location target = next == null ? null : page.resolve(next);
            if (target != null) {
                assertThat(Origin.Location.parse(target.toString())).isEqualTo(target);
            }
        } catch (MalformedFieldException documented) {
            assertThat(documented).hasMessageNotContaining("\n");
        }
    }

    @FuzzTest
    void callsLeadNowhereElse(byte[] input) {
        String text = new String(input, StandardCharsets.UTF_8);
        try {
            RestCall call = RestCall.to("GET", "/repos/{owner}/x")
                    .path("owner", text)
                    .query(text, text)
                    .build();
            assertThat(call.target()).startsWith("/repos/").contains("/x?").doesNotContain("/../");
            new Desk(OPTIONS).send(new GitHubCommand.Call(1, call));
            new Desk(OPTIONS).send(new GitHubCommand.Call(1, RestCall.get(text)));
        } catch (IllegalArgumentException | CommandRejectedException refused) {
            assertThat(refused.getMessage()).isNotEmpty();
        }
        assertThat(GraphQlQuery.of(text).mutation() && !text.contains("mutation"))
                .isFalse();
    }

    @FuzzTest
    void responses(byte[] input) {
        try {
            GitHubResponse response = GitHubResponse.read(
                    ResponseHead.of(200, "content-type", "application/json"),
                    ByteBuffer.wrap(input),
                    GitHubLimits.DEFAULTS.json());
            assertThat(response.toString()).isNotNull();
            assertThat(response.object().find("a", "b")).isIn(response.object().find("a", "b"), null);
        } catch (MalformedJsonException documented) {
            assertThat(documented.problem()).isNotNull();
        }
    }

    /** A walk by seed over inputs that are nearly right, for every build. */
    @Test
    void inputsThatAreNearlyRight() {
        String answer = "Link: <https://api.github.com/a?page=2>; rel=\"next\", </b>; rel=last\n"
                + "X-RateLimit-Remaining: 0\nX-RateLimit-Limit: 1\nX-RateLimit-Reset: 1795564800\nRetry-After: 1\n"
                + "Location: https://api.test/x\n\n"
                + "{\"data\":{\"a\":{\"pageInfo\":{\"hasNextPage\":true,\"endCursor\":\"x\"}}},\"errors\":[{\"message\":\"m\"}],"
                + "\"token\":\"t\",\"expires_at\":\"2026-11-24T01:00:00Z\",\"device_code\":\"d\",\"user_code\":\"u\","
                + "\"verification_uri\":\"https://a/\",\"expires_in\":9,\"interval\":1,\"error\":null}";
        String connection = "HTTP/1.1 200 OK\r\nContent-Length: 2\r\nLink: </a?2>; rel=next\r\n\r\n[]";
        walk(answer, this::answers);
        walk(connection, this::connections);
        walk("<https://api.github.com/a?page=2>; rel=\"next last\"; title*=UTF-8''x, </b>;rel=prev", this::links);
        walk("a/../b query mutation { a }", this::callsLeadNowhereElse);
        walk("{\"a\":{\"b\":[1,2.5,\"\\u0041\",null,true]}}", this::responses);
    }

    private static void walk(String seed, Consumer<byte[]> target) {
        byte[] start = seed.getBytes(StandardCharsets.UTF_8);
        target.accept(start);
        target.accept(new byte[0]);
        Random random = new Random(42);
        for (int i = 0; i < 400; i++) {
            byte[] mutated = start.clone();
            for (int changes = random.nextInt(4); changes >= 0; changes--) {
                mutated[random.nextInt(mutated.length)] = (byte) random.nextInt(256);
            }
            mutated[1] = random.nextBoolean() ? mutated[1] : (byte) i;
            int from = random.nextInt(8) == 0 ? random.nextInt(mutated.length) : 0;
            int to = random.nextInt(4) == 0 ? from + random.nextInt(mutated.length - from) : mutated.length;
            target.accept(Arrays.copyOfRange(mutated, from, to));
        }
    }
}
