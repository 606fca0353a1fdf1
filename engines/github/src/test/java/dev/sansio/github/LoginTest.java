package dev.sansio.github;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sansio.core.Secret;
import dev.sansio.github.api.GitHubError;
import dev.sansio.github.auth.DeviceCode;
import dev.sansio.github.auth.UserToken;
import dev.sansio.http.HttpEvent;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** People log in on another device (RFC 8628; GitHub, "Device flow"). */
class LoginTest {

    private static final String CODE = "{\"device_code\":\"3584d83530557fdd1f46af8289938c8ef79f9dc5\","
            + "\"user_code\":\"WDJB-MJHT\",\"verification_uri\":\"https://github.com/login/device\","
            + "\"expires_in\":900,\"interval\":5}";
    private static final String PENDING = "{\"error\":\"authorization_pending\"}";
    private final Desk desk = Desk.withoutPacing();

    private Desk begun() {
        return desk.send(new GitHubCommand.LogIn(1, "Iv1.abc", List.of("repo", "user")))
                .answer(200, CODE);
    }

    @Test
    void theCodeIsShownAndTheTokenComesWhenThePersonHasAgreed() {
        desk.send(new GitHubCommand.LogIn(1, "Iv1.abc", List.of("repo", "user")));
        Desk.Sent first = desk.sent();
        assertThat(first.line()).isEqualTo("POST https://github.com/login/device/code");
        assertThat(first.content()).isEqualTo("client_id=Iv1.abc&scope=repo+user");
        assertThat(first.field("authorization")).isNull();
        assertThat(first.field("accept")).isEqualTo("application/json");
        desk.answer(first, 200, CODE);
        assertThat(desk.last(GitHubEvent.CodeIssued.class).code())
                .isEqualTo(new DeviceCode("WDJB-MJHT", "https://github.com/login/device", Duration.ofMinutes(15)));
        desk.pass(Duration.ofSeconds(5).minusNanos(1)).nothingSent().pass(Duration.ofNanos(1));
        Desk.Sent poll = desk.sent();
        assertThat(poll.line()).isEqualTo("POST https://github.com/login/oauth/access_token");
        assertThat(poll.content())
                .isEqualTo("client_id=Iv1.abc&device_code=3584d83530557fdd1f46af8289938c8ef79f9dc5"
                        + "&grant_type=urn%3Aietf%3Aparams%3Aoauth%3Agrant-type%3Adevice_code");
        desk.answer(poll, 200, PENDING).nothingSent().pass(Duration.ofSeconds(5));
        desk.answer(200, "{\"access_token\":\"gho_16C7\",\"token_type\":\"bearer\",\"scope\":\"repo,user\"}");
        UserToken token = desk.last(GitHubEvent.LoggedIn.class).token();
        assertThat(token).isEqualTo(new UserToken(Secret.of("gho_16C7"), "repo,user", null, null, null));
        assertThat(desk.events.toString()).doesNotContain("gho_16C7");
        assertThat(token.credentials().token()).isEqualTo(Secret.of("gho_16C7"));
    }

    @Test
    void slowDownAddsFiveSecondsForGood() {
        begun().pass(Duration.ofSeconds(5)).answer(200, "{\"error\":\"slow_down\"}");
        desk.pass(Duration.ofSeconds(9))
                .nothingSent()
                .pass(Duration.ofSeconds(1))
                .answer(200, PENDING);
        desk.pass(Duration.ofSeconds(9)).nothingSent().pass(Duration.ofSeconds(1));
        desk.answer(200, "{\"error\":\"slow_down\",\"interval\":30}");
        desk.pass(Duration.ofSeconds(29))
                .nothingSent()
                .pass(Duration.ofSeconds(1))
                .sent();
    }

    @Test
    void denialAndExpiryEndIt() {
        begun().pass(Duration.ofSeconds(5)).answer(200, "{\"error\":\"access_denied\",\"error_description\":\"no\"}");
        assertThat(desk.nothingSent().error(GitHubError.LoginRefused.class).error())
                .isEqualTo("access_denied");
        assertThat(desk.error(GitHubError.LoginRefused.class).problem().message())
                .isEqualTo("no");
        begun();
        while (!(desk.events.get(desk.events.size() - 1) instanceof GitHubEvent.Refused)) {
            desk.pass(Duration.ofSeconds(5)).answer(200, PENDING);
        }
        assertThat(desk.error(GitHubError.LoginRefused.class).error()).isEqualTo("expired_token");
        assertThat(desk.pass(Duration.ofHours(1)).nothingSent().engine.deadline())
                .isEqualTo(Long.MAX_VALUE);
    }

    @Test
    void aServerThatIsSlowOrBrokenIsAskedHalfAsOften() {
        begun().pass(Duration.ofSeconds(5));
        desk.sent();
        desk.pass(Duration.ofSeconds(60)).nothingSent(); // patience with the answer ends
        desk.pass(Duration.ofSeconds(10)).answer(503, "");
        desk.pass(Duration.ofSeconds(19))
                .nothingSent()
                .pass(Duration.ofSeconds(1))
                .answer(200, PENDING);
    }

    @Test
    void whatElseGoesWrongEndsIt() {
        begun().pass(Duration.ofSeconds(5)).fail(HttpEvent.By.CONNECTION);
        desk.last(GitHubEvent.Failed.class);
        begun().pass(Duration.ofSeconds(5)).answer(404, "{}").error(GitHubError.NotFound.class);
        begun().pass(Duration.ofSeconds(5)).answer(200, "{}").error(GitHubError.Unreadable.class);
        begun().pass(Duration.ofSeconds(5))
                .answer(200, "{\"access_token\":\"\"}")
                .error(GitHubError.Unreadable.class);
        desk.send(new GitHubCommand.LogIn(1, "x", List.of())).answer(200, "{\"error\":\"device_flow_disabled\"}");
        assertThat(desk.error(GitHubError.LoginRefused.class).error()).isEqualTo("device_flow_disabled");
        desk.send(new GitHubCommand.LogIn(1, "x", List.of())).answer(200, PENDING);
        desk.error(GitHubError.LoginRefused.class);
        desk.send(new GitHubCommand.LogIn(1, "x", List.of()))
                .answer(200, CODE.replace("https://github.com", "javascript:"));
        desk.error(GitHubError.Unreadable.class);
        desk.send(new GitHubCommand.LogIn(1, "x", List.of())).answer(503, "").error(GitHubError.ServerBroken.class);
    }

    @Test
    void aPlaceToLogInWithoutASchemeIsUnreadable() {
        desk.send(new GitHubCommand.LogIn(1, "x", List.of()))
                .answer(200, CODE.replace("https://github.com", "//github.com"));
        desk.error(GitHubError.Unreadable.class);
    }

    @Test
    void aCancelledLoginIsOver() {
        begun().send(new GitHubCommand.Cancel(1)).pass(Duration.ofHours(1)).nothingSent();
        assertThat(desk.events).hasSize(1);
    }

    @Test
    void aTokenThatExpiresIsRenewed() {
        desk.send(new GitHubCommand.Renew(1, "Iv1.abc", Secret.of("shh"), Secret.of("ghr_1")));
        Desk.Sent sent = desk.sent();
        assertThat(sent.line()).isEqualTo("POST https://github.com/login/oauth/access_token");
        assertThat(sent.content())
                .isEqualTo("client_id=Iv1.abc&grant_type=refresh_token&refresh_token=ghr_1&client_secret=shh");
        desk.answer(
                sent,
                200,
                "{\"access_token\":\"ghu_2\",\"expires_in\":28800,\"refresh_token\":\"ghr_2\","
                        + "\"refresh_token_expires_in\":15811200,\"scope\":\"\",\"token_type\":\"bearer\"}");
        UserToken token = desk.last(GitHubEvent.LoggedIn.class).token();
        assertThat(token.lifetime()).isEqualTo(Duration.ofHours(8));
        assertThat(Objects.requireNonNull(token.refreshToken()).revealText()).isEqualTo("ghr_2");
        assertThat(token.refreshLifetime()).isEqualTo(Duration.ofDays(183));
        desk.send(new GitHubCommand.Renew(1, "Iv1.abc", null, Secret.of("ghr_1")));
        assertThat(desk.requests.element().content()).doesNotContain("client_secret");
        desk.answer(200, "{\"error\":\"bad_refresh_token\"}");
        assertThat(desk.error(GitHubError.LoginRefused.class).error()).isEqualTo("bad_refresh_token");
    }

    @Test
    void aCodeOfABrowserIsRedeemed() {
        Secret verifier = Secret.of("dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk");
        desk.send(new GitHubCommand.Redeem(
                1, "Iv1.abc", Secret.of("shh"), Secret.of("c0de"), "https://bot.example/back", verifier));
        assertThat(desk.requests.element().content())
                .isEqualTo("client_id=Iv1.abc&client_secret=shh&code=c0de"
                        + "&redirect_uri=https%3A%2F%2Fbot.example%2Fback&code_verifier=" + verifier.revealText());
        desk.answer(200, "{\"access_token\":\"gho_1\",\"scope\":\"repo\",\"token_type\":\"bearer\"}");
        assertThat(desk.last(GitHubEvent.LoggedIn.class).token().scopes()).isEqualTo("repo");
        desk.send(new GitHubCommand.Redeem(1, "Iv1.abc", Secret.of("shh"), Secret.of("c0de"), null, null));
        assertThat(desk.requests.element().content()).isEqualTo("client_id=Iv1.abc&client_secret=shh&code=c0de");
        desk.answer(200, "{\"error\":\"bad_verification_code\",\"error_description\":\"expired\"}");
        assertThat(desk.error(GitHubError.LoginRefused.class).error()).isEqualTo("bad_verification_code");
    }
}
