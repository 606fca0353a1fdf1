package dev.sansio.lsp.generator;

import dev.sansio.lsp.generator.Model.Message;
import dev.sansio.lsp.generator.Model.Named;
import dev.sansio.lsp.generator.Model.Type;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** What the structures are used for, in words. */
final class Usage {

    private static final Map<String, String> ROLES = Map.of(
            "params", "the parameters of",
            "result", "a result of",
            "partialResult", "a part of the result of",
            "errorData", "the data of an error of",
            "registrationOptions", "the options of a registration for");
    private static final int SHOWN = 3;

    private final Map<String, Set<String>> uses = new TreeMap<>();

    Usage(Model model) {
        for (List<Message> messages : List.of(model.requests(), model.notifications())) {
            for (Message message : messages) {
                message.types().forEach((part, type) -> {
                    for (Type variant : Types.variants(type)) {
                        Type one = variant instanceof Model.ArrayOf array ? array.element() : variant;
                        if (one instanceof Named named) {
                            add(named.name(), ROLES.get(part) + " {@code " + message.method() + "}");
                        }
                    }
                });
            }
        }
        model.structures()
                .values()
                .forEach(structure -> structure
                        .own()
                        .forEach(property ->
                                mention(property.type(), "in {@link " + Types.javaName(structure.name()) + "}")));
    }

    private void mention(Type type, String where) {
        if (type instanceof Named named) {
            add(named.name(), where);
        } else if (type instanceof Model.ArrayOf array) {
            mention(array.element(), where);
        } else if (type instanceof Model.MapOf map) {
            mention(map.value(), where);
        } else if (type instanceof Model.Or or) {
            or.items().forEach(item -> mention(item, where));
        }
    }

    private void add(String name, String use) {
        uses.computeIfAbsent(
                        name,
                        any -> new TreeSet<>((one, other) -> {
                            boolean first = one.startsWith("in ");
                            return first != other.startsWith("in ") ? (first ? 1 : -1) : one.compareTo(other);
                        }))
                .add(use);
    }

    /** Such as {@code : the parameters of textDocument/hover}; lines are kept short. */
    String of(String name) {
        List<String> all = List.copyOf(uses.getOrDefault(name, Set.of()));
        if (all.isEmpty()) {
            return "";
        }
        String shown = String.join(",\n * ", all.subList(0, Math.min(SHOWN, all.size())));
        return ":\n * " + shown + (all.size() > SHOWN ? ",\n * and in other places" : "");
    }
}
