package dev.sansio.github.catalogue;

import java.util.List;

/** Operations of the area {@code copilot}. Generated from the description that GitHub publishes; see src/generator. */
public final class Copilot {

    private static final Area AREA = new Area("copilot");

    public static final Operation ADD_COPILOT_SEATS_FOR_TEAMS =
            AREA.of("add-copilot-seats-for-teams POST /orgs/{org}/copilot/billing/selected_teams +json! +apps");
    public static final Operation ADD_COPILOT_SEATS_FOR_USERS =
            AREA.of("add-copilot-seats-for-users POST /orgs/{org}/copilot/billing/selected_users +json! +apps");
    public static final Operation ADD_ORGANIZATIONS_TO_ENTERPRISE_CODING_AGENT_POLICY = AREA.of(
            "add-organizations-to-enterprise-coding-agent-policy POST /enterprises/{enterprise}/copilot/policies/coding_agent/organizations +json!");
    public static final Operation CANCEL_COPILOT_SEAT_ASSIGNMENT_FOR_TEAMS = AREA.of(
            "cancel-copilot-seat-assignment-for-teams DELETE /orgs/{org}/copilot/billing/selected_teams +json! +apps");
    public static final Operation CANCEL_COPILOT_SEAT_ASSIGNMENT_FOR_USERS = AREA.of(
            "cancel-copilot-seat-assignment-for-users DELETE /orgs/{org}/copilot/billing/selected_users +json! +apps");
    public static final Operation COPILOT_CONTENT_EXCLUSION_FOR_ORGANIZATION =
            AREA.of("copilot-content-exclusion-for-organization GET /orgs/{org}/copilot/content_exclusion +apps");
    public static final Operation COPILOT_ENTERPRISE_ONE_DAY_USAGE_METRICS = AREA.of(
            "copilot-enterprise-one-day-usage-metrics GET /enterprises/{enterprise}/copilot/metrics/reports/enterprise-1-day ?day! +apps");
    public static final Operation COPILOT_ENTERPRISE_REPOS_ONE_DAY_REPORT = AREA.of(
            "copilot-enterprise-repos-one-day-report GET /enterprises/{enterprise}/copilot/metrics/reports/repos-1-day ?day! +apps");
    public static final Operation COPILOT_ENTERPRISE_USAGE_METRICS = AREA.of(
            "copilot-enterprise-usage-metrics GET /enterprises/{enterprise}/copilot/metrics/reports/enterprise-28-day/latest +apps");
    public static final Operation COPILOT_ENTERPRISE_USER_TEAMS_ONE_DAY_REPORT = AREA.of(
            "copilot-enterprise-user-teams-one-day-report GET /enterprises/{enterprise}/copilot/metrics/reports/user-teams-1-day ?day! +apps");
    public static final Operation COPILOT_ORGANIZATION_ONE_DAY_USAGE_METRICS = AREA.of(
            "copilot-organization-one-day-usage-metrics GET /orgs/{org}/copilot/metrics/reports/organization-1-day ?day! +apps");
    public static final Operation COPILOT_ORGANIZATION_REPOS_ONE_DAY_REPORT = AREA.of(
            "copilot-organization-repos-one-day-report GET /orgs/{org}/copilot/metrics/reports/repos-1-day ?day! +apps");
    public static final Operation COPILOT_ORGANIZATION_USAGE_METRICS = AREA.of(
            "copilot-organization-usage-metrics GET /orgs/{org}/copilot/metrics/reports/organization-28-day/latest +apps");
    public static final Operation COPILOT_ORGANIZATION_USER_TEAMS_ONE_DAY_REPORT = AREA.of(
            "copilot-organization-user-teams-one-day-report GET /orgs/{org}/copilot/metrics/reports/user-teams-1-day ?day! +apps");
    public static final Operation COPILOT_ORGANIZATION_USERS_ONE_DAY_USAGE_METRICS = AREA.of(
            "copilot-organization-users-one-day-usage-metrics GET /orgs/{org}/copilot/metrics/reports/users-1-day ?day! +apps");
    public static final Operation COPILOT_ORGANIZATION_USERS_USAGE_METRICS = AREA.of(
            "copilot-organization-users-usage-metrics GET /orgs/{org}/copilot/metrics/reports/users-28-day/latest +apps");
    public static final Operation COPILOT_USERS_ONE_DAY_USAGE_METRICS = AREA.of(
            "copilot-users-one-day-usage-metrics GET /enterprises/{enterprise}/copilot/metrics/reports/users-1-day ?day! +apps");
    public static final Operation COPILOT_USERS_USAGE_METRICS = AREA.of(
            "copilot-users-usage-metrics GET /enterprises/{enterprise}/copilot/metrics/reports/users-28-day/latest +apps");
    public static final Operation DISABLE_COPILOT_CODING_AGENT_FOR_REPOSITORY_IN_ORGANIZATION = AREA.of(
            "disable-copilot-coding-agent-for-repository-in-organization DELETE /orgs/{org}/copilot/coding-agent/permissions/repositories/{repository_id} +apps");
    public static final Operation ENABLE_COPILOT_CODING_AGENT_FOR_REPOSITORY_IN_ORGANIZATION = AREA.of(
            "enable-copilot-coding-agent-for-repository-in-organization PUT /orgs/{org}/copilot/coding-agent/permissions/repositories/{repository_id} +apps");
    public static final Operation GET_COPILOT_CLOUD_AGENT_CONFIGURATION = AREA.of(
            "get-copilot-cloud-agent-configuration GET /repos/{owner}/{repo}/copilot/cloud-agent/configuration +apps");
    public static final Operation GET_COPILOT_CODING_AGENT_PERMISSIONS_ORGANIZATION = AREA.of(
            "get-copilot-coding-agent-permissions-organization GET /orgs/{org}/copilot/coding-agent/permissions +apps");
    public static final Operation GET_COPILOT_ORGANIZATION_DETAILS =
            AREA.of("get-copilot-organization-details GET /orgs/{org}/copilot/billing +apps");
    public static final Operation GET_COPILOT_SEAT_DETAILS_FOR_USER =
            AREA.of("get-copilot-seat-details-for-user GET /orgs/{org}/members/{username}/copilot +apps");
    public static final Operation LIST_COPILOT_CODING_AGENT_SELECTED_REPOSITORIES_FOR_ORGANIZATION = AREA.of(
            "list-copilot-coding-agent-selected-repositories-for-organization GET /orgs/{org}/copilot/coding-agent/permissions/repositories ?per_page# ?page# +pages +apps");
    public static final Operation LIST_COPILOT_SEATS =
            AREA.of("list-copilot-seats GET /orgs/{org}/copilot/billing/seats ?page# ?per_page# +pages +apps");
    public static final Operation REMOVE_ORGANIZATIONS_FROM_ENTERPRISE_CODING_AGENT_POLICY = AREA.of(
            "remove-organizations-from-enterprise-coding-agent-policy DELETE /enterprises/{enterprise}/copilot/policies/coding_agent/organizations +json!");
    public static final Operation SET_COPILOT_CODING_AGENT_PERMISSIONS_ORGANIZATION = AREA.of(
            "set-copilot-coding-agent-permissions-organization PUT /orgs/{org}/copilot/coding-agent/permissions +json! +apps");
    public static final Operation SET_COPILOT_CODING_AGENT_SELECTED_REPOSITORIES_FOR_ORGANIZATION = AREA.of(
            "set-copilot-coding-agent-selected-repositories-for-organization PUT /orgs/{org}/copilot/coding-agent/permissions/repositories +json! +apps");
    public static final Operation SET_COPILOT_CONTENT_EXCLUSION_FOR_ORGANIZATION = AREA.of(
            "set-copilot-content-exclusion-for-organization PUT /orgs/{org}/copilot/content_exclusion +json! +apps");
    public static final Operation SET_ENTERPRISE_CODING_AGENT_POLICY = AREA.of(
            "set-enterprise-coding-agent-policy PUT /enterprises/{enterprise}/copilot/policies/coding_agent +json!");

    static final List<Operation> ALL = AREA.operations();

    private Copilot() {}
}
