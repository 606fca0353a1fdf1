package dev.sansio.github;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sansio.core.SessionFailedException;
import dev.sansio.github.api.GitHubError;
import dev.sansio.github.api.RestCall;
import dev.sansio.github.auth.AppJwt;
import dev.sansio.github.auth.Credentials;
import dev.sansio.http.HttpEvent;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Apps and their installations. */
class InstallationTest {

    private static final Credentials.Installation INSTALLATION = new Credentials.Installation(Desk.APP, 42);
    private final Desk desk = new Desk(Desk.OPTIONS
            .as(INSTALLATION)
            .withLimits(GitHubLimits.DEFAULTS.withAtOnce(10).withBetweenMutations(Duration.ZERO)));

    private Desk grant(String token, Duration life) {
        return desk.answer(
                201,
                "{\"token\":\"" + token + "\",\"expires_at\":\""
                        + Stacks.NOW.plusNanos(desk.now).plus(life).truncatedTo(java.time.temporal.ChronoUnit.SECONDS)
                        + "\"}");
    }

    private String bearer() {
        return String.valueOf(desk.sent().field("authorization"));
    }

    @Test
    void anAppSignsByItself() {
        desk.send(new GitHubCommand.Call(1, RestCall.get("/app").as(new Credentials.App(Desk.APP))));
        assertThat(bearer())
                .isEqualTo("Bearer " + AppJwt.sign(Desk.APP, Stacks.NOW).revealText());
    }

    @Test
    void oneErrandFetchesTheTokenHoweverManyWait() {
        for (int i = 0; i < 9; i++) {
            desk.call(i, "/a");
        }
        assertThat(desk.requests).hasSize(1);
        assertThat(desk.requests.element().line())
                .isEqualTo("POST https://api.github.com/app/installations/42/access_tokens");
        assertThat(desk.requests.element().field("authorization")).startsWith("Bearer eyJ");
        assertThat(desk.requests.element().content()).isEmpty();
        grant("ghs_1", Duration.ofHours(1));
        assertThat(desk.requests).hasSize(9);
        assertThat(desk.requests).allMatch(sent -> "Bearer ghs_1".equals(sent.field("authorization")));
    }

    @Test
    void aTokenIsRenewedFiveMinutesBeforeItExpires() {
        desk.call(1, "/a");
        grant("ghs_1", Duration.ofHours(1)).answer(200, "{}");
        desk.pass(Duration.ofMinutes(55).minusSeconds(1)).call(2, "/a");
        assertThat(bearer()).isEqualTo("Bearer ghs_1");
        desk.pass(Duration.ofSeconds(1)).call(3, "/a");
        grant("ghs_2", Duration.ofHours(1));
        assertThat(bearer()).isEqualTo("Bearer ghs_2");
    }

    /** With a margin that is longer than the life of a token an engine fetches for ever. */
    @Test
    void aTokenOfAShortLifeIsUsedForMostOfIt() {
        desk.call(1, "/a");
        grant("ghs_1", Duration.ofSeconds(40)).answer(200, "{}");
        desk.pass(Duration.ofSeconds(29)).call(2, "/a");
        assertThat(bearer()).isEqualTo("Bearer ghs_1");
        desk.pass(Duration.ofSeconds(1)).call(3, "/a");
        assertThat(desk.sent().line()).contains("access_tokens");
    }

    @Test
    void aTokenThatIsOverAlreadyIsUsedOnceAndFetchedAgainLater() {
        desk.call(1, "/a");
        grant("ghs_1", Duration.ofHours(-1));
        assertThat(bearer()).isEqualTo("Bearer ghs_1");
    }

    @Test
    void after401TheTokenIsRenewedOnce() {
        desk.call(1, "/a").call(2, "/b");
        grant("ghs_1", Duration.ofHours(1));
        Desk.Sent first = desk.sent();
        Desk.Sent second = desk.sent();
        desk.answer(first, 401, "{\"message\":\"Bad credentials\"}").answer(second, 401, "{}");
        assertThat(desk.requests).as("one errand for both").hasSize(1);
        grant("ghs_2", Duration.ofHours(1));
        assertThat(desk.requests).hasSize(2);
        desk.answer(200, "{}");
        desk.answer(401, "{\"message\":\"Bad credentials\"}").nothingSent();
        assertThat(desk.error(GitHubError.Unauthorized.class).problem().message())
                .isEqualTo("Bad credentials");
    }

    @Test
    void a401ForAnOldTokenDoesNotThrowTheNewOneAway() {
        desk.call(1, "/a").call(2, "/b");
        grant("ghs_1", Duration.ofHours(1));
        Desk.Sent first = desk.sent();
        Desk.Sent second = desk.sent();
        desk.answer(first, 401, "{}");
        grant("ghs_2", Duration.ofHours(1));
        desk.sent();
        desk.answer(second, 401, "{}");
        assertThat(bearer()).isEqualTo("Bearer ghs_2");
        desk.nothingSent();
    }

    @Test
    void withoutATokenEachCallIsRefusedOnceForTheSameReason() {
        desk.call(1, "/a").call(2, "/b").answer(404, "{\"message\":\"Integration not found\"}");
        assertThat(desk.nothingSent().events)
                .hasSize(2)
                .allSatisfy(event -> assertThat(
                                ((GitHubEvent.Refused) event).error().problem().message())
                        .isEqualTo("Integration not found"));
        desk.call(3, "/c").fail(HttpEvent.By.PEER_RESET);
        assertThat(desk.last(GitHubEvent.Failed.class).by()).isEqualTo(HttpEvent.By.NOT_PROCESSED);
    }

    @Test
    void anAnswerThatIsNoTokenIsUnreadable() {
        List<String> bad = List.of(
                "{}",
                "[]",
                "{\"token\":\"t\"}",
                "{\"token\":\"t\",\"expires_at\":\"soon\"}",
                "{\"token\":\"a b\",\"expires_at\":\"2026-11-24T01:00:00Z\"}");
        for (int i = 0; i < bad.size(); i++) {
            desk.call(i, "/a").answer(201, bad.get(i));
            desk.nothingSent().error(GitHubError.Unreadable.class);
        }
    }

    @Test
    void aTokenMayBeForSomeRepositoriesAndPermissions() {
        Credentials.Installation some =
                new Credentials.Installation(Desk.APP, 42, List.of(7L), Map.of("issues", "write"));
        desk.send(new GitHubCommand.Call(1, RestCall.get("/a").as(some)));
        assertThat(desk.requests.element().content())
                .isEqualTo("{\"repository_ids\":[7],\"permissions\":{\"issues\":\"write\"}}");
        assertThat(some.identity()).isNotEqualTo(INSTALLATION.identity());
        grant("ghs_some", Duration.ofHours(1));
        desk.call(2, "/b");
        assertThat(bearer()).isEqualTo("Bearer ghs_some");
        assertThat(desk.sent().line()).contains("access_tokens");
    }

    @Test
    void aCallThatIsCancelledWhileItWaitsForATokenIsNotSent() {
        desk.call(1, "/a").send(new GitHubCommand.Cancel(1));
        grant("ghs_1", Duration.ofHours(1)).nothingSent();
        assertThat(desk.events).isEmpty();
    }

    @Test
    void aLossWhileATokenIsFetchedFailsEachCallOnce() {
        desk.call(1, "/a").call(2, "/b");
        desk.engine.lost(new SessionFailedException(SessionFailedException.LOST, "gone"), desk.now);
        assertThat(desk.engine.poll()).isInstanceOf(GitHubEvent.Failed.class);
        assertThat(desk.engine.poll()).isInstanceOf(GitHubEvent.Failed.class);
        org.assertj.core.api.Assertions.assertThatThrownBy(desk.engine::poll)
                .isInstanceOf(SessionFailedException.class);
    }

    /** Virtual time: a thousand calls with an expired token cause one errand. */
    @Test
    void aThousandCallsWithAnExpiredTokenCauseOneRenewal() {
        desk.call(5000, "/a");
        grant("ghs_1", Duration.ofHours(1)).answer(200, "{}");
        desk.pass(Duration.ofHours(2));
        for (int i = 0; i < 1000; i++) {
            desk.call(i, "/a");
        }
        assertThat(desk.requests).hasSize(1);
        grant("ghs_2", Duration.ofHours(1));
        for (int i = 0; i < 1000; i++) {
            desk.answer(200, "{}");
        }
        assertThat(desk.events).hasSize(1001).allMatch(event -> event instanceof GitHubEvent.Answered);
        desk.nothingSent();
    }
}
