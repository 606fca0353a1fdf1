package dev.sansio.matrix.generator;

import java.util.Set;

/** Names of Java for names of the specification. */
final class Names {

    private static final Set<String> KEYWORDS = Set.of("default", "public", "private", "class", "package");

    private Names() {}

    /** A type: {@code m.room.message$m.text} is {@code RoomMessageText}. */
    static String type(String name) {
        StringBuilder out = new StringBuilder();
        for (String word : name.replaceAll("(^|\\$)m\\.", "$1").split("[^A-Za-z0-9]+")) {
            if (!word.isEmpty()) {
                out.append(Character.toUpperCase(word.charAt(0))).append(word.substring(1));
            }
        }
        return out.toString();
    }

    /** A component: {@code m.relates_to} is {@code relatesTo}. */
    static String component(String name) {
        String type = type(name.replaceAll("^m\\.(?=[a-z])", "").replaceAll("^m\\.(?=[0-9])", "_m_"));
        String component = Character.toLowerCase(type.charAt(0)) + type.substring(1);
        return KEYWORDS.contains(component) ? component + "Value" : component;
    }

    /** For {@code m.topic} beside {@code topic}: {@code mTopic}. */
    static String prefixed(String component) {
        return "m" + Character.toUpperCase(component.charAt(0)) + component.substring(1);
    }

    /** A method that gives another value of a component. */
    static String wither(String component) {
        return "with" + Character.toUpperCase(component.charAt(0)) + component.substring(1);
    }
}
