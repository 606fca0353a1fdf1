import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Takes names, paths, parameters, events and actions out of the published descriptions, a line each. */
public final class Extract {

    private static final List<String> METHODS = List.of("get", "put", "post", "delete", "patch", "head");

    private final Map<String, Object> document;

    private Extract(Map<String, Object> document) {
        this.document = document;
    }

    /** The description of operations, that of webhooks, and the folder for the two extracts. */
    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments[2]);
        Files.write(folder.resolve("operations.txt"), of(arguments[0]).operations());
        Files.write(folder.resolve("webhooks.txt"), of(arguments[1]).webhooks());
    }

    private static Extract of(String file) throws IOException {
        return new Extract(map(new Reader(Files.readString(Path.of(file))).value()));
    }

    private List<String> operations() {
        Map<String, String> lines = new TreeMap<>();
        map(document.get("paths")).forEach((path, item) -> map(item).forEach((method, operation) -> {
            if (METHODS.contains(method)) {
                String id = (String) map(operation).get("operationId");
                lines.put(id, id + " " + operation(method, path, map(operation)));
            }
        }));
        return List.copyOf(lines.values());
    }

    private String operation(String method, String path, Map<String, Object> operation) {
        String template = path;
        List<String> words = new ArrayList<>();
        boolean paged = false;
        for (Object listed : list(operation.get("parameters"))) {
            Map<String, Object> parameter = resolved(listed);
            String name = (String) parameter.get("name");
            if (parameter.get("in").equals("query")) {
                words.add("?" + name + kind(parameter) + (Boolean.TRUE.equals(parameter.get("required")) ? "!" : ""));
                paged |= name.equals("per_page") || name.equals("page");
            } else if (Boolean.TRUE.equals(parameter.get("x-multi-segment"))) {
                template = template.replace("{" + name + "}", "{+" + name + "}");
            }
        }
        words.add(0, template);
        content(operation).ifPresent(words::add);
        if (paged) {
            words.add("+pages");
        }
        if (Boolean.TRUE.equals(map(operation.get("x-github")).get("enabledForGitHubApps"))) {
            words.add("+apps");
        }
        if (Boolean.TRUE.equals(operation.get("deprecated"))) {
            words.add("+deprecated");
        }
        if (operation.containsKey("servers")) {
            words.add("+uploads");
        }
        return method.toUpperCase(java.util.Locale.ROOT) + " " + String.join(" ", words);
    }

    private String kind(Map<String, Object> parameter) {
        Object type = resolved(parameter.get("schema")).get("type");
        return "integer".equals(type) ? "#" : "boolean".equals(type) ? "?" : "array".equals(type) ? "*" : "";
    }

    private java.util.Optional<String> content(Map<String, Object> operation) {
        if (!operation.containsKey("requestBody")) {
            return java.util.Optional.empty();
        }
        Map<String, Object> body = resolved(operation.get("requestBody"));
        String type = map(body.get("content")).keySet().iterator().next().replace("application/json", "json");
        return java.util.Optional.of("+" + type + (Boolean.TRUE.equals(body.get("required")) ? "!" : ""));
    }

    private List<String> webhooks() {
        Map<String, String> lines = new TreeMap<>();
        map(document.get("webhooks")).forEach((key, item) -> {
            Map<String, Object> operation = map(map(item).get("post"));
            String event = ((String) map(operation.get("x-github")).get("subcategory")).replace('-', '_');
            String id = (String) operation.get("operationId");
            String action = id.contains("/") ? id.substring(id.indexOf('/') + 1).replace('-', '_') : "";
            if (action.contains(".")) {
                action = "*"; // an example of one that the application chooses
            }
            lines.put(event + " " + action, (event + " " + action).strip());
        });
        return List.copyOf(lines.values());
    }

    private Map<String, Object> resolved(Object value) {
        Map<String, Object> map = map(value);
        while (map.containsKey("$ref")) {
            Object target = document;
            for (String step : ((String) map.get("$ref")).substring(2).split("/")) {
                target = map(target).get(step);
            }
            map = map(target);
        }
        return map;
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> map(Object value) {
        return value == null ? Map.of() : (Map<String, Object>) value;
    }

    @SuppressWarnings("unchecked")
    private static List<Object> list(Object value) {
        return value == null ? List.of() : (List<Object>) value;
    }

    /** As much of JSON as is needed to read what is well-formed. */
    private static final class Reader {

        private final String text;
        private int at;

        Reader(String text) {
            this.text = text;
        }

        Object value() {
            char first = peek();
            if (first == '{') {
                return object();
            }
            if (first == '[') {
                return array();
            }
            return first == '"' ? string() : literal();
        }

        private Map<String, Object> object() {
            Map<String, Object> members = new LinkedHashMap<>();
            at++;
            while (peek() != '}') {
                String name = string();
                peek();
                at++;
                members.put(name, value());
                if (peek() == ',') {
                    at++;
                }
            }
            at++;
            return members;
        }

        private List<Object> array() {
            List<Object> elements = new ArrayList<>();
            at++;
            while (peek() != ']') {
                elements.add(value());
                if (peek() == ',') {
                    at++;
                }
            }
            at++;
            return elements;
        }

        private String string() {
            StringBuilder out = new StringBuilder();
            for (at = text.indexOf('"', at) + 1; text.charAt(at) != '"'; at++) {
                char c = text.charAt(at);
                if (c == '\\') {
                    c = text.charAt(++at);
                    if (c == 'u') {
                        out.append((char) Integer.parseInt(text.substring(at + 1, at + 5), 16));
                        at += 4;
                    } else {
                        out.append(c == 'n' ? '\n' : c == 't' ? '\t' : c == 'r' ? '\r' : c);
                    }
                } else {
                    out.append(c);
                }
            }
            at++;
            return out.toString();
        }

        private Object literal() {
            int from = at;
            while ("+-.eE0123456789truefalsn".indexOf(text.charAt(at)) >= 0) {
                at++;
            }
            String word = text.substring(from, at);
            return word.equals("true") ? Boolean.TRUE : word.equals("false") ? Boolean.FALSE : word;
        }

        private char peek() {
            while (text.charAt(at) <= ' ') {
                at++;
            }
            return text.charAt(at);
        }
    }
}
