package dev.sansio.github;

import dev.sansio.http.HttpCommand;
import dev.sansio.http.HttpDate;
import dev.sansio.http.HttpEvent;
import dev.sansio.http.HttpFields;
import dev.sansio.http.HttpStreamEngine;
import dev.sansio.http.RequestHead;
import dev.sansio.http.ResponseHead;
import dev.sansio.testkit.Driver;
import dev.sansio.testkit.Habit;
import dev.sansio.testkit.Octets;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A small server that answers as GitHub does, on any version of HTTP. */
final class FakeGitHub {

    private static final int PAGES = 3;
    private final Map<Long, RequestHead> heads = new HashMap<>();
    private final Map<Long, StringBuilder> contents = new HashMap<>();
    final List<String> seen = new ArrayList<>();
    private int tokens;

    /** What the server does upon an event. */
    List<HttpCommand> serve(HttpEvent event) {
        List<HttpCommand> commands = new ArrayList<>();
        boolean end = false;
        if (event instanceof HttpEvent.RequestReceived request) {
            heads.put(request.exchange(), request.head());
            contents.put(request.exchange(), new StringBuilder());
            end = request.end();
        } else if (event instanceof HttpEvent.DataReceived data) {
            if (data.credit() > 0) {
                commands.add(new HttpCommand.Consumed(data.exchange(), data.credit()));
            }
            contents.get(data.exchange()).append(Octets.of(data.data()).toUtf8());
            end = data.end();
        }
        if (end) {
            RequestHead head = heads.remove(event.exchange());
            seen.add(head.method() + " " + head.path());
            commands.addAll(answer(
                    event.exchange(), head, contents.remove(event.exchange()).toString()));
        }
        return commands;
    }

    private List<HttpCommand> answer(long exchange, RequestHead head, String content) {
        String path = head.path();
        String authorization = String.valueOf(head.fields().first("authorization"));
        if (head.fields().first("user-agent") == null) {
            return say(exchange, 403, "{\"message\":\"administrative rules\"}");
        }
        if (path.equals("/app/installations/42/access_tokens")) {
            tokens++;
            return say(exchange, 201, "{\"token\":\"ghs_" + tokens + "\",\"expires_at\":\"2026-11-24T01:00:00Z\"}");
        }
        if (!authorization.startsWith("Bearer gh")) {
            return say(exchange, 401, "{\"message\":\"Requires authentication\"}");
        }
        if (path.startsWith("/issues")) {
            return page(exchange, path.contains("page=") ? path.charAt(path.length() - 1) - '0' : 1);
        }
        if (path.equals("/graphql")) {
            return say(exchange, 200, "{\"data\":{\"length\":" + content.length() + "}}");
        }
        if (path.equals("/moved")) {
            return say(exchange, 301, "{}", "location", "/etag");
        }
        if (path.equals("/etag")) {
            return "\"x\"".equals(head.fields().first("if-none-match"))
                    ? say(exchange, 304, "", "etag", "\"x\"")
                    : say(exchange, 200, "{\"n\":1}", "etag", "\"x\"");
        }
        return say(exchange, 404, "{\"message\":\"Not Found\"}");
    }

    private List<HttpCommand> page(long exchange, int page) {
        String next = "<http://api.test/issues?page=" + (page + 1) + ">; rel=\"next\"";
        return page < PAGES
                ? say(exchange, 200, "[{\"number\":" + page + "}]", "link", next)
                : say(exchange, 200, "[{\"number\":" + page + "}]");
    }

    private static List<HttpCommand> say(long exchange, int status, String json, String... more) {
        byte[] content = json.getBytes(StandardCharsets.UTF_8);
        HttpFields.Builder fields = HttpFields.builder()
                .add("date", HttpDate.format(Stacks.NOW))
                .add("x-ratelimit-limit", "5000")
                .add("x-ratelimit-remaining", "4999")
                .add("x-ratelimit-reset", String.valueOf(Stacks.NOW.getEpochSecond() + 3600));
        HttpFields.of(more).forEach(fields::add);
        boolean empty = status == 304;
        if (!empty) {
            fields.add("content-type", "application/json; charset=utf-8")
                    .add("content-length", String.valueOf(content.length));
        }
        List<HttpCommand> commands = new ArrayList<>();
        commands.add(new HttpCommand.SendResponse(exchange, new ResponseHead(status, fields.build()), empty));
        if (!empty) {
            commands.add(new HttpCommand.SendData(exchange, ByteBuffer.wrap(content), true));
        }
        return commands;
    }

    Driver<HttpCommand, HttpEvent> driver(HttpStreamEngine engine) {
        return new Driver<>(engine, this::serve, null, Habit.ORDINARY, 0);
    }
}
