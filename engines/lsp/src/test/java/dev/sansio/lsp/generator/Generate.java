package dev.sansio.lsp.generator;

import dev.sansio.lsp.generator.Model.And;
import dev.sansio.lsp.generator.Model.Message;
import dev.sansio.lsp.generator.Model.Named;
import dev.sansio.lsp.generator.Model.Structure;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Makes Java of the extract. */
public final class Generate {

    /** The one type that the meta-model has only as the sum of others. */
    static final String COMBINED = "ColorPresentationRegistrationOptions";

    private static final String PACKAGE = "dev.sansio.lsp.protocol";
    private static final Map<String, String> IMPORTS = new LinkedHashMap<>();

    static {
        for (String json : List.of(
                "Choice",
                "Copies",
                "Ints",
                "JsonReader",
                "JsonType",
                "JsonValue",
                "JsonWriter",
                "OrNull",
                "Shape",
                "ShapeException")) {
            IMPORTS.put(json, "dev.sansio.lsp.json." + json);
        }
        for (String method : List.of("Direction", "NotificationMethod", "RequestMethod")) {
            IMPORTS.put(method, "dev.sansio.lsp.method." + method);
        }
        for (String util : List.of("List", "Map", "Objects")) {
            IMPORTS.put(util, "java.util." + util);
        }
        IMPORTS.put("Nullable", "org.jspecify.annotations.Nullable");
        IMPORTS.put("JsonNode", "tools.jackson.databind.JsonNode");
    }

    private final Map<String, String> files = new LinkedHashMap<>();

    private Generate() {}

    /** The extract's file, and the folder of the sources. */
    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments[1]);
        Path sources = folder.resolve(PACKAGE.replace('.', '/'));
        Files.createDirectories(sources);
        try (Stream<Path> before = Files.list(sources)) {
            for (Path file : before.toList()) {
                Files.delete(file);
            }
        }
        for (Map.Entry<String, String> file : files(Path.of(arguments[0])).entrySet()) {
            Files.writeString(folder.resolve(file.getKey()), file.getValue());
        }
    }

    /** The sources, by their path. */
    public static Map<String, String> files(Path extract) throws IOException {
        Generate generate = new Generate();
        generate.all(Model.read(Files.readAllLines(extract)));
        return generate.files;
    }

    private void all(Model model) {
        Types types = new Types(model);
        Usage usage = new Usage(model);
        Set<String> shaped = new TreeSet<>();
        List<String> choices = new ArrayList<>();
        types.unions().forEach((name, or) -> {
            UnionSource union = new UnionSource(model, types, name, or);
            choices.addAll(union.choices(shaped));
            add(name, union.source());
        });
        add(
                "Choices",
                "/** How objects and arrays are told apart that are one of several types. */\nfinal class Choices {\n\n"
                        + String.join("\n", choices) + "\n    private Choices() {}\n}\n");
        for (Structure structure : model.structures().values()) {
            add(
                    Types.javaName(structure.name()),
                    new StructureSource(model, types, usage, structure).source(shaped.contains(structure.name())));
        }
        combined(model, types, usage);
        model.enumerations()
                .values()
                .forEach(enumeration ->
                        add(enumeration.name(), new EnumerationSource(types, usage, enumeration).source()));
        add("Requests", new MethodsSource(types, true, model.requests()).source());
        add("Notifications", new MethodsSource(types, false, model.notifications()).source());
        token("WithWorkDoneToken", "workDoneToken", "work that is done");
        token("WithPartialResultToken", "partialResultToken", "parts of a result");
        names(model);
        files.put(PACKAGE.replace('.', '/') + "/package-info.java", packageInfo(model));
    }

    private void combined(Model model, Types types, Usage usage) {
        for (Message message : model.requests()) {
            if (message.types().get("registrationOptions") instanceof And and) {
                List<String> parents =
                        and.items().stream().map(item -> ((Named) item).name()).toList();
                Structure sum = new Structure(COMBINED, parents, List.of(), "", false);
                model.structures().put(COMBINED, sum);
                add(COMBINED, new StructureSource(model, types, usage, sum).source(false));
                model.structures().remove(COMBINED);
            }
        }
    }

    private void token(String name, String member, String what) {
        add(
                name,
                "/** Parameters that may carry the token of progress by which the peer tells of " + what
                        + ". */\npublic interface " + name + " extends JsonValue {\n\n    /** The token, or null. */\n"
                        + "    @Nullable ProgressToken " + member + "();\n}\n");
    }

    /** The names of all members, so that their texts are made once. */
    private void names(Model model) {
        Set<String> names =
                new TreeSet<>(List.of("jsonrpc", "id", "method", "params", "result", "error", "code", "data"));
        model.structures()
                .values()
                .forEach(structure -> structure.own().forEach(property -> names.add(property.name())));
        StringBuilder out = new StringBuilder("package dev.sansio.lsp.json;\n\n");
        out.append("/** The names of members that the protocol has. Generated: see src/generator. */\n");
        out.append("final class KnownNames {\n\n    static final String ALL = \"\"");
        StringBuilder line = new StringBuilder();
        for (String name : names) {
            if (line.length() + name.length() > 100) {
                out.append("\n            + \"").append(line).append('"');
                line.setLength(0);
            }
            line.append(name).append(' ');
        }
        out.append("\n            + \"").append(line.toString().strip()).append("\";\n\n");
        out.append("    private KnownNames() {}\n}\n");
        files.put("dev/sansio/lsp/json/KnownNames.java", out.toString());
    }

    private void add(String name, String body) {
        StringBuilder source = new StringBuilder("package ").append(PACKAGE).append(";\n\n");
        String last = "";
        for (Map.Entry<String, String> one : IMPORTS.entrySet()) {
            if (body.matches("(?s).*(?<![\\w.])" + one.getKey() + "\\b.*")) {
                source.append("import ").append(one.getValue()).append(";\n");
                last = one.getKey();
            }
        }
        source.append(last.isEmpty() ? "" : "\n").append(body);
        if (files.put(PACKAGE.replace('.', '/') + "/" + name + ".java", source.toString()) != null) {
            throw new IllegalStateException("two classes of the name " + name);
        }
    }

    private static String packageInfo(Model model) {
        return """
                /**
                 * The messages and types of the Language Server Protocol %s; generated, see {@code src/generator}.
                 *
                 * <p>{@link dev.sansio.lsp.protocol.Requests} and {@link dev.sansio.lsp.protocol.Notifications} are the catalogue.
                 * Each structure is a record: {@code of} makes one of the required members, {@code builder} and {@code toBuilder}
                 * take the others; what a peer adds is kept in {@code extra}. An enumeration is a record of one value with
                 * constants, so that values of later versions are kept. A union is a sealed interface, whose structures implement
                 * it, and whose texts, numbers and arrays are records within it. {@code T | null} is a nullable component; where a
                 * member may also be left out, and that is not the same, it is an {@link dev.sansio.lsp.json.OrNull}. Aliases of what
                 * is no union are written out; {@code LSPAny} is a {@link tools.jackson.databind.JsonNode}, an array of
                 * {@code uinteger} {@link dev.sansio.lsp.json.Ints}. A member that may be left out may also be {@code null}, as many
                 * peers write it, and is left out when written. Whether a text is a URI is not looked at: it is data.
                 *
                 * <p>The specification: <a href="https://microsoft.github.io/language-server-protocol/">Language Server Protocol</a>.
                 */
                @NullMarked
                package dev.sansio.lsp.protocol;

                import org.jspecify.annotations.NullMarked;
                """.formatted(model.version());
    }
}
