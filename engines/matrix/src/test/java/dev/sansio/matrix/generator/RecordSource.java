package dev.sansio.matrix.generator;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;

/** The source of one file: a record, and those that stand within it. */
final class RecordSource {

    private static final String NOTE = "Generated from the specification; see {@code src/generator}.";

    private final String packageName;
    private final String root;
    private final Set<String> modelTypes;
    private final Set<String> imports = new TreeSet<>();
    /** The components of the outermost record. */
    private final Set<String> own = new HashSet<>();

    /** One name stands in two spellings, which is the specification's doing. */
    private boolean twice;

    private final Map<String, JsonNode> nested = new LinkedHashMap<>();
    private final List<String> nestedSources = new ArrayList<>();

    RecordSource(String packageName, String root, Set<String> modelTypes) {
        this.packageName = packageName;
        this.root = root;
        this.modelTypes = modelTypes;
    }

    /** The fields of an object. */
    List<Field> fields(JsonNode object, String parent) {
        List<Field> fields = new ArrayList<>();
        Set<String> used = new HashSet<>();
        if (parent.equals(root)) {
            object.get("fields")
                    .forEach(each -> own.add(Names.component(each.get("name").stringValue())));
        }
        for (JsonNode each : object.get("fields")) {
            Field field = field(each, "member", parent);
            fields.add(used.add(field.component()) ? field : field.named(Names.prefixed(field.component())));
        }
        return fields;
    }

    Field field(JsonNode field, String place, String parent) {
        String name = field.get("name").stringValue();
        boolean required = field.get("required").booleanValue();
        if (!required) {
            imports.add("org.jspecify.annotations.Nullable");
        }
        String[] type = type(field.get("type"), parent);
        return new Field(name, Names.component(name), type[0], type[1], place, required);
    }

    /** The type in Java, and its codec. */
    String[] type(JsonNode shape, String parent) {
        switch (shape.get("t").stringValue()) {
            case "text":
                return pair("String", "Codec.TEXT", "dev.sansio.matrix.json.Codec");
            case "secret":
                imports.add("dev.sansio.core.Secret");
                return pair("Secret", "Codec.SECRET", "dev.sansio.matrix.json.Codec");
            case "number":
                return pair("Long", "Codec.NUMBER", "dev.sansio.matrix.json.Codec");
            case "real":
                return pair("Double", "Codec.REAL", "dev.sansio.matrix.json.Codec");
            case "flag":
                return pair("Boolean", "Codec.FLAG", "dev.sansio.matrix.json.Codec");
            case "json":
                imports.add("dev.sansio.matrix.json.Codec");
                return pair("ObjectNode", "Codec.JSON", "tools.jackson.databind.node.ObjectNode");
            case "any":
                imports.add("dev.sansio.matrix.json.Codec");
                return pair("JsonNode", "Codec.ANY", "tools.jackson.databind.JsonNode");
            case "event":
                return pair("Event", "Event.CODEC", "dev.sansio.matrix.model.Event");
            case "type":
                String name = shape.get("name").stringValue();
                return pair(name, name + ".CODEC", "dev.sansio.matrix.model." + name);
            case "list":
                String[] element = type(shape.get("of"), parent);
                imports.add("dev.sansio.matrix.json.Codec");
                return pair("List<" + element[0] + ">", "Codec.list(" + element[1] + ")", "java.util.List");
            case "map":
                String[] value = type(shape.get("of"), parent);
                imports.add("dev.sansio.matrix.json.Codec");
                return pair("Map<String, " + value[0] + ">", "Codec.map(" + value[1] + ")", "java.util.Map");
            default:
                String inner = nested(shape, parent);
                return new String[] {inner, inner + ".CODEC"};
        }
    }

    private String[] pair(String type, String codec, String imported) {
        if (!imported.startsWith(packageName + ".")) {
            imports.add(imported);
        }
        return new String[] {type, codec};
    }

    /** The name of an object within this one; one that is taken gets that of its parent before it. */
    private String nested(JsonNode shape, String parent) {
        String name = shape.get("name").stringValue();
        name = name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
        while (taken(name, shape)) {
            name = parent + name;
        }
        if (nested.putIfAbsent(name, shape) == null) {
            int at = nestedSources.size();
            nestedSources.add("");
            List<Field> fields = fields(shape, name);
            compare(fields);
            nestedSources.set(at, "/** Part of {@link " + root + "}. */\n" + record(name, fields, "", false));
        }
        return name;
    }

    private void compare(List<Field> fields) {
        twice |= fields.stream()
                .map(Field::component)
                .anyMatch(name -> own.stream().anyMatch(other -> other.equalsIgnoreCase(name) && !other.equals(name)));
    }

    private boolean taken(String name, JsonNode shape) {
        return name.equals(root)
                || modelTypes.contains(name)
                || Set.of("Event", "Call", "Operation", "List", "Map", "Secret", "Codec")
                        .contains(name)
                || (nested.containsKey(name) && !nested.get(name).equals(shape));
    }

    void reserve(String name, JsonNode shape) {
        nested.put(name, shape);
    }

    /** A record with how it is read and written. */
    String record(String name, List<Field> fields, String implemented, boolean withers) {
        imports.add("dev.sansio.matrix.json.Codec");
        imports.add("dev.sansio.matrix.json.Others");
        imports.add("dev.sansio.matrix.json.Reading");
        imports.add("dev.sansio.matrix.json.Writing");
        StringBuilder out = new StringBuilder(head(name, fields, implemented, true));
        out.append("/** How it is read and written. */\npublic static final Codec<")
                .append(name);
        out.append("> CODEC = Codec.object(")
                .append(name)
                .append("::read, ")
                .append(name)
                .append("::write);\n\n");
        out.append(of(name, fields, true));
        out.append("private static ")
                .append(name)
                .append(" read(Reading in) {\nreturn new ")
                .append(name)
                .append("(");
        fields.forEach(field -> out.append(field.reads()).append(", "));
        out.append("in.others());\n}\n\nprivate void write(Writing out) {\n");
        fields.forEach(field -> out.append(field.writes()).append("\n"));
        out.append("out.others(others);\n}\n");
        return out.append(withers ? withers(name, fields, true) : "")
                .append("}\n")
                .toString();
    }

    String head(String name, List<Field> fields, String implemented, boolean others) {
        List<String> components =
                new ArrayList<>(fields.stream().map(Field::declared).toList());
        if (others) {
            imports.add("dev.sansio.matrix.json.Others");
            components.add("Others others");
        }
        return "public record " + name + "(" + String.join(", ", components) + ")" + implemented + " {\n\n";
    }

    /** Only with what must be there; left out where that is all. */
    String of(String name, List<Field> fields, boolean others) {
        if (!others && fields.stream().allMatch(Field::required)) {
            return "";
        }
        List<Field> required = fields.stream().filter(Field::required).toList();
        StringBuilder out = new StringBuilder("/** With what must be there alone. */\npublic static ").append(name);
        out.append(" of(")
                .append(String.join(", ", required.stream().map(Field::declared).toList()))
                .append(") {\n");
        out.append("return new ").append(name).append("(");
        List<String> arguments = new ArrayList<>(fields.stream()
                .map(field -> field.required() ? field.component() : "null")
                .toList());
        if (others) {
            arguments.add("Others.NONE");
        }
        return out.append(String.join(", ", arguments)).append(");\n}\n\n").toString();
    }

    /** Another value for each component that may be absent, and for the others. */
    String withers(String name, List<Field> fields, boolean others) {
        List<String> arguments =
                new ArrayList<>(fields.stream().map(Field::component).toList());
        if (others) {
            arguments.add("others");
        }
        StringBuilder out = new StringBuilder();
        for (Field field : fields) {
            if (!field.required()) {
                out.append(wither(name, arguments, field.component(), field.declared()));
            }
        }
        return out.append(others ? wither(name, arguments, "others", "Others others") : "")
                .toString();
    }

    private static String wither(String name, List<String> arguments, String component, String declared) {
        return "\n/** The same with another {@code " + component + "}. */\npublic " + name + " "
                + Names.wither(component) + "(" + declared + ") {\nreturn new " + name + "("
                + String.join(", ", arguments) + ");\n}\n";
    }

    void imports(String... more) {
        imports.addAll(List.of(more));
    }

    /** The whole file, of its record without the last brace. */
    String file(String what, String record) {
        StringBuilder out = new StringBuilder("package ").append(packageName).append(";\n\n");
        String body = record + String.join("\n", nestedSources);
        imports.stream()
                .filter(each -> !each.startsWith(packageName + ".")
                        || each.substring(packageName.length() + 1).contains("."))
                .filter(each -> body.matches("(?s).*\\b" + each.substring(each.lastIndexOf('.') + 1) + "\\b.*"))
                .forEach(each -> out.append("import ").append(each).append(";\n"));
        out.append("\n/** ").append(what).append(" ").append(NOTE).append(" */\n");
        out.append(twice ? "@SuppressWarnings(\"InconsistentCapitalization\")\n" : "");
        String open = record.substring(0, record.lastIndexOf('}'));
        out.append(open);
        nestedSources.forEach(source -> out.append("\n").append(source));
        return out.append("}\n").toString();
    }
}
