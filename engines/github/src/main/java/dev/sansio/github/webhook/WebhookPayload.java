package dev.sansio.github.webhook;

import dev.sansio.github.api.JsonView;
import dev.sansio.json.MalformedJsonException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The payloads that bots use most, twenty of them, as far as bots use them; {@link #json()} has all the rest. A member that GitHub
 * may leave out is null.
 */
public sealed interface WebhookPayload {

    /**
     * The payload of a delivery; null if it is of another event.
     *
     * @throws MalformedJsonException if a member is missing or of another type
     */
    static @Nullable WebhookPayload of(Delivery delivery) {
        WebhookName event = delivery.event();
        return event == null ? null : Payloads.read(event, delivery.payload());
    }

    /** All of it. */
    JsonView json();

    /** Where it happened; null for what concerns no repository. */
    default @Nullable Repository repository() {
        return Repository.of(json().optionalObject("repository"));
    }

    /** Who has done it; null where nobody is said. */
    default @Nullable Account sender() {
        return Account.of(json().optionalObject("sender"));
    }

    /** The installation of the app that is told about it; null for a webhook of no app. */
    default @Nullable Long installation() {
        return json().optionalNumber("installation", "id");
    }

    /** A repository. */
    record Repository(
            long id,
            String fullName,
            boolean isPrivate,
            @Nullable String defaultBranch) {
        static @Nullable Repository of(@Nullable JsonView json) {
            return json == null
                    ? null
                    : new Repository(
                            json.number("id"),
                            json.text("full_name"),
                            json.flag("private"),
                            json.optionalText("default_branch"));
        }
    }

    /** A user, an organisation or a bot. */
    record Account(long id, String login, @Nullable String type) {
        static @Nullable Account of(@Nullable JsonView json) {
            return json == null ? null : new Account(json.number("id"), json.text("login"), json.optionalText("type"));
        }
    }

    /** A commit at the tip of a branch. */
    record Tip(String ref, String sha) {
        static Tip of(JsonView json) {
            return new Tip(json.text("ref"), json.text("sha"));
        }
    }

    /** The webhook was set up. */
    record Ping(JsonView json, @Nullable String zen, long hookId) implements WebhookPayload {}

    /** Commits were pushed. */
    record Push(JsonView json, String ref, String before, String after, boolean forced, List<String> commits)
            implements WebhookPayload {}

    /** A branch or tag was created. */
    record Create(JsonView json, String ref, String refType) implements WebhookPayload {}

    /** A branch or tag was deleted. */
    record Delete(JsonView json, String ref, String refType) implements WebhookPayload {}

    /** Something happened to an issue. */
    record Issues(
            JsonView json,
            String action,
            long number,
            String title,
            String state,
            @Nullable Account author) implements WebhookPayload {}

    /**
     * Something happened to a comment on an issue or pull request.
     *
     * @param onPullRequest whether it is on a pull request
     */
    record IssueComment(
            JsonView json,
            String action,
            long number,
            boolean onPullRequest,
            long commentId,
            String body,
            @Nullable Account author)
            implements WebhookPayload {}

    /** Something happened to a pull request. */
    record PullRequest(JsonView json, String action, long number, String title, boolean merged, Tip head, Tip base)
            implements WebhookPayload {}

    /** Something happened to a review. */
    record PullRequestReview(
            JsonView json,
            String action,
            long number,
            long reviewId,
            String state,
            @Nullable String body) implements WebhookPayload {}

    /** Something happened to a comment on the changes of a pull request. */
    record PullRequestReviewComment(JsonView json, String action, long number, long commentId, String path, String body)
            implements WebhookPayload {}

    /** Something happened to a release. */
    record Release(JsonView json, String action, long releaseId, String tag, boolean draft, boolean prerelease)
            implements WebhookPayload {}

    /** Something happened to a check run. */
    record CheckRun(
            JsonView json,
            String action,
            long checkRunId,
            String name,
            String sha,
            @Nullable String conclusion) implements WebhookPayload {}

    /** Something happened to a check suite. */
    record CheckSuite(
            JsonView json,
            String action,
            long checkSuiteId,
            String sha,
            @Nullable String conclusion) implements WebhookPayload {}

    /** The status of a commit has changed. */
    record Status(
            JsonView json,
            String sha,
            String state,
            String context,
            @Nullable String targetUrl) implements WebhookPayload {}

    /** Something happened to a run of a workflow. */
    record WorkflowRun(
            JsonView json,
            String action,
            long runId,
            @Nullable String name,
            String sha,
            @Nullable String conclusion) implements WebhookPayload {}

    /** Something happened to a job of a workflow. */
    record WorkflowJob(
            JsonView json,
            String action,
            long jobId,
            long runId,
            String name,
            @Nullable String conclusion) implements WebhookPayload {}

    /** A workflow was started by hand. */
    record WorkflowDispatch(JsonView json, String ref, String workflow) implements WebhookPayload {}

    /** Somebody sent an event of their own. */
    record RepositoryDispatch(
            JsonView json,
            String action,
            String branch,
            @Nullable JsonView clientPayload) implements WebhookPayload {}

    /** Something happened to an installation of the app. */
    record Installation(
            JsonView json,
            String action,
            long installationId,
            @Nullable Account account) implements WebhookPayload {}

    /** Repositories were added to an installation of the app, or removed. */
    record InstallationRepositories(
            JsonView json, String action, long installationId, List<String> added, List<String> removed)
            implements WebhookPayload {}

    /** A repository got or lost a star. */
    record Star(JsonView json, String action, @Nullable String starredAt) implements WebhookPayload {}
}
