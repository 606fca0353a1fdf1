package dev.sansio.github.catalogue;

import java.util.List;

/** Operations of the area {@code reactions}. Generated from the description that GitHub publishes; see src/generator. */
public final class Reactions {

    private static final Area AREA = new Area("reactions");

    public static final Operation CREATE_FOR_COMMIT_COMMENT = AREA.of(
            "create-for-commit-comment POST /repos/{owner}/{repo}/comments/{comment_id}/reactions +json! +apps");
    public static final Operation CREATE_FOR_ISSUE =
            AREA.of("create-for-issue POST /repos/{owner}/{repo}/issues/{issue_number}/reactions +json! +apps");
    public static final Operation CREATE_FOR_ISSUE_COMMENT = AREA.of(
            "create-for-issue-comment POST /repos/{owner}/{repo}/issues/comments/{comment_id}/reactions +json! +apps");
    public static final Operation CREATE_FOR_PULL_REQUEST_REVIEW_COMMENT = AREA.of(
            "create-for-pull-request-review-comment POST /repos/{owner}/{repo}/pulls/comments/{comment_id}/reactions +json! +apps");
    public static final Operation CREATE_FOR_RELEASE =
            AREA.of("create-for-release POST /repos/{owner}/{repo}/releases/{release_id}/reactions +json! +apps");
    public static final Operation DELETE_FOR_COMMIT_COMMENT = AREA.of(
            "delete-for-commit-comment DELETE /repos/{owner}/{repo}/comments/{comment_id}/reactions/{reaction_id} +apps");
    public static final Operation DELETE_FOR_ISSUE = AREA.of(
            "delete-for-issue DELETE /repos/{owner}/{repo}/issues/{issue_number}/reactions/{reaction_id} +apps");
    public static final Operation DELETE_FOR_ISSUE_COMMENT = AREA.of(
            "delete-for-issue-comment DELETE /repos/{owner}/{repo}/issues/comments/{comment_id}/reactions/{reaction_id} +apps");
    public static final Operation DELETE_FOR_PULL_REQUEST_COMMENT = AREA.of(
            "delete-for-pull-request-comment DELETE /repos/{owner}/{repo}/pulls/comments/{comment_id}/reactions/{reaction_id} +apps");
    public static final Operation DELETE_FOR_RELEASE = AREA.of(
            "delete-for-release DELETE /repos/{owner}/{repo}/releases/{release_id}/reactions/{reaction_id} +apps");
    public static final Operation LIST_FOR_COMMIT_COMMENT = AREA.of(
            "list-for-commit-comment GET /repos/{owner}/{repo}/comments/{comment_id}/reactions ?content ?per_page# ?page# +pages +apps");
    public static final Operation LIST_FOR_ISSUE = AREA.of(
            "list-for-issue GET /repos/{owner}/{repo}/issues/{issue_number}/reactions ?content ?per_page# ?page# +pages +apps");
    public static final Operation LIST_FOR_ISSUE_COMMENT = AREA.of(
            "list-for-issue-comment GET /repos/{owner}/{repo}/issues/comments/{comment_id}/reactions ?content ?per_page# ?page# +pages +apps");
    public static final Operation LIST_FOR_PULL_REQUEST_REVIEW_COMMENT = AREA.of(
            "list-for-pull-request-review-comment GET /repos/{owner}/{repo}/pulls/comments/{comment_id}/reactions ?content ?per_page# ?page# +pages +apps");
    public static final Operation LIST_FOR_RELEASE = AREA.of(
            "list-for-release GET /repos/{owner}/{repo}/releases/{release_id}/reactions ?content ?per_page# ?page# +pages +apps");

    static final List<Operation> ALL = AREA.operations();

    private Reactions() {}
}
