package dev.sansio.github.catalogue;

import java.util.List;

/** Operations of the area {@code checks}. Generated from the description that GitHub publishes; see src/generator. */
public final class Checks {

    private static final Area AREA = new Area("checks");

    public static final Operation CREATE = AREA.of("create POST /repos/{owner}/{repo}/check-runs +json! +apps");
    public static final Operation CREATE_SUITE =
            AREA.of("create-suite POST /repos/{owner}/{repo}/check-suites +json! +apps");
    public static final Operation GET = AREA.of("get GET /repos/{owner}/{repo}/check-runs/{check_run_id} +apps");
    public static final Operation GET_SUITE =
            AREA.of("get-suite GET /repos/{owner}/{repo}/check-suites/{check_suite_id} +apps");
    public static final Operation LIST_ANNOTATIONS = AREA.of(
            "list-annotations GET /repos/{owner}/{repo}/check-runs/{check_run_id}/annotations ?per_page# ?page# +pages +apps");
    public static final Operation LIST_FOR_REF = AREA.of(
            "list-for-ref GET /repos/{owner}/{repo}/commits/{+ref}/check-runs ?check_name ?status ?filter ?per_page# ?page# ?app_id# +pages +apps");
    public static final Operation LIST_FOR_SUITE = AREA.of(
            "list-for-suite GET /repos/{owner}/{repo}/check-suites/{check_suite_id}/check-runs ?check_name ?status ?filter ?per_page# ?page# +pages +apps");
    public static final Operation LIST_SUITES_FOR_REF = AREA.of(
            "list-suites-for-ref GET /repos/{owner}/{repo}/commits/{+ref}/check-suites ?app_id# ?check_name ?per_page# ?page# +pages +apps");
    public static final Operation REREQUEST_RUN =
            AREA.of("rerequest-run POST /repos/{owner}/{repo}/check-runs/{check_run_id}/rerequest +apps");
    public static final Operation REREQUEST_SUITE =
            AREA.of("rerequest-suite POST /repos/{owner}/{repo}/check-suites/{check_suite_id}/rerequest +apps");
    public static final Operation SET_SUITES_PREFERENCES =
            AREA.of("set-suites-preferences PATCH /repos/{owner}/{repo}/check-suites/preferences +json! +apps");
    public static final Operation UPDATE =
            AREA.of("update PATCH /repos/{owner}/{repo}/check-runs/{check_run_id} +json! +apps");

    static final List<Operation> ALL = AREA.operations();

    private Checks() {}
}
