package dev.sansio.github;

import dev.sansio.core.Secret;
import dev.sansio.github.api.GitHubError;
import dev.sansio.github.api.GitHubResponse;
import dev.sansio.github.api.JsonView;
import dev.sansio.github.api.Origin;
import dev.sansio.github.api.Problem;
import dev.sansio.github.auth.DeviceCode;
import dev.sansio.github.auth.UserToken;
import dev.sansio.http.HttpError;
import dev.sansio.http.HttpEvent;
import dev.sansio.json.MalformedJsonException;
import dev.sansio.oauth.form.Parameters;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** A login with a code, on a device (RFC 8628) or in a browser, or the renewal of a token: GitHub answers all alike. */
final class LoginFlow extends Flows.Told {

    private static final String TOKENS = "/login/oauth/access_token";
    private static final String GRANT = "urn:ietf:params:oauth:grant-type:device_code";
    private static final long USUAL_INTERVAL = 5;
    private static final Duration LONGEST = Duration.ofDays(1);

    private final String clientId;
    private @Nullable Secret deviceCode;
    private Duration interval = Duration.ofSeconds(USUAL_INTERVAL);
    private long expires;

    LoginFlow(long call, Courier courier, Flows flows, String clientId) {
        super(call, courier, flows);
        this.clientId = clientId;
    }

    Errand begin(String scopes) {
        return courier.errands()
                .form(this, "/login/device/code", Parameters.of("client_id", clientId, "scope", scopes));
    }

    Errand redeem(GitHubCommand.Redeem redeem) {
        Secret verifier = redeem.codeVerifier();
        Parameters parameters = Parameters.of(
                        "client_id",
                        clientId,
                        "client_secret",
                        redeem.clientSecret().revealText(),
                        "code",
                        redeem.code().revealText())
                .andIf("redirect_uri", redeem.redirectUri())
                .andIf("code_verifier", verifier == null ? null : verifier.revealText());
        return courier.errands().form(this, TOKENS, parameters);
    }

    Errand renew(@Nullable Secret clientSecret, Secret refreshToken) {
        Parameters parameters = Parameters.of(
                        "client_id",
                        clientId,
                        "grant_type",
                        "refresh_token",
                        "refresh_token",
                        refreshToken.revealText())
                .andIf("client_secret", clientSecret == null ? null : clientSecret.revealText());
        return courier.errands().form(this, TOKENS, parameters);
    }

    @Override
    void answered(Errand errand, GitHubResponse response, long now) {
        try {
            JsonView answer = response.object();
            String error = answer.optionalText("error");
            if (error != null) {
                denied(response, answer, error, now);
            } else if (errand.target.path().equals(TOKENS)) {
                flows.end(new GitHubEvent.LoggedIn(call, token(answer)));
            } else {
                issued(answer, now);
            }
        } catch (MalformedJsonException malformed) {
            unreadable(response, String.valueOf(malformed.getMessage()));
        }
    }

    private void issued(JsonView answer, long now) {
        deviceCode = Secret.of(answer.text("device_code"));
        DeviceCode code = new DeviceCode(
                answer.text("user_code"), answer.text("verification_uri"), seconds(answer.number("expires_in")));
        if (Origin.Location.parse(code.verificationUri()) == null) {
            throw MalformedJsonException.type("verification_uri", "a URI of HTTP");
        }
        Long said = answer.optionalNumber("interval");
        interval = seconds(said == null ? USUAL_INTERVAL : Math.max(1, said));
        expires = Gates.later(now, code.lifetime());
        courier.tell(new GitHubEvent.CodeIssued(call, code));
        askAgain(now);
    }

    /** What is not over is asked for again (RFC 8628 3.5). */
    private void denied(GitHubResponse response, JsonView answer, String error, long now) {
        if (deviceCode != null && error.equals("authorization_pending")) {
            askAgain(now);
        } else if (deviceCode != null && error.equals("slow_down")) {
            Long said = answer.optionalNumber("interval");
            Duration slower = interval.plusSeconds(5);
            interval = said != null && seconds(said).compareTo(slower) > 0 ? seconds(said) : slower;
            askAgain(now);
        } else {
            String description = answer.optionalText("error_description");
            over(response.status(), description == null ? error : description, error);
        }
    }

    private void askAgain(long now) {
        Secret code = deviceCode;
        long next = Gates.later(now, interval);
        if (code == null || next >= expires) {
            over(200, "the code has expired", "expired_token");
            return;
        }
        Errand errand = courier.errands()
                .form(
                        this,
                        TOKENS,
                        Parameters.of("client_id", clientId, "device_code", code.revealText(), "grant_type", GRANT));
        errand.notBefore = next;
        courier.add(errand);
    }

    private void over(int status, String message, String error) {
        Problem problem = new Problem(status, message, null, null);
        flows.end(new GitHubEvent.Refused(call, new GitHubError.LoginRefused(problem, error)));
    }

    private static UserToken token(JsonView answer) {
        Long life = answer.optionalNumber("expires_in");
        String refresh = answer.optionalText("refresh_token");
        Long refreshLife = answer.optionalNumber("refresh_token_expires_in");
        String scope = answer.optionalText("scope");
        String token = answer.text("access_token");
        if (token.isEmpty() || !token.chars().allMatch(c -> c > ' ' && c < 0x7F)) {
            throw MalformedJsonException.type("access_token", "a token");
        }
        return new UserToken(
                Secret.of(token),
                scope == null ? "" : scope,
                life == null ? null : seconds(life),
                refresh == null ? null : Secret.of(refresh),
                refreshLife == null ? null : seconds(refreshLife));
    }

    private static Duration seconds(long number) {
        return Duration.ofSeconds(Math.max(0, Math.min(number, 1000 * LONGEST.toSeconds())));
    }

    /** A server that is slow or broken is asked half as often each time (RFC 8628 3.5). */
    @Override
    void failed(Errand errand, HttpError error, HttpEvent.By by, long now) {
        if (deviceCode != null && by == HttpEvent.By.TIMED_OUT) {
            interval = interval.multipliedBy(2);
            askAgain(now);
        } else {
            super.failed(errand, error, by, now);
        }
    }

    @Override
    void refused(Errand errand, GitHubError error, long now) {
        if (deviceCode != null && error instanceof GitHubError.ServerBroken) {
            interval = interval.multipliedBy(2);
            askAgain(now);
        } else {
            super.refused(errand, error, now);
        }
    }
}
