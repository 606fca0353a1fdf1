package dev.sansio.github.catalogue;

import java.util.List;

/** Operations of the area {@code interactions}. Generated from the description that GitHub publishes; see src/generator. */
public final class Interactions {

    private static final Area AREA = new Area("interactions");

    public static final Operation GET_PULL_REQUEST_BYPASS_LIST_FOR_REPO = AREA.of(
            "get-pull-request-bypass-list-for-repo GET /repos/{owner}/{repo}/interaction-limits/pulls/bypass-list +apps");
    public static final Operation GET_PULL_REQUEST_CREATION_CAP_FOR_ORG = AREA.of(
            "get-pull-request-creation-cap-for-org GET /orgs/{org}/interaction-limits/pulls/creation-cap +apps");
    public static final Operation GET_PULL_REQUEST_CREATION_CAP_FOR_REPO = AREA.of(
            "get-pull-request-creation-cap-for-repo GET /repos/{owner}/{repo}/interaction-limits/pulls/creation-cap +apps");
    public static final Operation GET_RESTRICTIONS_FOR_AUTHENTICATED_USER =
            AREA.of("get-restrictions-for-authenticated-user GET /user/interaction-limits");
    public static final Operation GET_RESTRICTIONS_FOR_ORG =
            AREA.of("get-restrictions-for-org GET /orgs/{org}/interaction-limits +apps");
    public static final Operation GET_RESTRICTIONS_FOR_REPO =
            AREA.of("get-restrictions-for-repo GET /repos/{owner}/{repo}/interaction-limits +apps");
    public static final Operation REMOVE_PULL_REQUEST_BYPASS_LIST_FOR_REPO = AREA.of(
            "remove-pull-request-bypass-list-for-repo DELETE /repos/{owner}/{repo}/interaction-limits/pulls/bypass-list +json! +apps");
    public static final Operation REMOVE_RESTRICTIONS_FOR_AUTHENTICATED_USER =
            AREA.of("remove-restrictions-for-authenticated-user DELETE /user/interaction-limits");
    public static final Operation REMOVE_RESTRICTIONS_FOR_ORG =
            AREA.of("remove-restrictions-for-org DELETE /orgs/{org}/interaction-limits +apps");
    public static final Operation REMOVE_RESTRICTIONS_FOR_REPO =
            AREA.of("remove-restrictions-for-repo DELETE /repos/{owner}/{repo}/interaction-limits +apps");
    public static final Operation SET_PULL_REQUEST_BYPASS_LIST_FOR_REPO = AREA.of(
            "set-pull-request-bypass-list-for-repo PUT /repos/{owner}/{repo}/interaction-limits/pulls/bypass-list +json! +apps");
    public static final Operation SET_RESTRICTIONS_FOR_AUTHENTICATED_USER =
            AREA.of("set-restrictions-for-authenticated-user PUT /user/interaction-limits +json!");
    public static final Operation SET_RESTRICTIONS_FOR_ORG =
            AREA.of("set-restrictions-for-org PUT /orgs/{org}/interaction-limits +json! +apps");
    public static final Operation SET_RESTRICTIONS_FOR_REPO =
            AREA.of("set-restrictions-for-repo PUT /repos/{owner}/{repo}/interaction-limits +json! +apps");
    public static final Operation UPDATE_PULL_REQUEST_CREATION_CAP_FOR_ORG = AREA.of(
            "update-pull-request-creation-cap-for-org PATCH /orgs/{org}/interaction-limits/pulls/creation-cap +json! +apps");
    public static final Operation UPDATE_PULL_REQUEST_CREATION_CAP_FOR_REPO = AREA.of(
            "update-pull-request-creation-cap-for-repo PATCH /repos/{owner}/{repo}/interaction-limits/pulls/creation-cap +json! +apps");

    static final List<Operation> ALL = AREA.operations();

    private Interactions() {}
}
