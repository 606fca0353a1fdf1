package dev.sansio.github.catalogue;

import java.util.List;

/** Operations of the area {@code pull-request-stacks}. Generated from the description that GitHub publishes; see src/generator. */
public final class PullRequestStacks {

    private static final Area AREA = new Area();

    public static final Operation ADD =
            AREA.operation("pull-request-stacks/add POST /repos/{owner}/{repo}/stacks/{stack_number}/add +json! +apps");
    public static final Operation CREATE =
            AREA.operation("pull-request-stacks/create POST /repos/{owner}/{repo}/stacks +json! +apps");
    public static final Operation GET =
            AREA.operation("pull-request-stacks/get GET /repos/{owner}/{repo}/stacks/{stack_number} +apps");
    public static final Operation LIST = AREA.operation(
            "pull-request-stacks/list GET /repos/{owner}/{repo}/stacks ?pull_request# ?per_page# ?page# +pages +apps");
    public static final Operation UNSTACK = AREA.operation(
            "pull-request-stacks/unstack POST /repos/{owner}/{repo}/stacks/{stack_number}/unstack +apps");

    static final List<Operation> ALL = AREA.operations();

    private PullRequestStacks() {}
}
