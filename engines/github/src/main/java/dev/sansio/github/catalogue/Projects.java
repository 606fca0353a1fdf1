package dev.sansio.github.catalogue;

import java.util.List;

/** Operations of the area {@code projects}. Generated from the description that GitHub publishes; see src/generator. */
public final class Projects {

    private static final Area AREA = new Area("projects");

    public static final Operation ADD_FIELD_FOR_ORG =
            AREA.of("add-field-for-org POST /orgs/{org}/projectsV2/{project_number}/fields +json! +apps");
    public static final Operation ADD_FIELD_FOR_USER =
            AREA.of("add-field-for-user POST /users/{username}/projectsV2/{project_number}/fields +json! +apps");
    public static final Operation ADD_ITEM_FOR_ORG =
            AREA.of("add-item-for-org POST /orgs/{org}/projectsV2/{project_number}/items +json! +apps");
    public static final Operation ADD_ITEM_FOR_USER =
            AREA.of("add-item-for-user POST /users/{username}/projectsV2/{project_number}/items +json! +apps");
    public static final Operation CREATE_DRAFT_ITEM_FOR_AUTHENTICATED_USER = AREA.of(
            "create-draft-item-for-authenticated-user POST /user/{user_id}/projectsV2/{project_number}/drafts +json! +apps");
    public static final Operation CREATE_DRAFT_ITEM_FOR_ORG =
            AREA.of("create-draft-item-for-org POST /orgs/{org}/projectsV2/{project_number}/drafts +json! +apps");
    public static final Operation CREATE_VIEW_FOR_ORG =
            AREA.of("create-view-for-org POST /orgs/{org}/projectsV2/{project_number}/views +json! +apps");
    public static final Operation CREATE_VIEW_FOR_USER =
            AREA.of("create-view-for-user POST /users/{user_id}/projectsV2/{project_number}/views +json!");
    public static final Operation DELETE_ITEM_FOR_ORG =
            AREA.of("delete-item-for-org DELETE /orgs/{org}/projectsV2/{project_number}/items/{item_id} +apps");
    public static final Operation DELETE_ITEM_FOR_USER =
            AREA.of("delete-item-for-user DELETE /users/{username}/projectsV2/{project_number}/items/{item_id} +apps");
    public static final Operation GET_FIELD_FOR_ORG =
            AREA.of("get-field-for-org GET /orgs/{org}/projectsV2/{project_number}/fields/{field_id} +apps");
    public static final Operation GET_FIELD_FOR_USER =
            AREA.of("get-field-for-user GET /users/{username}/projectsV2/{project_number}/fields/{field_id} +apps");
    public static final Operation GET_FOR_ORG =
            AREA.of("get-for-org GET /orgs/{org}/projectsV2/{project_number} +apps");
    public static final Operation GET_FOR_USER =
            AREA.of("get-for-user GET /users/{username}/projectsV2/{project_number} +apps");
    public static final Operation GET_ORG_ITEM =
            AREA.of("get-org-item GET /orgs/{org}/projectsV2/{project_number}/items/{item_id} ?fields +apps");
    public static final Operation GET_USER_ITEM =
            AREA.of("get-user-item GET /users/{username}/projectsV2/{project_number}/items/{item_id} ?fields +apps");
    public static final Operation LIST_FIELDS_FOR_ORG = AREA.of(
            "list-fields-for-org GET /orgs/{org}/projectsV2/{project_number}/fields ?per_page# ?before ?after +pages +apps");
    public static final Operation LIST_FIELDS_FOR_USER = AREA.of(
            "list-fields-for-user GET /users/{username}/projectsV2/{project_number}/fields ?per_page# ?before ?after +pages +apps");
    public static final Operation LIST_FOR_ORG =
            AREA.of("list-for-org GET /orgs/{org}/projectsV2 ?q ?before ?after ?per_page# +pages +apps");
    public static final Operation LIST_FOR_USER =
            AREA.of("list-for-user GET /users/{username}/projectsV2 ?q ?before ?after ?per_page# +pages +apps");
    public static final Operation LIST_ITEMS_FOR_ORG = AREA.of(
            "list-items-for-org GET /orgs/{org}/projectsV2/{project_number}/items ?q ?fields ?before ?after ?per_page# +pages +apps");
    public static final Operation LIST_ITEMS_FOR_USER = AREA.of(
            "list-items-for-user GET /users/{username}/projectsV2/{project_number}/items ?before ?after ?per_page# ?q ?fields +pages +apps");
    public static final Operation LIST_VIEW_ITEMS_FOR_ORG = AREA.of(
            "list-view-items-for-org GET /orgs/{org}/projectsV2/{project_number}/views/{view_number}/items ?fields ?before ?after ?per_page# +pages +apps");
    public static final Operation LIST_VIEW_ITEMS_FOR_USER = AREA.of(
            "list-view-items-for-user GET /users/{username}/projectsV2/{project_number}/views/{view_number}/items ?fields ?before ?after ?per_page# +pages");
    public static final Operation UPDATE_ITEM_FOR_ORG =
            AREA.of("update-item-for-org PATCH /orgs/{org}/projectsV2/{project_number}/items/{item_id} +json! +apps");
    public static final Operation UPDATE_ITEM_FOR_USER = AREA.of(
            "update-item-for-user PATCH /users/{username}/projectsV2/{project_number}/items/{item_id} +json! +apps");

    static final List<Operation> ALL = AREA.operations();

    private Projects() {}
}
