package dev.sansio.github.catalogue;

import java.util.List;

/** Operations of the area {@code pulls}. Generated from the description that GitHub publishes; see src/generator. */
public final class Pulls {

    private static final Area AREA = new Area();

    public static final Operation CHECK_IF_MERGED =
            AREA.operation("pulls/check-if-merged GET /repos/{owner}/{repo}/pulls/{pull_number}/merge +apps");
    public static final Operation CREATE = AREA.operation("pulls/create POST /repos/{owner}/{repo}/pulls +json! +apps");
    public static final Operation CREATE_REPLY_FOR_REVIEW_COMMENT = AREA.operation(
            "pulls/create-reply-for-review-comment POST /repos/{owner}/{repo}/pulls/{pull_number}/comments/{comment_id}/replies +json!");
    public static final Operation CREATE_REVIEW =
            AREA.operation("pulls/create-review POST /repos/{owner}/{repo}/pulls/{pull_number}/reviews +json +apps");
    public static final Operation CREATE_REVIEW_COMMENT = AREA.operation(
            "pulls/create-review-comment POST /repos/{owner}/{repo}/pulls/{pull_number}/comments +json! +apps");
    public static final Operation DELETE_PENDING_REVIEW = AREA.operation(
            "pulls/delete-pending-review DELETE /repos/{owner}/{repo}/pulls/{pull_number}/reviews/{review_id} +apps");
    public static final Operation DELETE_REVIEW_COMMENT = AREA.operation(
            "pulls/delete-review-comment DELETE /repos/{owner}/{repo}/pulls/comments/{comment_id} +apps");
    public static final Operation DISMISS_REVIEW = AREA.operation(
            "pulls/dismiss-review PUT /repos/{owner}/{repo}/pulls/{pull_number}/reviews/{review_id}/dismissals +json! +apps");
    public static final Operation GET = AREA.operation("pulls/get GET /repos/{owner}/{repo}/pulls/{pull_number} +apps");
    public static final Operation GET_MERGE_ASYNC_RESULT = AREA.operation(
            "pulls/get-merge-async-result GET /repos/{owner}/{repo}/pulls/{pull_number}/merge-async/{uuid} +apps");
    public static final Operation GET_REVIEW =
            AREA.operation("pulls/get-review GET /repos/{owner}/{repo}/pulls/{pull_number}/reviews/{review_id} +apps");
    public static final Operation GET_REVIEW_COMMENT =
            AREA.operation("pulls/get-review-comment GET /repos/{owner}/{repo}/pulls/comments/{comment_id} +apps");
    public static final Operation LIST = AREA.operation(
            "pulls/list GET /repos/{owner}/{repo}/pulls ?state ?head ?base ?sort ?direction ?per_page# ?page# +pages +apps");
    public static final Operation LIST_COMMENTS_FOR_REVIEW = AREA.operation(
            "pulls/list-comments-for-review GET /repos/{owner}/{repo}/pulls/{pull_number}/reviews/{review_id}/comments ?per_page# ?page# +pages +apps");
    public static final Operation LIST_COMMITS = AREA.operation(
            "pulls/list-commits GET /repos/{owner}/{repo}/pulls/{pull_number}/commits ?per_page# ?page# +pages +apps");
    public static final Operation LIST_FILES = AREA.operation(
            "pulls/list-files GET /repos/{owner}/{repo}/pulls/{pull_number}/files ?per_page# ?page# +pages +apps");
    public static final Operation LIST_REQUESTED_REVIEWERS = AREA.operation(
            "pulls/list-requested-reviewers GET /repos/{owner}/{repo}/pulls/{pull_number}/requested_reviewers +apps");
    public static final Operation LIST_REVIEW_COMMENTS = AREA.operation(
            "pulls/list-review-comments GET /repos/{owner}/{repo}/pulls/{pull_number}/comments ?sort ?direction ?since ?per_page# ?page# +pages +apps");
    public static final Operation LIST_REVIEW_COMMENTS_FOR_REPO = AREA.operation(
            "pulls/list-review-comments-for-repo GET /repos/{owner}/{repo}/pulls/comments ?sort ?direction ?since ?per_page# ?page# +pages +apps");
    public static final Operation LIST_REVIEWS = AREA.operation(
            "pulls/list-reviews GET /repos/{owner}/{repo}/pulls/{pull_number}/reviews ?per_page# ?page# +pages +apps");
    public static final Operation MERGE =
            AREA.operation("pulls/merge PUT /repos/{owner}/{repo}/pulls/{pull_number}/merge +json +apps");
    public static final Operation MERGE_ASYNC =
            AREA.operation("pulls/merge-async PUT /repos/{owner}/{repo}/pulls/{pull_number}/merge-async +json +apps");
    public static final Operation REMOVE_REQUESTED_REVIEWERS = AREA.operation(
            "pulls/remove-requested-reviewers DELETE /repos/{owner}/{repo}/pulls/{pull_number}/requested_reviewers +json! +apps");
    public static final Operation REQUEST_REVIEWERS = AREA.operation(
            "pulls/request-reviewers POST /repos/{owner}/{repo}/pulls/{pull_number}/requested_reviewers +json +apps");
    public static final Operation SUBMIT_REVIEW = AREA.operation(
            "pulls/submit-review POST /repos/{owner}/{repo}/pulls/{pull_number}/reviews/{review_id}/events +json! +apps");
    public static final Operation UPDATE =
            AREA.operation("pulls/update PATCH /repos/{owner}/{repo}/pulls/{pull_number} +json +apps");
    public static final Operation UPDATE_BRANCH =
            AREA.operation("pulls/update-branch PUT /repos/{owner}/{repo}/pulls/{pull_number}/update-branch +json");
    public static final Operation UPDATE_REVIEW = AREA.operation(
            "pulls/update-review PUT /repos/{owner}/{repo}/pulls/{pull_number}/reviews/{review_id} +json! +apps");
    public static final Operation UPDATE_REVIEW_COMMENT = AREA.operation(
            "pulls/update-review-comment PATCH /repos/{owner}/{repo}/pulls/comments/{comment_id} +json! +apps");

    static final List<Operation> ALL = AREA.operations();

    private Pulls() {}
}
