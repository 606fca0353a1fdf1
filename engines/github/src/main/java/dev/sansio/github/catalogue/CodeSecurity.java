package dev.sansio.github.catalogue;

import java.util.List;

/** Operations of the area {@code code-security}. Generated from the description that GitHub publishes; see src/generator. */
public final class CodeSecurity {

    private static final Area AREA = new Area("code-security");

    public static final Operation ATTACH_CONFIGURATION = AREA.of(
            "attach-configuration POST /orgs/{org}/code-security/configurations/{configuration_id}/attach +json! +apps");
    public static final Operation ATTACH_ENTERPRISE_CONFIGURATION = AREA.of(
            "attach-enterprise-configuration POST /enterprises/{enterprise}/code-security/configurations/{configuration_id}/attach +json! +apps");
    public static final Operation CREATE_CONFIGURATION =
            AREA.of("create-configuration POST /orgs/{org}/code-security/configurations +json! +apps");
    public static final Operation CREATE_CONFIGURATION_FOR_ENTERPRISE = AREA.of(
            "create-configuration-for-enterprise POST /enterprises/{enterprise}/code-security/configurations +json!");
    public static final Operation DELETE_CONFIGURATION =
            AREA.of("delete-configuration DELETE /orgs/{org}/code-security/configurations/{configuration_id} +apps");
    public static final Operation DELETE_CONFIGURATION_FOR_ENTERPRISE = AREA.of(
            "delete-configuration-for-enterprise DELETE /enterprises/{enterprise}/code-security/configurations/{configuration_id}");
    public static final Operation DETACH_CONFIGURATION =
            AREA.of("detach-configuration DELETE /orgs/{org}/code-security/configurations/detach +json! +apps");
    public static final Operation GET_CONFIGURATION =
            AREA.of("get-configuration GET /orgs/{org}/code-security/configurations/{configuration_id} +apps");
    public static final Operation GET_CONFIGURATION_FOR_REPOSITORY =
            AREA.of("get-configuration-for-repository GET /repos/{owner}/{repo}/code-security-configuration +apps");
    public static final Operation GET_CONFIGURATIONS_FOR_ENTERPRISE = AREA.of(
            "get-configurations-for-enterprise GET /enterprises/{enterprise}/code-security/configurations ?per_page# ?before ?after +pages");
    public static final Operation GET_CONFIGURATIONS_FOR_ORG = AREA.of(
            "get-configurations-for-org GET /orgs/{org}/code-security/configurations ?target_type ?per_page# ?before ?after +pages +apps");
    public static final Operation GET_DEFAULT_CONFIGURATIONS =
            AREA.of("get-default-configurations GET /orgs/{org}/code-security/configurations/defaults +apps");
    public static final Operation GET_DEFAULT_CONFIGURATIONS_FOR_ENTERPRISE = AREA.of(
            "get-default-configurations-for-enterprise GET /enterprises/{enterprise}/code-security/configurations/defaults +apps");
    public static final Operation GET_REPOSITORIES_FOR_CONFIGURATION = AREA.of(
            "get-repositories-for-configuration GET /orgs/{org}/code-security/configurations/{configuration_id}/repositories ?per_page# ?before ?after ?status +pages +apps");
    public static final Operation GET_REPOSITORIES_FOR_ENTERPRISE_CONFIGURATION = AREA.of(
            "get-repositories-for-enterprise-configuration GET /enterprises/{enterprise}/code-security/configurations/{configuration_id}/repositories ?per_page# ?before ?after ?status +pages");
    public static final Operation GET_SINGLE_CONFIGURATION_FOR_ENTERPRISE = AREA.of(
            "get-single-configuration-for-enterprise GET /enterprises/{enterprise}/code-security/configurations/{configuration_id}");
    public static final Operation SET_CONFIGURATION_AS_DEFAULT = AREA.of(
            "set-configuration-as-default PUT /orgs/{org}/code-security/configurations/{configuration_id}/defaults +json! +apps");
    public static final Operation SET_CONFIGURATION_AS_DEFAULT_FOR_ENTERPRISE = AREA.of(
            "set-configuration-as-default-for-enterprise PUT /enterprises/{enterprise}/code-security/configurations/{configuration_id}/defaults +json! +apps");
    public static final Operation UPDATE_CONFIGURATION = AREA.of(
            "update-configuration PATCH /orgs/{org}/code-security/configurations/{configuration_id} +json! +apps");
    public static final Operation UPDATE_ENTERPRISE_CONFIGURATION = AREA.of(
            "update-enterprise-configuration PATCH /enterprises/{enterprise}/code-security/configurations/{configuration_id} +json!");

    static final List<Operation> ALL = AREA.operations();

    private CodeSecurity() {}
}
