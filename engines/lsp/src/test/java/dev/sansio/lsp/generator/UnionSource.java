package dev.sansio.lsp.generator;

import dev.sansio.lsp.generator.Model.Anything;
import dev.sansio.lsp.generator.Model.ArrayOf;
import dev.sansio.lsp.generator.Model.Named;
import dev.sansio.lsp.generator.Model.Or;
import dev.sansio.lsp.generator.Model.Tuple;
import dev.sansio.lsp.generator.Model.Type;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A sealed interface for one union. */
final class UnionSource {

    private static final Map<String, String> CASES =
            Map.of("o", "OBJECT", "a", "ARRAY", "s", "STRING", "n", "NUMBER", "b", "BOOLEAN");

    private final Model model;
    private final Types types;
    private final String name;
    private final Or or;
    private final Expressions java;
    private final StringBuilder out = new StringBuilder();

    UnionSource(Model model, Types types, String name, Or or) {
        this.model = model;
        this.types = types;
        this.name = name;
        this.or = or;
        this.java = new Expressions(types, name, "");
    }

    String source() {
        List<String> permitted = new ArrayList<>();
        for (Type item : or.items()) {
            permitted.add(isNested(item) ? name + "." + nested(item) : java.name(types.resolve(item)));
        }
        Set<String> parents = types.parents(name);
        out.append("/** {@code ")
                .append(Types.notation(or))
                .append("}. */\npublic sealed interface ")
                .append(name);
        out.append(" extends ").append(parents.isEmpty() ? "JsonValue" : String.join(", ", parents));
        out.append("\n        permits ").append(String.join(", ", permitted)).append(" {\n\n");
        out.append("    /** How it is read and written. */\n    JsonType<")
                .append(name)
                .append("> CODEC = JsonType.of(");
        out.append(name).append("::read);\n\n");
        long lists = or.items().stream().filter(ArrayOf.class::isInstance).count();
        for (Type item : or.items()) {
            if (isNested(item)) {
                nested(item, lists);
            }
        }
        read();
        return out.append("}\n").toString();
    }

    private boolean isNested(Type item) {
        Type type = types.resolve(item);
        return !(type instanceof Named named) || Types.isBase(named.name());
    }

    /** The name of the record that wraps what is no structure. */
    private String nested(Type item) {
        Type type = types.resolve(item);
        if (type instanceof ArrayOf array) {
            Type element = types.resolve(array.element());
            return (types.isText(element) ? "Text" : java.name(element)) + "List";
        }
        if (type instanceof Tuple) {
            return "Offsets";
        }
        if (type instanceof Anything) {
            return "Members";
        }
        return switch (((Named) type).name()) {
            case "boolean" -> "Flag";
            case "integer", "uinteger" -> "Int";
            default -> "Text";
        };
    }

    private void nested(Type item, long lists) {
        Type type = types.resolve(item);
        String nested = nested(item);
        String parameter;
        String compact = "";
        String write;
        if (type instanceof ArrayOf) {
            parameter = java.name(type) + " values";
            compact = "values = Copies.list(values);";
            write = java.write(type, "values", "out");
        } else if (type instanceof Tuple) {
            parameter = "int start, int end";
            write = "out.beginArray().number(start).number(end).endArray()";
        } else if (type instanceof Anything) {
            parameter = "Map<String, JsonNode> extra";
            compact = "extra = Copies.map(extra);";
            write = "out.beginObject().extra(extra).endObject()";
        } else {
            parameter = java.primitive(type) + " value";
            write = java.write(type, "value", "out");
        }
        out.append("    /** {@code ")
                .append(Types.notation(item))
                .append("}. */\n    record ")
                .append(nested)
                .append('(');
        out.append(parameter).append(") implements ").append(name).append(" {\n\n");
        if (!compact.isEmpty()) {
            out.append("        public ")
                    .append(nested)
                    .append(" {\n            ")
                    .append(compact)
                    .append("\n        }\n\n");
        }
        out.append("        @Override\n        public void write(JsonWriter out) {\n            ")
                .append(write);
        out.append(";\n        }\n    }\n\n");
        if (!(type instanceof ArrayOf) || lists == 1) {
            String arguments = parameter.replaceAll("(Map<String, JsonNode>|List<\\w+>|\\w+) (\\w+)", "$2");
            out.append("    /** One of this kind. */\n    static ")
                    .append(name)
                    .append(" of(")
                    .append(parameter);
            out.append(") {\n        return new ")
                    .append(nested)
                    .append('(')
                    .append(arguments)
                    .append(");\n    }\n\n");
        }
    }

    private void read() {
        Map<String, List<Type>> byKind = new LinkedHashMap<>();
        for (Type item : or.items()) {
            for (String kind : types.kinds(item).split("")) {
                byKind.computeIfAbsent(kind, any -> new ArrayList<>()).add(item);
            }
        }
        out.append("    /** Reads one. */\n    static ").append(name).append(" read(JsonReader in) {\n");
        out.append("        return switch (in.peek()) {\n");
        byKind.forEach((kind, items) -> {
            out.append("            case ").append(CASES.get(kind)).append(" -> ");
            if (items.size() == 1 && !kind.equals("o")) {
                out.append(readOne(items.get(0), "in"));
            } else if (kind.equals("o") && leaves(items).size() == 1) {
                out.append(readOne(leaves(items).get(0), "in"));
            } else {
                out.append("Choices.").append(constant(kind)).append(".read(in)");
            }
            out.append(";\n");
        });
        out.append(byKind.size() == 6 ? "" : "            default -> throw in.mismatch(\"" + name + "\");\n");
        out.append("        };\n    }\n");
    }

    private String readOne(Type item, String in) {
        Type type = types.resolve(item);
        if (!isNested(item)) {
            return java.name(type) + ".read(" + in + ")";
        }
        if (type instanceof Tuple) {
            return in + ".pair(Offsets::new)";
        }
        String read = type instanceof Anything ? in + ".map(JsonReader::tree)" : java.read(type, in);
        return "new " + nested(item) + "(" + read + ")";
    }

    private String constant(String kind) {
        return Types.constant(name) + "_" + CASES.get(kind) + "S";
    }

    /** The structures among which objects are told apart, those of unions within included. */
    private List<Type> leaves(List<Type> items) {
        List<Type> leaves = new ArrayList<>();
        for (Type item : items) {
            Type type = types.resolve(item);
            if (type instanceof Named named && types.unions().containsKey(named.name())) {
                leaves.addAll(leaves(types.unions().get(named.name()).items()));
            } else if (types.kinds(type).equals("o")) {
                leaves.add(type);
            }
        }
        return leaves;
    }

    /** What must be told apart by more than its kind: declarations of choices. */
    List<String> choices(Set<String> shaped) {
        List<String> declarations = new ArrayList<>();
        List<Type> objects = leaves(or.items());
        if (objects.size() > 1) {
            StringBuilder choice = declaration("o");
            for (Type type : objects) {
                String structure = ((Named) type).name();
                shaped.add(structure);
                choice.append("\n            .or(").append(java.name(type)).append(".SHAPE, ");
                choice.append(java.name(type)).append("::read)");
            }
            declarations.add(choice.append(";\n").toString());
        }
        List<Type> arrays = or.items().stream()
                .filter(item -> types.kinds(item).contains("a"))
                .toList();
        if (arrays.size() > 1) {
            StringBuilder choice = declaration("a");
            for (Type type : arrays) {
                String one = isNested(type)
                        ? "in -> " + readOne(type, "in").replace("new ", "new " + name + ".")
                        : java.name(types.resolve(type)) + "::read";
                choice.append("\n            .or(").append(one).append(')');
            }
            declarations.add(choice.append(";\n").toString());
        }
        return declarations;
    }

    private StringBuilder declaration(String kind) {
        return new StringBuilder("    static final Choice<")
                .append(name)
                .append("> ")
                .append(constant(kind))
                .append(" = new Choice<")
                .append(name)
                .append(">(\"")
                .append(name)
                .append("\")");
    }
}
