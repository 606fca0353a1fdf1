package dev.sansio.github.catalogue;

import java.util.List;

/** Operations of the area {@code hosted-compute}. Generated from the description that GitHub publishes; see src/generator. */
public final class HostedCompute {

    private static final Area AREA = new Area("hosted-compute");

    public static final Operation CREATE_NETWORK_CONFIGURATION_FOR_ORG = AREA.of(
            "create-network-configuration-for-org POST /orgs/{org}/settings/network-configurations +json! +apps");
    public static final Operation DELETE_NETWORK_CONFIGURATION_FROM_ORG = AREA.of(
            "delete-network-configuration-from-org DELETE /orgs/{org}/settings/network-configurations/{network_configuration_id} +apps");
    public static final Operation GET_NETWORK_CONFIGURATION_FOR_ORG = AREA.of(
            "get-network-configuration-for-org GET /orgs/{org}/settings/network-configurations/{network_configuration_id} +apps");
    public static final Operation GET_NETWORK_SETTINGS_FOR_ORG = AREA.of(
            "get-network-settings-for-org GET /orgs/{org}/settings/network-settings/{network_settings_id} +apps");
    public static final Operation LIST_NETWORK_CONFIGURATIONS_FOR_ORG = AREA.of(
            "list-network-configurations-for-org GET /orgs/{org}/settings/network-configurations ?per_page# ?page# +pages +apps");
    public static final Operation UPDATE_NETWORK_CONFIGURATION_FOR_ORG = AREA.of(
            "update-network-configuration-for-org PATCH /orgs/{org}/settings/network-configurations/{network_configuration_id} +json! +apps");

    static final List<Operation> ALL = AREA.operations();

    private HostedCompute() {}
}
