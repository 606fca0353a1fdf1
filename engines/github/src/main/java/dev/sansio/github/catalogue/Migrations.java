package dev.sansio.github.catalogue;

import java.util.List;

/** Operations of the area {@code migrations}. Generated from the description that GitHub publishes; see src/generator. */
public final class Migrations {

    private static final Area AREA = new Area("migrations");

    public static final Operation CANCEL_IMPORT =
            AREA.of("cancel-import DELETE /repos/{owner}/{repo}/import +apps +deprecated");
    public static final Operation DELETE_ARCHIVE_FOR_AUTHENTICATED_USER =
            AREA.of("delete-archive-for-authenticated-user DELETE /user/migrations/{migration_id}/archive");
    public static final Operation DELETE_ARCHIVE_FOR_ORG =
            AREA.of("delete-archive-for-org DELETE /orgs/{org}/migrations/{migration_id}/archive");
    public static final Operation DOWNLOAD_ARCHIVE_FOR_ORG =
            AREA.of("download-archive-for-org GET /orgs/{org}/migrations/{migration_id}/archive");
    public static final Operation GET_ARCHIVE_FOR_AUTHENTICATED_USER =
            AREA.of("get-archive-for-authenticated-user GET /user/migrations/{migration_id}/archive");
    public static final Operation GET_COMMIT_AUTHORS =
            AREA.of("get-commit-authors GET /repos/{owner}/{repo}/import/authors ?since# +apps +deprecated");
    public static final Operation GET_IMPORT_STATUS =
            AREA.of("get-import-status GET /repos/{owner}/{repo}/import +apps +deprecated");
    public static final Operation GET_LARGE_FILES =
            AREA.of("get-large-files GET /repos/{owner}/{repo}/import/large_files +apps +deprecated");
    public static final Operation GET_STATUS_FOR_AUTHENTICATED_USER =
            AREA.of("get-status-for-authenticated-user GET /user/migrations/{migration_id} ?exclude*");
    public static final Operation GET_STATUS_FOR_ORG =
            AREA.of("get-status-for-org GET /orgs/{org}/migrations/{migration_id} ?exclude*");
    public static final Operation LIST_FOR_AUTHENTICATED_USER =
            AREA.of("list-for-authenticated-user GET /user/migrations ?per_page# ?page# +pages");
    public static final Operation LIST_FOR_ORG =
            AREA.of("list-for-org GET /orgs/{org}/migrations ?per_page# ?page# ?exclude* +pages");
    public static final Operation LIST_REPOS_FOR_AUTHENTICATED_USER = AREA.of(
            "list-repos-for-authenticated-user GET /user/migrations/{migration_id}/repositories ?per_page# ?page# +pages");
    public static final Operation LIST_REPOS_FOR_ORG = AREA.of(
            "list-repos-for-org GET /orgs/{org}/migrations/{migration_id}/repositories ?per_page# ?page# +pages");
    public static final Operation MAP_COMMIT_AUTHOR =
            AREA.of("map-commit-author PATCH /repos/{owner}/{repo}/import/authors/{author_id} +json +apps +deprecated");
    public static final Operation SET_LFS_PREFERENCE =
            AREA.of("set-lfs-preference PATCH /repos/{owner}/{repo}/import/lfs +json! +apps +deprecated");
    public static final Operation START_FOR_AUTHENTICATED_USER =
            AREA.of("start-for-authenticated-user POST /user/migrations +json!");
    public static final Operation START_FOR_ORG = AREA.of("start-for-org POST /orgs/{org}/migrations +json!");
    public static final Operation START_IMPORT =
            AREA.of("start-import PUT /repos/{owner}/{repo}/import +json! +apps +deprecated");
    public static final Operation UNLOCK_REPO_FOR_AUTHENTICATED_USER =
            AREA.of("unlock-repo-for-authenticated-user DELETE /user/migrations/{migration_id}/repos/{repo_name}/lock");
    public static final Operation UNLOCK_REPO_FOR_ORG =
            AREA.of("unlock-repo-for-org DELETE /orgs/{org}/migrations/{migration_id}/repos/{repo_name}/lock");
    public static final Operation UPDATE_IMPORT =
            AREA.of("update-import PATCH /repos/{owner}/{repo}/import +json +apps +deprecated");

    static final List<Operation> ALL = AREA.operations();

    private Migrations() {}
}
