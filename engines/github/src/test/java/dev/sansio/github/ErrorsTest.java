package dev.sansio.github;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sansio.github.api.FieldError;
import dev.sansio.github.api.GitHubError;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** What is refused, and why. */
class ErrorsTest {

    private final Desk desk = Desk.withoutPacing();

    private <T extends GitHubError> T error(Class<T> type, int status, String json, String... fields) {
        return desk.call(1, "/a").answer(status, json, fields).error(type);
    }

    @Test
    void eachStatusHasItsError() {
        error(GitHubError.BadRequest.class, 400, "{\"message\":\"Problems parsing JSON\"}");
        error(GitHubError.Unauthorized.class, 401, "{\"message\":\"Bad credentials\"}");
        error(GitHubError.NotFound.class, 404, "{}");
        error(GitHubError.NotFound.class, 410, "{}");
        error(GitHubError.Conflict.class, 409, "{}");
        error(GitHubError.Unexpected.class, 418, "{}");
        error(GitHubError.Unexpected.class, 451, "{}");
    }

    @Test
    void aProblemSaysWhatGitHubSaid() {
        GitHubError.NotFound error = error(
                GitHubError.NotFound.class,
                404,
                "{\"message\":\"Not Found\",\"documentation_url\":\"https://docs.github.com/rest\",\"status\":\"404\"}",
                "x-github-request-id",
                "A:1");
        assertThat(error.problem().message()).isEqualTo("Not Found");
        assertThat(error.problem().documentation()).isEqualTo("https://docs.github.com/rest");
        assertThat(error.problem().requestId()).isEqualTo("A:1");
        assertThat(error.retryAfter()).isNull();
    }

    @Test
    void errorsWithContentThatIsNoneAreErrorsAllTheSame() {
        assertThat(error(GitHubError.NotFound.class, 404, "{ nonsense")
                        .problem()
                        .message())
                .isEqualTo("status 404");
        error(GitHubError.NotFound.class, 404, "<html>", "content-type", "text/html");
        error(GitHubError.NotFound.class, 404, "[1]");
        error(GitHubError.NotFound.class, 404, "{\"message\":[]}");
        error(GitHubError.NotFound.class, 404, "");
        String longest = "m".repeat(5000);
        assertThat(error(GitHubError.NotFound.class, 404, "{\"message\":\"" + longest + "\"}")
                        .problem()
                        .message())
                .hasSize(1000);
    }

    @Test
    void forbiddenSaysWhatWouldBeNeeded() {
        GitHubError.Forbidden error = error(
                GitHubError.Forbidden.class,
                403,
                "{\"message\":\"Resource not accessible by integration\"}",
                "x-accepted-github-permissions",
                "issues=write",
                "x-accepted-oauth-scopes",
                "repo",
                "x-github-sso",
                "required; url=https://github.com/orgs/o/sso");
        assertThat(error.permissions()).isEqualTo("issues=write");
        assertThat(error.scopes()).isEqualTo("repo");
        assertThat(error.sso()).contains("sso");
    }

    @Test
    void whatIsInvalidIsToldFieldByField() {
        GitHubError.Invalid error = error(
                GitHubError.Invalid.class,
                422,
                "{\"message\":\"Validation Failed\",\"errors\":["
                        + "{\"resource\":\"Issue\",\"field\":\"title\",\"code\":\"missing_field\"},"
                        + "{\"resource\":\"Label\",\"code\":\"custom\",\"message\":\"no\"},"
                        + "\"plain text\",7]}");
        assertThat(error.errors())
                .startsWith(
                        new FieldError("Issue", "title", "missing_field", null),
                        new FieldError("Label", null, "custom", "no"),
                        new FieldError(null, null, null, "plain text"));
        assertThat(error.fields()).containsExactly("title");
    }

    @Test
    void theOtherFamiliesOf422AreReadToo() {
        assertThat(error(GitHubError.Invalid.class, 422, "{\"message\":\"m\",\"errors\":\"one text\"}")
                        .errors())
                .containsExactly(new FieldError(null, null, null, "one text"));
        assertThat(error(GitHubError.Invalid.class, 422, "{\"message\":\"m\"}").errors())
                .isEmpty();
        assertThat(error(GitHubError.Invalid.class, 422, "{\"errors\":null}").errors())
                .isEmpty();
        assertThat(error(GitHubError.Invalid.class, 422, "").errors()).isEmpty();
    }

    @Test
    void aBrokenServerSaysWhenToCallAgain() {
        assertThat(error(GitHubError.ServerBroken.class, 503, "", "retry-after", "30")
                        .retryAfter())
                .isEqualTo(Duration.ofSeconds(30));
        assertThat(error(GitHubError.ServerBroken.class, 502, "<html>", "content-type", "text/html")
                        .retryAfter())
                .isEqualTo(Duration.ofSeconds(10));
        assertThat(error(GitHubError.ServerBroken.class, 500, "", "retry-after", "soon")
                        .retryAfter())
                .isEqualTo(Duration.ofSeconds(10));
        desk.nothingSent();
    }
}
