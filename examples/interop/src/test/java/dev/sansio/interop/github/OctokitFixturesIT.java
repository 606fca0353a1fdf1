package dev.sansio.interop.github;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sansio.github.api.GitHubError;
import dev.sansio.github.api.GitHubResponse;
import dev.sansio.github.api.JsonView;
import dev.sansio.github.api.RestCall;
import dev.sansio.github.api.RestCallBuilder;
import dev.sansio.github.catalogue.Activity;
import dev.sansio.github.catalogue.Issues;
import dev.sansio.github.catalogue.Markdown;
import dev.sansio.github.catalogue.Meta;
import dev.sansio.github.catalogue.Operation;
import dev.sansio.github.catalogue.Orgs;
import dev.sansio.github.catalogue.Repos;
import dev.sansio.github.catalogue.Search;
import dev.sansio.interop.Program;
import dev.sansio.json.Json;
import dev.sansio.json.JsonLimits;
import dev.sansio.reactive.http.HttpClient;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Our client of GitHub with what GitHub answered octokit. Each test is a scenario, from its first request to its last. */
class OctokitFixturesIT {

    private static final String OWNER = "octokit-fixture-org";

    private static HttpClient http;
    private static OctokitFixtures fixtures;

    @BeforeAll
    static void start() {
        http = HttpClient.builder().build();
        fixtures = OctokitFixtures.start(http);
    }

    @AfterAll
    static void end() {
        http.close().block(Program.PATIENCE);
        fixtures.close();
    }

    private static RestCallBuilder call(Operation operation, String repository) {
        return RestCall.to(operation).path("owner", OWNER).path("repo", repository);
    }

    private static ObjectNode object(String json) {
        return Json.readObject(octets(json), JsonLimits.DEFAULTS);
    }

    private static byte[] octets(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String text(ByteBuffer content) {
        return StandardCharsets.UTF_8.decode(content).toString();
    }

    // --- what there is ---

    @Test
    void getRoot() {
        try (Scenario github = fixtures.play("get-root")) {
            JsonView root = github.answer(RestCall.to(Meta.ROOT)).object();
            assertThat(root.text("current_user_url")).isEqualTo(github.uri("/user"));
        }
    }

    @Test
    void getRepository() {
        try (Scenario github = fixtures.play("get-repository")) {
            GitHubResponse response = github.answer(call(Repos.GET, "hello-world"));
            assertThat(response.object().text("full_name")).isEqualTo(OWNER + "/hello-world");
            assertThat(response.object().number("owner", "id")).isEqualTo(1000);
            assertThat(response.requestId()).isEqualTo("0000:00000:0000000:0000000:00000000");
            assertThat(github.memory().first().conditions().contains("if-none-match"))
                    .isTrue();
        }
    }

    @Test
    void getOrganization() {
        try (Scenario github = fixtures.play("get-organization")) {
            JsonView organization =
                    github.answer(RestCall.to(Orgs.GET).path("org", OWNER)).object();
            assertThat(organization.text("login")).isEqualTo(OWNER);
        }
    }

    @Test
    void getContent() {
        try (Scenario github = fixtures.play("get-content")) {
            JsonNode folder = github.answer(
                            call(Repos.GET_CONTENT, "hello-world").path("path", ""))
                    .json();
            assertThat(folder.path(0).path("name").asString()).isEqualTo("README.md");
            GitHubResponse raw = github.answer(call(Repos.GET_CONTENT, "hello-world")
                    .path("path", "README.md")
                    .accept("application/vnd.github.v3.raw"));
            assertThat(text(raw.content())).isEqualTo("# hello-world");
            assertThat(raw.json()).isNull();
        }
    }

    @Test
    void searchIssues() {
        try (Scenario github = fixtures.play("search-issues")) {
            JsonView found = github.answer(RestCall.to(Search.ISSUES_AND_PULL_REQUESTS)
                            .query("q", "sesame repo:octokit-fixture-org/search-issues"))
                    .object();
            assertThat(found.number("total_count")).isEqualTo(2);
            assertThat(found.objects("items")).hasSize(2);
        }
    }

    // --- on from one request to another ---

    @Test
    void paginateIssues() {
        try (Scenario github = fixtures.play("paginate-issues")) {
            List<GitHubResponse> pages =
                    github.pages(call(Issues.LIST_FOR_REPO, "paginate-issues").query("per_page", 3), 10);
            assertThat(pages).hasSize(5);
            List<Integer> numbers = new ArrayList<>();
            pages.forEach(page -> page.json()
                    .forEach(issue -> numbers.add(issue.path("number").intValue())));
            assertThat(numbers)
                    .isEqualTo(IntStream.rangeClosed(1, 13)
                            .map(i -> 14 - i)
                            .boxed()
                            .toList());
            assertThat(pages.get(4).links().next()).isNull();
        }
    }

    @Test
    void renameRepository() {
        try (Scenario github = fixtures.play("rename-repository")) {
            ObjectNode change = object("{\"name\":\"rename-repository-newname\"}");
            GitHubResponse renamed =
                    github.answer(call(Repos.UPDATE, "rename-repository").json(change));
            assertThat(renamed.object().text("name")).isEqualTo("rename-repository-newname");

            GitHubResponse found = github.answer(call(Repos.GET, "rename-repository"));
            assertThat(found.object().text("name")).isEqualTo("rename-repository-newname");

            change.put("description", "test description");
            GitHubResponse described =
                    github.answer(call(Repos.UPDATE, "rename-repository").json(change));
            assertThat(described.object().text("description")).isEqualTo("test description");
        }
    }

    @Test
    void getArchive() throws IOException {
        try (Scenario github = fixtures.play("get-archive")) {
            ByteBuffer archive = github.answer(
                            call(Repos.DOWNLOAD_TARBALL_ARCHIVE, "get-archive").path("ref", "main"))
                    .content();
            byte[] octets = new byte[archive.remaining()];
            archive.get(octets);
            byte[] tar = new GZIPInputStream(new ByteArrayInputStream(octets)).readAllBytes();
            assertThat(new String(tar, StandardCharsets.ISO_8859_1)).contains("README.md");
        }
    }

    // --- changes ---

    @Test
    void lockIssue() {
        try (Scenario github = fixtures.play("lock-issue")) {
            GitHubResponse locked =
                    github.answer(call(Issues.LOCK, "lock-issue").path("issue_number", 1));
            assertThat(locked.status()).isEqualTo(204);
            GitHubResponse unlocked =
                    github.answer(call(Issues.UNLOCK, "lock-issue").path("issue_number", 1));
            assertThat(unlocked.status()).isEqualTo(204);
        }
    }

    @Test
    void markNotificationsAsRead() {
        try (Scenario github = fixtures.play("mark-notifications-as-read")) {
            GitHubResponse marked = github.answer(RestCall.to(Activity.MARK_NOTIFICATIONS_AS_READ));
            assertThat(marked.status()).isEqualTo(205);
            assertThat(marked.content().hasRemaining()).isFalse();
        }
    }

    @Test
    void markdown() {
        try (Scenario github = fixtures.play("markdown")) {
            ObjectNode wanted = object("{\"text\":\"### Hello\\n\\nb597b5d\",\"mode\":\"gfm\"}");
            wanted.put("context", OWNER + "/hello-world");
            GitHubResponse page = github.answer(
                    RestCall.to(Markdown.RENDER).accept("text/html").json(wanted));
            assertThat(text(page.content())).startsWith("<h3 dir=\"auto\">Hello</h3>");
            GitHubResponse raw = github.answer(RestCall.to(Markdown.RENDER_RAW)
                    .accept("text/html")
                    .content("text/plain; charset=utf-8", octets("### Hello\n\nb597b5d")));
            assertThat(text(raw.content())).startsWith("<h3>").contains("user-content-hello");
        }
    }

    // --- refusals ---

    @Test
    void errors() {
        try (Scenario github = fixtures.play("errors")) {
            GitHubError refused = github.refusal(
                    call(Issues.CREATE_LABEL, "errors").json(object("{\"name\":\"foo\",\"color\":\"invalid\"}")));
            assertThat(refused.problem().status()).isEqualTo(422);
            assertThat(refused).isInstanceOfSatisfying(GitHubError.Invalid.class, invalid -> {
                assertThat(invalid.fields()).containsExactly("color");
                assertThat(invalid.errors().get(0).code()).isEqualTo("invalid");
            });
        }
    }

    @Test
    void branchProtection() {
        try (Scenario github = fixtures.play("branch-protection")) {
            GitHubError none = github.refusal(protection(Repos.GET_BRANCH_PROTECTION));
            assertThat(none).isInstanceOf(GitHubError.NotFound.class);
            assertThat(none.problem().message()).isEqualTo("Branch not protected");

            GitHubResponse least =
                    github.answer(protection(Repos.UPDATE_BRANCH_PROTECTION).json(object("""
                            {"required_status_checks": null, "required_pull_request_reviews": null,
                             "restrictions": null, "enforce_admins": false}""")));
            assertThat(least.object().flag("enforce_admins", "enabled")).isFalse();

            GitHubResponse most =
                    github.answer(protection(Repos.UPDATE_BRANCH_PROTECTION).json(object("""
                            {"required_status_checks": {"strict": true, "contexts": ["foo/bar"]},
                             "required_pull_request_reviews": {
                               "dismissal_restrictions": {"users": ["octokit-fixture-user-a"], "teams": []},
                               "dismiss_stale_reviews": true, "require_code_owner_reviews": false},
                             "restrictions": {"users": ["octokit-fixture-user-a"], "teams": ["a-team"]},
                             "enforce_admins": true}""")));
            assertThat(most.object().flag("enforce_admins", "enabled")).isTrue();
            assertThat(most.object().texts("required_status_checks", "contexts"))
                    .containsExactly("foo/bar");

            GitHubResponse deleted = github.answer(protection(Repos.DELETE_BRANCH_PROTECTION));
            assertThat(deleted.status()).isEqualTo(204);
        }
    }

    private static RestCallBuilder protection(Operation operation) {
        return call(operation, "branch-protection").path("branch", "main");
    }

    @Test
    void releaseAssetsConflict() {
        try (Scenario github = fixtures.play("release-assets-conflict")) {
            String repository = "release-assets-conflict";
            long release = github.answer(
                            call(Repos.GET_RELEASE_BY_TAG, repository).path("tag", "v1.0.0"))
                    .object()
                    .number("id");

            GitHubError conflict = github.refusal(upload(repository, release));
            assertThat(conflict)
                    .isInstanceOfSatisfying(
                            GitHubError.Invalid.class,
                            invalid ->
                                    assertThat(invalid.errors().get(0).code()).isEqualTo("already_exists"));

            JsonNode assets = github.answer(
                            call(Repos.LIST_RELEASE_ASSETS, repository).path("release_id", release))
                    .json();
            long old = assets.path(0).path("id").longValue();
            GitHubResponse deleted =
                    github.answer(call(Repos.DELETE_RELEASE_ASSET, repository).path("asset_id", old));
            assertThat(deleted.status()).isEqualTo(204);

            GitHubResponse uploaded = github.answer(upload(repository, release));
            assertThat(uploaded.status()).isEqualTo(201);
            assertThat(uploaded.object().number("id")).isNotEqualTo(old);
        }
    }

    private static RestCallBuilder upload(String repository, long release) {
        return call(Repos.UPLOAD_RELEASE_ASSET, repository)
                .path("release_id", release)
                .query("name", "test-upload.txt")
                .query("label", "test")
                .content("text/plain", octets("Hello, world!\n"));
    }
}
