package dev.sansio.github.catalogue;

import java.util.List;

/** Operations of the area {@code activity}. Generated from the description that GitHub publishes; see src/generator. */
public final class Activity {

    private static final Area AREA = new Area("activity");

    public static final Operation CHECK_REPO_IS_STARRED_BY_AUTHENTICATED_USER =
            AREA.of("check-repo-is-starred-by-authenticated-user GET /user/starred/{owner}/{repo}");
    public static final Operation DELETE_REPO_SUBSCRIPTION =
            AREA.of("delete-repo-subscription DELETE /repos/{owner}/{repo}/subscription");
    public static final Operation DELETE_THREAD_SUBSCRIPTION =
            AREA.of("delete-thread-subscription DELETE /notifications/threads/{thread_id}/subscription");
    public static final Operation GET_FEEDS = AREA.of("get-feeds GET /feeds +apps");
    public static final Operation GET_REPO_SUBSCRIPTION =
            AREA.of("get-repo-subscription GET /repos/{owner}/{repo}/subscription");
    public static final Operation GET_STARGAZER_COUNT_FOR_REPO =
            AREA.of("get-stargazer-count-for-repo GET /repos/{owner}/{repo}/stargazers/count +apps");
    public static final Operation GET_THREAD = AREA.of("get-thread GET /notifications/threads/{thread_id}");
    public static final Operation GET_THREAD_SUBSCRIPTION_FOR_AUTHENTICATED_USER = AREA.of(
            "get-thread-subscription-for-authenticated-user GET /notifications/threads/{thread_id}/subscription");
    public static final Operation LIST_EVENTS_FOR_AUTHENTICATED_USER =
            AREA.of("list-events-for-authenticated-user GET /users/{username}/events ?per_page# ?page# +pages +apps");
    public static final Operation LIST_NOTIFICATIONS_FOR_AUTHENTICATED_USER = AREA.of(
            "list-notifications-for-authenticated-user GET /notifications ?all? ?participating? ?since ?before ?page# ?per_page# +pages");
    public static final Operation LIST_ORG_EVENTS_FOR_AUTHENTICATED_USER = AREA.of(
            "list-org-events-for-authenticated-user GET /users/{username}/events/orgs/{org} ?per_page# ?page# +pages");
    public static final Operation LIST_PUBLIC_EVENTS =
            AREA.of("list-public-events GET /events ?per_page# ?page# +pages +apps");
    public static final Operation LIST_PUBLIC_EVENTS_FOR_REPO_NETWORK = AREA.of(
            "list-public-events-for-repo-network GET /networks/{owner}/{repo}/events ?per_page# ?page# +pages +apps");
    public static final Operation LIST_PUBLIC_EVENTS_FOR_USER =
            AREA.of("list-public-events-for-user GET /users/{username}/events/public ?per_page# ?page# +pages +apps");
    public static final Operation LIST_PUBLIC_ORG_EVENTS =
            AREA.of("list-public-org-events GET /orgs/{org}/events ?per_page# ?page# +pages +apps");
    public static final Operation LIST_RECEIVED_EVENTS_FOR_USER = AREA.of(
            "list-received-events-for-user GET /users/{username}/received_events ?per_page# ?page# +pages +apps");
    public static final Operation LIST_RECEIVED_PUBLIC_EVENTS_FOR_USER = AREA.of(
            "list-received-public-events-for-user GET /users/{username}/received_events/public ?per_page# ?page# +pages +apps");
    public static final Operation LIST_REPO_EVENTS =
            AREA.of("list-repo-events GET /repos/{owner}/{repo}/events ?per_page# ?page# +pages +apps");
    public static final Operation LIST_REPO_NOTIFICATIONS_FOR_AUTHENTICATED_USER = AREA.of(
            "list-repo-notifications-for-authenticated-user GET /repos/{owner}/{repo}/notifications ?all? ?participating? ?since ?before ?per_page# ?page# +pages");
    public static final Operation LIST_REPOS_STARRED_BY_AUTHENTICATED_USER = AREA.of(
            "list-repos-starred-by-authenticated-user GET /user/starred ?sort ?direction ?per_page# ?page# +pages");
    public static final Operation LIST_REPOS_STARRED_BY_USER = AREA.of(
            "list-repos-starred-by-user GET /users/{username}/starred ?sort ?direction ?per_page# ?page# +pages +apps");
    public static final Operation LIST_REPOS_WATCHED_BY_USER =
            AREA.of("list-repos-watched-by-user GET /users/{username}/subscriptions ?per_page# ?page# +pages +apps");
    public static final Operation LIST_STARGAZERS_FOR_REPO =
            AREA.of("list-stargazers-for-repo GET /repos/{owner}/{repo}/stargazers ?per_page# ?page# +pages +apps");
    public static final Operation LIST_WATCHED_REPOS_FOR_AUTHENTICATED_USER =
            AREA.of("list-watched-repos-for-authenticated-user GET /user/subscriptions ?per_page# ?page# +pages");
    public static final Operation LIST_WATCHERS_FOR_REPO =
            AREA.of("list-watchers-for-repo GET /repos/{owner}/{repo}/subscribers ?per_page# ?page# +pages +apps");
    public static final Operation MARK_NOTIFICATIONS_AS_READ =
            AREA.of("mark-notifications-as-read PUT /notifications +json");
    public static final Operation MARK_REPO_NOTIFICATIONS_AS_READ =
            AREA.of("mark-repo-notifications-as-read PUT /repos/{owner}/{repo}/notifications +json");
    public static final Operation MARK_THREAD_AS_DONE =
            AREA.of("mark-thread-as-done DELETE /notifications/threads/{thread_id}");
    public static final Operation MARK_THREAD_AS_READ =
            AREA.of("mark-thread-as-read PATCH /notifications/threads/{thread_id}");
    public static final Operation SET_REPO_SUBSCRIPTION =
            AREA.of("set-repo-subscription PUT /repos/{owner}/{repo}/subscription +json");
    public static final Operation SET_THREAD_SUBSCRIPTION =
            AREA.of("set-thread-subscription PUT /notifications/threads/{thread_id}/subscription +json");
    public static final Operation STAR_REPO_FOR_AUTHENTICATED_USER =
            AREA.of("star-repo-for-authenticated-user PUT /user/starred/{owner}/{repo}");
    public static final Operation UNSTAR_REPO_FOR_AUTHENTICATED_USER =
            AREA.of("unstar-repo-for-authenticated-user DELETE /user/starred/{owner}/{repo}");

    static final List<Operation> ALL = AREA.operations();

    private Activity() {}
}
