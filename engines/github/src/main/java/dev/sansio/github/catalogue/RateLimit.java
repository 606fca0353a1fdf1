package dev.sansio.github.catalogue;

import java.util.List;

/** Operations of the area {@code rate-limit}. Generated from the description that GitHub publishes; see src/generator. */
public final class RateLimit {

    private static final Area AREA = new Area("rate-limit");

    public static final Operation GET = AREA.of("get GET /rate_limit +apps");

    static final List<Operation> ALL = AREA.operations();

    private RateLimit() {}
}
