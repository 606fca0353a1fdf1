package dev.sansio.github;

import dev.sansio.core.Answer;
import dev.sansio.core.Ask;
import dev.sansio.core.Layers;
import dev.sansio.core.StreamEngine;
import dev.sansio.github.api.GitHubServer;
import dev.sansio.github.api.GraphQlQuery;
import dev.sansio.github.api.RestCall;
import dev.sansio.github.auth.Credentials;
import dev.sansio.github.cache.CacheAnswer;
import dev.sansio.github.cache.CacheAsk;
import dev.sansio.github.cache.CachedAnswer;
import dev.sansio.http.HttpCommand;
import dev.sansio.http.HttpEvent;
import dev.sansio.http.HttpStreamEngine;
import dev.sansio.http.ResponseHead;
import dev.sansio.http.call.CallLimits;
import dev.sansio.testkit.Credit;
import dev.sansio.testkit.Driver;
import dev.sansio.testkit.Habit;
import dev.sansio.testkit.Hostile;
import dev.sansio.testkit.Octets;
import dev.sansio.testkit.Scenario;
import dev.sansio.testkit.ScenarioBuilder;
import dev.sansio.testkit.Step;
import dev.sansio.testkit.laws.StreamLaws;
import java.time.Duration;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The laws of the contract, held against the client on HTTP/1.1 and HTTP/2. */
class GitHubLawsTest implements StreamLaws<GitHubCommand, GitHubEvent> {

    private static final GitHubOptions OPTIONS =
            Desk.OPTIONS.at(GitHubServer.at("http://api.test")).onOneConnection();
    /** Between two answers: what comes at once with an answer, before the next request, answers nothing. */
    private static final Duration TICK = Duration.ofMillis(1);

    private static final String DATE = "Date: Tue, 24 Nov 2026 00:00:00 GMT\r\n";

    @Override
    public Stream<Scenario<GitHubCommand, GitHubEvent>> scenarios() {
        return Stream.of(
                calls(),
                pages(),
                limits(),
                installation(),
                cached(),
                login(),
                silence(),
                large(),
                closing(),
                together(),
                aborted());
    }

    private static ScenarioBuilder<GitHubCommand, GitHubEvent> of(
            String name, GitHubOptions options, Supplier<HttpStreamEngine> carrier) {
        Supplier<StreamEngine<GitHubCommand, GitHubEvent>> engine =
                () -> Layers.on(carrier.get(), new GitHubEngine(options, Stacks.surroundings()));
        return Scenario.<GitHubCommand, GitHubEvent>stream(name, engine)
                .credit(Credit.none())
                .budget(800)
                .rejects(get(-1, "/a"), new GitHubCommand.Want(1, 0));
    }

    private static GitHubCommand get(long call, String path) {
        return new GitHubCommand.Call(call, RestCall.get(path));
    }

    private static String json(int status, String json, String... fields) {
        StringBuilder head = new StringBuilder("HTTP/1.1 " + status + " x\r\n" + DATE);
        for (String field : fields) {
            head.append(field).append("\r\n");
        }
        return head + "Content-Type: application/json\r\nContent-Length: " + json.length() + "\r\n\r\n" + json;
    }

    private static Scenario<GitHubCommand, GitHubEvent> calls() {
        return of("calls one after another", OPTIONS, Stacks::http1Client)
                .sends(get(1, "/a"))
                .sends(get(2, "/b"))
                .arrives(json(200, "{\"a\":[1,2,3]}", "X-RateLimit-Remaining: 7"))
                .passes(TICK)
                .arrives(json(422, "{\"message\":\"m\",\"errors\":[{\"code\":\"missing\"}]}"))
                .sends(new GitHubCommand.Query(3, GraphQlQuery.of("{ a }"), 1))
                .arrives(json(200, "{\"data\":{\"a\":1}}"))
                .passes(Duration.ofSeconds(9))
                .rejects(get(1, "https://evil.example/"), new GitHubCommand.Query(9, GraphQlQuery.of("{a}"), 0))
                .garbledBy(Octets.of("HTTP/1.1 200 OK\r\n\r\n"))
                .idleBytes(24_000)
                .build();
    }

    private static Scenario<GitHubCommand, GitHubEvent> pages() {
        return of("pages", OPTIONS, Stacks::http1Client)
                .sends(new GitHubCommand.CallPages(1, RestCall.get("/issues"), 1))
                .arrives(json(200, "[1]", "Link: </issues?page=2>; rel=next"))
                .passes(TICK)
                .reacting(event -> event instanceof GitHubEvent.PageReceived page && !page.last()
                        ? List.of(new GitHubCommand.Want(1, 1))
                        : List.of())
                .arrives(json(200, "[2]", "Link: </issues?page=3>; rel=next"))
                .passes(TICK)
                .arrives(json(200, "[3]", "Link: </issues?page=2>; rel=prev"))
                .build();
    }

    private static Scenario<GitHubCommand, GitHubEvent> limits() {
        return of("limits, a redirect, mutations", OPTIONS, Stacks::http1Client)
                .sends(get(1, "/a"))
                .arrives(json(429, "{}", "Retry-After: 5"))
                .passes(Duration.ofSeconds(5))
                .arrives(json(302, "{}", "Location: /b"))
                .passes(TICK)
                .arrives(json(500, "{}"))
                .sends(new GitHubCommand.Call(2, RestCall.to("POST", "/c").build()))
                .sends(new GitHubCommand.Call(3, RestCall.to("POST", "/d").build()))
                .arrives(json(201, "{}"))
                .passes(Duration.ofSeconds(1))
                .arrives(json(201, "{ nonsense"))
                .sends(get(4, "/e"))
                .arrives(json(403, "{\"message\":\"secondary rate limit\"}"))
                .sends(new GitHubCommand.Cancel(4))
                .passes(Duration.ofMinutes(2))
                .build();
    }

    private static Scenario<GitHubCommand, GitHubEvent> installation() {
        String token = "{\"token\":\"ghs_1\",\"expires_at\":\"2026-11-24T00:00:40Z\"}";
        return of("an installation", OPTIONS.as(new Credentials.Installation(Desk.APP, 42)), Stacks::http1Client)
                .budget(60)
                .sends(get(1, "/a"))
                .sends(get(2, "/b"))
                .arrives(json(201, token))
                .passes(TICK)
                .arrives(json(401, "{}"))
                .passes(TICK)
                .arrives(json(201, token))
                .passes(TICK)
                .arrives(json(200, "{}"))
                .passes(TICK)
                .arrives(json(200, "{}"))
                .passes(Duration.ofMinutes(1))
                .sends(get(3, "/c"))
                .arrives(json(404, "{}"))
                .build();
    }

    private static @Nullable Answer remember(Ask ask) {
        CachedAnswer answer = new CachedAnswer(
                ResponseHead.of(200, "etag", "\"x\"", "content-type", "application/json"), Stacks.bytes("{\"n\":1}"));
        return ask instanceof CacheAsk.Look look && look.key().uri().endsWith("a")
                ? new CacheAnswer.Found(ask.token(), answer)
                : null;
    }

    private static Scenario<GitHubCommand, GitHubEvent> cached() {
        return of("what is remembered", OPTIONS.withCaching(), Stacks::http1Client)
                .answering(GitHubLawsTest::remember)
                .sends(get(1, "/a"))
                .passes(TICK) // in which the surroundings answer
                .arrives("HTTP/1.1 304 x\r\nETag: \"x\"\r\n\r\n")
                .sends(get(2, "/b"))
                .passes(Duration.ofSeconds(2))
                .arrives(json(200, "{}", "ETag: \"y\""))
                .owing(new GitHubCommand.Close())
                .build();
    }

    private static Scenario<GitHubCommand, GitHubEvent> login() {
        return of("a login", OPTIONS, Stacks::http1Client)
                .sends(new GitHubCommand.LogIn(1, "Iv1", List.of("repo")))
                .arrives(
                        json(
                                200,
                                "{\"device_code\":\"d\",\"user_code\":\"u\",\"verification_uri\":\"https://a/\",\"expires_in\":60}"))
                .passes(Duration.ofSeconds(5))
                .arrives(json(200, "{\"error\":\"slow_down\"}"))
                .passes(Duration.ofSeconds(10))
                .arrives(json(200, "{\"access_token\":\"gho_1\"}"))
                .owing(new GitHubCommand.Close(), new GitHubCommand.Cancel(1))
                .build();
    }

    private static Scenario<GitHubCommand, GitHubEvent> silence() {
        return of("a server that says nothing more", OPTIONS, Stacks::http1Client)
                .sends(get(1, "/a"))
                .sends(get(2, "/b"))
                .arrives("HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\n12")
                .passes(Duration.ofMinutes(2))
                .build();
    }

    private static Scenario<GitHubCommand, GitHubEvent> large() {
        GitHubOptions options =
                OPTIONS.withLimits(GitHubLimits.DEFAULTS.withHttp(CallLimits.of(4 << 20, Duration.ZERO)));
        Supplier<StreamEngine<GitHubCommand, GitHubEvent>> engine = () -> {
            StreamEngine<GitHubCommand, GitHubEvent> client =
                    Layers.on(Stacks.http1Client(), new GitHubEngine(options, Stacks.surroundings()));
            client.send(get(1, "/a"), 0);
            return client;
        };
        String endless = "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n";
        return Scenario.<GitHubCommand, GitHubEvent>stream("a large answer", engine)
                .credit(Credit.none())
                .budget(300)
                .arrives(json(200, "[" + "1,".repeat(3000) + "1]"))
                .rejects(get(-1, "/a"))
                .lengthy(n -> Octets.of(json(200, "[" + "12345,".repeat(n / 6) + "1]")))
                .withstanding(Hostile.of("content without end", (4 << 20) + 70_000, () -> {
                    String[] next = {endless};
                    return () -> {
                        String chunk = next[0];
                        next[0] = "2000\r\n" + "x".repeat(0x2000) + "\r\n";
                        return Stacks.bytes(chunk);
                    };
                }))
                .build();
    }

    private static Scenario<GitHubCommand, GitHubEvent> closing() {
        return of("closing", OPTIONS, Stacks::http1Client)
                .sends(get(1, "/a"))
                .sends(new GitHubCommand.Close())
                .arrives(json(200, "{}", "Connection: close"))
                .sends(get(2, "/b"))
                .rejects(get(3, "/c"))
                .build();
    }

    private static final GitHubOptions MANY = OPTIONS.withLimits(GitHubLimits.DEFAULTS.withAtOnce(10));

    private static Scenario<GitHubCommand, GitHubEvent> together() {
        List<GitHubCommand> commands = List.of(
                new GitHubCommand.CallPages(1, RestCall.get("/issues"), 1),
                get(2, "/etag"),
                get(3, "/nothing"),
                new GitHubCommand.Query(4, GraphQlQuery.of("{ length }"), 1));
        ScenarioBuilder<GitHubCommand, GitHubEvent> scenario = of("calls together", MANY, Stacks::http2Client)
                .comparingOutputBy(Http2Output::comparable)
                .budget(400);
        commands.forEach(scenario::sends);
        return scenario.arrives(answers(commands))
                .passes(Duration.ofSeconds(1))
                .idleBytes(24_000)
                .garbledBy(Octets.of("HTTP/1.1 400 Bad Request\r\n\r\n"))
                .build();
    }

    /** What the server says to commands that are sent together. */
    private static Octets answers(List<GitHubCommand> commands) {
        Driver<GitHubCommand, GitHubEvent> client = new Driver<>(
                Layers.on(Stacks.http2Client(), new GitHubEngine(MANY, Stacks.surroundings())),
                event -> List.of(),
                null,
                Habit.ORDINARY,
                0);
        client.start();
        commands.forEach(command -> client.take(new Step.Sent<>(command)));
        Driver<HttpCommand, HttpEvent> server = new FakeGitHub().driver(Stacks.http2Server());
        server.start();
        server.take(new Step.Arrived<>(client.end().output()));
        return server.end().output();
    }

    private static Scenario<GitHubCommand, GitHubEvent> aborted() {
        return of("a connection that goes away", MANY, Stacks::http2Client)
                .comparingOutputBy(Http2Output::comparable)
                .sends(get(1, "/a"))
                .sends(get(2, "/b"))
                .arrives(Octets.hex("000000040000000000"))
                .arrives(Octets.hex("0000080700000000007fffffff00000000"))
                .arrives(Octets.hex("00000403000000000100000008"))
                .passes(Duration.ofSeconds(1))
                .loses()
                .build();
    }
}
