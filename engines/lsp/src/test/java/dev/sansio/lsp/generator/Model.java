package dev.sansio.lsp.generator;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The meta-model, as the extract says it. */
public final class Model {

    /** A type. */
    public sealed interface Type {}

    /** A base type, a structure, an enumeration or an alias. */
    public record Named(String name) implements Type {}

    /** {@code T[]}. */
    public record ArrayOf(Type element) implements Type {}

    /** {@code map<T>}, whose keys are texts. */
    public record MapOf(Type value) implements Type {}

    /** {@code (A|B)}. */
    public record Or(List<Type> items) implements Type {}

    /** {@code (A&B)}. */
    public record And(List<Type> items) implements Type {}

    /** {@code [A,B]}. */
    public record Tuple(List<Type> items) implements Type {}

    /** A text that is always the same. */
    public record Literal(String value) implements Type {}

    /** {@code {}}: an object with any members. */
    public record Anything() implements Type {}

    /** A member of a structure. */
    public record Property(String name, Type type, boolean optional, String since, boolean deprecated) {}

    /** A structure. */
    public record Structure(String name, List<String> parents, List<Property> own, String since, boolean deprecated) {}

    /** An enumeration. */
    public record Enumeration(String name, String base, boolean open, Map<String, String> values, String since) {}

    /** A request or a notification; parts that it does not have are missing from the maps. */
    public record Message(
            String method,
            String typeName,
            String direction,
            String since,
            Map<String, Type> types,
            Map<String, String> words) {}

    private final Map<String, Structure> structures = new LinkedHashMap<>();
    private final Map<String, Type> aliases = new LinkedHashMap<>();
    private final Map<String, Enumeration> enumerations = new LinkedHashMap<>();
    private final List<Message> requests = new ArrayList<>();
    private final List<Message> notifications = new ArrayList<>();
    private String version = "";

    private Model() {}

    /** Reads an extract. */
    public static Model read(List<String> lines) {
        Model model = new Model();
        for (int at = 0; at < lines.size(); ) {
            int end = at + 1;
            while (end < lines.size() && lines.get(end).startsWith("  ")) {
                end++;
            }
            List<String> inner =
                    lines.subList(at + 1, end).stream().map(String::strip).toList();
            model.add(lines.get(at).split(" "), inner);
            at = end;
        }
        return model;
    }

    private void add(String[] head, List<String> inner) {
        switch (head[0]) {
            case "version" -> version = head[1];
            case "structure" -> structures.put(head[1], structure(head, inner));
            case "alias" -> aliases.put(head[1], type(head[2]));
            case "enumeration" -> enumerations.put(head[1], enumeration(head, inner));
            case "request" -> requests.add(message(head, inner));
            case "notification" -> notifications.add(message(head, inner));
            default -> throw new IllegalArgumentException(head[0]);
        }
    }

    private static Structure structure(String[] head, List<String> inner) {
        List<String> parents = new ArrayList<>();
        for (String word : List.of("extends", "mixes")) {
            String given = after(head, word);
            if (!given.isEmpty()) {
                parents.addAll(List.of(given.split(",")));
            }
        }
        List<Property> own = new ArrayList<>();
        for (String line : inner) {
            String[] words = line.split(" ");
            boolean optional = words[0].endsWith("?");
            String name = optional ? words[0].substring(0, words[0].length() - 1) : words[0];
            own.add(new Property(name, type(words[1]), optional, after(words, "since"), has(words, "deprecated")));
        }
        return new Structure(head[1], parents, own, after(head, "since"), has(head, "deprecated"));
    }

    private static Enumeration enumeration(String[] head, List<String> inner) {
        Map<String, String> values = new LinkedHashMap<>();
        for (String line : inner) {
            String[] words = line.split(" ", 2);
            values.put(words[0], words.length == 1 ? "" : words[1]);
        }
        return new Enumeration(head[1], head[2], has(head, "open"), values, after(head, "since"));
    }

    private static Message message(String[] head, List<String> inner) {
        Map<String, Type> types = new LinkedHashMap<>();
        Map<String, String> words = new LinkedHashMap<>();
        for (String line : inner) {
            String[] pair = line.split(" ", 2);
            if (List.of("registrationMethod", "clientCapability", "serverCapability")
                    .contains(pair[0])) {
                words.put(pair[0], pair[1]);
            } else {
                types.put(pair[0], type(pair[1]));
            }
        }
        return new Message(head[1], head[2], head[3], after(head, "since"), types, words);
    }

    private static String after(String[] words, String word) {
        for (int i = 0; i < words.length - 1; i++) {
            if (words[i].equals(word)) {
                return words[i + 1];
            }
        }
        return "";
    }

    private static boolean has(String[] words, String word) {
        return List.of(words).subList(1, words.length).contains(word);
    }

    /** Reads the notation of a type. */
    static Type type(String text) {
        return new Notation(text).type();
    }

    /** The version of the protocol. */
    public String version() {
        return version;
    }

    /** By name. */
    public Map<String, Structure> structures() {
        return structures;
    }

    /** By name. */
    public Map<String, Type> aliases() {
        return aliases;
    }

    /** By name. */
    public Map<String, Enumeration> enumerations() {
        return enumerations;
    }

    /** In their order. */
    public List<Message> requests() {
        return requests;
    }

    /** In their order. */
    public List<Message> notifications() {
        return notifications;
    }

    /** All members of a structure, those of its parents first. */
    public List<Property> properties(String structure) {
        Map<String, Property> all = new LinkedHashMap<>();
        Structure one = structures.get(structure);
        for (String parent : one.parents()) {
            properties(parent).forEach(property -> all.put(property.name(), property));
        }
        one.own().forEach(property -> all.put(property.name(), property));
        return List.copyOf(all.values());
    }

    /** The notation of types, read from the left. */
    private static final class Notation {

        private final String text;
        private int at;

        Notation(String text) {
            this.text = text;
        }

        Type type() {
            Type type = single();
            while (text.startsWith("[]", at)) {
                at += 2;
                type = new ArrayOf(type);
            }
            return type;
        }

        private Type single() {
            char first = text.charAt(at);
            if (first == '(' || first == '[') {
                at++;
                List<Type> items = new ArrayList<>();
                items.add(type());
                char separator = text.charAt(at);
                while (text.charAt(at) == separator && separator != ')') {
                    at++;
                    items.add(type());
                }
                at++;
                return first == '[' ? new Tuple(items) : separator == '&' ? new And(items) : new Or(items);
            }
            if (first == '"') {
                int end = text.indexOf('"', at + 1);
                String value = text.substring(at + 1, end);
                at = end + 1;
                return new Literal(value);
            }
            if (first == '{') {
                at += 2;
                return new Anything();
            }
            int start = at;
            while (at < text.length() && (Character.isLetterOrDigit(text.charAt(at)) || text.charAt(at) == '_')) {
                at++;
            }
            String name = text.substring(start, at);
            if (name.equals("map")) {
                at++;
                Type value = type();
                at++;
                return new MapOf(value);
            }
            return new Named(name);
        }
    }
}
