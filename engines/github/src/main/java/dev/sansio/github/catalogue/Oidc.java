package dev.sansio.github.catalogue;

import java.util.List;

/** Operations of the area {@code oidc}. Generated from the description that GitHub publishes; see src/generator. */
public final class Oidc {

    private static final Area AREA = new Area("oidc");

    public static final Operation CREATE_OIDC_CUSTOM_PROPERTY_INCLUSION_FOR_ENTERPRISE = AREA.of(
            "create-oidc-custom-property-inclusion-for-enterprise POST /enterprises/{enterprise}/actions/oidc/customization/properties/repo +json! +apps");
    public static final Operation CREATE_OIDC_CUSTOM_PROPERTY_INCLUSION_FOR_ORG = AREA.of(
            "create-oidc-custom-property-inclusion-for-org POST /orgs/{org}/actions/oidc/customization/properties/repo +json! +apps");
    public static final Operation DELETE_OIDC_CUSTOM_PROPERTY_INCLUSION_FOR_ENTERPRISE = AREA.of(
            "delete-oidc-custom-property-inclusion-for-enterprise DELETE /enterprises/{enterprise}/actions/oidc/customization/properties/repo/{custom_property_name} +apps");
    public static final Operation DELETE_OIDC_CUSTOM_PROPERTY_INCLUSION_FOR_ORG = AREA.of(
            "delete-oidc-custom-property-inclusion-for-org DELETE /orgs/{org}/actions/oidc/customization/properties/repo/{custom_property_name} +apps");
    public static final Operation GET_OIDC_CUSTOM_SUB_TEMPLATE_FOR_ORG =
            AREA.of("get-oidc-custom-sub-template-for-org GET /orgs/{org}/actions/oidc/customization/sub +apps");
    public static final Operation LIST_OIDC_CUSTOM_PROPERTY_INCLUSIONS_FOR_ENTERPRISE = AREA.of(
            "list-oidc-custom-property-inclusions-for-enterprise GET /enterprises/{enterprise}/actions/oidc/customization/properties/repo +apps");
    public static final Operation LIST_OIDC_CUSTOM_PROPERTY_INCLUSIONS_FOR_ORG = AREA.of(
            "list-oidc-custom-property-inclusions-for-org GET /orgs/{org}/actions/oidc/customization/properties/repo +apps");
    public static final Operation UPDATE_OIDC_CUSTOM_SUB_TEMPLATE_FOR_ORG = AREA.of(
            "update-oidc-custom-sub-template-for-org PUT /orgs/{org}/actions/oidc/customization/sub +json! +apps");

    static final List<Operation> ALL = AREA.operations();

    private Oidc() {}
}
