package dev.sansio.github.api;

/** As much of the syntax of GraphQL as is needed to see what its operations are (GraphQL 2.1, 2.3). */
final class GraphQlDocument {

    private GraphQlDocument() {}

    /** Whether one of the definitions at the top of a document is a mutation. */
    static boolean hasMutation(String document) {
        int depth = 0;
        for (int at = 0; at < document.length(); at++) {
            char c = document.charAt(at);
            if (c == '#') {
                at = end(document, "\n", at);
            } else if (document.startsWith("\"\"\"", at)) {
                at = end(document, "\"\"\"", at + 3) + 2;
            } else if (c == '"') {
                at = string(document, at + 1);
            } else if (c == '{' || c == '(' || c == '[') {
                depth++;
            } else if (c == '}' || c == ')' || c == ']') {
                depth--;
            } else if (isName(c)) {
                int from = at;
                while (at + 1 < document.length() && isName(document.charAt(at + 1))) {
                    at++;
                }
                if (depth == 0
                        && starts(document, from)
                        && document.substring(from, at + 1).equals("mutation")) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Whether a name begins a definition, and is not the name of one, as in {@code query mutation}. */
    private static boolean starts(String document, int at) {
        int before = at - 1;
        while (before >= 0 && (document.charAt(before) <= ' ' || document.charAt(before) == ',')) {
            before--;
        }
        return before < 0
                || document.charAt(before) == '}'
                || !isName(document.charAt(before))
                || comment(document, before);
    }

    private static boolean comment(String document, int at) {
        int line = document.lastIndexOf('\n', at);
        return document.substring(line + 1, at + 1).indexOf('#') >= 0;
    }

    private static int string(String document, int from) {
        for (int at = from; at < document.length(); at++) {
            if (document.charAt(at) == '\\') {
                at++;
            } else if (document.charAt(at) == '"') {
                return at;
            }
        }
        return document.length();
    }

    private static int end(String document, String mark, int from) {
        int at = document.indexOf(mark, from);
        return at < 0 ? document.length() : at;
    }

    private static boolean isName(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_';
    }
}
