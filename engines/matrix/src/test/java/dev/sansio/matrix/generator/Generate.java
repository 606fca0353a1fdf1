package dev.sansio.matrix.generator;

import dev.sansio.json.Json;
import dev.sansio.json.JsonLimits;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Makes the operations, the shared types and the contents of events. */
public final class Generate {

    private static final String ROOT = "dev.sansio.matrix.";

    private final Map<String, String> files = new TreeMap<>();
    private final Map<String, JsonNode> types = new LinkedHashMap<>();

    private Generate() {}

    /** The folder of the extracts, and that of the sources. */
    public static void main(String[] arguments) throws IOException {
        for (Map.Entry<String, String> file : sources(Path.of(arguments[0])).entrySet()) {
            Path path = Path.of(arguments[1]).resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.writeString(path, file.getValue());
        }
    }

    /** The text of each file, by its path. */
    static Map<String, String> sources(Path extracts) throws IOException {
        Generate generate = new Generate();
        for (JsonNode type : read(extracts.resolve("types.json"))) {
            generate.types.put(type.get("name").stringValue(), type.get("type"));
        }
        generate.types.forEach(generate::type);
        List<String> operations = new ArrayList<>();
        for (JsonNode operation : read(extracts.resolve("operations.json"))) {
            operations.add(generate.operation(operation));
        }
        generate.catalogue(operations);
        generate.events(read(extracts.resolve("events.json")));
        return generate.files;
    }

    static JsonNode read(Path file) throws IOException {
        return Json.read(Files.readAllBytes(file), JsonLimits.DEFAULTS);
    }

    private void type(String name, JsonNode shape) {
        RecordSource source = source("model", name);
        add(
                "model",
                name,
                source.file("{@code " + name + "}.", source.record(name, source.fields(shape, name), "", true)));
    }

    private RecordSource source(String folder, String name) {
        return new RecordSource(ROOT + folder, name, types.keySet());
    }

    private void add(String folder, String name, String text) {
        files.put("dev/sansio/matrix/" + folder + "/" + name + ".java", text);
    }

    private String operation(JsonNode operation) {
        String id = operation.get("id").stringValue();
        String name = Names.type(id);
        RecordSource source = source("api", name);
        List<Field> fields = requestFields(source, operation, name);
        boolean members = is(operation.get("body"), "object");
        JsonNode shape = operation.get("result");
        String[] result;
        if (is(shape, "octets") || shape == null || shape.isNull()) {
            result = new String[] {"ObjectNode", "Codec.JSON"};
        } else if (is(shape, "redirect")) {
            result = new String[] {"String", "Codec.TEXT"};
        } else if (is(shape, "object")) {
            result = new String[] {"Result", "Result.CODEC"};
            source.reserve("Result", shape);
        } else {
            result = source.type(shape, name);
        }
        source.imports("dev.sansio.matrix.json.Codec", "tools.jackson.databind.node.ObjectNode", "java.util.Set");
        StringBuilder out = new StringBuilder(source.head(
                name,
                fields,
                " implements Call<" + (result[0].equals("Result") ? name + ".Result" : result[0]) + ">",
                members));
        out.append("/** The operation. */\npublic static final Operation<")
                .append(result[0])
                .append("> OPERATION = new Operation<>(");
        out.append("\"")
                .append(id)
                .append("\", \"")
                .append(operation.get("method").stringValue())
                .append("\", \"");
        out.append(operation.get("path").stringValue())
                .append("\", Set.of(")
                .append(traits(operation))
                .append("), Versions.of(");
        out.append(versions(operation))
                .append("), ")
                .append(name)
                .append("::read, ")
                .append(result[1])
                .append(");\n\n");
        out.append(source.of(name, fields, members));
        out.append("private static ")
                .append(name)
                .append(" read(CallReading in) {\nreturn new ")
                .append(name)
                .append("(");
        List<String> reads = new ArrayList<>(fields.stream().map(Field::reads).toList());
        if (members) {
            reads.add("in.others()");
        }
        out.append(String.join(", ", reads)).append(");\n}\n\n");
        out.append("@Override\npublic Operation<")
                .append(result[0])
                .append("> operation() {\nreturn OPERATION;\n}\n\n");
        out.append("@Override\npublic void write(CallWriting out) {\n");
        fields.forEach(field -> out.append(field.writes()).append("\n"));
        out.append(members ? "out.others(others);\n" : "").append("}\n").append(source.withers(name, fields, members));
        if (is(shape, "object")) {
            out.append("\n/** What is answered. */\n")
                    .append(source.record("Result", source.fields(shape, "Result"), "", false));
        }
        out.append("}\n");
        add(
                "api",
                name,
                source.file(
                        "{@code " + operation.get("method").stringValue() + " "
                                + operation.get("path").stringValue() + "}.",
                        out.toString()));
        return name;
    }

    private List<Field> requestFields(RecordSource source, JsonNode operation, String name) {
        List<Field> path = new ArrayList<>();
        List<Field> rest = new ArrayList<>();
        for (JsonNode parameter : operation.get("parameters")) {
            String place = parameter.get("in").stringValue();
            (place.equals("path") ? path : rest).add(source.field(parameter, place, name));
        }
        String template = operation.get("path").stringValue();
        path.sort((a, b) -> template.indexOf("{" + a.wire() + "}") - template.indexOf("{" + b.wire() + "}"));
        path.addAll(rest);
        JsonNode body = operation.get("body");
        if (is(body, "type") && is(types.get(body.get("name").stringValue()), "object")) {
            String[] type = source.type(body, name);
            path.add(new Field("content", "content", type[0], type[1], "content", true));
        } else if (is(body, "object")) {
            Set<String> used = path.stream().map(Field::component).collect(Collectors.toSet());
            for (Field field : source.fields(body, name)) {
                path.add(used.contains(field.component()) ? field.named(field.component() + "InContent") : field);
            }
        } else if (body != null && !body.isNull() && !is(body, "octets")) {
            String[] type = source.type(body, name);
            path.add(new Field("content", "content", type[0], type[1], "content", true));
        }
        return path;
    }

    private static boolean is(@Nullable JsonNode shape, String type) {
        return shape != null
                && shape.get("t") != null
                && shape.get("t").stringValue().equals(type);
    }

    private static String traits(JsonNode operation) {
        List<String> all = new ArrayList<>();
        switch (operation.get("auth").stringValue()) {
            case "REQUIRED" -> all.add("AUTHENTICATED");
            case "OPTIONAL" -> all.add("OPTIONALLY_AUTHENTICATED");
            case "SERVICE" -> all.add("BY_SERVICE");
            default -> {}
        }
        if (operation.get("limited").booleanValue()) {
            all.add("RATE_LIMITED");
        }
        if (operation.get("deprecated").booleanValue()) {
            all.add("DEPRECATED");
        }
        if (is(operation.get("body"), "octets")) {
            all.add("TAKES_OCTETS");
        }
        if (is(operation.get("result"), "octets")) {
            all.add("GIVES_OCTETS");
        }
        if (is(operation.get("result"), "redirect")) {
            all.add("REDIRECTS");
        }
        return all.stream().map(each -> "Operation.Trait." + each).collect(Collectors.joining(", "));
    }

    private static String versions(JsonNode operation) {
        List<String> all = new ArrayList<>();
        JsonNode added = operation.get("added");
        all.add(added.isNull() ? "" : added.asString());
        operation.get("changed").forEach(each -> all.add(each.asString()));
        return all.stream().map(each -> "\"" + each + "\"").collect(Collectors.joining(", "));
    }

    private void catalogue(List<String> names) {
        String list = names.stream().map(name -> name + ".OPERATION").collect(Collectors.joining(",\n"));
        add(
                "api",
                "Operations",
                "package " + ROOT + "api;\n\nimport java.util.List;\n\n"
                        + "/** All operations. Generated from the specification; see {@code src/generator}. */\n"
                        + "public final class Operations {\n\n/** In the order of their names. */\n"
                        + "public static final List<Operation<?>> ALL = List.of(\n" + list
                        + ");\n\nprivate Operations() {}\n}\n");
    }

    private void events(JsonNode events) {
        StringBuilder table = new StringBuilder();
        for (JsonNode event : events) {
            String name = event.get("name").stringValue();
            String type = Names.type(name) + "Content";
            JsonNode named = event.get("types");
            String first = named.isNull() ? name : named.get(0).stringValue();
            RecordSource source = source("event", type);
            JsonNode shape = event.get("content");
            shape = is(shape, "type") ? types.get(shape.get("name").stringValue()) : shape;
            List<Field> fields;
            if (is(shape, "map")) {
                String[] of = source.type(shape, type);
                fields = List.of(new Field("entries", "entries", of[0], of[1], "content", true));
            } else {
                fields = is(shape, "json") ? List.of() : source.fields(shape, type);
            }
            String record = is(shape, "map")
                    ? mapped(source, type, fields)
                    : source.record(type, fields, " implements EventContent", true);
            String more = "\n@Override\npublic String eventType() {\nreturn \"" + first + "\";\n}\n\n"
                    + "@Override\npublic ObjectNode toJson() {\nreturn (ObjectNode) CODEC.write(this);\n}\n}\n";
            source.imports("tools.jackson.databind.node.ObjectNode");
            String open = record.substring(0, record.lastIndexOf('}'));
            add("event", type, source.file("The content of {@code " + name + "}.", open + more));
            String kind = name.contains("$") ? ", \"" + name.substring(name.indexOf('$') + 1) + "\"" : "";
            List<String> keys = new ArrayList<>();
            if (named.isNull()) {
                keys.add(name);
            } else {
                named.forEach(each -> keys.add(each.stringValue()));
            }
            keys.forEach(key -> table.append("of(all, \"")
                    .append(key)
                    .append("\"")
                    .append(kind)
                    .append(", ")
                    .append(type)
                    .append(".CODEC);\n"));
        }
        add(
                "event",
                "KnownContents",
                "package " + ROOT + "event;\n\nimport " + ROOT
                        + "json.Codec;\nimport java.util.HashMap;\nimport java.util.Map;\n\n"
                        + "/** Which content belongs to which type. Generated from the specification; see {@code src/generator}. */\n"
                        + "final class KnownContents {\n\nstatic final Map<String, Codec<? extends EventContent>> ALL = all();\n\n"
                        + "private KnownContents() {}\n\nprivate static Map<String, Codec<? extends EventContent>> all() {\n"
                        + "Map<String, Codec<? extends EventContent>> all = new HashMap<>();\n" + table
                        + "return Map.copyOf(all);\n}\n\n"
                        + "private static void of(Map<String, Codec<? extends EventContent>> all, String type, Codec<? extends EventContent> codec) {\nall.put(type, codec);\n}\n\n"
                        + "private static void of(Map<String, Codec<? extends EventContent>> all, String type, String kind, Codec<? extends EventContent> codec) {\nall.put(type + \"$\" + kind, codec);\n}\n}\n");
    }

    /** A content whose members have any name. */
    private static String mapped(RecordSource source, String type, List<Field> fields) {
        Field entries = fields.get(0);
        source.imports("dev.sansio.matrix.json.Codec");
        return "public record " + type + "(" + entries.declared() + ") implements EventContent {\n\n"
                + "/** How it is read and written. */\npublic static final Codec<" + type + "> CODEC = "
                + entries.codec()
                + ".as(" + type + "::new, " + type + "::entries);\n}\n";
    }
}
