package dev.sansio.lsp.generator;

import dev.sansio.lsp.generator.Model.And;
import dev.sansio.lsp.generator.Model.Anything;
import dev.sansio.lsp.generator.Model.ArrayOf;
import dev.sansio.lsp.generator.Model.Enumeration;
import dev.sansio.lsp.generator.Model.Literal;
import dev.sansio.lsp.generator.Model.MapOf;
import dev.sansio.lsp.generator.Model.Message;
import dev.sansio.lsp.generator.Model.Named;
import dev.sansio.lsp.generator.Model.Or;
import dev.sansio.lsp.generator.Model.Property;
import dev.sansio.lsp.generator.Model.Structure;
import dev.sansio.lsp.generator.Model.Tuple;
import dev.sansio.lsp.generator.Model.Type;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Which Java type each type of the meta-model is, and the unions that must be made for them. */
final class Types {

    /** Names for unions whose own would be too long to be read, by their notation. */
    private static final Map<String, String> UNION_NAMES = Map.ofEntries(
            Map.entry("(FullDocumentDiagnosticReport|UnchangedDocumentDiagnosticReport)", "RelatedDocumentReport"),
            Map.entry("(NotebookDocumentFilterWithNotebook|NotebookDocumentFilterWithCells)", "NotebookSelector"),
            Map.entry("(Range|EditRangeWithInsertReplace)", "CompletionEditRange"),
            Map.entry("(TextEdit|InsertReplaceEdit)", "CompletionTextEdit"),
            Map.entry("(TextEdit|AnnotatedTextEdit|SnippetTextEdit)", "DocumentEdit"),
            Map.entry("(TextDocumentEdit|CreateFile|RenameFile|DeleteFile)", "DocumentChange"),
            Map.entry("(MarkupContent|MarkedString|MarkedString[])", "HoverContents"),
            Map.entry("(Location|LocationUriOnly)", "WorkspaceSymbolLocation"),
            Map.entry(
                    "(TextDocumentContentOptions|TextDocumentContentRegistrationOptions)",
                    "TextDocumentContentProvider"),
            Map.entry("(boolean|SemanticTokensFullDelta)", "SemanticTokensFull"),
            Map.entry("(boolean|ClientSemanticTokensRequestFullDelta)", "ClientSemanticTokensFull"),
            Map.entry(
                    "(SemanticTokensPartialResult|SemanticTokensDeltaPartialResult)",
                    "SemanticTokensFullDeltaPartialResult"));

    private static final Set<String> ANY = Set.of("LSPAny", "LSPObject", "LSPArray");
    private static final Set<String> TEXTS = Set.of("string", "DocumentUri", "URI");

    private final Model model;
    private final Map<String, Or> unions = new TreeMap<>();
    private final Map<String, String> unionOfNotation = new LinkedHashMap<>();
    /** Which unions a structure, enumeration or union is one of. */
    private final Map<String, Set<String>> parents = new TreeMap<>();

    Types(Model model) {
        this.model = model;
        model.aliases().forEach((name, type) -> {
            if (type instanceof Or or && !ANY.contains(name)) {
                union(name, or);
            }
        });
        union(
                "WorkDoneProgress",
                new Or(List.of(
                        new Named("WorkDoneProgressBegin"),
                        new Named("WorkDoneProgressReport"),
                        new Named("WorkDoneProgressEnd"))));
        for (Structure structure : model.structures().values()) {
            for (Property property : structure.own()) {
                collect(property.type(), structure.name(), property.name());
            }
        }
        for (List<Message> messages : List.of(model.requests(), model.notifications())) {
            for (Message message : messages) {
                String stem = message.typeName().replaceAll("(Request|Notification)$", "");
                message.types()
                        .forEach((part, type) -> collect(
                                type, stem, part.equals("partialResult") ? "PartialResult" : capitalised(part)));
            }
        }
    }

    private void collect(Type type, String owner, String property) {
        if (type instanceof ArrayOf array) {
            collect(array.element(), owner, property);
        } else if (type instanceof MapOf map) {
            collect(map.value(), owner, property);
        } else if (type instanceof Or or) {
            Or variants =
                    new Or(or.items().stream().filter(item -> !isNull(item)).toList());
            variants.items().forEach(item -> collect(item, owner, property));
            if (variants.items().size() > 1) {
                String notation = notation(variants);
                String name = unionName(variants, owner, property);
                if (!unionOfNotation.containsKey(key(owner, property, notation))) {
                    unionOfNotation.put(key(owner, property, notation), name);
                    union(name, variants);
                }
            }
        }
    }

    /** Unions of results are one for each message, those of members one for each notation. */
    private static String key(String owner, String property, String notation) {
        boolean result = property.equals("Result") || property.equals("PartialResult");
        return owner.equals("ServerCapabilities") || result ? owner + "." + property + notation : notation;
    }

    private String unionName(Or or, String owner, String property) {
        String given = UNION_NAMES.get(notation(or));
        if (given != null) {
            return given;
        }
        if (owner.equals("ServerCapabilities")) {
            return capitalised(property);
        }
        boolean array = or.items().stream().anyMatch(ArrayOf.class::isInstance);
        if (array && property.endsWith("Result")) {
            return owner + property;
        }
        if (property.endsWith("Result") && !notation(or).equals("(Command|CodeAction)")) {
            return owner + property;
        }
        return or.items().stream().map(this::word).collect(Collectors.joining("Or"));
    }

    private String word(Type type) {
        if (type instanceof ArrayOf array) {
            return word(array.element()) + "s";
        }
        if (type instanceof Tuple) {
            return "Offsets";
        }
        if (type instanceof Anything) {
            return "Object";
        }
        String name = ((Named) type).name();
        return name.equals("URI") ? "Uri" : capitalised(name);
    }

    private void union(String name, Or or) {
        Or before = unions.put(name, or);
        if (before != null && !before.equals(or)) {
            throw new IllegalStateException("two unions of the name " + name);
        }
        for (Type item : or.items()) {
            if (resolve(item) instanceof Named named && !isBase(named.name())) {
                parents.computeIfAbsent(named.name(), any -> new java.util.TreeSet<>())
                        .add(name);
            }
        }
    }

    /** All unions, by name. */
    Map<String, Or> unions() {
        return unions;
    }

    /** The unions that something is one of. */
    Set<String> parents(String name) {
        return parents.getOrDefault(name, Set.of());
    }

    /** The union that a union of the meta-model is, where it stands. */
    String unionAt(Or or, String owner, String property) {
        Or variants = new Or(or.items().stream().filter(item -> !isNull(item)).toList());
        String name = unionOfNotation.get(key(owner, property, notation(variants)));
        if (name == null) {
            throw new IllegalStateException("no union at " + owner + "." + property);
        }
        return name;
    }

    /** Aliases of what is no union are the type itself. */
    Type resolve(Type type) {
        if (type instanceof Named named && model.aliases().containsKey(named.name()) && !ANY.contains(named.name())) {
            Type meant = model.aliases().get(named.name());
            return meant instanceof Or ? type : resolve(meant);
        }
        return type;
    }

    boolean isAny(Type type) {
        return type instanceof Named named && ANY.contains(named.name());
    }

    boolean isText(Type type) {
        return type instanceof Named named && TEXTS.contains(named.name());
    }

    static boolean isNull(Type type) {
        return type instanceof Named named && named.name().equals("null");
    }

    static boolean isBase(String name) {
        return TEXTS.contains(name)
                || ANY.contains(name)
                || Set.of("boolean", "integer", "uinteger", "decimal", "null").contains(name);
    }

    /** Which kinds of JSON a value of the type may be, as letters. */
    String kinds(Type given) {
        Type type = resolve(given);
        if (type instanceof ArrayOf || type instanceof Tuple) {
            return "a";
        }
        if (type instanceof MapOf || type instanceof Anything || type instanceof And) {
            return "o";
        }
        if (type instanceof Literal) {
            return "s";
        }
        if (type instanceof Or or) {
            return or.items().stream().map(this::kinds).distinct().collect(Collectors.joining());
        }
        String name = ((Named) type).name();
        if (ANY.contains(name)) {
            return "*";
        }
        Enumeration enumeration = model.enumerations().get(name);
        if (TEXTS.contains(name) || (enumeration != null && enumeration.base().equals("string"))) {
            return "s";
        }
        if (enumeration != null) {
            return "n";
        }
        return switch (name) {
            case "boolean" -> "b";
            case "integer", "uinteger", "decimal" -> "n";
            case "null" -> "z";
            default -> unions.containsKey(name) ? kinds(unions.get(name)) : "o";
        };
    }

    /** The notation of a type, as in the extract. */
    static String notation(Type type) {
        if (type instanceof ArrayOf array) {
            return notation(array.element()) + "[]";
        }
        if (type instanceof MapOf map) {
            return "map<" + notation(map.value()) + ">";
        }
        if (type instanceof Or or) {
            return "(" + or.items().stream().map(Types::notation).collect(Collectors.joining("|")) + ")";
        }
        if (type instanceof And and) {
            return "(" + and.items().stream().map(Types::notation).collect(Collectors.joining("&")) + ")";
        }
        if (type instanceof Tuple tuple) {
            return "[" + tuple.items().stream().map(Types::notation).collect(Collectors.joining(",")) + "]";
        }
        if (type instanceof Literal literal) {
            return '"' + literal.value() + '"';
        }
        return type instanceof Named named ? named.name() : "{}";
    }

    /** The name of a class: that of the meta-model, without the underscore that marks what others are made of. */
    static String javaName(String name) {
        return name.startsWith("_") ? name.substring(1) + "Base" : name;
    }

    static String capitalised(String name) {
        return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
    }

    /** The name of a constant. */
    static String constant(String name) {
        return name.replaceAll("([a-z0-9])([A-Z])", "$1_$2")
                .replaceAll("([A-Z])([A-Z][a-z])", "$1_$2")
                .toUpperCase(Locale.ROOT);
    }

    /** All items, also where there is only one. */
    static List<Type> variants(Type type) {
        return type instanceof Or or
                ? new ArrayList<>(
                        or.items().stream().filter(item -> !isNull(item)).toList())
                : List.of(type);
    }
}
