package dev.sansio.github;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sansio.core.CommandRejectedException;
import dev.sansio.core.Phase;
import dev.sansio.core.Secret;
import dev.sansio.core.SessionFailedException;
import dev.sansio.github.api.Deprecation;
import dev.sansio.github.api.GitHubError;
import dev.sansio.github.api.GitHubResponse;
import dev.sansio.github.api.GitHubServer;
import dev.sansio.github.api.RateLimit;
import dev.sansio.github.api.RestCall;
import dev.sansio.github.auth.Credentials;
import dev.sansio.github.catalogue.Apps;
import dev.sansio.github.catalogue.Issues;
import dev.sansio.github.catalogue.Repos;
import dev.sansio.http.HttpCommand;
import dev.sansio.http.HttpError;
import dev.sansio.http.HttpEvent;
import dev.sansio.http.HttpField;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.JsonNodeFactory;

/** Calls of the REST interface and their answers. */
class RestTest {

    private final Desk desk = new Desk(Desk.OPTIONS);

    @Test
    void aCallSaysWhoAsksForWhatInWhichVersion() {
        desk.send(new GitHubCommand.Call(
                1,
                RestCall.to(Issues.LIST_FOR_REPO)
                        .path("owner", "octo cat")
                        .path("repo", "a/b")
                        .query("state", "all")
                        .query("per_page", 100)
                        .build()));
        Desk.Sent sent = desk.sent();
        assertThat(sent.line())
                .isEqualTo("GET https://api.github.com/repos/octo%20cat/a%2Fb/issues?state=all&per_page=100");
        assertThat(sent.field("user-agent")).isEqualTo("test-bot");
        assertThat(sent.field("accept")).isEqualTo("application/vnd.github+json");
        assertThat(sent.field("x-github-api-version")).isEqualTo(GitHubOptions.API_VERSION);
        assertThat(sent.field("authorization")).isEqualTo("Bearer ghp_secret");
        assertThat(sent.head().toString()).doesNotContain("ghp_secret");
        desk.answer(sent, 200, "[{\"number\":1}]");
        GitHubResponse response = desk.last(GitHubEvent.Answered.class).response();
        assertThat(response.json()).isNotNull();
        assertThat(response.json().get(0).get("number").asInt()).isEqualTo(1);
        assertThat(response.toString()).isEqualTo("GitHubResponse[200, 14 octets]");
    }

    @Test
    void theVersionIsPinnedAndOverridableForAllCallsAndForOne() {
        Desk other = new Desk(Desk.OPTIONS.withApiVersion("2026-03-10"));
        other.call(1, "/meta");
        assertThat(other.requests.element().field("x-github-api-version")).isEqualTo("2026-03-10");
        other.answer(200, "{}");
        RestCall old = RestCall.to("GET", "/meta")
                .field("X-GitHub-Api-Version", "2022-11-28")
                .accept("text/plain")
                .build();
        other.send(new GitHubCommand.Call(2, old));
        assertThat(other.requests.element().head().fields().all("x-github-api-version"))
                .containsExactly("2022-11-28");
        assertThat(other.requests.element().head().fields().all("accept")).containsExactly("text/plain");
    }

    @Test
    void aUserAgentIsCompulsory() {
        assertThatIllegalArgumentException().isThrownBy(() -> GitHubOptions.of(" ", Desk.TOKEN));
        assertThatIllegalArgumentException().isThrownBy(() -> GitHubOptions.of("a\r\nb", Desk.TOKEN));
        assertThatIllegalArgumentException().isThrownBy(() -> Desk.OPTIONS.withApiVersion(""));
    }

    @Test
    void jsonIsSentAndItsLengthToo() {
        desk.send(new GitHubCommand.Call(
                1,
                RestCall.to(Issues.CREATE)
                        .path("owner", "o")
                        .path("repo", "r")
                        .json(JsonNodeFactory.instance.objectNode().put("title", "\u00e9"))
                        .build()));
        Desk.Sent sent = desk.sent();
        assertThat(sent.content()).isEqualTo("{\"title\":\"\u00e9\"}");
        assertThat(sent.field("content-type")).isEqualTo("application/json");
        assertThat(sent.field("content-length")).isEqualTo("14");
    }

    /** The reference library takes empty octets for no content by which object they are. */
    @Test
    void contentThatIsEmptyIsContentOfLengthZero() {
        desk.send(new GitHubCommand.Call(
                1,
                RestCall.to("PUT", "/user/starred/o/r")
                        .content("text/plain", new byte[0])
                        .build()));
        Desk.Sent sent = desk.sent();
        assertThat(sent.field("content-length")).isEqualTo("0");
        assertThat(sent.field("content-type")).isEqualTo("text/plain");
    }

    @Test
    void valuesInThePathLeadNowhereElse() {
        for (String value : List.of("..", ".", "")) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> RestCall.to(Repos.GET)
                            .path("owner", value)
                            .path("repo", "r")
                            .build());
        }
        String content = RestCall.to(Repos.GET_CONTENT)
                .path("owner", "o")
                .path("repo", "r")
                .path("path", "docs/a b#?.md")
                .build()
                .target();
        assertThat(content).isEqualTo("/repos/o/r/contents/docs/a%20b%23%3F.md");
        String root = RestCall.to(Repos.GET_CONTENT)
                .path("owner", "o")
                .path("repo", "r")
                .path("path", "")
                .build()
                .target();
        assertThat(root).isEqualTo("/repos/o/r/contents/");
        for (String path : List.of("../../user", "a//b", "/a", "a/", "a/./b")) {
            assertThatIllegalArgumentException()
                    .as(path)
                    .isThrownBy(() -> RestCall.to(Repos.GET_CONTENT)
                            .path("owner", "o")
                            .path("repo", "r")
                            .path("path", path)
                            .build());
        }
    }

    @Test
    void whatTheOperationDoesNotHaveIsRefusedBeforeItIsSent() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RestCall.to(Issues.LIST_FOR_REPO).query("stat", "all"));
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        RestCall.to(Issues.LIST_FOR_REPO).path("owner", "o").build());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RestCall.to(Issues.CREATE)
                        .path("owner", "o")
                        .path("repo", "r")
                        .build());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RestCall.to(Issues.LIST).path("owner", "o").build());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RestCall.to(Issues.LIST).json(JsonNodeFactory.instance.objectNode()));
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        RestCall.to(dev.sansio.github.catalogue.Search.CODE).build());
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        RestCall.to("GET", "/a").field("Authorization", "x").build());
        assertThatIllegalArgumentException().isThrownBy(() -> RestCall.get("ftp://a/"));
    }

    @Test
    void anAnswerTellsLimitPagesAndThatItsCallWillGoAway() {
        desk.call(1, "/meta")
                .answer(
                        200,
                        "{}",
                        "X-RateLimit-Limit",
                        "5000",
                        "X-RateLimit-Remaining",
                        "4987",
                        "X-RateLimit-Reset",
                        "1350085394",
                        "X-RateLimit-Resource",
                        "core",
                        "Deprecation",
                        "@1688169599",
                        "Sunset",
                        "Sun, 30 Jun 2024 23:59:59 GMT",
                        "Link",
                        "<https://docs.github.com/x>; rel=\"deprecation\"; type=\"text/html\"",
                        "X-GitHub-Request-Id",
                        "DD0E:6011");
        GitHubResponse response = desk.last(GitHubEvent.Answered.class).response();
        assertThat(response.rateLimit())
                .isEqualTo(new RateLimit("core", 5000, 4987, Instant.ofEpochSecond(1350085394)));
        assertThat(response.deprecation())
                .isEqualTo(new Deprecation(
                        Instant.ofEpochSecond(1688169599),
                        Instant.parse("2024-06-30T23:59:59Z"),
                        "https://docs.github.com/x"));
        assertThat(response.requestId()).isEqualTo("DD0E:6011");
        assertThat(response.links().next()).isNull();
    }

    @Test
    void contentOfOtherTypesIsLeftAsItCame() {
        desk.call(1, "/zen").answer(200, "Keep it logically awesome.", "content-type", "text/plain");
        GitHubResponse response = desk.last(GitHubEvent.Answered.class).response();
        assertThat(response.json()).isNull();
        assertThat(response.content().remaining()).isEqualTo(26);
        desk.call(2, "/user/starred/o/r").answer(204, "");
        assertThat(desk.last(GitHubEvent.Answered.class).response().status()).isEqualTo(204);
    }

    @Test
    void jsonThatIsNoneIsToldAsUnreadable() {
        desk.call(1, "/meta").answer(200, "{\"a\":1,\"a\":2}");
        assertThat(desk.error(GitHubError.Unreadable.class).problem().message()).isNotEmpty();
    }

    @Test
    void anEnterpriseServerHasItsOwnPaths() {
        Desk enterprise = new Desk(Desk.OPTIONS.at(Desk.enterprise()));
        enterprise.call(1, "/meta");
        assertThat(enterprise.sent().line()).isEqualTo("GET https://ghe.example.com/api/v3/meta");
        assertThat(GitHubServer.residency("octo").graphQl().toString()).isEqualTo("https://api.octo.ghe.com/graphql");
    }

    @Test
    void uploadsGoToTheirOwnHost() {
        desk.send(new GitHubCommand.Call(
                1,
                RestCall.to(Repos.UPLOAD_RELEASE_ASSET)
                        .path("owner", "o")
                        .path("repo", "r")
                        .path("release_id", 1)
                        .query("name", "a.zip")
                        .content("application/zip", new byte[] {1})
                        .build()));
        Desk.Sent sent = desk.sent();
        assertThat(sent.line()).isEqualTo("POST https://uploads.github.com/repos/o/r/releases/1/assets?name=a.zip");
        assertThat(sent.field("authorization")).isEqualTo("Bearer ghp_secret");
    }

    /** The reference library gives its token to whatever host it is told. */
    @Test
    void credentialsGoToNoOtherOriginThanGitHubs() {
        assertThatThrownBy(() -> desk.call(1, "https://evil.example/x")).isInstanceOf(CommandRejectedException.class);
        assertThatThrownBy(() -> desk.call(1, "http://api.github.com/x")).isInstanceOf(CommandRejectedException.class);
        assertThatThrownBy(() -> desk.call(1, "https://api.github.com:444/x"))
                .isInstanceOf(CommandRejectedException.class);
        desk.send(new GitHubCommand.Call(
                2, RestCall.get("https://raw.githubusercontent.com/o/r/main/f").as(new Credentials.Anonymous())));
        assertThat(desk.sent().field("authorization")).isNull();
    }

    @Test
    void anOAuthAppShowsItsSecretOnlyInTheField() {
        Credentials client = new Credentials.Client("Ov23", Secret.of("shh"));
        desk.send(new GitHubCommand.Call(
                1,
                RestCall.to(Apps.CHECK_TOKEN)
                        .path("client_id", "Ov23")
                        .json(JsonNodeFactory.instance.objectNode().put("access_token", "t"))
                        .as(client)
                        .build()));
        assertThat(desk.sent().field("authorization")).isEqualTo("Basic T3YyMzpzaGg=");
        assertThat(client.toString()).doesNotContain("shh");
    }

    @Test
    void oneConnectionReachesOneOriginAndOtherCallsFailUnsent() {
        Desk one = new Desk(Desk.OPTIONS.onOneConnection());
        one.send(new GitHubCommand.LogIn(1, "Iv1", List.of()));
        GitHubEvent.Failed failed = one.nothingSent().last(GitHubEvent.Failed.class);
        assertThat(failed.by()).isEqualTo(HttpEvent.By.NOT_PROCESSED);
        one.call(2, "/meta");
        assertThat(one.sent().line()).endsWith("/meta");
    }

    @Test
    void aFailureSaysWhetherItIsSafeToCallAgain() {
        desk.call(1, "/meta").fail(HttpEvent.By.NOT_PROCESSED);
        assertThat(desk.last(GitHubEvent.Failed.class).by()).isEqualTo(HttpEvent.By.NOT_PROCESSED);
        desk.call(2, "/meta").pass(Duration.ofMinutes(1));
        assertThat(desk.last(GitHubEvent.Failed.class).by()).isEqualTo(HttpEvent.By.TIMED_OUT);
        assertThat(desk.others).hasOnlyElementsOfType(HttpCommand.Abort.class);
    }

    @Test
    void whatIsCancelledIsHeardOfNoMore() {
        desk.call(1, "/a").call(2, "/b");
        desk.send(new GitHubCommand.Cancel(1)).send(new GitHubCommand.Cancel(2)).send(new GitHubCommand.Cancel(3));
        desk.answer(200, "{}");
        assertThat(desk.events).isEmpty();
        desk.nothingSent();
    }

    @Test
    void callsHaveNumbersOfTheirOwnAndABoundTogether() {
        desk.call(1, "/a");
        assertThatThrownBy(() -> desk.call(1, "/b")).isInstanceOf(CommandRejectedException.class);
        assertThatThrownBy(() -> desk.call(-1, "/b")).isInstanceOf(CommandRejectedException.class);
        Desk small = new Desk(Desk.OPTIONS.withLimits(GitHubLimits.DEFAULTS.withCalls(2)));
        small.call(1, "/a").call(2, "/b");
        assertThatThrownBy(() -> small.call(3, "/c"))
                .isInstanceOf(CommandRejectedException.class)
                .hasMessageContaining("GitHubLimits.calls");
    }

    @Test
    void closingWaitsForWhatIsOpen() {
        desk.call(1, "/a").send(new GitHubCommand.Close());
        assertThat(desk.engine.phase()).isEqualTo(Phase.OPEN);
        assertThatThrownBy(() -> desk.call(2, "/b")).isInstanceOf(CommandRejectedException.class);
        desk.answer(200, "{}");
        assertThat(desk.engine.phase()).isEqualTo(Phase.CLOSED);
        assertThat(desk.others).containsExactly(new HttpCommand.Drain());
        assertThat(desk.engine.finished()).isTrue();
        desk.call(3, "/c").nothingSent();
    }

    @Test
    void aLossFailsEachCallOnceAndSaysWhichWereSent() {
        desk.call(1, "/a").call(2, "/b");
        SessionFailedException cause = new SessionFailedException(SessionFailedException.LOST, "gone");
        desk.engine.lost(cause, desk.now);
        assertThat(((GitHubEvent.Failed) java.util.Objects.requireNonNull(desk.engine.poll())).by())
                .isEqualTo(HttpEvent.By.CONNECTION);
        assertThat(((GitHubEvent.Failed) java.util.Objects.requireNonNull(desk.engine.poll())).by())
                .isEqualTo(HttpEvent.By.NOT_PROCESSED);
        assertThatThrownBy(desk.engine::poll).isSameAs(cause);
        assertThat(desk.engine.phase()).isEqualTo(Phase.FAILED);
    }

    @Test
    void credentialsThatCouldNotBeWrittenAreNone() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Credentials.Token(Secret.of("a\nb")));
        assertThatIllegalArgumentException().isThrownBy(() -> new Credentials.Token(Secret.of("")));
        assertThatIllegalArgumentException().isThrownBy(() -> new Credentials.Client("a:b", Secret.of("c")));
        assertThat(Desk.TOKEN.toString() + Desk.TOKEN.identity()).doesNotContain("ghp_secret");
        for (HttpField field : desk.call(1, "/a").sent().head().fields()) {
            assertThat(field.sensitive()).isEqualTo(field.name().equals("authorization"));
        }
    }

    /** A connection that is about to close fails what was not sent, so that it can be sent on another one. */
    @Test
    void whatACarrierTakesNoMoreIsSafeToSendElsewhere() {
        desk.call(1, "/a").call(2, "/b");
        desk.engine.receive(new HttpEvent.Draining(HttpError.of(HttpError.Code.NO_ERROR, "")), desk.now);
        desk.settle();
        assertThat(desk.last(GitHubEvent.Failed.class).call()).isEqualTo(2);
        assertThat(desk.last(GitHubEvent.Failed.class).by()).isEqualTo(HttpEvent.By.NOT_PROCESSED);
        desk.answer(200, "{}");
        assertThat(desk.last(GitHubEvent.Answered.class).call()).isEqualTo(1);
        assertThat(desk.call(3, "/c")
                        .nothingSent()
                        .last(GitHubEvent.Failed.class)
                        .by())
                .isEqualTo(HttpEvent.By.NOT_PROCESSED);
    }
}
