package dev.sansio.github.catalogue;

import java.util.List;

/** Operations of the area {@code agent-tasks}. Generated from the description that GitHub publishes; see src/generator. */
public final class AgentTasks {

    private static final Area AREA = new Area("agent-tasks");

    public static final Operation CREATE_TASK_IN_REPO =
            AREA.of("create-task-in-repo POST /agents/repos/{owner}/{repo}/tasks +json! +apps");
    public static final Operation GET_TASK_BY_ID = AREA.of("get-task-by-id GET /agents/tasks/{task_id} +apps");
    public static final Operation GET_TASK_BY_REPO_AND_ID =
            AREA.of("get-task-by-repo-and-id GET /agents/repos/{owner}/{repo}/tasks/{task_id} +apps");
    public static final Operation LIST_TASKS = AREA.of(
            "list-tasks GET /agents/tasks ?per_page# ?page# ?sort ?direction ?state ?is_archived? ?since +pages +apps");
    public static final Operation LIST_TASKS_FOR_REPO = AREA.of(
            "list-tasks-for-repo GET /agents/repos/{owner}/{repo}/tasks ?per_page# ?page# ?sort ?direction ?state ?is_archived? ?since ?creator_id* +pages +apps");

    static final List<Operation> ALL = AREA.operations();

    private AgentTasks() {}
}
