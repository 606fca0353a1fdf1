package dev.sansio.github;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sansio.core.Answer;
import dev.sansio.core.Ask;
import dev.sansio.core.Secret;
import dev.sansio.github.api.GitHubError;
import dev.sansio.github.api.GitHubResponse;
import dev.sansio.github.api.RestCall;
import dev.sansio.github.auth.Credentials;
import dev.sansio.github.cache.CacheAnswer;
import dev.sansio.github.cache.CacheAsk;
import dev.sansio.github.cache.CacheKey;
import dev.sansio.github.cache.CachedAnswer;
import dev.sansio.http.ResponseHead;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Conditional requests by what the surroundings remember. */
class CacheTest {

    private final Map<CacheKey, CachedAnswer> store = new HashMap<>();
    private final Desk desk = new Desk(Desk.OPTIONS.withCaching());

    CacheTest() {
        desk.answers = this::answer;
    }

    private @Nullable Answer answer(Ask ask) {
        if (ask instanceof CacheAsk.Keep keep) {
            store.put(keep.key(), keep.answer());
            return null;
        }
        CachedAnswer found = store.get(((CacheAsk.Look) ask).key());
        return found == null ? new CacheAnswer.Absent(ask.token()) : new CacheAnswer.Found(ask.token(), found);
    }

    private GitHubResponse response() {
        return desk.last(GitHubEvent.Answered.class).response();
    }

    @Test
    void whatHasNotChangedComesFromMemory() {
        desk.call(1, "/a").answer(200, "{\"n\":1}", "etag", "\"x\"", "link", "</b>; rel=next", "x-old", "1");
        desk.call(2, "/a");
        assertThat(desk.requests.element().field("if-none-match")).isEqualTo("\"x\"");
        desk.answer(304, "", "etag", "\"x\"", "x-old", "2");
        assertThat(response().status()).isEqualTo(200);
        assertThat(response().revalidated()).isTrue();
        assertThat(response().object().number("n")).isEqualTo(1);
        assertThat(response().links().next()).isEqualTo("/b");
        assertThat(response().head().fields().all("x-old")).containsExactly("2");
    }

    @Test
    void whatHasChangedIsRememberedAnew() {
        desk.call(1, "/a").answer(200, "{\"n\":1}", "last-modified", "Tue, 24 Nov 2026 00:00:00 GMT");
        desk.call(2, "/a");
        assertThat(desk.requests.element().field("if-modified-since")).isEqualTo("Tue, 24 Nov 2026 00:00:00 GMT");
        desk.answer(200, "{\"n\":2}", "etag", "W/\"y\"");
        assertThat(response().revalidated()).isFalse();
        assertThat(desk.call(3, "/a").requests.element().field("if-none-match")).isEqualTo("W/\"y\"");
    }

    /** The reference library's key is the URL alone. */
    @Test
    void anotherTokenAnotherTypeOrAnotherVersionIsAnotherAnswer() {
        desk.call(1, "/a").answer(200, "{}", "etag", "\"x\"");
        RestCall call = RestCall.get("/a");
        RestCall[] others = {
            call.as(new Credentials.Token(Secret.of("other"))),
            call.as(new Credentials.Anonymous()),
            RestCall.to("GET", "/a").accept("application/json").build(),
            RestCall.to("GET", "/a").field("x-github-api-version", "2026-03-10").build(),
            RestCall.get("/a?b"),
            RestCall.get("https://uploads.github.com/a")
        };
        for (int i = 0; i < others.length; i++) {
            desk.send(new GitHubCommand.Call(10 + i, others[i]));
            assertThat(desk.requests.element().field("if-none-match"))
                    .as("" + others[i])
                    .isNull();
            desk.answer(200, "{}", "etag", "\"x\"");
        }
        assertThat(store).hasSize(7);
        assertThat(store.toString()).doesNotContain("ghp_secret");
    }

    @Test
    void onlyWhatCanBeKnownAgainIsRemembered() {
        desk.call(1, "/a").answer(200, "{}");
        desk.call(2, "/a").answer(404, "{}", "etag", "\"x\"");
        RestCall post = RestCall.to("POST", "/a").build();
        desk.send(new GitHubCommand.Call(3, post)).answer(200, "{}", "etag", "\"x\"");
        assertThat(store).isEmpty();
        assertThat(desk.asked).hasSize(2);
    }

    @Test
    void aStoreThatDoesNotAnswerIsNotWaitedForLong() {
        desk.answers = ask -> null;
        desk.call(1, "/a").nothingSent();
        desk.pass(Duration.ofSeconds(2)).answer(200, "{}");
        assertThat(response().status()).isEqualTo(200);
        CacheAsk.Look look = (CacheAsk.Look) desk.asked.get(0);
        desk.engine.answer(new CacheAnswer.Absent(look.token()), desk.now);
    }

    @Test
    void whoeverSetsAConditionGetsTheAnswerToIt() {
        RestCall call =
                RestCall.to("GET", "/a").field("if-none-match", "\"mine\"").build();
        desk.send(new GitHubCommand.Call(1, call)).answer(304, "");
        assertThat(desk.asked).isEmpty();
        assertThat(response().status()).isEqualTo(304);
        assertThat(response().revalidated()).isFalse();
    }

    @Test
    void withoutCachingNobodyIsAsked() {
        Desk plain = new Desk(Desk.OPTIONS);
        plain.call(1, "/a").answer(200, "{}", "etag", "\"x\"");
        assertThat(plain.asked).isEmpty();
    }

    @Test
    void aMemoryThatIsNoJsonIsUnreadable() {
        desk.answers = ask -> ask instanceof CacheAsk.Look
                ? new CacheAnswer.Found(
                        ask.token(),
                        new CachedAnswer(
                                ResponseHead.of(200, "content-type", "application/json", "etag", "\"x\""),
                                Stacks.bytes("{")))
                : null;
        desk.call(1, "/a").answer(304, "");
        desk.error(GitHubError.Unreadable.class);
    }

    @Test
    void aLossForgetsWhatWasAsked() {
        desk.answers = ask -> null;
        desk.call(1, "/a");
        desk.engine.lost(new IllegalStateException("closed"), desk.now);
        desk.settle();
        assertThat(desk.events).hasSize(1);
    }
}
