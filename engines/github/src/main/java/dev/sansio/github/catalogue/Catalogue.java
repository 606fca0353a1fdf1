package dev.sansio.github.catalogue;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** All operations. Whoever names one by a constant loads its area only. */
public final class Catalogue {

    private Catalogue() {}

    /** All of them, area by area. */
    public static List<Operation> operations() {
        return Areas.ALL.stream().flatMap(List::stream).toList();
    }

    /** The operation of a name such as {@code issues/create}, or null. */
    public static @Nullable Operation find(String id) {
        return Areas.ALL.stream()
                .flatMap(List::stream)
                .filter(operation -> operation.id().equals(id))
                .findFirst()
                .orElse(null);
    }
}
