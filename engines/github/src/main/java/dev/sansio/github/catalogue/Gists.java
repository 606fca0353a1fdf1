package dev.sansio.github.catalogue;

import java.util.List;

/** Operations of the area {@code gists}. Generated from the description that GitHub publishes; see src/generator. */
public final class Gists {

    private static final Area AREA = new Area();

    public static final Operation CHECK_IS_STARRED = AREA.operation("gists/check-is-starred GET /gists/{gist_id}/star");
    public static final Operation CREATE = AREA.operation("gists/create POST /gists +json!");
    public static final Operation CREATE_COMMENT =
            AREA.operation("gists/create-comment POST /gists/{gist_id}/comments +json!");
    public static final Operation DELETE = AREA.operation("gists/delete DELETE /gists/{gist_id}");
    public static final Operation DELETE_COMMENT =
            AREA.operation("gists/delete-comment DELETE /gists/{gist_id}/comments/{comment_id}");
    public static final Operation FORK = AREA.operation("gists/fork POST /gists/{gist_id}/forks");
    public static final Operation GET = AREA.operation("gists/get GET /gists/{gist_id}");
    public static final Operation GET_COMMENT =
            AREA.operation("gists/get-comment GET /gists/{gist_id}/comments/{comment_id}");
    public static final Operation GET_REVISION = AREA.operation("gists/get-revision GET /gists/{gist_id}/{sha}");
    public static final Operation LIST = AREA.operation("gists/list GET /gists ?since ?per_page# ?page# +pages");
    public static final Operation LIST_COMMENTS =
            AREA.operation("gists/list-comments GET /gists/{gist_id}/comments ?per_page# ?page# +pages");
    public static final Operation LIST_COMMITS =
            AREA.operation("gists/list-commits GET /gists/{gist_id}/commits ?per_page# ?page# +pages");
    public static final Operation LIST_FOR_USER =
            AREA.operation("gists/list-for-user GET /users/{username}/gists ?since ?per_page# ?page# +pages");
    public static final Operation LIST_FORKS =
            AREA.operation("gists/list-forks GET /gists/{gist_id}/forks ?per_page# ?page# +pages");
    public static final Operation LIST_PUBLIC =
            AREA.operation("gists/list-public GET /gists/public ?since ?per_page# ?page# +pages");
    public static final Operation LIST_STARRED =
            AREA.operation("gists/list-starred GET /gists/starred ?since ?per_page# ?page# +pages");
    public static final Operation STAR = AREA.operation("gists/star PUT /gists/{gist_id}/star");
    public static final Operation UNSTAR = AREA.operation("gists/unstar DELETE /gists/{gist_id}/star");
    public static final Operation UPDATE = AREA.operation("gists/update PATCH /gists/{gist_id} +json!");
    public static final Operation UPDATE_COMMENT =
            AREA.operation("gists/update-comment PATCH /gists/{gist_id}/comments/{comment_id} +json!");

    static final List<Operation> ALL = AREA.operations();

    private Gists() {}
}
