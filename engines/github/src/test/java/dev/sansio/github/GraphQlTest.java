package dev.sansio.github;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sansio.core.CommandRejectedException;
import dev.sansio.github.api.GitHubError;
import dev.sansio.github.api.GraphQlError;
import dev.sansio.github.api.GraphQlQuery;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** Queries. */
class GraphQlTest {

    private static final GraphQlQuery LOGIN = GraphQlQuery.of("query { viewer { login } }");
    private static final GraphQlQuery ISSUES = GraphQlQuery.of(
                    "query($owner: String!, $after: String) { r: repository(owner: $owner) { issues(after: $after) "
                            + "{ nodes { id } pageInfo { hasNextPage endCursor } } } }")
            .with("owner", "octocat")
            .with("first", 10)
            .paged("after", "r", "issues");
    private final Desk desk = Desk.withoutPacing();

    private Desk ask(GraphQlQuery query) {
        return desk.send(new GitHubCommand.Query(1, query, 10));
    }

    private static String page(String pageInfo) {
        return "{\"data\":{\"r\":{\"issues\":{\"nodes\":[],\"pageInfo\":" + pageInfo + "}}}}";
    }

    @Test
    void aQueryIsPostedWithItsVariables() {
        ask(LOGIN.with("n", 1).with("s", "x"));
        Desk.Sent sent = desk.sent();
        assertThat(sent.line()).isEqualTo("POST https://api.github.com/graphql");
        assertThat(sent.content())
                .isEqualTo("{\"query\":\"query { viewer { login } }\",\"variables\":{\"n\":1,\"s\":\"x\"}}");
        assertThat(sent.field("authorization")).isEqualTo("Bearer ghp_secret");
        desk.answer(sent, 200, "{\"data\":{\"viewer\":{\"login\":\"octocat\"}}}");
        GitHubEvent.QueryAnswered answered = desk.last(GitHubEvent.QueryAnswered.class);
        assertThat(answered.last()).isTrue();
        assertThat(answered.answer().complete()).isTrue();
        assertThat(Objects.requireNonNull(answered.answer().data()).toString())
                .isEqualTo("{\"viewer\":{\"login\":\"octocat\"}}");
    }

    /** The reference library asks github.com whatever the base is. */
    @Test
    void anEnterpriseServerIsAskedItself() {
        Desk enterprise = new Desk(Desk.OPTIONS.at(Desk.enterprise()));
        enterprise.send(new GitHubCommand.Query(1, LOGIN, 1));
        assertThat(enterprise.sent().line()).isEqualTo("POST https://ghe.example.com/api/graphql");
    }

    @Test
    void pagesFollowTheCursorWhenTheyAreWanted() {
        desk.send(new GitHubCommand.Query(1, ISSUES, 1));
        assertThat(desk.requests.element().content()).doesNotContain("\"after\":");
        desk.answer(200, page("{\"hasNextPage\":true,\"endCursor\":\"Y3\"}"));
        desk.nothingSent().send(new GitHubCommand.Want(1, 5));
        assertThat(desk.requests.element().content())
                .contains("\"after\":\"Y3\"")
                .contains("\"owner\":\"octocat\"");
        desk.answer(200, page("{\"hasNextPage\":false,\"endCursor\":null}"));
        assertThat(desk.last(GitHubEvent.QueryAnswered.class).last()).isTrue();
        assertThat(desk.events).hasSize(2);
    }

    @Test
    void errorsWithStatus200AreErrors() {
        ask(LOGIN)
                .answer(
                        200,
                        "{\"data\":null,\"errors\":[{\"type\":\"NOT_FOUND\",\"path\":[\"repository\",0],\"message\":\"no\"},"
                                + "{\"extensions\":{\"code\":\"undefinedField\"},\"message\":\"what\"}]}");
        assertThat(desk.error(GitHubError.QueryRefused.class).errors())
                .containsExactly(
                        new GraphQlError("NOT_FOUND", "no", List.of("repository", "0")),
                        new GraphQlError("undefinedField", "what", List.of()));
        assertThat(desk.error(GitHubError.QueryRefused.class).problem().message())
                .isEqualTo("no");
    }

    @Test
    void dataInPartIsToldWithItsErrors() {
        ask(LOGIN).answer(200, "{\"data\":{\"a\":null},\"errors\":[{\"message\":\"no\"}]}");
        GitHubEvent.QueryAnswered answered = desk.last(GitHubEvent.QueryAnswered.class);
        assertThat(answered.answer().complete()).isFalse();
        assertThat(answered.answer().errors()).containsExactly(new GraphQlError(null, "no", List.of()));
    }

    @Test
    void rateLimitedWithStatus200IsALimit() {
        long reset = Stacks.NOW.getEpochSecond() + 60;
        ask(LOGIN)
                .answer(
                        200,
                        "{\"errors\":[{\"type\":\"RATE_LIMITED\",\"message\":\"API rate limit exceeded\"}]}",
                        "x-ratelimit-limit",
                        "5000",
                        "x-ratelimit-remaining",
                        "0",
                        "x-ratelimit-reset",
                        String.valueOf(reset),
                        "x-ratelimit-resource",
                        "graphql");
        assertThat(desk.nothingSent().last(GitHubEvent.Held.class).delay()).isEqualTo(Duration.ofSeconds(61));
        desk.call(2, "/a").sent();
        desk.pass(Duration.ofSeconds(61)).answer(200, "{\"data\":{}}");
        desk.last(GitHubEvent.QueryAnswered.class);
        ask(LOGIN).answer(200, "{\"errors\":[{\"type\":\"RATE_LIMITED\",\"message\":\"m\"}]}");
        assertThat(desk.last(GitHubEvent.Held.class).delay()).isEqualTo(Duration.ofMinutes(1));
    }

    @Test
    void errorsWithAnotherStatusAreThoseOfRest() {
        ask(LOGIN).answer(401, "{\"message\":\"Bad credentials\"}").error(GitHubError.Unauthorized.class);
        ask(LOGIN).answer(502, "{\"data\":null}").error(GitHubError.ServerBroken.class);
    }

    @Test
    void answersThatAreNoneAreUnreadable() {
        for (String bad : List.of("{}", "[]", "{\"data\":1}", "{\"data\":null}", "{\"data\":null,\"errors\":{}}")) {
            ask(LOGIN).answer(200, bad).error(GitHubError.Unreadable.class);
        }
        for (String bad : List.of("1", "{\"hasNextPage\":true}", "{\"hasNextPage\":true,\"endCursor\":1}")) {
            ask(ISSUES).answer(200, page(bad));
            desk.nothingSent().error(GitHubError.Unreadable.class);
        }
        ask(ISSUES).answer(200, "{\"data\":{\"r\":null}}").error(GitHubError.Unreadable.class);
    }

    @Test
    void aCursorThatDoesNotMoveEndsTheQuery() {
        ask(ISSUES).answer(200, page("{\"hasNextPage\":true,\"endCursor\":\"a\"}"));
        desk.answer(200, page("{\"hasNextPage\":true,\"endCursor\":\"a\"}"));
        assertThat(desk.nothingSent()
                        .error(GitHubError.Unreadable.class)
                        .problem()
                        .message())
                .contains("same");
    }

    @Test
    void mutationsArePacedAndQueriesAreNot() {
        assertThat(GraphQlQuery.of("mutation { a }").mutation()).isTrue();
        assertThat(GraphQlQuery.of("mutation M($a: I!) { a(b: $a) { c } }").mutation())
                .isTrue();
        assertThat(GraphQlQuery.of("query Q { a } mutation M { b }").mutation()).isTrue();
        assertThat(GraphQlQuery.of("# query mutation\n mutation{ b }").mutation())
                .isTrue();
        assertThat(GraphQlQuery.of("fragment f on X { a(b: \"}\") }mutation{ b }")
                        .mutation())
                .isTrue();
        assertThat(GraphQlQuery.of("query mutation { a }").mutation()).isFalse();
        assertThat(GraphQlQuery.of("{ mutation }").mutation()).isFalse();
        assertThat(GraphQlQuery.of("query { a(b: \"\\\"} mutation {\") }").mutation())
                .isFalse();
        assertThat(GraphQlQuery.of("query { a(b: \"\"\"\" mutation \"\"\") }").mutation())
                .isFalse();
        assertThat(GraphQlQuery.of("# mutation").mutation()).isFalse();
        assertThat(GraphQlQuery.of("\"").mutation()).isFalse();
        assertThat(GraphQlQuery.of("").mutation()).isFalse();
        Desk paced = new Desk(Desk.OPTIONS.withLimits(GitHubLimits.DEFAULTS.withAtOnce(10)));
        paced.send(new GitHubCommand.Query(1, GraphQlQuery.of("mutation { a }"), 1));
        paced.send(new GitHubCommand.Query(2, GraphQlQuery.of("mutation { b }"), 1));
        paced.send(new GitHubCommand.Query(3, LOGIN, 1));
        assertThat(paced.requests).hasSize(2);
    }

    @Test
    void variablesAreNotShown() {
        assertThat(LOGIN.with("password", "s3cret").toString())
                .contains("password")
                .doesNotContain("s3cret");
        assertThatThrownBy(() -> desk.send(new GitHubCommand.Query(1, LOGIN, 0)))
                .isInstanceOf(CommandRejectedException.class);
    }
}
