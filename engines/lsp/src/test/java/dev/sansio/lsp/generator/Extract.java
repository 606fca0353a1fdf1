package dev.sansio.lsp.generator;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Makes the extract that {@link Model} reads of the meta-model that is published: names and types, and no prose. */
public final class Extract {

    private static final Pattern VERSION = Pattern.compile("\\d+(\\.\\d+)+");

    private final StringBuilder out = new StringBuilder();

    private Extract() {}

    /** The meta-model's file, and the extract's. */
    public static void main(String[] arguments) throws IOException {
        Extract extract = new Extract();
        extract.all(map(new Json(Files.readString(Path.of(arguments[0]))).value()));
        Files.writeString(Path.of(arguments[1]), extract.out);
    }

    private void all(Map<String, Object> model) {
        out.append("version ").append(map(model.get("metaData")).get("version")).append('\n');
        list(model.get("structures")).forEach(this::structure);
        list(model.get("typeAliases"))
                .forEach(alias -> out.append("alias ")
                        .append(alias.get("name"))
                        .append(' ')
                        .append(type(alias.get("type")))
                        .append('\n'));
        list(model.get("enumerations")).forEach(this::enumeration);
        list(model.get("requests")).forEach(request -> message("request", request));
        list(model.get("notifications")).forEach(notification -> message("notification", notification));
    }

    private void structure(Map<String, Object> structure) {
        out.append("structure ").append(structure.get("name"));
        references(" extends ", structure.get("extends"));
        references(" mixes ", structure.get("mixins"));
        since(structure);
        for (Map<String, Object> property : list(structure.get("properties"))) {
            out.append("  ").append(property.get("name"));
            out.append(Boolean.TRUE.equals(property.get("optional")) ? "? " : " ");
            out.append(type(property.get("type")));
            since(property);
        }
    }

    private void references(String word, Object types) {
        if (types != null) {
            out.append(word).append(list(types).stream().map(this::type).collect(Collectors.joining(",")));
        }
    }

    private void since(Map<String, Object> element) {
        if (element.get("since") instanceof String since) {
            Matcher version = VERSION.matcher(since);
            if (version.find()) {
                out.append(" since ").append(version.group());
            }
        }
        out.append(element.containsKey("deprecated") ? " deprecated\n" : "\n");
    }

    private void enumeration(Map<String, Object> enumeration) {
        out.append("enumeration ").append(enumeration.get("name")).append(' ').append(type(enumeration.get("type")));
        out.append(Boolean.TRUE.equals(enumeration.get("supportsCustomValues")) ? " open" : "");
        since(enumeration);
        for (Map<String, Object> value : list(enumeration.get("values"))) {
            out.append("  ")
                    .append(value.get("name"))
                    .append(' ')
                    .append(value.get("value"))
                    .append('\n');
        }
    }

    private void message(String kind, Map<String, Object> message) {
        out.append(kind).append(' ').append(message.get("method")).append(' ').append(message.get("typeName"));
        out.append(' ').append(message.get("messageDirection"));
        since(message);
        for (String part : List.of("params", "result", "partialResult", "errorData", "registrationOptions")) {
            if (message.containsKey(part)) {
                out.append("  ")
                        .append(part)
                        .append(' ')
                        .append(type(message.get(part)))
                        .append('\n');
            }
        }
        for (String part : List.of("registrationMethod", "clientCapability", "serverCapability")) {
            if (message.containsKey(part)) {
                out.append("  ")
                        .append(part)
                        .append(' ')
                        .append(message.get(part))
                        .append('\n');
            }
        }
    }

    private String type(Object object) {
        Map<String, Object> type = map(object);
        String kind = (String) type.get("kind");
        return switch (kind) {
            case "base", "reference" -> (String) type.get("name");
            case "array" -> type(type.get("element")) + "[]";
            case "map" -> "map<" + type(type.get("value")) + ">";
            case "or" -> "(" + types(type, "|") + ")";
            case "and" -> "(" + types(type, "&") + ")";
            case "tuple" -> "[" + types(type, ",") + "]";
            case "stringLiteral" -> "\"" + type.get("value") + "\"";
            case "literal" -> "{}";
            default -> throw new IllegalArgumentException("a type of the kind " + kind);
        };
    }

    private String types(Map<String, Object> type, String separator) {
        return list(type.get("items")).stream().map(this::type).collect(Collectors.joining(separator));
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> map(Object object) {
        return (Map<String, Object>) object;
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> list(Object object) {
        return (List<Map<String, Object>>) object;
    }

    /** As much of a reader of JSON as the meta-model needs. */
    private static final class Json {

        private final String text;
        private int at;

        Json(String text) {
            this.text = text;
        }

        Object value() {
            char first = next();
            if (first == '{') {
                Map<String, Object> object = new LinkedHashMap<>();
                at++;
                while (next() != '}') {
                    object.put((String) value(), value());
                }
                at++;
                return object;
            }
            if (first == '[') {
                List<Object> array = new ArrayList<>();
                at++;
                while (next() != ']') {
                    array.add(value());
                }
                at++;
                return array;
            }
            int start = at;
            if (first == '"') {
                while (text.charAt(++at) != '"') {
                    at += text.charAt(at) == '\\' ? 1 : 0;
                }
                at++;
                return text.substring(start + 1, at - 1);
            }
            while (",]}\n ".indexOf(text.charAt(at)) < 0) {
                at++;
            }
            String word = text.substring(start, at);
            return word.equals("true") ? Boolean.TRUE : word.equals("false") ? Boolean.FALSE : word;
        }

        private char next() {
            while (" \t\r\n,:".indexOf(text.charAt(at)) >= 0) {
                at++;
            }
            return text.charAt(at);
        }
    }
}
