package dev.sansio.github.catalogue;

import java.util.List;

/** Operations of the area {@code copilot-spaces}. Generated from the description that GitHub publishes; see src/generator. */
public final class CopilotSpaces {

    private static final Area AREA = new Area("copilot-spaces");

    public static final Operation ADD_COLLABORATOR_FOR_ORG = AREA.of(
            "add-collaborator-for-org POST /orgs/{org}/copilot-spaces/{space_number}/collaborators +json! +apps");
    public static final Operation ADD_COLLABORATOR_FOR_USER = AREA.of(
            "add-collaborator-for-user POST /users/{username}/copilot-spaces/{space_number}/collaborators +json!");
    public static final Operation CREATE_FOR_ORG =
            AREA.of("create-for-org POST /orgs/{org}/copilot-spaces +json! +apps");
    public static final Operation CREATE_FOR_USER =
            AREA.of("create-for-user POST /users/{username}/copilot-spaces +json!");
    public static final Operation CREATE_RESOURCE_FOR_ORG =
            AREA.of("create-resource-for-org POST /orgs/{org}/copilot-spaces/{space_number}/resources +json! +apps");
    public static final Operation CREATE_RESOURCE_FOR_USER =
            AREA.of("create-resource-for-user POST /users/{username}/copilot-spaces/{space_number}/resources +json!");
    public static final Operation DELETE_FOR_ORG =
            AREA.of("delete-for-org DELETE /orgs/{org}/copilot-spaces/{space_number} +apps");
    public static final Operation DELETE_FOR_USER =
            AREA.of("delete-for-user DELETE /users/{username}/copilot-spaces/{space_number}");
    public static final Operation DELETE_RESOURCE_FOR_ORG = AREA.of(
            "delete-resource-for-org DELETE /orgs/{org}/copilot-spaces/{space_number}/resources/{space_resource_id} +apps");
    public static final Operation DELETE_RESOURCE_FOR_USER = AREA.of(
            "delete-resource-for-user DELETE /users/{username}/copilot-spaces/{space_number}/resources/{space_resource_id}");
    public static final Operation GET_FOR_ORG =
            AREA.of("get-for-org GET /orgs/{org}/copilot-spaces/{space_number} +apps");
    public static final Operation GET_FOR_USER =
            AREA.of("get-for-user GET /users/{username}/copilot-spaces/{space_number}");
    public static final Operation GET_RESOURCE_FOR_ORG = AREA.of(
            "get-resource-for-org GET /orgs/{org}/copilot-spaces/{space_number}/resources/{space_resource_id} +apps");
    public static final Operation GET_RESOURCE_FOR_USER = AREA.of(
            "get-resource-for-user GET /users/{username}/copilot-spaces/{space_number}/resources/{space_resource_id}");
    public static final Operation LIST_COLLABORATORS_FOR_ORG =
            AREA.of("list-collaborators-for-org GET /orgs/{org}/copilot-spaces/{space_number}/collaborators +apps");
    public static final Operation LIST_COLLABORATORS_FOR_USER =
            AREA.of("list-collaborators-for-user GET /users/{username}/copilot-spaces/{space_number}/collaborators");
    public static final Operation LIST_FOR_ORG =
            AREA.of("list-for-org GET /orgs/{org}/copilot-spaces ?per_page# ?before ?after +pages +apps");
    public static final Operation LIST_FOR_USER =
            AREA.of("list-for-user GET /users/{username}/copilot-spaces ?per_page# ?before ?after +pages");
    public static final Operation LIST_RESOURCES_FOR_ORG =
            AREA.of("list-resources-for-org GET /orgs/{org}/copilot-spaces/{space_number}/resources +apps");
    public static final Operation LIST_RESOURCES_FOR_USER =
            AREA.of("list-resources-for-user GET /users/{username}/copilot-spaces/{space_number}/resources");
    public static final Operation REMOVE_COLLABORATOR_FOR_ORG = AREA.of(
            "remove-collaborator-for-org DELETE /orgs/{org}/copilot-spaces/{space_number}/collaborators/{actor_type}/{actor_identifier} +apps");
    public static final Operation REMOVE_COLLABORATOR_FOR_USER = AREA.of(
            "remove-collaborator-for-user DELETE /users/{username}/copilot-spaces/{space_number}/collaborators/{actor_type}/{actor_identifier}");
    public static final Operation UPDATE_COLLABORATOR_FOR_ORG = AREA.of(
            "update-collaborator-for-org PUT /orgs/{org}/copilot-spaces/{space_number}/collaborators/{actor_type}/{actor_identifier} +json! +apps");
    public static final Operation UPDATE_COLLABORATOR_FOR_USER = AREA.of(
            "update-collaborator-for-user PUT /users/{username}/copilot-spaces/{space_number}/collaborators/{actor_type}/{actor_identifier} +json!");
    public static final Operation UPDATE_FOR_ORG =
            AREA.of("update-for-org PUT /orgs/{org}/copilot-spaces/{space_number} +json! +apps");
    public static final Operation UPDATE_FOR_USER =
            AREA.of("update-for-user PUT /users/{username}/copilot-spaces/{space_number} +json! +apps");
    public static final Operation UPDATE_RESOURCE_FOR_ORG = AREA.of(
            "update-resource-for-org PUT /orgs/{org}/copilot-spaces/{space_number}/resources/{space_resource_id} +json! +apps");
    public static final Operation UPDATE_RESOURCE_FOR_USER = AREA.of(
            "update-resource-for-user PUT /users/{username}/copilot-spaces/{space_number}/resources/{space_resource_id} +json!");

    static final List<Operation> ALL = AREA.operations();

    private CopilotSpaces() {}
}
