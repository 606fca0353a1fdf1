package dev.sansio.github.catalogue;

import java.util.List;

/** Operations of the area {@code packages}. Generated from the description that GitHub publishes; see src/generator. */
public final class Packages {

    private static final Area AREA = new Area("packages");

    public static final Operation DELETE_PACKAGE_FOR_AUTHENTICATED_USER =
            AREA.of("delete-package-for-authenticated-user DELETE /user/packages/{package_type}/{package_name}");
    public static final Operation DELETE_PACKAGE_FOR_ORG =
            AREA.of("delete-package-for-org DELETE /orgs/{org}/packages/{package_type}/{package_name}");
    public static final Operation DELETE_PACKAGE_FOR_USER =
            AREA.of("delete-package-for-user DELETE /users/{username}/packages/{package_type}/{package_name}");
    public static final Operation DELETE_PACKAGE_VERSION_FOR_AUTHENTICATED_USER = AREA.of(
            "delete-package-version-for-authenticated-user DELETE /user/packages/{package_type}/{package_name}/versions/{package_version_id}");
    public static final Operation DELETE_PACKAGE_VERSION_FOR_ORG = AREA.of(
            "delete-package-version-for-org DELETE /orgs/{org}/packages/{package_type}/{package_name}/versions/{package_version_id}");
    public static final Operation DELETE_PACKAGE_VERSION_FOR_USER = AREA.of(
            "delete-package-version-for-user DELETE /users/{username}/packages/{package_type}/{package_name}/versions/{package_version_id}");
    public static final Operation GET_ALL_PACKAGE_VERSIONS_FOR_PACKAGE_OWNED_BY_AUTHENTICATED_USER = AREA.of(
            "get-all-package-versions-for-package-owned-by-authenticated-user GET /user/packages/{package_type}/{package_name}/versions ?page# ?per_page# ?state +pages");
    public static final Operation GET_ALL_PACKAGE_VERSIONS_FOR_PACKAGE_OWNED_BY_ORG = AREA.of(
            "get-all-package-versions-for-package-owned-by-org GET /orgs/{org}/packages/{package_type}/{package_name}/versions ?page# ?per_page# ?state +pages");
    public static final Operation GET_ALL_PACKAGE_VERSIONS_FOR_PACKAGE_OWNED_BY_USER = AREA.of(
            "get-all-package-versions-for-package-owned-by-user GET /users/{username}/packages/{package_type}/{package_name}/versions");
    public static final Operation GET_PACKAGE_FOR_AUTHENTICATED_USER =
            AREA.of("get-package-for-authenticated-user GET /user/packages/{package_type}/{package_name}");
    public static final Operation GET_PACKAGE_FOR_ORGANIZATION =
            AREA.of("get-package-for-organization GET /orgs/{org}/packages/{package_type}/{package_name}");
    public static final Operation GET_PACKAGE_FOR_USER =
            AREA.of("get-package-for-user GET /users/{username}/packages/{package_type}/{package_name}");
    public static final Operation GET_PACKAGE_VERSION_FOR_AUTHENTICATED_USER = AREA.of(
            "get-package-version-for-authenticated-user GET /user/packages/{package_type}/{package_name}/versions/{package_version_id}");
    public static final Operation GET_PACKAGE_VERSION_FOR_ORGANIZATION = AREA.of(
            "get-package-version-for-organization GET /orgs/{org}/packages/{package_type}/{package_name}/versions/{package_version_id}");
    public static final Operation GET_PACKAGE_VERSION_FOR_USER = AREA.of(
            "get-package-version-for-user GET /users/{username}/packages/{package_type}/{package_name}/versions/{package_version_id}");
    public static final Operation LIST_DOCKER_MIGRATION_CONFLICTING_PACKAGES_FOR_AUTHENTICATED_USER =
            AREA.of("list-docker-migration-conflicting-packages-for-authenticated-user GET /user/docker/conflicts");
    public static final Operation LIST_DOCKER_MIGRATION_CONFLICTING_PACKAGES_FOR_ORGANIZATION =
            AREA.of("list-docker-migration-conflicting-packages-for-organization GET /orgs/{org}/docker/conflicts");
    public static final Operation LIST_DOCKER_MIGRATION_CONFLICTING_PACKAGES_FOR_USER =
            AREA.of("list-docker-migration-conflicting-packages-for-user GET /users/{username}/docker/conflicts");
    public static final Operation LIST_PACKAGES_FOR_AUTHENTICATED_USER = AREA.of(
            "list-packages-for-authenticated-user GET /user/packages ?package_type! ?visibility ?page# ?per_page# +pages");
    public static final Operation LIST_PACKAGES_FOR_ORGANIZATION = AREA.of(
            "list-packages-for-organization GET /orgs/{org}/packages ?package_type! ?visibility ?page# ?per_page# +pages");
    public static final Operation LIST_PACKAGES_FOR_USER = AREA.of(
            "list-packages-for-user GET /users/{username}/packages ?package_type! ?visibility ?page# ?per_page# +pages");
    public static final Operation RESTORE_PACKAGE_FOR_AUTHENTICATED_USER = AREA.of(
            "restore-package-for-authenticated-user POST /user/packages/{package_type}/{package_name}/restore ?token");
    public static final Operation RESTORE_PACKAGE_FOR_ORG =
            AREA.of("restore-package-for-org POST /orgs/{org}/packages/{package_type}/{package_name}/restore ?token");
    public static final Operation RESTORE_PACKAGE_FOR_USER = AREA.of(
            "restore-package-for-user POST /users/{username}/packages/{package_type}/{package_name}/restore ?token");
    public static final Operation RESTORE_PACKAGE_VERSION_FOR_AUTHENTICATED_USER = AREA.of(
            "restore-package-version-for-authenticated-user POST /user/packages/{package_type}/{package_name}/versions/{package_version_id}/restore");
    public static final Operation RESTORE_PACKAGE_VERSION_FOR_ORG = AREA.of(
            "restore-package-version-for-org POST /orgs/{org}/packages/{package_type}/{package_name}/versions/{package_version_id}/restore");
    public static final Operation RESTORE_PACKAGE_VERSION_FOR_USER = AREA.of(
            "restore-package-version-for-user POST /users/{username}/packages/{package_type}/{package_name}/versions/{package_version_id}/restore");

    static final List<Operation> ALL = AREA.operations();

    private Packages() {}
}
