package dev.sansio.github.catalogue;

import java.util.ArrayList;
import java.util.List;

/** Gathers the operations of a class while it is initialised. */
final class Area {

    private final List<Operation> operations = new ArrayList<>();

    Operation operation(String line) {
        Operation operation = Operation.parse(line);
        operations.add(operation);
        return operation;
    }

    List<Operation> operations() {
        return List.copyOf(operations);
    }
}
