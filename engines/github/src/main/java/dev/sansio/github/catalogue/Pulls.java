package dev.sansio.github.catalogue;

import java.util.List;

/** Operations of the area {@code pulls}. Generated from the description that GitHub publishes; see src/generator. */
public final class Pulls {

    private static final Area AREA = new Area("pulls");

    public static final Operation CHECK_IF_MERGED =
            AREA.of("check-if-merged GET /repos/{owner}/{repo}/pulls/{pull_number}/merge +apps");
    public static final Operation CREATE = AREA.of("create POST /repos/{owner}/{repo}/pulls +json! +apps");
    public static final Operation CREATE_REPLY_FOR_REVIEW_COMMENT = AREA.of(
            "create-reply-for-review-comment POST /repos/{owner}/{repo}/pulls/{pull_number}/comments/{comment_id}/replies +json!");
    public static final Operation CREATE_REVIEW =
            AREA.of("create-review POST /repos/{owner}/{repo}/pulls/{pull_number}/reviews +json +apps");
    public static final Operation CREATE_REVIEW_COMMENT =
            AREA.of("create-review-comment POST /repos/{owner}/{repo}/pulls/{pull_number}/comments +json! +apps");
    public static final Operation DELETE_PENDING_REVIEW =
            AREA.of("delete-pending-review DELETE /repos/{owner}/{repo}/pulls/{pull_number}/reviews/{review_id} +apps");
    public static final Operation DELETE_REVIEW_COMMENT =
            AREA.of("delete-review-comment DELETE /repos/{owner}/{repo}/pulls/comments/{comment_id} +apps");
    public static final Operation DISMISS_REVIEW = AREA.of(
            "dismiss-review PUT /repos/{owner}/{repo}/pulls/{pull_number}/reviews/{review_id}/dismissals +json! +apps");
    public static final Operation GET = AREA.of("get GET /repos/{owner}/{repo}/pulls/{pull_number} +apps");
    public static final Operation GET_MERGE_ASYNC_RESULT =
            AREA.of("get-merge-async-result GET /repos/{owner}/{repo}/pulls/{pull_number}/merge-async/{uuid} +apps");
    public static final Operation GET_REVIEW =
            AREA.of("get-review GET /repos/{owner}/{repo}/pulls/{pull_number}/reviews/{review_id} +apps");
    public static final Operation GET_REVIEW_COMMENT =
            AREA.of("get-review-comment GET /repos/{owner}/{repo}/pulls/comments/{comment_id} +apps");
    public static final Operation LIST = AREA.of(
            "list GET /repos/{owner}/{repo}/pulls ?state ?head ?base ?sort ?direction ?per_page# ?page# +pages +apps");
    public static final Operation LIST_COMMENTS_FOR_REVIEW = AREA.of(
            "list-comments-for-review GET /repos/{owner}/{repo}/pulls/{pull_number}/reviews/{review_id}/comments ?per_page# ?page# +pages +apps");
    public static final Operation LIST_COMMITS = AREA.of(
            "list-commits GET /repos/{owner}/{repo}/pulls/{pull_number}/commits ?per_page# ?page# +pages +apps");
    public static final Operation LIST_FILES =
            AREA.of("list-files GET /repos/{owner}/{repo}/pulls/{pull_number}/files ?per_page# ?page# +pages +apps");
    public static final Operation LIST_REQUESTED_REVIEWERS =
            AREA.of("list-requested-reviewers GET /repos/{owner}/{repo}/pulls/{pull_number}/requested_reviewers +apps");
    public static final Operation LIST_REVIEW_COMMENTS = AREA.of(
            "list-review-comments GET /repos/{owner}/{repo}/pulls/{pull_number}/comments ?sort ?direction ?since ?per_page# ?page# +pages +apps");
    public static final Operation LIST_REVIEW_COMMENTS_FOR_REPO = AREA.of(
            "list-review-comments-for-repo GET /repos/{owner}/{repo}/pulls/comments ?sort ?direction ?since ?per_page# ?page# +pages +apps");
    public static final Operation LIST_REVIEWS = AREA.of(
            "list-reviews GET /repos/{owner}/{repo}/pulls/{pull_number}/reviews ?per_page# ?page# +pages +apps");
    public static final Operation MERGE =
            AREA.of("merge PUT /repos/{owner}/{repo}/pulls/{pull_number}/merge +json +apps");
    public static final Operation MERGE_ASYNC =
            AREA.of("merge-async PUT /repos/{owner}/{repo}/pulls/{pull_number}/merge-async +json +apps");
    public static final Operation REMOVE_REQUESTED_REVIEWERS = AREA.of(
            "remove-requested-reviewers DELETE /repos/{owner}/{repo}/pulls/{pull_number}/requested_reviewers +json! +apps");
    public static final Operation REQUEST_REVIEWERS =
            AREA.of("request-reviewers POST /repos/{owner}/{repo}/pulls/{pull_number}/requested_reviewers +json +apps");
    public static final Operation SUBMIT_REVIEW = AREA.of(
            "submit-review POST /repos/{owner}/{repo}/pulls/{pull_number}/reviews/{review_id}/events +json! +apps");
    public static final Operation UPDATE =
            AREA.of("update PATCH /repos/{owner}/{repo}/pulls/{pull_number} +json +apps");
    public static final Operation UPDATE_BRANCH =
            AREA.of("update-branch PUT /repos/{owner}/{repo}/pulls/{pull_number}/update-branch +json");
    public static final Operation UPDATE_REVIEW =
            AREA.of("update-review PUT /repos/{owner}/{repo}/pulls/{pull_number}/reviews/{review_id} +json! +apps");
    public static final Operation UPDATE_REVIEW_COMMENT =
            AREA.of("update-review-comment PATCH /repos/{owner}/{repo}/pulls/comments/{comment_id} +json! +apps");

    static final List<Operation> ALL = AREA.operations();

    private Pulls() {}
}
