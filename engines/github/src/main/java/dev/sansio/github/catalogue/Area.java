package dev.sansio.github.catalogue;

import java.util.ArrayList;
import java.util.List;

/** Gathers the operations of a class while it is initialised. */
final class Area {

    private final String name;
    private final List<Operation> operations = new ArrayList<>();

    Area(String name) {
        this.name = name;
    }

    /** The operation of a line, in which the name of the area is left out. */
    Operation of(String line) {
        Operation operation = Operation.parse(name + "/" + line);
        operations.add(operation);
        return operation;
    }

    List<Operation> operations() {
        return List.copyOf(operations);
    }
}
