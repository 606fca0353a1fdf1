package dev.sansio.lsp.generator;

import dev.sansio.lsp.generator.Model.Enumeration;
import java.util.HashSet;
import java.util.Set;

/** A record of one value for one enumeration, with constants: values that nobody knows yet are kept. */
final class EnumerationSource {

    private final Types types;
    private final Usage usage;
    private final Enumeration enumeration;
    private final boolean text;

    EnumerationSource(Types types, Usage usage, Enumeration enumeration) {
        this.types = types;
        this.usage = usage;
        this.enumeration = enumeration;
        this.text = enumeration.base().equals("string");
    }

    String source() {
        String name = enumeration.name();
        String type = text ? "String" : "int";
        Set<String> parents = types.parents(name);
        StringBuilder out = new StringBuilder();
        out.append("/**\n * {@code ")
                .append(name)
                .append('}')
                .append(usage.of(name))
                .append(".\n");
        out.append(enumeration.since().isEmpty() ? "" : " *\n * <p>Since " + enumeration.since() + ".\n");
        out.append(enumeration.open() ? " *\n * <p>Other values than these are allowed.\n" : "");
        out.append(" *\n * @param value as it is written\n */\n");
        out.append("public record ").append(name).append('(').append(type).append(" value) implements ");
        out.append(parents.isEmpty() ? "JsonValue" : String.join(", ", parents)).append(" {\n\n");
        out.append("    /** How it is read and written. */\n    public static final JsonType<")
                .append(name);
        out.append("> CODEC = JsonType.of(").append(name).append("::read);\n\n");
        enumeration.values().forEach((constant, value) -> {
            out.append("    /** {@code ")
                    .append(value)
                    .append("}. */\n    public static final ")
                    .append(name);
            out.append(' ')
                    .append(Types.constant(constant))
                    .append(" = new ")
                    .append(name)
                    .append('(');
            out.append(literal(value)).append(");\n\n");
        });
        out.append("    /** The value that is written like this: one of the constants, or a value of its own. */\n");
        out.append("    public static ")
                .append(name)
                .append(" of(")
                .append(type)
                .append(" value) {\n");
        out.append("        return switch (value) {\n");
        Set<String> seen = new HashSet<>();
        enumeration.values().forEach((constant, value) -> {
            if (seen.add(value)) { // of two names for one value the first is as good
                out.append("            case ").append(literal(value)).append(" -> ");
                out.append(Types.constant(constant)).append(";\n");
            }
        });
        out.append("            default -> new ").append(name).append("(value);\n        };\n    }\n\n");
        out.append("    /** Reads one. */\n    public static ").append(name).append(" read(JsonReader in) {\n");
        out.append("        return of(in.")
                .append(text ? "string" : enumeration.base())
                .append("());\n    }\n\n");
        out.append("    @Override\n    public void write(JsonWriter out) {\n        out.");
        out.append(text ? "string" : "number").append("(value);\n    }\n");
        if (!text) {
            out.append("\n    @Override\n    public String toString() {\n        return switch (value) {\n");
            enumeration
                    .values()
                    .forEach((constant, value) -> out.append("            case ")
                            .append(value)
                            .append(" -> \"")
                            .append(constant)
                            .append("\";\n"));
            out.append("            default -> Integer.toString(value);\n        };\n    }\n");
        } else {
            out.append("\n    @Override\n    public String toString() {\n        return value;\n    }\n");
        }
        return out.append("}\n").toString();
    }

    private String literal(String value) {
        return text ? '"' + value + '"' : value;
    }
}
