import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Makes Java of the extracts: a class for each area of operations, their list, and the two enumerations of webhooks. */
public final class Generate {

    private static final String NOTE = "Generated from the description that GitHub publishes; see src/generator.";

    private final Path catalogue;
    private final Path webhook;

    private Generate(Path sources) {
        this.catalogue = sources.resolve("dev/sansio/github/catalogue");
        this.webhook = sources.resolve("dev/sansio/github/webhook");
    }

    /** The folder of the extracts, and that of the sources. */
    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments[0]);
        Generate generate = new Generate(Path.of(arguments[1]));
        Map<String, List<String>> areas = new LinkedHashMap<>();
        for (String line : Files.readAllLines(folder.resolve("operations.txt"))) {
            areas.computeIfAbsent(line.substring(0, line.indexOf('/')), area -> new ArrayList<>()).add(line);
        }
        for (Map.Entry<String, List<String>> area : areas.entrySet()) {
            generate.area(area.getKey(), area.getValue());
        }
        generate.areas(areas.keySet());
        List<String> types = Files.readAllLines(folder.resolve("webhooks.txt"));
        generate.names(types);
        generate.types(types);
    }

    private void area(String area, List<String> lines) throws IOException {
        StringBuilder out = new StringBuilder("package dev.sansio.github.catalogue;\n\nimport java.util.List;\n\n");
        out.append("/** Operations of the area {@code ").append(area).append("}. ").append(NOTE).append(" */\n");
        out.append("public final class ").append(camel(area)).append(" {\n\n");
        out.append("private static final Area AREA = new Area(\"").append(area).append("\");\n\n");
        for (String line : lines) {
            String name = line.substring(line.indexOf('/') + 1, line.indexOf(' '));
            out.append("public static final Operation ").append(constant(name));
            out.append(" = AREA.of(\"").append(line.substring(area.length() + 1)).append("\");\n");
        }
        out.append("\nstatic final List<Operation> ALL = AREA.operations();\n\n");
        out.append("private ").append(camel(area)).append("() {}\n}\n");
        write(catalogue, camel(area), out);
    }

    private void areas(Set<String> areas) throws IOException {
        StringBuilder out = new StringBuilder("package dev.sansio.github.catalogue;\n\nimport java.util.List;\n\n");
        out.append("/** The operations of all areas. ").append(NOTE).append(" */\nfinal class Areas {\n\n");
        out.append("static final List<List<Operation>> ALL = List.of(\n");
        List<String> lists = areas.stream().map(area -> camel(area) + ".ALL").toList();
        out.append(String.join(",\n", lists)).append(");\n\nprivate Areas() {}\n}\n");
        write(catalogue, "Areas", out);
    }

    private void names(List<String> types) throws IOException {
        Set<String> names = new LinkedHashSet<>();
        types.forEach(line -> names.add(line.split(" ")[0]));
        StringBuilder out = new StringBuilder("package dev.sansio.github.webhook;\n\nimport java.util.Locale;\n");
        out.append("import org.jspecify.annotations.Nullable;\n\n");
        out.append("/** What {@code X-GitHub-Event} says. ").append(NOTE).append(" */\npublic enum WebhookName {\n");
        out.append(String.join(",\n", names.stream().map(Generate::constant).toList())).append(";\n\n");
        out.append("/** The name of an event, or null for one that is not known here. */\n");
        out.append("public static @Nullable WebhookName of(String name) {\n");
        out.append("for (WebhookName known : values()) {\nif (known.wireName().equals(name)) {\nreturn known;\n}\n}\n");
        out.append("return null;\n}\n\n/** As it stands in {@code X-GitHub-Event}. */\n");
        out.append("public String wireName() {\nreturn name().toLowerCase(Locale.ROOT);\n}\n}\n");
        write(webhook, "WebhookName", out);
    }

    private void types(List<String> types) throws IOException {
        StringBuilder out = new StringBuilder("package dev.sansio.github.webhook;\n\n");
        out.append("import org.jspecify.annotations.Nullable;\n\n");
        out.append("/** What happened: an event with its action. ").append(NOTE).append(" */\npublic enum WebhookType {\n");
        List<String> constants = new ArrayList<>();
        for (String line : types) {
            String[] words = line.split(" ");
            String action = words.length == 1 ? "null" : "\"" + words[1] + "\"";
            String name = words.length == 1 || words[1].equals("*") ? words[0] : words[0] + "_" + words[1];
            constants.add(constant(name) + "(WebhookName." + constant(words[0]) + ", " + action + ")");
        }
        out.append(String.join(",\n", constants)).append(";\n\n");
        out.append("private final WebhookName event;\nprivate final @Nullable String action;\n\n");
        out.append("WebhookType(WebhookName event, @Nullable String action) {\n");
        out.append("this.event = event;\nthis.action = action;\n}\n\n");
        out.append("/** The event. */\npublic WebhookName event() {\nreturn event;\n}\n\n");
        out.append("/** Its action, null without one, or {@code *} where the sender chooses it. */\n");
        out.append("public @Nullable String action() {\nreturn action;\n}\n\n");
        out.append("/** The type of an event with an action, or null for one that is not known here. */\n");
        out.append("public static @Nullable WebhookType of(WebhookName event, @Nullable String action) {\n");
        out.append("for (WebhookType type : values()) {\n");
        out.append("if (type.event == event && (type.action == null || type.action.equals(\"*\")\n");
        out.append("|| type.action.equals(action))) {\nreturn type;\n}\n}\nreturn null;\n}\n}\n");
        write(webhook, "WebhookType", out);
    }

    private static void write(Path folder, String type, CharSequence text) throws IOException {
        Files.createDirectories(folder);
        Files.writeString(folder.resolve(type + ".java"), text);
    }

    private static String constant(String name) {
        return name.toUpperCase(Locale.ROOT).replace('-', '_');
    }

    private static String camel(String area) {
        StringBuilder out = new StringBuilder();
        for (String word : area.split("-")) {
            out.append(Character.toUpperCase(word.charAt(0))).append(word.substring(1));
        }
        return out.toString();
    }
}
