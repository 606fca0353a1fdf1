package dev.sansio.github.catalogue;

import java.util.List;

/** Operations of the area {@code api-insights}. Generated from the description that GitHub publishes; see src/generator. */
public final class ApiInsights {

    private static final Area AREA = new Area("api-insights");

    public static final Operation GET_ROUTE_STATS_BY_ACTOR = AREA.of(
            "get-route-stats-by-actor GET /orgs/{org}/insights/api/route-stats/{actor_type}/{actor_id} ?min_timestamp! ?max_timestamp ?page# ?per_page# ?direction ?sort* ?api_route_substring +pages +apps");
    public static final Operation GET_SUBJECT_STATS = AREA.of(
            "get-subject-stats GET /orgs/{org}/insights/api/subject-stats ?min_timestamp! ?max_timestamp ?page# ?per_page# ?direction ?sort* ?subject_name_substring +pages +apps");
    public static final Operation GET_SUMMARY_STATS = AREA.of(
            "get-summary-stats GET /orgs/{org}/insights/api/summary-stats ?min_timestamp! ?max_timestamp +apps");
    public static final Operation GET_SUMMARY_STATS_BY_ACTOR = AREA.of(
            "get-summary-stats-by-actor GET /orgs/{org}/insights/api/summary-stats/{actor_type}/{actor_id} ?min_timestamp! ?max_timestamp +apps");
    public static final Operation GET_SUMMARY_STATS_BY_USER = AREA.of(
            "get-summary-stats-by-user GET /orgs/{org}/insights/api/summary-stats/users/{user_id} ?min_timestamp! ?max_timestamp +apps");
    public static final Operation GET_TIME_STATS = AREA.of(
            "get-time-stats GET /orgs/{org}/insights/api/time-stats ?min_timestamp! ?max_timestamp ?timestamp_increment! +apps");
    public static final Operation GET_TIME_STATS_BY_ACTOR = AREA.of(
            "get-time-stats-by-actor GET /orgs/{org}/insights/api/time-stats/{actor_type}/{actor_id} ?min_timestamp! ?max_timestamp ?timestamp_increment! +apps");
    public static final Operation GET_TIME_STATS_BY_USER = AREA.of(
            "get-time-stats-by-user GET /orgs/{org}/insights/api/time-stats/users/{user_id} ?min_timestamp! ?max_timestamp ?timestamp_increment! +apps");
    public static final Operation GET_USER_STATS = AREA.of(
            "get-user-stats GET /orgs/{org}/insights/api/user-stats/{user_id} ?min_timestamp! ?max_timestamp ?page# ?per_page# ?direction ?sort* ?actor_name_substring +pages +apps");

    static final List<Operation> ALL = AREA.operations();

    private ApiInsights() {}
}
