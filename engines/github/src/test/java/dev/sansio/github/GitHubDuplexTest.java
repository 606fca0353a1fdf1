package dev.sansio.github;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sansio.core.Layers;
import dev.sansio.core.Phase;
import dev.sansio.github.api.GitHubError;
import dev.sansio.github.api.GitHubServer;
import dev.sansio.github.api.GraphQlQuery;
import dev.sansio.github.api.RestCall;
import dev.sansio.github.auth.Credentials;
import dev.sansio.github.cache.CacheAnswer;
import dev.sansio.github.cache.CacheAsk;
import dev.sansio.github.cache.CacheKey;
import dev.sansio.github.cache.CachedAnswer;
import dev.sansio.http.HttpStreamEngine;
import dev.sansio.testkit.Driver;
import dev.sansio.testkit.Duplex;
import dev.sansio.testkit.Habit;
import dev.sansio.testkit.Link;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The client and a server that answers as GitHub does, on links that cut everywhere. */
class GitHubDuplexTest {

    private static final GitHubOptions OPTIONS = Desk.OPTIONS
            .at(GitHubServer.at("http://api.test"))
            .onOneConnection()
            .as(new Credentials.Installation(Desk.APP, 42))
            .withCaching();

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void everythingWorksOnHttp1(long seed) {
        converse(Stacks.http1Client(), Stacks.http1Server(), 1, seed);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void everythingWorksOnHttp2(long seed) {
        converse(Stacks.http2Client(), Stacks.http2Server(), 100, seed);
    }

    private static void converse(HttpStreamEngine carrier, HttpStreamEngine server, int atOnce, long seed) {
        Map<CacheKey, CachedAnswer> store = new HashMap<>();
        GitHubOptions options =
                OPTIONS.withLimits(GitHubLimits.DEFAULTS.withAtOnce(atOnce).withBetweenMutations(Duration.ZERO));
        Driver<GitHubCommand, GitHubEvent> client = new Driver<>(
                Layers.on(carrier, new GitHubEngine(options, Stacks.surroundings())),
                event -> {
                    if (event.call() == 1 && event instanceof GitHubEvent.Answered) {
                        return List.of(new GitHubCommand.Call(7, RestCall.get("/etag")));
                    }
                    return event.call() == 7 ? List.of(new GitHubCommand.Close()) : List.of();
                },
                ask -> {
                    if (ask instanceof CacheAsk.Keep keep) {
                        store.put(keep.key(), keep.answer());
                        return null;
                    }
                    CachedAnswer found = store.get(((CacheAsk.Look) ask).key());
                    return found == null
                            ? new CacheAnswer.Absent(ask.token())
                            : new CacheAnswer.Found(ask.token(), found);
                },
                Habit.ORDINARY,
                0);
        client.send(new GitHubCommand.CallPages(3, RestCall.get("/issues"), 99));
        client.send(new GitHubCommand.Query(4, GraphQlQuery.of("{ length }"), 1));
        client.send(new GitHubCommand.Call(5, RestCall.get("/nothing")));
        client.send(new GitHubCommand.Call(6, RestCall.get("/nothing").as(new Credentials.Anonymous())));
        client.send(new GitHubCommand.Call(1, RestCall.get("/moved")));
        FakeGitHub github = new FakeGitHub();
        Duplex.Outcome<GitHubEvent, ?> outcome =
                Duplex.run(client, github.driver(server), Link.cutting(seed), Duration.ofSeconds(30));
        assertThat(outcome.client().phase()).isEqualTo(Phase.CLOSED);
        assertThat(outcome.client().rejections()).isEmpty();
        assertThat(outcome.server().rejections()).isEmpty();
        check(call -> outcome.client().events().stream()
                .filter(event -> event.call() == call)
                .toList());
        assertThat(github.seen.stream().filter(line -> line.contains("access_tokens")))
                .hasSize(1);
    }

    private static void check(Function<Long, List<GitHubEvent>> events) {
        assertThat(events.apply(3L)).hasSize(3).last().isInstanceOfSatisfying(GitHubEvent.PageReceived.class, page -> {
            assertThat(page.last()).isTrue();
            assertThat(String.valueOf(page.page().json())).isEqualTo("[{\"number\":3}]");
        });
        assertThat(events.apply(4L)).singleElement().isInstanceOf(GitHubEvent.QueryAnswered.class);
        assertThat(((GitHubEvent.Refused) events.apply(5L).get(0)).error()).isInstanceOf(GitHubError.NotFound.class);
        assertThat(((GitHubEvent.Refused) events.apply(6L).get(0)).error())
                .isInstanceOf(GitHubError.Unauthorized.class);
        assertThat(events.apply(7L)).singleElement().isInstanceOfSatisfying(GitHubEvent.Answered.class, answered -> {
            assertThat(answered.response().revalidated()).isTrue();
            assertThat(answered.response().object().number("n")).isEqualTo(1);
        });
    }
}
