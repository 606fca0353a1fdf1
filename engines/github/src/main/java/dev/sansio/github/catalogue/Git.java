package dev.sansio.github.catalogue;

import java.util.List;

/** Operations of the area {@code git}. Generated from the description that GitHub publishes; see src/generator. */
public final class Git {

    private static final Area AREA = new Area("git");

    public static final Operation CREATE_BLOB =
            AREA.of("create-blob POST /repos/{owner}/{repo}/git/blobs +json! +apps");
    public static final Operation CREATE_COMMIT =
            AREA.of("create-commit POST /repos/{owner}/{repo}/git/commits +json! +apps");
    public static final Operation CREATE_REF = AREA.of("create-ref POST /repos/{owner}/{repo}/git/refs +json! +apps");
    public static final Operation CREATE_TAG = AREA.of("create-tag POST /repos/{owner}/{repo}/git/tags +json! +apps");
    public static final Operation CREATE_TREE =
            AREA.of("create-tree POST /repos/{owner}/{repo}/git/trees +json! +apps");
    public static final Operation DELETE_REF = AREA.of("delete-ref DELETE /repos/{owner}/{repo}/git/refs/{+ref} +apps");
    public static final Operation GET_BLOB = AREA.of("get-blob GET /repos/{owner}/{repo}/git/blobs/{file_sha} +apps");
    public static final Operation GET_COMMIT =
            AREA.of("get-commit GET /repos/{owner}/{repo}/git/commits/{+commit_sha} +apps");
    public static final Operation GET_REF = AREA.of("get-ref GET /repos/{owner}/{repo}/git/ref/{+ref} +apps");
    public static final Operation GET_TAG = AREA.of("get-tag GET /repos/{owner}/{repo}/git/tags/{tag_sha} +apps");
    public static final Operation GET_TREE =
            AREA.of("get-tree GET /repos/{owner}/{repo}/git/trees/{+tree_sha} ?recursive +apps");
    public static final Operation LIST_MATCHING_REFS =
            AREA.of("list-matching-refs GET /repos/{owner}/{repo}/git/matching-refs/{+ref} +apps");
    public static final Operation UPDATE_REF =
            AREA.of("update-ref PATCH /repos/{owner}/{repo}/git/refs/{+ref} +json! +apps");

    static final List<Operation> ALL = AREA.operations();

    private Git() {}
}
