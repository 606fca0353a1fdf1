package dev.sansio.github.catalogue;

import java.util.List;

/** Operations of the area {@code issues}. Generated from the description that GitHub publishes; see src/generator. */
public final class Issues {

    private static final Area AREA = new Area("issues");

    public static final Operation ADD_ASSIGNEES =
            AREA.of("add-assignees POST /repos/{owner}/{repo}/issues/{issue_number}/assignees +json +apps");
    public static final Operation ADD_BLOCKED_BY_DEPENDENCY = AREA.of(
            "add-blocked-by-dependency POST /repos/{owner}/{repo}/issues/{issue_number}/dependencies/blocked_by +json! +apps");
    public static final Operation ADD_ISSUE_FIELD_VALUES = AREA.of(
            "add-issue-field-values POST /repos/{owner}/{repo}/issues/{issue_number}/issue-field-values +json! +apps");
    public static final Operation ADD_LABELS =
            AREA.of("add-labels POST /repos/{owner}/{repo}/issues/{issue_number}/labels +json +apps");
    public static final Operation ADD_SUB_ISSUE =
            AREA.of("add-sub-issue POST /repos/{owner}/{repo}/issues/{issue_number}/sub_issues +json! +apps");
    public static final Operation APPROVE_SUGGESTION = AREA.of(
            "approve-suggestion POST /repos/{owner}/{repo}/issues/{issue_number}/suggestions/{suggestion_id}/approve +apps");
    public static final Operation CHECK_USER_CAN_BE_ASSIGNED =
            AREA.of("check-user-can-be-assigned GET /repos/{owner}/{repo}/assignees/{assignee} +apps");
    public static final Operation CHECK_USER_CAN_BE_ASSIGNED_TO_ISSUE = AREA.of(
            "check-user-can-be-assigned-to-issue GET /repos/{owner}/{repo}/issues/{issue_number}/assignees/{assignee} +apps");
    public static final Operation CREATE = AREA.of("create POST /repos/{owner}/{repo}/issues +json! +apps");
    public static final Operation CREATE_COMMENT =
            AREA.of("create-comment POST /repos/{owner}/{repo}/issues/{issue_number}/comments +json! +apps");
    public static final Operation CREATE_LABEL = AREA.of("create-label POST /repos/{owner}/{repo}/labels +json! +apps");
    public static final Operation CREATE_MILESTONE =
            AREA.of("create-milestone POST /repos/{owner}/{repo}/milestones +json! +apps");
    public static final Operation DELETE_COMMENT =
            AREA.of("delete-comment DELETE /repos/{owner}/{repo}/issues/comments/{comment_id} +apps");
    public static final Operation DELETE_ISSUE_FIELD_VALUE = AREA.of(
            "delete-issue-field-value DELETE /repos/{owner}/{repo}/issues/{issue_number}/issue-field-values/{issue_field_id} +apps");
    public static final Operation DELETE_LABEL =
            AREA.of("delete-label DELETE /repos/{owner}/{repo}/labels/{name} +apps");
    public static final Operation DELETE_MILESTONE =
            AREA.of("delete-milestone DELETE /repos/{owner}/{repo}/milestones/{milestone_number} +apps");
    public static final Operation DISMISS_SUGGESTION = AREA.of(
            "dismiss-suggestion POST /repos/{owner}/{repo}/issues/{issue_number}/suggestions/{suggestion_id}/dismiss +apps");
    public static final Operation GET = AREA.of("get GET /repos/{owner}/{repo}/issues/{issue_number} +apps");
    public static final Operation GET_COMMENT =
            AREA.of("get-comment GET /repos/{owner}/{repo}/issues/comments/{comment_id} +apps");
    public static final Operation GET_EVENT =
            AREA.of("get-event GET /repos/{owner}/{repo}/issues/events/{event_id} +apps");
    public static final Operation GET_LABEL = AREA.of("get-label GET /repos/{owner}/{repo}/labels/{name} +apps");
    public static final Operation GET_MILESTONE =
            AREA.of("get-milestone GET /repos/{owner}/{repo}/milestones/{milestone_number} +apps");
    public static final Operation GET_PARENT =
            AREA.of("get-parent GET /repos/{owner}/{repo}/issues/{issue_number}/parent +apps");
    public static final Operation LIST = AREA.of(
            "list GET /issues ?filter ?state ?labels ?sort ?direction ?since ?collab? ?orgs? ?owned? ?pulls? ?per_page# ?page# +pages");
    public static final Operation LIST_ASSIGNEES =
            AREA.of("list-assignees GET /repos/{owner}/{repo}/assignees ?per_page# ?page# +pages +apps");
    public static final Operation LIST_COMMENTS = AREA.of(
            "list-comments GET /repos/{owner}/{repo}/issues/{issue_number}/comments ?since ?per_page# ?page# +pages +apps");
    public static final Operation LIST_COMMENTS_FOR_REPO = AREA.of(
            "list-comments-for-repo GET /repos/{owner}/{repo}/issues/comments ?sort ?direction ?since ?per_page# ?page# +pages +apps");
    public static final Operation LIST_DEPENDENCIES_BLOCKED_BY = AREA.of(
            "list-dependencies-blocked-by GET /repos/{owner}/{repo}/issues/{issue_number}/dependencies/blocked_by ?per_page# ?page# +pages +apps");
    public static final Operation LIST_DEPENDENCIES_BLOCKING = AREA.of(
            "list-dependencies-blocking GET /repos/{owner}/{repo}/issues/{issue_number}/dependencies/blocking ?per_page# ?page# +pages +apps");
    public static final Operation LIST_EVENTS = AREA.of(
            "list-events GET /repos/{owner}/{repo}/issues/{issue_number}/events ?per_page# ?page# +pages +apps");
    public static final Operation LIST_EVENTS_FOR_REPO =
            AREA.of("list-events-for-repo GET /repos/{owner}/{repo}/issues/events ?per_page# ?page# +pages +apps");
    public static final Operation LIST_EVENTS_FOR_TIMELINE = AREA.of(
            "list-events-for-timeline GET /repos/{owner}/{repo}/issues/{issue_number}/timeline ?per_page# ?page# ?exclude +pages +apps");
    public static final Operation LIST_FOR_AUTHENTICATED_USER = AREA.of(
            "list-for-authenticated-user GET /user/issues ?filter ?state ?labels ?sort ?direction ?since ?per_page# ?page# +pages");
    public static final Operation LIST_FOR_ORG = AREA.of(
            "list-for-org GET /orgs/{org}/issues ?filter ?state ?labels ?type ?sort ?direction ?since ?per_page# ?page# +pages");
    public static final Operation LIST_FOR_REPO = AREA.of(
            "list-for-repo GET /repos/{owner}/{repo}/issues ?milestone ?state ?assignee ?type ?creator ?mentioned ?issue_field_values ?labels ?sort ?direction ?since ?per_page# ?page# +pages +apps");
    public static final Operation LIST_ISSUE_FIELD_VALUES_FOR_ISSUE = AREA.of(
            "list-issue-field-values-for-issue GET /repos/{owner}/{repo}/issues/{issue_number}/issue-field-values ?per_page# ?page# +pages +apps");
    public static final Operation LIST_LABELS_FOR_MILESTONE = AREA.of(
            "list-labels-for-milestone GET /repos/{owner}/{repo}/milestones/{milestone_number}/labels ?per_page# ?page# +pages +apps");
    public static final Operation LIST_LABELS_FOR_REPO =
            AREA.of("list-labels-for-repo GET /repos/{owner}/{repo}/labels ?per_page# ?page# +pages +apps");
    public static final Operation LIST_LABELS_ON_ISSUE = AREA.of(
            "list-labels-on-issue GET /repos/{owner}/{repo}/issues/{issue_number}/labels ?per_page# ?page# +pages +apps");
    public static final Operation LIST_MILESTONES = AREA.of(
            "list-milestones GET /repos/{owner}/{repo}/milestones ?state ?sort ?direction ?per_page# ?page# +pages +apps");
    public static final Operation LIST_SUB_ISSUES = AREA.of(
            "list-sub-issues GET /repos/{owner}/{repo}/issues/{issue_number}/sub_issues ?per_page# ?page# +pages +apps");
    public static final Operation LIST_SUGGESTIONS = AREA.of(
            "list-suggestions GET /repos/{owner}/{repo}/issues/{issue_number}/suggestions ?state ?action ?per_page# ?page# +pages +apps");
    public static final Operation LOCK =
            AREA.of("lock PUT /repos/{owner}/{repo}/issues/{issue_number}/lock +json +apps");
    public static final Operation PIN_COMMENT =
            AREA.of("pin-comment PUT /repos/{owner}/{repo}/issues/comments/{comment_id}/pin +apps");
    public static final Operation REMOVE_ALL_LABELS =
            AREA.of("remove-all-labels DELETE /repos/{owner}/{repo}/issues/{issue_number}/labels +apps");
    public static final Operation REMOVE_ASSIGNEES =
            AREA.of("remove-assignees DELETE /repos/{owner}/{repo}/issues/{issue_number}/assignees +json! +apps");
    public static final Operation REMOVE_DEPENDENCY_BLOCKED_BY = AREA.of(
            "remove-dependency-blocked-by DELETE /repos/{owner}/{repo}/issues/{issue_number}/dependencies/blocked_by/{issue_id} +apps");
    public static final Operation REMOVE_LABEL =
            AREA.of("remove-label DELETE /repos/{owner}/{repo}/issues/{issue_number}/labels/{name} +apps");
    public static final Operation REMOVE_SUB_ISSUE =
            AREA.of("remove-sub-issue DELETE /repos/{owner}/{repo}/issues/{issue_number}/sub_issue +json! +apps");
    public static final Operation REPRIORITIZE_SUB_ISSUE = AREA.of(
            "reprioritize-sub-issue PATCH /repos/{owner}/{repo}/issues/{issue_number}/sub_issues/priority +json! +apps");
    public static final Operation SET_ISSUE_FIELD_VALUES = AREA.of(
            "set-issue-field-values PUT /repos/{owner}/{repo}/issues/{issue_number}/issue-field-values +json! +apps");
    public static final Operation SET_LABELS =
            AREA.of("set-labels PUT /repos/{owner}/{repo}/issues/{issue_number}/labels +json +apps");
    public static final Operation UNLOCK =
            AREA.of("unlock DELETE /repos/{owner}/{repo}/issues/{issue_number}/lock +apps");
    public static final Operation UNPIN_COMMENT =
            AREA.of("unpin-comment DELETE /repos/{owner}/{repo}/issues/comments/{comment_id}/pin +apps");
    public static final Operation UPDATE =
            AREA.of("update PATCH /repos/{owner}/{repo}/issues/{issue_number} +json +apps");
    public static final Operation UPDATE_COMMENT =
            AREA.of("update-comment PATCH /repos/{owner}/{repo}/issues/comments/{comment_id} +json! +apps");
    public static final Operation UPDATE_LABEL =
            AREA.of("update-label PATCH /repos/{owner}/{repo}/labels/{name} +json +apps");
    public static final Operation UPDATE_MILESTONE =
            AREA.of("update-milestone PATCH /repos/{owner}/{repo}/milestones/{milestone_number} +json +apps");

    static final List<Operation> ALL = AREA.operations();

    private Issues() {}
}
