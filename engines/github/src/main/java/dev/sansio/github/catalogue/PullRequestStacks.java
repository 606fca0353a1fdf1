package dev.sansio.github.catalogue;

import java.util.List;

/** Operations of the area {@code pull-request-stacks}. Generated from the description that GitHub publishes; see src/generator. */
public final class PullRequestStacks {

    private static final Area AREA = new Area("pull-request-stacks");

    public static final Operation ADD =
            AREA.of("add POST /repos/{owner}/{repo}/stacks/{stack_number}/add +json! +apps");
    public static final Operation CREATE = AREA.of("create POST /repos/{owner}/{repo}/stacks +json! +apps");
    public static final Operation GET = AREA.of("get GET /repos/{owner}/{repo}/stacks/{stack_number} +apps");
    public static final Operation LIST =
            AREA.of("list GET /repos/{owner}/{repo}/stacks ?pull_request# ?per_page# ?page# +pages +apps");
    public static final Operation UNSTACK =
            AREA.of("unstack POST /repos/{owner}/{repo}/stacks/{stack_number}/unstack +apps");

    static final List<Operation> ALL = AREA.operations();

    private PullRequestStacks() {}
}
