package dev.sansio.lsp.generator;

import dev.sansio.lsp.generator.Model.Anything;
import dev.sansio.lsp.generator.Model.ArrayOf;
import dev.sansio.lsp.generator.Model.Literal;
import dev.sansio.lsp.generator.Model.MapOf;
import dev.sansio.lsp.generator.Model.Named;
import dev.sansio.lsp.generator.Model.Or;
import dev.sansio.lsp.generator.Model.Type;
import java.util.List;

/** Java for one type at one place: its name, and how it is read and written. */
final class Expressions {

    private final Types types;
    private final String owner;
    private final String property;

    Expressions(Types types, String owner, String property) {
        this.types = types;
        this.owner = owner;
        this.property = property;
    }

    /** The type without {@code null}, with unions by their names. */
    Type plain(Type given) {
        Type type = types.resolve(given);
        if (type instanceof Or or) {
            List<Type> variants = Types.variants(or);
            return variants.size() == 1 ? plain(variants.get(0)) : new Named(types.unionAt(or, owner, property));
        }
        return type;
    }

    static boolean nullable(Type type) {
        return type instanceof Or or && or.items().stream().anyMatch(Types::isNull);
    }

    boolean isPrimitive(Type type) {
        return !primitive(type).equals(name(type));
    }

    /** The Java type of a value that is always there. */
    String primitive(Type given) {
        return switch (name(given)) {
            case "Integer" -> "int";
            case "Boolean" -> "boolean";
            case "Double" -> "double";
            default -> name(given);
        };
    }

    String name(Type given) {
        Type type = plain(given);
        if (type instanceof ArrayOf array) {
            return isUintegers(array) ? "Ints" : "List<" + name(array.element()) + ">";
        }
        if (type instanceof MapOf map) {
            return "Map<String, " + name(map.value()) + ">";
        }
        if (type instanceof Literal) {
            return "String";
        }
        if (types.isText(type)) {
            return "String";
        }
        if (type instanceof Anything || types.isAny(type)) {
            return "JsonNode";
        }
        String name = ((Named) type).name();
        return switch (name) {
            case "boolean" -> "Boolean";
            case "integer", "uinteger" -> "Integer";
            case "decimal" -> "Double";
            case "null" -> "Void";
            default -> Types.javaName(name);
        };
    }

    private static boolean isUintegers(ArrayOf array) {
        return array.element() instanceof Named named && named.name().equals("uinteger");
    }

    /** An expression that reads a value from a reader of that name. */
    String read(Type given, String in) {
        Type type = plain(given);
        if (type instanceof ArrayOf array) {
            return isUintegers(array) ? in + ".uintegers()" : in + ".list(" + reader(array.element()) + ")";
        }
        if (type instanceof MapOf map) {
            return in + ".map(" + reader(map.value()) + ")";
        }
        String method = method(type);
        return method.isEmpty() ? name(type) + ".read(" + in + ")" : in + "." + method + "()";
    }

    /** A function that reads a value. */
    String reader(Type given) {
        Type type = plain(given);
        if (type instanceof ArrayOf || type instanceof MapOf) {
            return "each -> " + read(type, "each");
        }
        String method = method(type);
        return method.isEmpty() ? name(type) + "::read" : "JsonReader::" + method;
    }

    private String method(Type type) {
        return switch (name(type)) {
            case "String" -> "string";
            case "Boolean" -> "bool";
            case "Integer" -> ((Named) type).name();
            case "Double" -> "decimal";
            case "JsonNode" -> "tree";
            default -> "";
        };
    }

    /** An expression that writes a value to a writer of that name. */
    String write(Type given, String value, String out) {
        Type type = plain(given);
        if (type instanceof ArrayOf array) {
            return isUintegers(array)
                    ? out + ".integers(" + value + ")"
                    : out + ".list(" + value + ", " + writer(array.element()) + ")";
        }
        if (type instanceof MapOf map) {
            return out + ".map(" + value + ", " + writer(map.value()) + ")";
        }
        return switch (name(type)) {
            case "String" -> out + ".string(" + value + ")";
            case "Boolean" -> out + ".bool(" + value + ")";
            case "Integer" -> out + ".number(" + value + ")";
            case "Double" -> out + ".decimal(" + value + ")";
            case "JsonNode" -> out + ".tree(" + value + ")";
            default -> value + ".write(" + out + ")";
        };
    }

    /** A function that writes a value. */
    String writer(Type given) {
        Type type = plain(given);
        String name = name(type);
        boolean writesItself = !(type instanceof ArrayOf)
                && !(type instanceof MapOf)
                && !List.of("String", "Boolean", "Integer", "Double", "JsonNode")
                        .contains(name);
        return writesItself ? name + "::write" : "(each, to) -> " + write(type, "each", "to");
    }

    /** The codec of a type. */
    String codec(Type given) {
        Type type = plain(given);
        boolean nullable = nullable(given) && !types.isAny(type);
        String codec;
        if (type instanceof ArrayOf array) {
            codec = "JsonType.list(" + codec(array.element()) + ")";
        } else {
            codec = switch (name(type)) {
                case "String" -> "JsonType.STRING";
                case "Boolean" -> "JsonType.BOOLEAN";
                case "Integer" -> "JsonType.INTEGER";
                case "JsonNode" -> "JsonType.ANY";
                case "Void" -> "JsonType.NOTHING";
                default -> name(type) + ".CODEC";
            };
        }
        return nullable ? "JsonType.nullable(" + codec + ")" : codec;
    }

    /** The type argument of a codec. */
    String argument(Type given) {
        Type type = plain(given);
        String name = name(given);
        return name.equals("Void") || (nullable(given) && !types.isAny(type)) ? annotated(name) : name;
    }

    private static String annotated(String name) {
        return "@Nullable " + name;
    }
}
