package dev.sansio.interop.github;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sansio.core.Secret;
import dev.sansio.github.GitHubCommand;
import dev.sansio.github.GitHubEngine;
import dev.sansio.github.GitHubEvent;
import dev.sansio.github.GitHubLimits;
import dev.sansio.github.GitHubOptions;
import dev.sansio.github.api.GitHubError;
import dev.sansio.github.api.GitHubResponse;
import dev.sansio.github.api.GitHubServer;
import dev.sansio.github.api.Origin;
import dev.sansio.github.api.RestCallBuilder;
import dev.sansio.github.auth.Credentials;
import dev.sansio.http.HttpCommand;
import dev.sansio.http.HttpEvent;
import dev.sansio.interop.Program;
import dev.sansio.reactive.http.HttpClient;
import dev.sansio.reactive.http.HttpRequest;
import dev.sansio.reactive.http.HttpResponse;
import dev.sansio.reactor.Sansio;
import dev.sansio.reactor.Session;
import dev.sansio.reactor.SessionOptions;
import java.time.Duration;
import java.util.List;
import java.util.function.LongFunction;
import reactor.core.publisher.Flux;

/** Our client in one scenario. It is closed when all has been asked that octokit asked, and not before. */
final class Scenario implements AutoCloseable {

    private static final Credentials TOKEN =
            new Credentials.Token(Secret.of("0000000000000000000000000000000000000001"));

    private final HttpClient http;
    private final String root;
    private final Memory memory = new Memory();
    private final Session<HttpEvent, HttpCommand, GitHubCommand, GitHubEvent> session;
    private final Flux<GitHubEvent> events;
    private long calls;

    Scenario(HttpClient http, String origin, String id) {
        this.http = http;
        this.root = origin + "/api.github.com/" + id;
        GitHubServer server = new GitHubServer(
                Origin.Location.parse(root),
                Origin.Location.parse(origin + "/uploads.github.com/" + id),
                Origin.Location.parse(origin + "/graphql"),
                Origin.of(origin));
        GitHubOptions options = GitHubOptions.of("sansio-interop", TOKEN)
                .at(server)
                .withCaching()
                .withLimits(GitHubLimits.DEFAULTS.withBetweenMutations(Duration.ZERO));
        GitHubEngine engine = new GitHubEngine(options, Sansio.surroundings());
        this.session = http.carry(engine, SessionOptions.defaults().asks(memory));
        this.events = session.events().replay().autoConnect(0);
    }

    /** What a call is answered. */
    GitHubResponse answer(RestCallBuilder call) {
        return only(GitHubEvent.Answered.class, call).response();
    }

    /** Why a call is refused. */
    GitHubError refusal(RestCallBuilder call) {
        return only(GitHubEvent.Refused.class, call).error();
    }

    private <E extends GitHubEvent> E only(Class<E> type, RestCallBuilder call) {
        GitHubEvent event =
                send(number -> new GitHubCommand.Call(number, call.build())).blockFirst(Program.PATIENCE);
        assertThat(event).isInstanceOf(type);
        return type.cast(event);
    }

    /** The pages of a list, and the end of the list after them. */
    List<GitHubResponse> pages(RestCallBuilder call, int most) {
        List<GitHubEvent.PageReceived> pages = send(number -> new GitHubCommand.CallPages(number, call.build(), most))
                .cast(GitHubEvent.PageReceived.class)
                .takeUntil(GitHubEvent.PageReceived::last)
                .collectList()
                .block(Program.PATIENCE);
        return pages.stream().map(GitHubEvent.PageReceived::page).toList();
    }

    private Flux<GitHubEvent> send(LongFunction<GitHubCommand> command) {
        long call = calls++;
        return session.send(command.apply(call)).thenMany(events.filter(event -> event.call() == call));
    }

    Memory memory() {
        return memory;
    }

    /** Where something of the scenario is. */
    String uri(String path) {
        return root + path;
    }

    @Override
    public void close() {
        session.send(new GitHubCommand.Close()).block(Program.PATIENCE);
        session.closed().block(Program.PATIENCE);
        HttpRequest more = HttpRequest.get(root + "/more").field("accept", "application/json");
        assertThat(http.exchange(more, HttpResponse::text).block(Program.PATIENCE))
                .as("what is left of the scenario")
                .matches("\\{\"error\":\"Fixture .* not found\"}");
    }
}
