package dev.sansio.github.api;

import dev.sansio.oauth.form.PercentEncoding;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Puts values in the place of their names in a path. No value becomes more of a path than the template grants it. */
final class PathTemplate {

    private PathTemplate() {}

    /**
     * The path.
     *
     * @throws IllegalArgumentException if a value is missing, is not wanted, or would lead elsewhere
     */
    static String expand(String template, Map<String, String> values) {
        StringBuilder path = new StringBuilder();
        Set<String> used = new HashSet<>();
        int at = 0;
        for (int open = template.indexOf('{'); open >= 0; open = template.indexOf('{', at)) {
            int close = template.indexOf('}', open);
            if (close < 0) {
                throw new IllegalArgumentException("a brace of the template has no other");
            }
            boolean several = template.charAt(open + 1) == '+';
            String name = template.substring(open + (several ? 2 : 1), close);
            String value = values.get(name);
            if (value == null) {
                throw new IllegalArgumentException("the path wants a value of " + name);
            }
            boolean root = several && value.isEmpty() && close == template.length() - 1; // of a tree of files
            path.append(template, at, open).append(root ? "" : several ? segments(name, value) : segment(name, value));
            used.add(name);
            at = close + 1;
        }
        if (!used.containsAll(values.keySet())) {
            throw new IllegalArgumentException("the path has no place for all of " + values.keySet());
        }
        return path.append(template, at, template.length()).toString();
    }

    private static String segments(String name, String value) {
        StringBuilder path = new StringBuilder();
        for (String part : value.split("/", -1)) {
            path.append(path.length() == 0 ? "" : "/").append(segment(name, part));
        }
        return path.toString();
    }

    private static String segment(String name, String value) {
        if (value.isEmpty() || value.equals(".") || value.equals("..")) {
            throw new IllegalArgumentException("the value of " + name + " has a part that would lead elsewhere");
        }
        return PercentEncoding.encode(value);
    }
}
