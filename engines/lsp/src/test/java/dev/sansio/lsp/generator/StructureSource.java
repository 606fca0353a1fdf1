package dev.sansio.lsp.generator;

import dev.sansio.lsp.generator.Model.Literal;
import dev.sansio.lsp.generator.Model.Property;
import dev.sansio.lsp.generator.Model.Structure;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** A record for one structure. */
final class StructureSource {

    private final Types types;
    private final Usage usage;
    private final Structure structure;
    private final String name;
    private final List<Member> members = new ArrayList<>();
    private final List<Property> literals = new ArrayList<>();
    private final StringBuilder out = new StringBuilder();

    /** A component of the record. */
    private record Member(Property property, Expressions java, Mode mode) {

        String name() {
            return property.name();
        }

        /** Its Java type, as a component or field. */
        String type() {
            String boxed = java.name(property.type());
            return switch (mode) {
                case REQUIRED -> java.primitive(property.type());
                case OPTIONAL, NULLABLE -> "@Nullable " + boxed;
                case EITHER -> "@Nullable OrNull<" + boxed + ">";
            };
        }

        boolean required() {
            return mode == Mode.REQUIRED || mode == Mode.NULLABLE;
        }

        boolean isList() {
            return mode != Mode.EITHER && java.name(property.type()).startsWith("List<");
        }

        boolean isMap() {
            return mode != Mode.EITHER && java.name(property.type()).startsWith("Map<");
        }
    }

    /** How a member may be missing. */
    private enum Mode {
        REQUIRED,
        OPTIONAL,
        /** It is there, and may be null. */
        NULLABLE,
        /** It may be left out, which is not the same as null. */
        EITHER
    }

    StructureSource(Model model, Types types, Usage usage, Structure structure) {
        this.types = types;
        this.usage = usage;
        this.structure = structure;
        this.name = Types.javaName(structure.name());
        for (Property property : model.properties(structure.name())) {
            if (property.type() instanceof Literal) {
                literals.add(property);
            } else {
                boolean nullable = Expressions.nullable(property.type());
                Mode mode = property.optional()
                        ? nullable ? Mode.EITHER : Mode.OPTIONAL
                        : nullable ? Mode.NULLABLE : Mode.REQUIRED;
                members.add(new Member(property, new Expressions(types, structure.name(), property.name()), mode));
            }
        }
    }

    String source(boolean shaped) {
        documentation();
        header();
        constants(shaped);
        constructor();
        factories();
        read();
        write();
        if (hasOptional()) {
            builder();
        }
        out.append("}\n");
        return out.toString();
    }

    private boolean hasOptional() {
        return members.stream().anyMatch(member -> !member.required());
    }

    private void documentation() {
        out.append("/**\n * {@code ").append(structure.name()).append("}").append(usage.of(structure.name()));
        out.append(".\n");
        since(structure.since(), structure.deprecated());
        out.append(" *\n");
        for (Member member : members) {
            out.append(" * @param ").append(member.name()).append(' ');
            out.append(member.property().optional() ? "optional: " : "");
            out.append("{@code ")
                    .append(Types.notation(member.property().type()))
                    .append("}");
            out.append(
                    member.property().since().isEmpty()
                            ? ""
                            : ", since " + member.property().since());
            out.append(member.property().deprecated() ? ", deprecated\n" : "\n");
        }
        out.append(" * @param extra members that the specification does not know\n */\n");
    }

    private void since(String since, boolean deprecated) {
        if (!since.isEmpty() || deprecated) {
            out.append(" *\n * <p>");
            out.append(since.isEmpty() ? "" : "Since " + since + (deprecated ? "; deprecated" : ""));
            out.append(since.isEmpty() ? "Deprecated.\n" : ".\n");
        }
    }

    private void header() {
        out.append("public record ").append(name).append("(\n");
        for (Member member : members) {
            out.append("        ")
                    .append(member.type())
                    .append(' ')
                    .append(member.name())
                    .append(",\n");
        }
        out.append("        Map<String, JsonNode> extra)\n        implements ");
        List<String> interfaces = new ArrayList<>(types.parents(structure.name()));
        for (Member member : members) {
            if (member.name().equals("workDoneToken") && member.mode() == Mode.OPTIONAL) {
                interfaces.add("WithWorkDoneToken");
            }
            if (member.name().equals("partialResultToken") && member.mode() == Mode.OPTIONAL) {
                interfaces.add("WithPartialResultToken");
            }
        }
        if (interfaces.isEmpty()) {
            interfaces.add("JsonValue");
        }
        out.append(String.join(", ", interfaces)).append(" {\n\n");
    }

    private void constants(boolean shaped) {
        out.append("    /** How it is read and written. */\n");
        out.append("    public static final JsonType<").append(name).append("> CODEC = JsonType.of(");
        out.append(name).append("::read);\n\n");
        for (Property literal : literals) {
            out.append("    /** What {@code ").append(literal.name()).append("} always is. */\n");
            out.append("    public static final String ")
                    .append(Types.constant(literal.name()))
                    .append(" = ");
            out.append(Types.notation(literal.type())).append(";\n\n");
        }
        if (shaped) {
            out.append("    static final Shape SHAPE = Shape.of(\"")
                    .append(shape())
                    .append("\");\n\n");
        }
    }

    private String shape() {
        List<String> words = new ArrayList<>();
        for (Property literal : literals) {
            words.add(literal.name() + "=" + ((Literal) literal.type()).value());
        }
        for (Member member : members) {
            words.add(member.name()
                    + (member.property().optional() ? "?:" : ":")
                    + types.kinds(member.property().type()));
        }
        return String.join(" ", words);
    }

    private void constructor() {
        out.append("    public ").append(name).append(" {\n");
        for (Member member : members) {
            String it = member.name();
            boolean there = member.mode() == Mode.REQUIRED;
            if (member.isList() || member.isMap()) {
                String copy = "Copies." + (member.isList() ? "list" : "map") + "(" + it + ")";
                out.append("        ").append(it).append(" = ");
                out.append(there ? copy : it + " == null ? null : " + copy).append(";\n");
            } else if (there && !member.java().isPrimitive(member.property().type())) {
                out.append("        Objects.requireNonNull(")
                        .append(it)
                        .append(", \"")
                        .append(it)
                        .append("\");\n");
            }
        }
        out.append("        extra = Copies.map(extra);\n    }\n\n");
    }

    private List<Member> required() {
        return members.stream().filter(Member::required).toList();
    }

    private String parameters() {
        return required().stream()
                .map(member -> member.type() + " " + member.name())
                .collect(Collectors.joining(", "));
    }

    private void factories() {
        boolean none = required().isEmpty();
        out.append("    /** ").append(none ? "One with no members" : "One with the required members");
        out.append(". */\n    public static ")
                .append(name)
                .append(" of(")
                .append(parameters())
                .append(") {\n");
        out.append("        return new ").append(name).append('(');
        for (Member member : members) {
            out.append(member.required() ? member.name() : "null").append(", ");
        }
        out.append("Map.of());\n    }\n\n");
        if (hasOptional()) {
            out.append("    /** Builds one").append(none ? "" : " of the required members and others");
            out.append(". */\n    public static Builder builder(")
                    .append(parameters())
                    .append(") {\n");
            out.append("        return of(");
            out.append(required().stream().map(Member::name).collect(Collectors.joining(", ")));
            out.append(").toBuilder();\n    }\n\n");
            out.append("    /** Builds one that differs from this one. */\n    public Builder toBuilder() {\n");
            out.append("        return new Builder(this);\n    }\n\n");
        }
    }

    private void read() {
        out.append("    /** Reads one. */\n    public static ").append(name).append(" read(JsonReader in) {\n");
        for (Member member : members) {
            boolean primitive = isPrimitive(member);
            out.append("        ")
                    .append(primitive ? member.type() : member.type().replace("@Nullable ", ""));
            out.append(' ').append(member.name()).append(" = ");
            out.append(!primitive ? "null" : member.type().equals("boolean") ? "false" : "0")
                    .append(";\n");
            if (tellsPresence(member)) {
                out.append("        boolean ").append(presence(member)).append(" = false;\n");
            }
        }
        for (Property literal : literals) {
            out.append("        String ").append(literal.name()).append(" = null;\n");
        }
        out.append("        Map<String, JsonNode> extra = Map.of();\n");
        out.append("        in.beginObject(\"").append(structure.name()).append("\");\n");
        out.append("        for (String member = in.nextName(); member != null; member = in.nextName()) {\n");
        out.append(
                members.isEmpty() && literals.isEmpty()
                        ? "            extra = in.extra(extra, member);\n        }\n"
                        : cases());
        for (Property literal : literals) {
            out.append("        if (!").append(Types.constant(literal.name())).append(".equals(");
            out.append(literal.name()).append(")) {\n            throw ShapeException.missing(\"");
            out.append(structure.name()).append("\", \"").append(literal.name()).append(" ");
            out.append(((Literal) literal.type()).value()).append("\");\n        }\n");
        }
        for (Member member : required()) {
            out.append("        if (")
                    .append(tellsPresence(member) ? "!" + presence(member) : member.name() + " == null");
            out.append(") {\n            throw ShapeException.missing(\"").append(structure.name());
            out.append("\", \"").append(member.name()).append("\");\n        }\n");
        }
        out.append("        return new ").append(name).append('(');
        members.forEach(member -> out.append(member.name()).append(", "));
        out.append("extra);\n    }\n\n");
    }

    private static boolean isPrimitive(Member member) {
        return Set.of("int", "boolean", "double").contains(member.type());
    }

    private static boolean tellsPresence(Member member) {
        return isPrimitive(member) || member.mode() == Mode.NULLABLE;
    }

    private static String presence(Member member) {
        return "has" + Types.capitalised(member.name());
    }

    private String cases() {
        StringBuilder cases = new StringBuilder("            switch (member) {\n");
        for (Member member : members) {
            cases.append("                case \"").append(member.name()).append("\" -> ");
            String assignment = member.name() + " = " + value(member) + ";";
            cases.append(
                    tellsPresence(member)
                            ? "{\n                    " + assignment + "\n                    " + presence(member)
                                    + " = true;\n                }\n"
                            : assignment + "\n");
        }
        for (Property literal : literals) {
            cases.append("                case \"").append(literal.name()).append("\" -> ");
            cases.append(literal.name()).append(" = in.string();\n");
        }
        return cases.append("                default -> extra = in.extra(extra, member);\n            }\n        }\n")
                .toString();
    }

    /** A member that may be left out may also be null, as many peers write it. */
    private String value(Member member) {
        String read = member.java().read(member.property().type(), "in");
        return switch (member.mode()) {
            case REQUIRED -> read;
            case OPTIONAL, NULLABLE ->
                member.java().name(member.property().type()).equals("JsonNode")
                        ? read
                        : "in.takeNull() ? null : " + read;
            case EITHER -> "in.takeNull() ? OrNull.ofNull() : OrNull.of(" + read + ")";
        };
    }

    private void write() {
        out.append("    @Override\n    public void write(JsonWriter out) {\n        out.beginObject();\n");
        for (Property literal : literals) {
            out.append("        out.name(\"").append(literal.name()).append("\").string(");
            out.append(Types.constant(literal.name())).append(");\n");
        }
        for (Member member : members) {
            String it = member.name();
            Expressions java = member.java();
            String named = "out.name(\"" + it + "\")";
            String written = java.write(member.property().type(), it, named);
            switch (member.mode()) {
                case REQUIRED -> out.append("        ").append(written).append(";\n");
                case OPTIONAL ->
                    out.append("        if (")
                            .append(it)
                            .append(" != null) {\n            ")
                            .append(written)
                            .append(";\n        }\n");
                case NULLABLE ->
                    out.append("        if (")
                            .append(it)
                            .append(" == null) {\n            ")
                            .append(named)
                            .append(".nullValue();\n        } else {\n            ")
                            .append(written)
                            .append(";\n        }\n");
                case EITHER ->
                    out.append("        if (")
                            .append(it)
                            .append(" != null) {\n            ")
                            .append(it)
                            .append(".write(")
                            .append(named)
                            .append(", ")
                            .append(java.writer(member.property().type()))
                            .append(");\n        }\n");
            }
        }
        out.append("        out.extra(extra).endObject();\n    }\n");
    }

    private void builder() {
        out.append("\n    /** Builds a {@link ")
                .append(name)
                .append("}. */\n    public static final class Builder {\n\n");
        members.forEach(member -> out.append("        private ")
                .append(member.type())
                .append(' ')
                .append(member.name())
                .append(";\n"));
        out.append("        private Map<String, JsonNode> extra;\n\n");
        out.append("        private Builder(").append(name).append(" from) {\n");
        members.forEach(member -> out.append("            this.")
                .append(member.name())
                .append(" = from.")
                .append(member.name())
                .append("();\n"));
        out.append("            this.extra = from.extra();\n        }\n\n");
        for (Member member : members) {
            out.append("        /** Sets {@link ")
                    .append(name)
                    .append('#')
                    .append(member.name())
                    .append("}. */\n");
            out.append("        public Builder ")
                    .append(member.name())
                    .append('(')
                    .append(member.type());
            out.append(" value) {\n            this.").append(member.name()).append(" = value;\n");
            out.append("            return this;\n        }\n\n");
        }
        out.append("        /** Sets {@link ").append(name).append("#extra}. */\n");
        out.append("        public Builder extra(Map<String, JsonNode> value) {\n            this.extra = value;\n");
        out.append("            return this;\n        }\n\n        /** Builds it. */\n        public ")
                .append(name);
        out.append(" build() {\n            return new ").append(name).append('(');
        members.forEach(member -> out.append(member.name()).append(", "));
        out.append("extra);\n        }\n    }\n");
    }
}
