package dev.sansio.github.catalogue;

import java.util.List;

/** Operations of the area {@code gists}. Generated from the description that GitHub publishes; see src/generator. */
public final class Gists {

    private static final Area AREA = new Area("gists");

    public static final Operation CHECK_IS_STARRED = AREA.of("check-is-starred GET /gists/{gist_id}/star");
    public static final Operation CREATE = AREA.of("create POST /gists +json!");
    public static final Operation CREATE_COMMENT = AREA.of("create-comment POST /gists/{gist_id}/comments +json!");
    public static final Operation DELETE = AREA.of("delete DELETE /gists/{gist_id}");
    public static final Operation DELETE_COMMENT =
            AREA.of("delete-comment DELETE /gists/{gist_id}/comments/{comment_id}");
    public static final Operation FORK = AREA.of("fork POST /gists/{gist_id}/forks");
    public static final Operation GET = AREA.of("get GET /gists/{gist_id}");
    public static final Operation GET_COMMENT = AREA.of("get-comment GET /gists/{gist_id}/comments/{comment_id}");
    public static final Operation GET_REVISION = AREA.of("get-revision GET /gists/{gist_id}/{sha}");
    public static final Operation LIST = AREA.of("list GET /gists ?since ?per_page# ?page# +pages");
    public static final Operation LIST_COMMENTS =
            AREA.of("list-comments GET /gists/{gist_id}/comments ?per_page# ?page# +pages");
    public static final Operation LIST_COMMITS =
            AREA.of("list-commits GET /gists/{gist_id}/commits ?per_page# ?page# +pages");
    public static final Operation LIST_FOR_USER =
            AREA.of("list-for-user GET /users/{username}/gists ?since ?per_page# ?page# +pages");
    public static final Operation LIST_FORKS =
            AREA.of("list-forks GET /gists/{gist_id}/forks ?per_page# ?page# +pages");
    public static final Operation LIST_PUBLIC =
            AREA.of("list-public GET /gists/public ?since ?per_page# ?page# +pages");
    public static final Operation LIST_STARRED =
            AREA.of("list-starred GET /gists/starred ?since ?per_page# ?page# +pages");
    public static final Operation STAR = AREA.of("star PUT /gists/{gist_id}/star");
    public static final Operation UNSTAR = AREA.of("unstar DELETE /gists/{gist_id}/star");
    public static final Operation UPDATE = AREA.of("update PATCH /gists/{gist_id} +json!");
    public static final Operation UPDATE_COMMENT =
            AREA.of("update-comment PATCH /gists/{gist_id}/comments/{comment_id} +json!");

    static final List<Operation> ALL = AREA.operations();

    private Gists() {}
}
