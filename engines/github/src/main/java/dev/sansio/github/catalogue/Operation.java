package dev.sansio.github.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/**
 * An operation of the REST interface.
 *
 * @param id its name, such as {@code issues/create}: area and operation
 * @param method of HTTP
 * @param template the path, with {@code {name}} for a value in one segment, and {@code {+name}} for one that may be several
 * @param query the parameters of the query
 * @param content what it takes as content; null for none
 * @param paged whether its answer is a page of several
 * @param forApps whether GitHub Apps may use it
 * @param deprecated whether it is better not used any more
 * @param uploads whether it is served by the host for uploads
 */
public record Operation(
        String id,
        String method,
        String template,
        List<Parameter> query,
        @Nullable Content content,
        boolean paged,
        boolean forApps,
        boolean deprecated,
        boolean uploads) {

    /** A list of its own. */
    public Operation {
        query = List.copyOf(query);
    }

    /** Reads what {@link #toString} writes. */
    static Operation parse(String line) {
        String[] words = line.split(" ", -1);
        List<Parameter> query = new ArrayList<>();
        Content content = null;
        boolean paged = false;
        boolean apps = false;
        boolean deprecated = false;
        boolean uploads = false;
        for (int i = 3; i < words.length; i++) {
            String word = words[i].substring(1);
            if (words[i].startsWith("?")) {
                query.add(Parameter.parse(word));
            } else {
                switch (word) {
                    case "pages" -> paged = true;
                    case "apps" -> apps = true;
                    case "deprecated" -> deprecated = true;
                    case "uploads" -> uploads = true;
                    default -> content = Content.parse(word);
                }
            }
        }
        return new Operation(words[0], words[1], words[2], query, content, paged, apps, deprecated, uploads);
    }

    /** The parameter of the query of a name, or null. */
    public @Nullable Parameter parameter(String name) {
        return query.stream()
                .filter(parameter -> parameter.name().equals(name))
                .findFirst()
                .orElse(null);
    }

    /** One line: the name, the method, the template, {@code ?} before parameters, {@code +} before what else is so. */
    @Override
    public String toString() {
        StringJoiner line = new StringJoiner(" ").add(id).add(method).add(template);
        query.forEach(parameter -> line.add("?" + parameter));
        if (content != null) {
            line.add("+" + content);
        }
        if (paged) {
            line.add("+pages");
        }
        if (forApps) {
            line.add("+apps");
        }
        if (deprecated) {
            line.add("+deprecated");
        }
        if (uploads) {
            line.add("+uploads");
        }
        return line.toString();
    }
}
