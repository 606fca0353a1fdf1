package dev.sansio.smtp;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;

/**
 * What a server said it can do, in its reply to EHLO or LHLO (RFC 5321 section 4.1.1.1).
 *
 * @param domain the name the server gave itself; empty if it gave none
 * @param extended whether it answered EHLO or LHLO; false after the fall-back to HELO
 * @param extensions the keywords in upper case, in their order, each with its parameters as they came
 */
public record Capabilities(String domain, boolean extended, Map<String, List<String>> extensions) {

    /** Copies the map, and keeps its order. */
    public Capabilities {
        Map<String, List<String>> copy = new LinkedHashMap<>();
        extensions.forEach((keyword, parameters) -> copy.put(Syntax.upper(keyword), List.copyOf(parameters)));
        extensions = Collections.unmodifiableMap(copy);
    }

    /** Reads the positive reply to EHLO or LHLO. */
    static Capabilities ofEhlo(Reply reply) {
        Map<String, List<String>> extensions = new LinkedHashMap<>();
        for (String line : reply.lines().subList(1, reply.lines().size())) {
            List<String> words = words(line);
            if (!words.isEmpty()) {
                addLine(extensions, words);
            }
        }
        return new Capabilities(firstWord(reply), true, extensions);
    }

    /** Reads the positive reply to HELO. */
    static Capabilities ofHelo(Reply reply) {
        return new Capabilities(firstWord(reply), false, Map.of());
    }

    /** Before RFC 2554 servers wrote {@code AUTH=LOGIN}; some still write both. */
    private static void addLine(Map<String, List<String>> extensions, List<String> words) {
        String keyword = Syntax.upper(words.get(0));
        List<String> parameters = new ArrayList<>(words.subList(1, words.size()));
        if (keyword.startsWith("AUTH=")) {
            parameters.add(0, words.get(0).substring("AUTH=".length()));
            keyword = "AUTH";
        }
        extensions.merge(keyword, parameters, (before, more) -> {
            List<String> all = new ArrayList<>(before);
            all.addAll(more);
            return all;
        });
    }

    private static String firstWord(Reply reply) {
        List<String> words = words(reply.lines().get(0));
        return words.isEmpty() ? "" : words.get(0);
    }

    private static List<String> words(String line) {
        return line.isBlank() ? List.of() : Arrays.asList(line.strip().split("[ \\t]+"));
    }

    /** Whether a keyword was given, in whatever case. */
    public boolean supports(String keyword) {
        return extensions.containsKey(Syntax.upper(keyword));
    }

    /** The parameters of a keyword; empty if it has none or was not given. */
    public List<String> parameters(String keyword) {
        return extensions.getOrDefault(Syntax.upper(keyword), List.of());
    }

    /** Whether commands may be sent in groups (RFC 2920). */
    public boolean pipelining() {
        return supports("PIPELINING");
    }

    /** Whether TLS may be started (RFC 3207). */
    public boolean startTls() {
        return supports("STARTTLS");
    }

    /** The mechanisms of AUTH, in upper case and the server's order. */
    public Set<String> authMechanisms() {
        Set<String> mechanisms = new LinkedHashSet<>();
        parameters("AUTH").forEach(name -> mechanisms.add(Syntax.upper(name)));
        return mechanisms;
    }

    /** The largest message the server takes, in octets (RFC 1870); empty if it named none, or zero, which means none. */
    public OptionalLong maximumSize() {
        List<String> given = parameters("SIZE");
        long size = given.isEmpty() ? 0 : Numbers.parse(given.get(0), Long.MAX_VALUE);
        return size > 0 ? OptionalLong.of(size) : OptionalLong.empty();
    }

    /** A limit the server announced (RFC 9422), such as {@code RCPTMAX}; empty if it did not. */
    public OptionalLong limit(String name) {
        String prefix = Syntax.upper(name) + "=";
        for (String parameter : parameters("LIMITS")) {
            if (Syntax.upper(parameter).startsWith(prefix)) {
                long value = Numbers.parse(parameter.substring(prefix.length()), 999_999);
                return value >= 0 ? OptionalLong.of(value) : OptionalLong.empty();
            }
        }
        return OptionalLong.empty();
    }
}
