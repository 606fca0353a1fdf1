package dev.sansio.matrix.api;

import dev.sansio.oauth.form.FormException;
import dev.sansio.oauth.form.PercentEncoding;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Finds the operation of a method and a path: the server's side. */
public final class Routes {

    private static final Map<Integer, List<Route>> BY_LENGTH = all();

    private Routes() {}

    /**
     * An operation that a request may be for.
     *
     * @param values what stands in the path, decoded
     */
    public record Match(Operation<?> operation, Map<String, String> values) {}

    private record Route(Operation<?> operation, String[] segments) {}

    private static Map<Integer, List<Route>> all() {
        Map<Integer, List<Route>> all = new HashMap<>();
        for (Operation<?> operation : Operations.ALL) {
            String[] segments = operation.template().split("/", -1);
            all.computeIfAbsent(segments.length, length -> new ArrayList<>()).add(new Route(operation, segments));
        }
        all.replaceAll((length, routes) -> List.copyOf(routes));
        return Map.copyOf(all);
    }

    /** The operations of a path without its query, those with the fewest values first; several only where the specification has several. */
    public static List<Match> find(String method, String path) {
        String[] segments = path.split("/", -1);
        List<Match> found = new ArrayList<>(1);
        for (Route route : BY_LENGTH.getOrDefault(segments.length, List.of())) {
            Map<String, String> values =
                    route.operation.method().equals(method) ? match(route.segments, segments) : null;
            if (values != null) {
                found.add(new Match(route.operation, values));
            }
        }
        found.sort((a, b) -> Integer.compare(a.values().size(), b.values().size()));
        return found;
    }

    /** Whether any method is known for a path. */
    public static boolean knows(String path) {
        String[] segments = path.split("/", -1);
        return BY_LENGTH.getOrDefault(segments.length, List.of()).stream()
                .anyMatch(route -> match(route.segments, segments) != null);
    }

    private static @Nullable Map<String, String> match(String[] template, String[] path) {
        Map<String, String> values = new HashMap<>();
        for (int i = 0; i < template.length; i++) {
            if (!template[i].startsWith("{")) {
                if (!template[i].equals(path[i])) {
                    return null;
                }
            } else {
                try {
                    values.put(template[i].substring(1, template[i].length() - 1), PercentEncoding.decode(path[i]));
                } catch (FormException undecodable) {
                    return null;
                }
            }
        }
        return values;
    }
}
