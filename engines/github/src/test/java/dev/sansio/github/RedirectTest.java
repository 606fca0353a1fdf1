package dev.sansio.github;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sansio.github.api.GitHubError;
import dev.sansio.github.api.RestCall;
import dev.sansio.http.HttpError;
import dev.sansio.http.HttpEvent;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Redirects: to where credentials belong with them, elsewhere without. */
class RedirectTest {

    private final Desk desk = Desk.withoutPacing();

    @Test
    void withinGitHubARedirectIsFollowedAsTheCallWas() {
        for (int status : List.of(301, 302, 307, 308)) {
            RestCall post = RestCall.to("POST", "/repos/o/old/issues")
                    .content("application/json", new byte[] {'1'})
                    .build();
            desk.send(new GitHubCommand.Call(1, post));
            desk.answer(status, "{}", "location", "https://api.github.com/repositories/1/issues");
            Desk.Sent again = desk.sent();
            assertThat(again.line()).isEqualTo("POST https://api.github.com/repositories/1/issues");
            assertThat(again.content()).isEqualTo("1");
            assertThat(again.field("authorization")).isEqualTo("Bearer ghp_secret");
            desk.answer(again, 201, "{}");
            assertThat(desk.last(GitHubEvent.Answered.class).response().status())
                    .isEqualTo(201);
        }
    }

    @Test
    void aReferenceIsRelativeToWhatWasCalled() {
        desk.call(1, "/repos/o/old").answer(301, "", "location", "../../repositories/1?a=b#c");
        assertThat(desk.sent().line()).isEqualTo("GET https://api.github.com/repositories/1?a=b");
    }

    /** RFC 3986 5.2.2: a reference without a path keeps that of the base. */
    @Test
    void aReferenceOfAQueryAloneKeepsThePath() {
        desk.call(1, "/a/b?page=1").answer(301, "", "location", "?page=2");
        assertThat(desk.sent().line()).isEqualTo("GET https://api.github.com/a/b?page=2");
        desk.call(2, "/a/b?page=1").answer(301, "", "location", "#c");
        assertThat(desk.sent().line()).isEqualTo("GET https://api.github.com/a/b?page=1");
    }

    @Test
    void elsewhereNoCredentialsGo() {
        RestCall call = RestCall.to("GET", "/repos/o/r/zipball/main")
                .field("x-mine", "1")
                .build();
        desk.send(new GitHubCommand.Call(1, call));
        desk.answer(302, "", "location", "https://codeload.github.com/o/r/legacy.zip/main?token=t");
        Desk.Sent elsewhere = desk.sent();
        assertThat(elsewhere.line()).isEqualTo("GET https://codeload.github.com/o/r/legacy.zip/main?token=t");
        assertThat(elsewhere.field("authorization")).isNull();
        assertThat(elsewhere.field("x-mine")).isNull();
        assertThat(elsewhere.field("user-agent")).isEqualTo("test-bot");
        desk.answer(elsewhere, 302, "", "location", "https://api.github.com/user");
        assertThat(desk.sent().field("authorization")).isNull();
    }

    @Test
    void elsewhereNothingIsSentThatChangesSomething() {
        RestCall post = RestCall.to("POST", "/a")
                .content("application/json", new byte[] {'1'})
                .build();
        desk.send(new GitHubCommand.Call(1, post)).answer(307, "", "location", "https://evil.example/");
        assertThat(desk.nothingSent().error(GitHubError.Redirected.class).location())
                .isEqualTo("https://evil.example/");
    }

    @Test
    void fromTlsToNoneNothingIsFollowed() {
        desk.call(1, "/a").answer(302, "", "location", "http://api.github.com/a");
        desk.nothingSent().error(GitHubError.Redirected.class);
    }

    @Test
    void whereTheCarrierDoesNotReachTheApplicationIsTold() {
        Desk one = new Desk(Desk.OPTIONS.onOneConnection());
        one.call(1, "/a").answer(302, "", "location", "https://codeload.github.com/a");
        assertThat(one.nothingSent().error(GitHubError.Redirected.class).location())
                .isEqualTo("https://codeload.github.com/a");
    }

    @Test
    void seeOtherIsAGet() {
        RestCall post = RestCall.to("POST", "/a")
                .content("application/json", new byte[] {'1'})
                .build();
        desk.send(new GitHubCommand.Call(1, post)).answer(303, "", "location", "/b");
        Desk.Sent next = desk.sent();
        assertThat(next.line()).isEqualTo("GET https://api.github.com/b");
        assertThat(next.content()).isEmpty();
        assertThat(next.field("content-type")).isNull();
    }

    /** A mutation that was done is not to be repeated, though the GET after it was never sent. */
    @Test
    void aCallThatWasSentOnceIsNotToldAsNotProcessed() {
        RestCall post = RestCall.to("POST", "/a")
                .content("application/json", new byte[] {'1'})
                .build();
        desk.send(new GitHubCommand.Call(1, post));
        Desk.Sent sent = desk.sent();
        desk.engine.receive(new HttpEvent.Draining(HttpError.of(HttpError.Code.NO_ERROR, "")), desk.now);
        desk.answer(sent, 303, "", "location", "/b").nothingSent();
        assertThat(desk.last(GitHubEvent.Failed.class).by()).isEqualTo(HttpEvent.By.CONNECTION);
        desk.call(2, "/c");
        assertThat(desk.last(GitHubEvent.Failed.class).by()).isEqualTo(HttpEvent.By.NOT_PROCESSED);
    }

    @Test
    void redirectsWithoutEndEnd() {
        desk.call(1, "/a");
        for (int i = 0; i < 5; i++) {
            desk.answer(302, "", "location", "/a");
        }
        desk.answer(302, "", "location", "/a").nothingSent().error(GitHubError.Redirected.class);
    }

    @Test
    void whatLeadsNowhereIsToldAsItCame() {
        for (String location :
                List.of("ftp://a/", "https://", "https://u:p@api.github.com/", "mailto:a", "http://[", "%")) {
            desk.call(1, "/a").answer(302, "", "location", location);
            assertThat(desk.nothingSent().error(GitHubError.Redirected.class).location())
                    .isEqualTo(location);
        }
        desk.call(1, "/a").answer(302, "");
        assertThat(desk.error(GitHubError.Redirected.class).location()).isNull();
        desk.call(1, "/a").answer(300, "{}").error(GitHubError.Redirected.class);
    }
}
