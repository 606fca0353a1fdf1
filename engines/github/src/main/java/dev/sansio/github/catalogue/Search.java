package dev.sansio.github.catalogue;

import java.util.List;

/** Operations of the area {@code search}. Generated from the description that GitHub publishes; see src/generator. */
public final class Search {

    private static final Area AREA = new Area("search");

    public static final Operation CODE =
            AREA.of("code GET /search/code ?q! ?sort ?order ?per_page# ?page# +pages +apps");
    public static final Operation COMMITS =
            AREA.of("commits GET /search/commits ?q! ?sort ?order ?per_page# ?page# +pages +apps");
    public static final Operation ISSUES_AND_PULL_REQUESTS = AREA.of(
            "issues-and-pull-requests GET /search/issues ?q! ?sort ?order ?per_page# ?page# ?advanced_search ?search_type +pages +apps");
    public static final Operation LABELS =
            AREA.of("labels GET /search/labels ?repository_id#! ?q! ?sort ?order ?per_page# ?page# +pages +apps");
    public static final Operation REPOS =
            AREA.of("repos GET /search/repositories ?q! ?sort ?order ?per_page# ?page# +pages +apps");
    public static final Operation TOPICS = AREA.of("topics GET /search/topics ?q! ?per_page# ?page# +pages +apps");
    public static final Operation USERS =
            AREA.of("users GET /search/users ?q! ?sort ?order ?per_page# ?page# +pages +apps");

    static final List<Operation> ALL = AREA.operations();

    private Search() {}
}
