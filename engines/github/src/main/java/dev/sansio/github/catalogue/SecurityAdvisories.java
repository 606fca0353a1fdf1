package dev.sansio.github.catalogue;

import java.util.List;

/** Operations of the area {@code security-advisories}. Generated from the description that GitHub publishes; see src/generator. */
public final class SecurityAdvisories {

    private static final Area AREA = new Area("security-advisories");

    public static final Operation CREATE_FORK =
            AREA.of("create-fork POST /repos/{owner}/{repo}/security-advisories/{ghsa_id}/forks +apps");
    public static final Operation CREATE_PRIVATE_VULNERABILITY_REPORT = AREA.of(
            "create-private-vulnerability-report POST /repos/{owner}/{repo}/security-advisories/reports +json! +apps");
    public static final Operation CREATE_REPOSITORY_ADVISORY =
            AREA.of("create-repository-advisory POST /repos/{owner}/{repo}/security-advisories +json! +apps");
    public static final Operation CREATE_REPOSITORY_ADVISORY_CVE_REQUEST = AREA.of(
            "create-repository-advisory-cve-request POST /repos/{owner}/{repo}/security-advisories/{ghsa_id}/cve +apps");
    public static final Operation GET_GLOBAL_ADVISORY = AREA.of("get-global-advisory GET /advisories/{ghsa_id} +apps");
    public static final Operation GET_REPOSITORY_ADVISORY =
            AREA.of("get-repository-advisory GET /repos/{owner}/{repo}/security-advisories/{ghsa_id} +apps");
    public static final Operation LIST_GLOBAL_ADVISORIES = AREA.of(
            "list-global-advisories GET /advisories ?ghsa_id ?type ?cve_id ?ecosystem ?severity ?cwes ?is_withdrawn? ?affects ?published ?updated ?modified ?epss_percentage ?epss_percentile ?before ?after ?direction ?per_page# ?sort +pages +apps");
    public static final Operation LIST_ORG_REPOSITORY_ADVISORIES = AREA.of(
            "list-org-repository-advisories GET /orgs/{org}/security-advisories ?direction ?sort ?before ?after ?per_page# ?state +pages +apps");
    public static final Operation LIST_REPOSITORY_ADVISORIES = AREA.of(
            "list-repository-advisories GET /repos/{owner}/{repo}/security-advisories ?direction ?sort ?before ?after ?per_page# ?state +pages +apps");
    public static final Operation UPDATE_REPOSITORY_ADVISORY = AREA.of(
            "update-repository-advisory PATCH /repos/{owner}/{repo}/security-advisories/{ghsa_id} +json! +apps");

    static final List<Operation> ALL = AREA.operations();

    private SecurityAdvisories() {}
}
