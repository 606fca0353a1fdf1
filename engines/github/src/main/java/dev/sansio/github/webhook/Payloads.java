package dev.sansio.github.webhook;

import dev.sansio.github.api.JsonView;
import dev.sansio.github.webhook.WebhookPayload.Account;
import dev.sansio.github.webhook.WebhookPayload.Tip;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the payloads of {@link WebhookPayload}. */
final class Payloads {

    private Payloads() {}

    static @Nullable WebhookPayload read(WebhookName event, JsonView json) {
        return switch (event) {
            case PING -> new WebhookPayload.Ping(json, json.optionalText("zen"), json.number("hook_id"));
            case PUSH -> push(json);
            case CREATE -> new WebhookPayload.Create(json, json.text("ref"), json.text("ref_type"));
            case DELETE -> new WebhookPayload.Delete(json, json.text("ref"), json.text("ref_type"));
            case ISSUES -> issues(json);
            case ISSUE_COMMENT -> issueComment(json);
            case PULL_REQUEST -> pullRequest(json);
            case PULL_REQUEST_REVIEW -> review(json);
            case PULL_REQUEST_REVIEW_COMMENT -> reviewComment(json);
            case RELEASE -> release(json);
            case CHECK_RUN -> checkRun(json);
            case CHECK_SUITE -> checkSuite(json);
            case STATUS ->
                new WebhookPayload.Status(
                        json,
                        json.text("sha"),
                        json.text("state"),
                        json.text("context"),
                        json.optionalText("target_url"));
            case WORKFLOW_RUN -> workflowRun(json);
            case WORKFLOW_JOB -> workflowJob(json);
            case WORKFLOW_DISPATCH ->
                new WebhookPayload.WorkflowDispatch(json, json.text("ref"), json.text("workflow"));
            case REPOSITORY_DISPATCH ->
                new WebhookPayload.RepositoryDispatch(
                        json, action(json), json.text("branch"), json.optionalObject("client_payload"));
            case INSTALLATION ->
                new WebhookPayload.Installation(
                        json,
                        action(json),
                        json.number("installation", "id"),
                        Account.of(json.optionalObject("installation", "account")));
            case INSTALLATION_REPOSITORIES ->
                new WebhookPayload.InstallationRepositories(
                        json,
                        action(json),
                        json.number("installation", "id"),
                        names(json, "repositories_added"),
                        names(json, "repositories_removed"));
            case STAR -> new WebhookPayload.Star(json, action(json), json.optionalText("starred_at"));
            default -> null;
        };
    }

    private static String action(JsonView json) {
        return json.text("action");
    }

    private static List<String> names(JsonView json, String member) {
        return json.objects(member).stream()
                .map(repository -> repository.text("full_name"))
                .toList();
    }

    private static WebhookPayload push(JsonView json) {
        List<String> commits = json.objects("commits").stream()
                .map(commit -> commit.text("id"))
                .toList();
        return new WebhookPayload.Push(
                json, json.text("ref"), json.text("before"), json.text("after"), json.flag("forced"), commits);
    }

    private static WebhookPayload issues(JsonView json) {
        JsonView issue = json.object("issue");
        String state = issue.optionalText("state");
        return new WebhookPayload.Issues(
                json,
                action(json),
                issue.number("number"),
                issue.text("title"),
                state == null ? "open" : state,
                Account.of(issue.optionalObject("user")));
    }

    private static WebhookPayload issueComment(JsonView json) {
        JsonView comment = json.object("comment");
        return new WebhookPayload.IssueComment(
                json,
                action(json),
                json.number("issue", "number"),
                json.find("issue", "pull_request") != null,
                comment.number("id"),
                comment.text("body"),
                Account.of(comment.optionalObject("user")));
    }

    private static WebhookPayload pullRequest(JsonView json) {
        JsonView request = json.object("pull_request");
        return new WebhookPayload.PullRequest(
                json,
                action(json),
                request.number("number"),
                request.text("title"),
                request.flag("merged"),
                Tip.of(request.object("head")),
                Tip.of(request.object("base")));
    }

    private static WebhookPayload review(JsonView json) {
        JsonView review = json.object("review");
        return new WebhookPayload.PullRequestReview(
                json,
                action(json),
                json.number("pull_request", "number"),
                review.number("id"),
                review.text("state"),
                review.optionalText("body"));
    }

    private static WebhookPayload reviewComment(JsonView json) {
        JsonView comment = json.object("comment");
        return new WebhookPayload.PullRequestReviewComment(
                json,
                action(json),
                json.number("pull_request", "number"),
                comment.number("id"),
                comment.text("path"),
                comment.text("body"));
    }

    private static WebhookPayload release(JsonView json) {
        JsonView release = json.object("release");
        return new WebhookPayload.Release(
                json,
                action(json),
                release.number("id"),
                release.text("tag_name"),
                release.flag("draft"),
                release.flag("prerelease"));
    }

    private static WebhookPayload checkRun(JsonView json) {
        JsonView run = json.object("check_run");
        return new WebhookPayload.CheckRun(
                json,
                action(json),
                run.number("id"),
                run.text("name"),
                run.text("head_sha"),
                run.optionalText("conclusion"));
    }

    private static WebhookPayload checkSuite(JsonView json) {
        JsonView suite = json.object("check_suite");
        return new WebhookPayload.CheckSuite(
                json, action(json), suite.number("id"), suite.text("head_sha"), suite.optionalText("conclusion"));
    }

    private static WebhookPayload workflowRun(JsonView json) {
        JsonView run = json.object("workflow_run");
        return new WebhookPayload.WorkflowRun(
                json,
                action(json),
                run.number("id"),
                run.optionalText("name"),
                run.text("head_sha"),
                run.optionalText("conclusion"));
    }

    private static WebhookPayload workflowJob(JsonView json) {
        JsonView job = json.object("workflow_job");
        return new WebhookPayload.WorkflowJob(
                json,
                action(json),
                job.number("id"),
                job.number("run_id"),
                job.text("name"),
                job.optionalText("conclusion"));
    }
}
