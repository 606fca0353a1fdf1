import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** Takes names, types and examples out of the specification's data, and leaves its sentences there. */
public final class Extract {

    private static final List<String> EVENTS = List.of(
            "client_event.yaml", "client_event_without_room_id.yaml", "event.yaml", "state_event.yaml", "stripped_state.yaml",
            "room_event.yaml", "sync_room_event.yaml", "sync_state_event.yaml");
    private static final Set<String> SECRETS = Set.of(
            "access_token", "refresh_token", "password", "new_password", "login_token", "client_secret", "id_access_token",
            "session_key", "secret", "token");
    private static final List<String> METHODS = List.of("get", "put", "post", "delete");

    private final Path data;
    private final Map<Path, Object> files = new LinkedHashMap<>();
    private final Map<String, Path> origins = new LinkedHashMap<>();
    private final Map<String, Object> types = new TreeMap<>();
    private final List<Object> examples = new ArrayList<>();

    private Extract(Path data) {
        this.data = data.toAbsolutePath().normalize();
    }

    /** The folder {@code data} of the specification, that of the extracts, and the file of the examples. */
    public static void main(String[] arguments) throws IOException {
        Extract extract = new Extract(Path.of(arguments[0]));
        Path to = Path.of(arguments[1]);
        Files.writeString(to.resolve("operations.json"), lines(extract.operations()));
        Files.writeString(to.resolve("events.json"), lines(extract.events()));
        Files.writeString(to.resolve("types.json"), lines(new ArrayList<>(extract.types.values())));
        Files.writeString(Path.of(arguments[2]), lines(extract.examples));
    }

    private List<Object> operations() throws IOException {
        Map<String, Object> found = new TreeMap<>();
        for (Path file : yaml("api/client-server")) {
            if (!(load(file) instanceof Map<?, ?> document) || !(document.get("paths") instanceof Map<?, ?> paths)) {
                continue;
            }
            String base = text(at(document, "servers", 0, "variables", "basePath", "default"));
            for (Map.Entry<?, ?> path : paths.entrySet()) {
                for (String method : METHODS) {
                    if (at(path.getValue(), method) instanceof Map<?, ?> operation) {
                        Map<String, Object> one = operation(file, operation);
                        one.put("method", method.toUpperCase(Locale.ROOT));
                        one.put("path", (base + path.getKey()).strip());
                        found.put(text(one.get("id")), one);
                    }
                }
            }
        }
        return new ArrayList<>(found.values());
    }

    private Map<String, Object> operation(Path file, Map<?, ?> operation) {
        Map<String, Object> out = new LinkedHashMap<>();
        String id = text(operation.get("operationId"));
        out.put("id", id);
        out.put("method", "");
        out.put("path", "");
        String security = String.valueOf(operation.get("security"));
        out.put("auth", security.equals("null") || security.contains("signedRequest") && !security.contains("{}") ? "NONE"
                : security.contains("{}") ? "OPTIONAL" : security.contains("appservice") ? "SERVICE" : "REQUIRED");
        Map<?, ?> responses = (Map<?, ?>) operation.get("responses");
        out.put("limited", responses.containsKey("429"));
        out.put("deprecated", Boolean.TRUE.equals(operation.get("deprecated")));
        out.put("added", operation.get("x-addedInMatrixVersion"));
        out.put("changed", operation.get("x-changedInMatrixVersion") instanceof Map<?, ?> changed
                ? new ArrayList<>(changed.keySet()) : null);
        List<Object> parameters = new ArrayList<>();
        if (operation.get("parameters") instanceof List<?> list) {
            for (Object each : list) {
                Located parameter = resolve(new Located(file, each));
                Map<String, Object> one = new LinkedHashMap<>();
                one.put("name", at(parameter.node, "name"));
                one.put("in", at(parameter.node, "in"));
                one.put("required", Boolean.TRUE.equals(at(parameter.node, "required")));
                Object shape = shape(parameter.with(at(parameter.node, "schema")), text(at(parameter.node, "name")));
                one.put("type", shape.equals(Map.of("t", "any")) ? Map.of("t", "text") : shape);
                parameters.add(one);
            }
        }
        out.put("parameters", parameters);
        if (operation.get("requestBody") != null) {
            out.put("body", content(id, "request", resolve(new Located(file, operation.get("requestBody")))));
        }
        for (Map.Entry<?, ?> response : responses.entrySet()) {
            Located answer = resolve(new Located(file, response.getValue()));
            String status = String.valueOf(response.getKey());
            if (status.startsWith("2")) {
                out.put("result", content(id, status, answer));
            } else if (status.equals("302") && !responses.containsKey("200")) {
                out.put("result", Map.of("t", "redirect"));
            } else {
                content(id, status, answer);
            }
        }
        return out;
    }

    /** The shape of the content of a message; its examples are kept. */
    private Object content(String id, String what, Located message) {
        if (!(at(message.node, "content") instanceof Map<?, ?> content)) {
            return null;
        }
        Object json = content.get("application/json");
        if (json == null) {
            return Map.of("t", "octets");
        }
        Object schema = at(json, "schema");
        if (at(json, "examples") instanceof Map<?, ?> all) {
            for (Object example : all.values()) {
                Located found = resolve(message.with(example));
                example(id, what, found.with(at(found.node, "value")));
            }
        }
        example(id, what, message.with(at(json, "example")));
        Located resolved = resolve(message.with(schema));
        example(id, what, resolved.with(at(resolved.node, "example")));
        return what.startsWith("2") || what.equals("request")
                ? shape(message.with(schema), what.equals("request") ? "Body" : "Result")
                : null;
    }

    private void example(String id, String what, Located value) {
        if (value.node != null) {
            Map<String, Object> one = new LinkedHashMap<>();
            one.put("of", id);
            one.put("what", what);
            one.put("value", expand(value));
            examples.add(one);
        }
    }

    private List<Object> events() throws IOException {
        List<Object> found = new ArrayList<>();
        for (Path file : yaml("event-schemas/schema")) {
            String name = file.getFileName().toString().replace(".yaml", "");
            if (!file.getParent().endsWith("schema") || !name.startsWith("m.") || name.endsWith("relates_to")) {
                continue;
            }
            Map<String, Object> schema = merged(new Located(file, load(file)));
            Map<String, Located> properties = properties(schema);
            Map<String, Object> one = new LinkedHashMap<>();
            one.put("name", name);
            one.put("types", at(merged(properties.get("type")), "enum"));
            one.put("state", properties.containsKey("state_key"));
            one.put("content", shape(properties.get("content"), "Content"));
            found.add(one);
        }
        try (Stream<Path> all = Files.list(data.resolve("event-schemas/examples"))) {
            for (Path file : all.filter(Files::isRegularFile).sorted().toList()) {
                String name = file.getFileName().toString();
                if (name.startsWith("m.")) {
                    example(name.replace(".yaml", ""), "event", new Located(file, load(file)));
                }
            }
        }
        return found;
    }

    /** What Java knows of a schema. */
    private Object shape(Located schema, String name) {
        if (schema == null || schema.node == null) {
            return Map.of("t", "any");
        }
        Object reference = at(schema.node, "$ref");
        if (reference == null && at(schema.node, "allOf") instanceof List<?> all && all.size() == 1
                && at(schema.node, "properties") == null) {
            reference = at(all.get(0), "$ref");
            schema = reference == null ? schema : schema.with(all.get(0));
        }
        if (reference != null) {
            String file = text(reference).substring(text(reference).lastIndexOf('/') + 1);
            if (EVENTS.contains(file)) {
                return Map.of("t", "event");
            }
            Located target = resolve(schema);
            Map<String, Object> merged = merged(target);
            if (!properties(merged).isEmpty()) {
                String type = camel(merged.get("title") != null && !file.contains("auth_response")
                        ? text(merged.get("title")) : file.replace(".yaml", ""));
                Path before = origins.putIfAbsent(type, target.file);
                if (before != null && !before.equals(target.file)) {
                    throw new IllegalStateException(type + " of " + before + " and " + target.file);
                }
                if (!types.containsKey(type)) {
                    types.put(type, Map.of());
                    Map<String, Object> one = new LinkedHashMap<>();
                    one.put("name", type);
                    one.put("type", object(merged, type));
                    types.put(type, one);
                }
                return ordered("t", "type", "name", type);
            }
            return shape(target, name);
        }
        if (at(schema.node, "allOf") instanceof List<?> all && all.stream().anyMatch(part -> at(part, "$ref") != null
                && EVENTS.contains(text(at(part, "$ref")).replaceAll(".*/", "")))) {
            return Map.of("t", "event");
        }
        Map<String, Object> merged = merged(schema);
        Object type = merged.get("type");
        if (type instanceof List<?> several) {
            List<?> rest = several.stream().filter(each -> !each.equals("null")).toList();
            type = rest.size() == 1 ? rest.get(0) : null;
            if (type == null) {
                return Map.of("t", "any");
            }
        }
        if (merged.get("oneOf") != null || merged.get("anyOf") != null) {
            return Map.of("t", "string".equals(type) ? "text" : "any");
        }
        if (type == null) {
            type = merged.get("properties") != null ? "object" : "";
        }
        return switch (text(type)) {
            case "string" -> Map.of("t", SECRETS.contains(name) ? "secret" : "text");
            case "integer" -> Map.of("t", "number");
            case "number" -> Map.of("t", "real");
            case "boolean" -> Map.of("t", "flag");
            case "array" -> ordered("t", "list", "of", shape(part(merged, "items"), singular(name)));
            case "object" -> map(merged, name);
            default -> Map.of("t", "any");
        };
    }

    private Object map(Map<String, Object> merged, String name) {
        if (!properties(merged).isEmpty()) {
            return object(merged, merged.get("title") != null && !merged.get("title").equals("EventContent")
                    ? camel(text(merged.get("title"))) : camel(name));
        }
        Located value = null;
        if (merged.get("patternProperties") instanceof Map<?, ?> patterns && patterns.size() == 1) {
            value = (Located) patterns.values().iterator().next();
        } else if (part(merged, "additionalProperties") != null && part(merged, "additionalProperties").node instanceof Map<?, ?>) {
            value = part(merged, "additionalProperties");
        }
        Object of = value == null ? Map.of("t", "any") : shape(value, singular(name));
        return of.equals(Map.of("t", "any")) ? Map.of("t", "json") : ordered("t", "map", "of", of);
    }

    private Object object(Map<String, Object> merged, String name) {
        List<Object> fields = new ArrayList<>();
        List<?> required = merged.get("required") instanceof List<?> names ? names : List.of();
        properties(merged).forEach((key, value) -> {
            Map<String, Object> field = new LinkedHashMap<>();
            field.put("name", key);
            field.put("required", required.contains(key));
            field.put("type", shape(value, key));
            fields.add(field);
        });
        return ordered("t", "object", "name", name, "fields", fields);
    }

    /** A schema with the parts of {@code allOf} and of references in it; what may have parts of its own remembers its file. */
    private Map<String, Object> merged(Located schema) {
        Map<String, Object> out = new LinkedHashMap<>();
        if (schema == null || !(schema.node instanceof Map<?, ?> node)) {
            return out;
        }
        if (node.get("$ref") != null) {
            add(out, merged(resolve(schema)));
        }
        if (node.get("allOf") instanceof List<?> all) {
            all.forEach(part -> add(out, merged(schema.with(part))));
            out.remove("title");
        }
        Map<String, Object> own = new LinkedHashMap<>();
        node.forEach((key, value) -> own.put(text(key), value));
        for (String key : List.of("properties", "patternProperties")) {
            if (node.get(key) instanceof Map<?, ?> inner) {
                Map<String, Object> located = new LinkedHashMap<>();
                inner.forEach((name, value) -> located.put(text(name), schema.with(value)));
                own.put(key, located);
            }
        }
        for (String key : List.of("items", "additionalProperties")) {
            if (node.get(key) != null) {
                own.put(key, schema.with(node.get(key)));
            }
        }
        add(out, own);
        return out;
    }

    @SuppressWarnings("unchecked")
    private static void add(Map<String, Object> out, Map<String, Object> more) {
        more.forEach((key, value) -> {
            if (key.equals("properties") && out.get(key) != null) {
                ((Map<String, Object>) out.get(key)).putAll((Map<String, Object>) value);
            } else if (key.equals("required") && out.get(key) != null) {
                List<Object> both = new ArrayList<>((List<Object>) out.get(key));
                both.addAll((List<Object>) value);
                out.put(key, both);
            } else {
                out.put(key, value);
            }
        });
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Located> properties(Map<String, Object> merged) {
        return merged.get("properties") == null ? Map.of() : (Map<String, Located>) merged.get("properties");
    }

    private static Located part(Map<String, Object> merged, String key) {
        return (Located) merged.get(key);
    }

    /** An example with what it refers to in it; what it says itself goes first. */
    private Object expand(Located example) {
        if (example.node instanceof List<?> list) {
            return list.stream().map(each -> expand(example.with(each))).toList();
        }
        if (!(example.node instanceof Map<?, ?> map)) {
            return example.node;
        }
        Map<String, Object> out = new LinkedHashMap<>();
        if (map.get("$ref") instanceof String) {
            Object target = expand(follow(example));
            if (!(target instanceof Map<?, ?> all)) {
                return target;
            }
            all.forEach((key, value) -> out.put(text(key), value));
        }
        map.forEach((key, value) -> {
            if (!key.equals("$ref")) {
                out.put(text(key), expand(example.with(value)));
            }
        });
        return out;
    }

    private Located resolve(Located from) {
        return at(from.node, "$ref") instanceof String ? resolve(follow(from)) : from;
    }

    /** What a reference refers to, which may be another. */
    private Located follow(Located from) {
        String reference = text(at(from.node, "$ref"));
        int hash = reference.indexOf('#');
        String file = hash < 0 ? reference : reference.substring(0, hash);
        Path target = file.isEmpty() ? from.file : from.file.getParent().resolve(file).normalize();
        Object node = load(target);
        if (hash >= 0) {
            for (String step : reference.substring(hash + 2).split("/")) {
                node = at(node, step);
            }
        }
        return new Located(target, node);
    }

    private Object load(Path file) {
        return files.computeIfAbsent(file, path -> {
            try {
                LoadSettings settings = LoadSettings.builder().setAllowDuplicateKeys(true).build();
                return new Load(settings).loadFromString(Files.readString(path));
            } catch (IOException e) {
                throw new IllegalStateException(e);
            }
        });
    }

    private List<Path> yaml(String folder) throws IOException {
        try (Stream<Path> all = Files.walk(data.resolve(folder))) {
            return all.filter(path -> path.toString().endsWith(".yaml")).sorted().toList();
        }
    }

    private static Object at(Object node, Object... path) {
        for (Object step : path) {
            node = step instanceof Integer index ? ((List<?>) node).get(index) : node instanceof Map<?, ?> map ? map.get(step) : null;
        }
        return node;
    }

    private static String camel(String words) {
        StringBuilder out = new StringBuilder();
        for (String word : words.split("[^A-Za-z0-9]+")) {
            if (!word.isEmpty()) {
                out.append(Character.toUpperCase(word.charAt(0))).append(word.substring(1));
            }
        }
        return out.toString();
    }

    private static String singular(String name) {
        return name.endsWith("ies") ? name.substring(0, name.length() - 3) + "y"
                : name.endsWith("s") && !name.endsWith("ss") ? name.substring(0, name.length() - 1) : name + "_entry";
    }

    private static String text(Object value) {
        return String.valueOf(value);
    }

    private static Map<String, Object> ordered(Object... pairs) {
        Map<String, Object> out = new LinkedHashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            out.put(text(pairs[i]), pairs[i + 1]);
        }
        return out;
    }

    private static String lines(List<Object> all) {
        return "[\n" + String.join(",\n", all.stream().map(Extract::json).toList()) + "\n]\n";
    }

    private static String json(Object value) {
        if (value instanceof Map<?, ?> map) {
            List<String> members = new ArrayList<>();
            map.forEach((key, each) -> members.add(json(text(key)) + ":" + json(each)));
            return "{" + String.join(",", members) + "}";
        }
        if (value instanceof List<?> list) {
            return "[" + String.join(",", list.stream().map(Extract::json).toList()) + "]";
        }
        if (!(value instanceof String string)) {
            return String.valueOf(value);
        }
        StringBuilder out = new StringBuilder("\"");
        string.chars().forEach(c -> out.append(c == '"' || c == '\\' ? "\\" + (char) c
                : c < ' ' ? String.format("\\u%04x", c) : String.valueOf((char) c)));
        return out.append('"').toString();
    }

    private record Located(Path file, Object node) {
        Located with(Object other) {
            return new Located(file, other);
        }
    }
}
