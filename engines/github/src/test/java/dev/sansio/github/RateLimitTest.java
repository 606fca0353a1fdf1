package dev.sansio.github;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sansio.core.Secret;
import dev.sansio.github.api.Exhaustion;
import dev.sansio.github.api.GitHubError;
import dev.sansio.github.api.RestCall;
import dev.sansio.github.auth.AppKey;
import dev.sansio.github.auth.Credentials;
import java.lang.reflect.Proxy;
import java.security.PrivateKey;
import java.security.interfaces.RSAPrivateCrtKey;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** Limits are deadlines (GitHub, "Rate limits for the REST API", "Best practices for using the REST API"). */
class RateLimitTest {

    private static final long RESET = Stacks.NOW.getEpochSecond() + 300;
    private final Desk desk = Desk.withoutPacing();

    private static String[] limit(int remaining, String resource) {
        return new String[] {
            "x-ratelimit-limit",
            "5000",
            "x-ratelimit-remaining",
            String.valueOf(remaining),
            "x-ratelimit-reset",
            String.valueOf(RESET),
            "x-ratelimit-resource",
            resource
        };
    }

    private Duration held() {
        return desk.last(GitHubEvent.Held.class).delay();
    }

    /** The reference library does not know 429. */
    @Test
    void anExhaustedPrimaryLimitIsWaitedForWith403And429() {
        for (int status : List.of(403, 429)) {
            Desk each = Desk.withoutPacing();
            each.call(1, "/a").answer(status, "{\"message\":\"API rate limit exceeded\"}", limit(0, "core"));
            GitHubEvent.Held held = each.nothingSent().last(GitHubEvent.Held.class);
            assertThat(held.limit().kind()).isEqualTo(Exhaustion.Kind.PRIMARY);
            assertThat(held.limit().resource()).isEqualTo("core");
            assertThat(held.delay()).isEqualTo(Duration.ofSeconds(301));
            each.pass(Duration.ofSeconds(300)).nothingSent();
            each.pass(Duration.ofSeconds(1)).answer(200, "{}");
            assertThat(each.last(GitHubEvent.Answered.class).response().status())
                    .isEqualTo(200);
        }
    }

    /** A signature by RSA costs a millisecond, and a thousand calls may wait. */
    @Test
    void callsThatWaitForTheirTurnAreNotSigned() {
        AtomicInteger signatures = new AtomicInteger();
        PrivateKey counting = (PrivateKey) Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {RSAPrivateCrtKey.class}, (proxy, method, arguments) -> {
                    signatures.addAndGet(method.getName().equals("getPrivateExponent") ? 1 : 0);
                    return method.invoke(Desk.KEYS.getPrivate(), arguments);
                });
        Desk app = new Desk(GitHubOptions.of("test-bot", new Credentials.App(new AppKey("Iv1.abc", counting))));
        app.call(1, "/a");
        int one = signatures.get();
        assertThat(one).isPositive();
        signatures.set(0);
        for (int i = 2; i < 20; i++) {
            app.send(new GitHubCommand.Call(i, RestCall.to("POST", "/a").build()));
        }
        assertThat(signatures).hasValueLessThanOrEqualTo(one); // one mutation at most has its turn
    }

    @Test
    void theLastCallOfASpanClosesTheGateForTheNext() {
        desk.call(1, "/a").answer(200, "{}", limit(0, "core"));
        desk.call(2, "/b").nothingSent();
        assertThat(held()).isEqualTo(Duration.ofSeconds(301));
        desk.pass(Duration.ofSeconds(301)).sent();
    }

    @Test
    void eachResourceHasALimitOfItsOwn() {
        desk.call(1, "/search/issues?q=a").answer(403, "{}", limit(0, "search"));
        desk.call(2, "/search/users?q=a").nothingSent();
        desk.call(3, "/issues").sent();
        desk.call(4, "/search/code?q=a").sent();
    }

    @Test
    void eachIdentityHasALimitOfItsOwn() {
        desk.call(1, "/a").answer(403, "{}", limit(0, "core"));
        RestCall other = RestCall.get("/a").as(new Credentials.Token(Secret.of("other")));
        desk.send(new GitHubCommand.Call(2, other));
        assertThat(desk.sent().field("authorization")).isEqualTo("Bearer other");
    }

    /** The reference library counts down by itself, and a 304 is free. */
    @Test
    void whatIsLeftIsWhatTheAnswerSaysAndNothingIsCountedHere() {
        for (int i = 0; i < 3; i++) {
            desk.call(i, "/a").answer(200, "{}", limit(1, "core"));
        }
        desk.call(9, "/a").answer(304, "", limit(1, "core"));
        assertThat(desk.last(GitHubEvent.Answered.class).response().status()).isEqualTo(304);
        desk.call(10, "/a").sent();
    }

    /** Retry-After of secondary limits is not read by the reference library (issue 19). */
    @Test
    void aSecondaryLimitIsWaitedForAsLongAsGitHubSays() {
        desk.call(1, "/a")
                .answer(403, "{\"message\":\"You have exceeded a secondary rate limit\"}", "retry-after", "90");
        assertThat(desk.last(GitHubEvent.Held.class).limit().kind()).isEqualTo(Exhaustion.Kind.SECONDARY);
        assertThat(held()).isEqualTo(Duration.ofSeconds(90));
        desk.call(2, "/search/users?q=a").nothingSent();
        desk.pass(Duration.ofSeconds(90));
        assertThat(desk.requests).hasSize(2);
    }

    @Test
    void retryAfterMayBeADateByTheServersClock() {
        desk.call(1, "/a").answer(429, "{}", "retry-after", "Tue, 24 Nov 2026 00:02:00 GMT");
        assertThat(held()).isEqualTo(Duration.ofMinutes(2));
    }

    @Test
    void aSecondaryLimitWithoutATimeTakesAMinuteAndTwiceAsLongEachTime() {
        desk.call(1, "/a");
        for (int minutes : List.of(1, 2, 4, 8)) {
            desk.answer(429, "");
            assertThat(held()).isEqualTo(Duration.ofMinutes(minutes));
            desk.pass(Duration.ofMinutes(minutes));
        }
        desk.answer(200, "{}");
        desk.call(2, "/a").answer(429, "");
        assertThat(held()).isEqualTo(Duration.ofMinutes(1));
    }

    @Test
    void theTextIsTheLastHint() {
        desk.call(1, "/a").answer(403, "{\"message\":\"You have triggered an abuse detection mechanism\"}");
        assertThat(held()).isEqualTo(Duration.ofMinutes(1));
        desk.pass(Duration.ofMinutes(1)).answer(403, "{\"message\":\"Resource not accessible by integration\"}");
        desk.error(GitHubError.Forbidden.class);
    }

    @Test
    void whoeverWouldHaveToWaitTooLongIsRefusedAndToldHowLong() {
        Desk hasty = new Desk(Desk.OPTIONS.withLimits(GitHubLimits.DEFAULTS.withPatience(Duration.ZERO)));
        hasty.call(1, "/a").answer(403, "{\"message\":\"API rate limit exceeded\"}", limit(0, "core"));
        GitHubError.RateLimited refused = hasty.error(GitHubError.RateLimited.class);
        assertThat(refused.retryAfter()).isEqualTo(Duration.ofSeconds(301));
        assertThat(refused.problem().message()).isEqualTo("API rate limit exceeded");
        hasty.call(2, "/a").nothingSent();
        assertThat(hasty.error(GitHubError.RateLimited.class).limit().resource())
                .isEqualTo("core");
        hasty.call(3, "/search/users?q=a").sent();
    }

    @Test
    void aLimitThatIsMetAgainAndAgainRefusesInTheEnd() {
        desk.call(1, "/a");
        for (int i = 0; i < 5; i++) {
            desk.answer(403, "{}", "retry-after", "0").pass(Duration.ofSeconds(1));
        }
        desk.answer(403, "{}", "retry-after", "0");
        assertThat(desk.error(GitHubError.RateLimited.class).limit().kind()).isEqualTo(Exhaustion.Kind.SECONDARY);
        desk.pass(Duration.ofMinutes(5)).nothingSent();
    }

    @Test
    void fieldsThatAreNoneAreNoLimit() {
        for (String bad : List.of("", "-1", "many", "99999999999999999999")) {
            Desk each = Desk.withoutPacing();
            each.call(1, "/a")
                    .answer(403, "{}", "x-ratelimit-remaining", "0", "x-ratelimit-reset", bad, "retry-after", bad);
            each.error(GitHubError.Forbidden.class);
        }
    }

    @Test
    void mutationsGoOneByOneAndASecondApart() {
        Desk paced = new Desk(Desk.OPTIONS.withLimits(GitHubLimits.DEFAULTS.withAtOnce(10)));
        RestCall post = RestCall.to("POST", "/repos/o/r/issues").build();
        paced.send(new GitHubCommand.Call(1, post)).send(new GitHubCommand.Call(2, post));
        paced.send(new GitHubCommand.Call(3, RestCall.get("/a")));
        Desk.Sent first = paced.sent();
        assertThat(paced.sent().line()).startsWith("GET ");
        paced.nothingSent().pass(Duration.ofSeconds(5)).nothingSent();
        paced.answer(first, 201, "{}");
        Desk.Sent second = paced.sent();
        paced.answer(second, 201, "{}").send(new GitHubCommand.Call(4, post)).nothingSent();
        paced.pass(Duration.ofMillis(999)).nothingSent();
        assertThat(paced.pass(Duration.ofMillis(1)).sent().line()).startsWith("POST ");
    }

    @Test
    void aCancelledMutationLetsTheNextOneGo() {
        RestCall post = RestCall.to("POST", "/a").build();
        desk.send(new GitHubCommand.Call(1, post)).send(new GitHubCommand.Cancel(1));
        desk.send(new GitHubCommand.Call(2, post));
        Desk.Sent first = desk.sent();
        desk.nothingSent().answer(first, 201, "{}").sent();
    }

    @Test
    void whatIsHarmlessThoughPostedIsNotPaced() {
        RestCall post = RestCall.to("POST", "/markdown").harmless().build();
        Desk paced = new Desk(Desk.OPTIONS.withLimits(GitHubLimits.DEFAULTS.withAtOnce(10)));
        paced.send(new GitHubCommand.Call(1, post)).send(new GitHubCommand.Call(2, post));
        assertThat(paced.requests).hasSize(2);
    }

    @Test
    void noMoreRequestsAreOnTheirWayThanTheCarrierTakes() {
        Desk one = new Desk(Desk.OPTIONS);
        one.call(1, "/a").call(2, "/b").call(3, "/c");
        assertThat(one.requests).hasSize(1);
        one.answer(200, "{}").answer(200, "{}").answer(200, "{}");
        assertThat(one.events).extracting(GitHubEvent::call).containsExactly(1L, 2L, 3L);
    }
}
