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

    private record Route(Operation<?> operation, List<String> segments) {}

    private static Map<Integer, List<Route>> all() {
        Map<Integer, List<Route>> all = new HashMap<>();
        for (Operation<?> operation : Operations.ALL) {
            List<String> segments = List.of(operation.template().split("/", -1));
            all.computeIfAbsent(segments.size(), length -> new ArrayList<>()).add(new Route(operation, segments));
        }
        all.replaceAll((length, routes) -> List.copyOf(routes));
        return Map.copyOf(all);
    }

    /** The operations of a path without its query, those with the fewest values first; several only where the specification has several. */
    public static List<Match> find(String method, String path) {
        List<String> segments = List.of(path.split("/", -1));
        List<Match> found = new ArrayList<>(1);
        for (Route route : BY_LENGTH.getOrDefault(segments.size(), List.of())) {
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
        List<String> segments = List.of(path.split("/", -1));
        return BY_LENGTH.getOrDefault(segments.size(), List.of()).stream()
                .anyMatch(route -> match(route.segments, segments) != null);
    }

    private static @Nullable Map<String, String> match(List<String> template, List<String> path) {
        Map<String, String> values = new HashMap<>();
        for (int i = 0; i < template.size(); i++) {
            String name = template.get(i);
            if (!name.startsWith("{")) {
                if (!name.equals(path.get(i))) {
                    return null;
                }
            } else {
                try {
                    values.put(name.substring(1, name.length() - 1), PercentEncoding.decode(path.get(i)));
                } catch (FormException undecodable) {
                    return null;
                }
            }
        }
        return values;
    }
}
