package dev.sansio.github;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sansio.core.CommandRejectedException;
import dev.sansio.github.api.GitHubError;
import dev.sansio.github.api.RestCall;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** Pages by Link. */
class PagingTest {

    private static final RestCall ISSUES = RestCall.get("/issues?per_page=2");
    private final Desk desk = new Desk(Desk.OPTIONS);

    private Desk page(String link) {
        return desk.answer(200, "[]", "Link", link);
    }

    private static String next(int page) {
        return "<https://api.github.com/issues?per_page=2&page=" + page + ">; rel=\"next\"";
    }

    @Test
    void pagesComeWhenTheyAreWanted() {
        desk.send(new GitHubCommand.CallPages(1, ISSUES, 2));
        page(next(2));
        assertThat(desk.requests.element().line()).endsWith("page=2");
        page(next(3));
        assertThat(desk.events).hasSize(2);
        desk.nothingSent().send(new GitHubCommand.Want(1, 1));
        page(next(4));
        desk.nothingSent().send(new GitHubCommand.Want(1, 7));
        desk.answer(200, "[]");
        assertThat(desk.last(GitHubEvent.PageReceived.class).last()).isTrue();
        desk.send(new GitHubCommand.Want(1, 1)).nothingSent();
        assertThat(desk.events).hasSize(4);
    }

    @Test
    void eachPageIsAskedForAsTheFirstWas() {
        RestCall call = RestCall.to("GET", "/issues")
                .accept("application/vnd.github.raw+json")
                .build();
        desk.send(new GitHubCommand.CallPages(1, call, 2));
        page(next(2));
        assertThat(desk.requests.element().field("accept")).isEqualTo("application/vnd.github.raw+json");
        assertThat(desk.requests.element().field("authorization")).isEqualTo("Bearer ghp_secret");
    }

    /** The reference library wants one parameter, quoted, right behind the target. */
    @Test
    void linksAreReadHoweverTheyAreWritten() {
        desk.send(new GitHubCommand.CallPages(1, ISSUES, 10));
        page(
                "<https://api.github.com/issues?page=9>;title=\"a, <b>\" ; rel = last, </issues?page=2>; type=x; REL=next");
        assertThat(desk.requests.element().line()).isEqualTo("GET https://api.github.com/issues?page=2");
        page("</issues?page=1>; rel=\"first prev\", </issues?page=3>; rel=\"x next\"");
        assertThat(desk.requests.element().line()).isEqualTo("GET https://api.github.com/issues?page=3");
    }

    /** The reference library follows a next page to whatever host, with its token. */
    @Test
    void aNextPageElsewhereIsNotFollowed() {
        desk.send(new GitHubCommand.CallPages(1, ISSUES, 10));
        page("<https://evil.example/issues?page=2>; rel=\"next\"");
        desk.nothingSent();
        assertThat(desk.events.get(0)).isInstanceOf(GitHubEvent.PageReceived.class);
        assertThat(desk.error(GitHubError.Unreadable.class).problem().message()).contains("elsewhere");
    }

    @Test
    void linksThatCannotBeReadEndTheCallBehindThePage() {
        desk.send(new GitHubCommand.CallPages(1, ISSUES, 10));
        page("nonsense");
        assertThat(desk.events.get(0)).isInstanceOf(GitHubEvent.PageReceived.class);
        assertThat(desk.error(GitHubError.Unreadable.class).problem().message()).contains("links");
    }

    @Test
    void aPageThatIsItsOwnNextEndsTheCall() {
        desk.send(new GitHubCommand.CallPages(1, ISSUES, Integer.MAX_VALUE));
        page("</issues?per_page=2>; rel=next");
        assertThat(desk.nothingSent()
                        .error(GitHubError.Unreadable.class)
                        .problem()
                        .message())
                .contains("same");
    }

    @Test
    void atLeastOnePageIsWanted() {
        assertThatThrownBy(() -> desk.send(new GitHubCommand.CallPages(1, ISSUES, 0)))
                .isInstanceOf(CommandRejectedException.class);
        assertThatThrownBy(() -> desk.send(new GitHubCommand.Want(1, 0))).isInstanceOf(CommandRejectedException.class);
        desk.send(new GitHubCommand.Want(99, 1));
    }

    @Test
    void aRefusedPageEndsTheCall() {
        desk.send(new GitHubCommand.CallPages(1, ISSUES, 10));
        page(next(2));
        desk.answer(404, "{\"message\":\"Not Found\"}");
        assertThat(desk.error(GitHubError.NotFound.class).problem().message()).isEqualTo("Not Found");
    }

    /** A page that came from elsewhere came without credentials; what follows it is not asked for with them. */
    @Test
    void pagesOfAStrangerAreNotFollowedWithCredentials() {
        desk.send(new GitHubCommand.CallPages(1, ISSUES, 10));
        desk.answer(302, "", "location", "https://elsewhere.example/issues");
        assertThat(desk.requests.element().field("authorization")).isNull();
        page("</issues?page=2>; rel=next");
        assertThat(desk.events.get(0)).isInstanceOf(GitHubEvent.PageReceived.class);
        assertThat(desk.nothingSent()
                        .error(GitHubError.Unreadable.class)
                        .problem()
                        .message())
                .contains("credentials");
    }

    @Test
    void anAnswerSaysWhenItIsWorthAnotherCall() {
        desk.call(1, "/events").answer(200, "[]", "x-poll-interval", "60");
        assertThat(desk.last(GitHubEvent.Answered.class).response().pollInterval())
                .isEqualTo(Duration.ofMinutes(1));
        desk.call(2, "/events").answer(200, "[]", "x-poll-interval", "soon");
        assertThat(desk.last(GitHubEvent.Answered.class).response().pollInterval())
                .isNull();
    }
}
