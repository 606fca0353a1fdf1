package dev.sansio.github.catalogue;

import java.util.List;

/** Operations of the area {@code classroom}. Generated from the description that GitHub publishes; see src/generator. */
public final class Classroom {

    private static final Area AREA = new Area("classroom");

    public static final Operation GET_A_CLASSROOM =
            AREA.of("get-a-classroom GET /classrooms/{classroom_id} +apps +deprecated");
    public static final Operation GET_AN_ASSIGNMENT =
            AREA.of("get-an-assignment GET /assignments/{assignment_id} +apps +deprecated");
    public static final Operation GET_ASSIGNMENT_GRADES =
            AREA.of("get-assignment-grades GET /assignments/{assignment_id}/grades +apps +deprecated");
    public static final Operation LIST_ACCEPTED_ASSIGNMENTS_FOR_AN_ASSIGNMENT = AREA.of(
            "list-accepted-assignments-for-an-assignment GET /assignments/{assignment_id}/accepted_assignments ?page# ?per_page# +pages +apps +deprecated");
    public static final Operation LIST_ASSIGNMENTS_FOR_A_CLASSROOM = AREA.of(
            "list-assignments-for-a-classroom GET /classrooms/{classroom_id}/assignments ?page# ?per_page# +pages +apps +deprecated");
    public static final Operation LIST_CLASSROOMS =
            AREA.of("list-classrooms GET /classrooms ?page# ?per_page# +pages +apps +deprecated");

    static final List<Operation> ALL = AREA.operations();

    private Classroom() {}
}
