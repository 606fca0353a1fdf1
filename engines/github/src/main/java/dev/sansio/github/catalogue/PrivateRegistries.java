package dev.sansio.github.catalogue;

import java.util.List;

/** Operations of the area {@code private-registries}. Generated from the description that GitHub publishes; see src/generator. */
public final class PrivateRegistries {

    private static final Area AREA = new Area("private-registries");

    public static final Operation CREATE_ORG_PRIVATE_REGISTRY =
            AREA.of("create-org-private-registry POST /orgs/{org}/private-registries +json! +apps");
    public static final Operation DELETE_ORG_PRIVATE_REGISTRY =
            AREA.of("delete-org-private-registry DELETE /orgs/{org}/private-registries/{secret_name} +apps");
    public static final Operation GET_ORG_PRIVATE_REGISTRY =
            AREA.of("get-org-private-registry GET /orgs/{org}/private-registries/{secret_name} +apps");
    public static final Operation GET_ORG_PUBLIC_KEY =
            AREA.of("get-org-public-key GET /orgs/{org}/private-registries/public-key +apps");
    public static final Operation LIST_ORG_PRIVATE_REGISTRIES =
            AREA.of("list-org-private-registries GET /orgs/{org}/private-registries ?per_page# ?page# +pages +apps");
    public static final Operation UPDATE_ORG_PRIVATE_REGISTRY =
            AREA.of("update-org-private-registry PATCH /orgs/{org}/private-registries/{secret_name} +json! +apps");

    static final List<Operation> ALL = AREA.operations();

    private PrivateRegistries() {}
}
