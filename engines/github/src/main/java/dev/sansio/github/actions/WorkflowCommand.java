package dev.sansio.github.actions;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.StringJoiner;

/**
 * A command on the output of a workflow, such as {@code ::error file=a.js,line=1::message}. Whatever the texts, it is one line,
 * and this command.
 *
 * @param name such as {@code error}, {@code warning}, {@code notice}, {@code debug}, {@code group}, {@code add-mask}
 * @param properties such as {@code file} and {@code line}, in order
 * @param message what follows
 */
public record WorkflowCommand(String name, Map<String, String> properties, String message) {

    /**
     * A checked command.
     *
     * @throws IllegalArgumentException if the name or that of a property has anything but letters and hyphens
     */
    public WorkflowCommand {
        properties = new LinkedHashMap<>(properties);
        if (!isWord(name) || !properties.keySet().stream().allMatch(WorkflowCommand::isWord)) {
            throw new IllegalArgumentException("names have letters and hyphens");
        }
    }

    /** A command without properties. */
    public static WorkflowCommand of(String name, String message) {
        return new WorkflowCommand(name, Map.of(), message);
    }

    /** The same with one more property. */
    public WorkflowCommand with(String property, String value) {
        Map<String, String> more = new LinkedHashMap<>(properties);
        more.put(property, value);
        return new WorkflowCommand(name, more, message);
    }

    private static boolean isWord(String text) {
        return !text.isEmpty()
                && text.chars().allMatch(c -> (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '-');
    }

    /** The line. */
    @Override
    public String toString() {
        StringJoiner all = new StringJoiner(",");
        properties.forEach((property, value) ->
                all.add(property + "=" + escaped(value).replace(":", "%3A").replace(",", "%2C")));
        return "::" + name + (properties.isEmpty() ? "" : " " + all) + "::" + escaped(message);
    }

    private static String escaped(String text) {
        return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
    }
}
