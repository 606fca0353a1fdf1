package dev.sansio.lsp.generator;

import dev.sansio.lsp.generator.Model.Message;
import dev.sansio.lsp.generator.Model.Named;
import dev.sansio.lsp.generator.Model.Type;
import java.util.List;

/** The constants of all requests, or of all notifications. */
final class MethodsSource {

    private static final Type NOTHING = new Named("null");

    private final Types types;
    private final boolean requests;
    private final List<Message> messages;
    private final StringBuilder out = new StringBuilder();

    MethodsSource(Types types, boolean requests, List<Message> messages) {
        this.types = types;
        this.requests = requests;
        this.messages = messages;
    }

    String source() {
        String kind = requests ? "Request" : "Notification";
        out.append("/** The ").append(requests ? "requests" : "notifications").append(" of the specification. */\n");
        out.append("public final class ").append(kind).append("s {\n\n");
        messages.forEach(this::constant);
        out.append("    /** All of them. */\n    public static final List<")
                .append(kind)
                .append("Method<");
        out.append(requests ? "?, ?" : "?").append(">> ALL = List.of(\n");
        for (int i = 0; i < messages.size(); i++) {
            out.append("            ").append(constantName(messages.get(i)));
            out.append(i + 1 < messages.size() ? ",\n" : ");\n\n");
        }
        return out.append("    private ").append(kind).append("s() {}\n}\n").toString();
    }

    private void constant(Message message) {
        String stem = message.typeName().replaceAll("(Request|Notification)$", "");
        Type params = message.types().getOrDefault("params", NOTHING);
        Type result = message.types().getOrDefault("result", NOTHING);
        Expressions paramsJava = new Expressions(types, stem, "Params");
        Expressions resultJava = new Expressions(types, stem, "Result");
        String arguments = paramsJava.argument(params) + (requests ? ", " + resultJava.argument(result) : "");
        String kind = requests ? "RequestMethod" : "NotificationMethod";
        out.append("    /** {@code ").append(message.method()).append('}');
        out.append(message.since().isEmpty() ? "" : ", since " + message.since())
                .append(". */\n");
        out.append("    public static final ")
                .append(kind)
                .append('<')
                .append(arguments)
                .append("> ");
        out.append(constantName(message))
                .append(" =\n            ")
                .append(kind)
                .append(".<")
                .append(arguments);
        out.append(">of(\"").append(message.method()).append("\", Direction.");
        out.append(Types.constant(message.direction())).append(", ").append(paramsJava.codec(params));
        out.append(requests ? ", " + resultJava.codec(result) : "").append(')');
        part(message, "partialResult", "partial", new Expressions(types, stem, "PartialResult"));
        part(message, "errorData", "error", new Expressions(types, stem, "ErrorData"));
        part(message, "registrationOptions", "registers", new Expressions(types, stem, "RegistrationOptions"));
        word(message, "registrationMethod", "registeredAs");
        word(message, "clientCapability", "client");
        word(message, "serverCapability", "server");
        out.append(";\n\n");
    }

    private void part(Message message, String part, String method, Expressions java) {
        Type type = message.types().get(part);
        if (type != null) {
            String codec = type instanceof Model.And ? Generate.COMBINED + ".CODEC" : java.codec(type);
            out.append("\n                    .")
                    .append(method)
                    .append('(')
                    .append(codec)
                    .append(')');
        }
    }

    private void word(Message message, String part, String method) {
        String word = message.words().get(part);
        if (word != null) {
            out.append("\n                    .")
                    .append(method)
                    .append("(\"")
                    .append(word)
                    .append("\")");
        }
    }

    private static String constantName(Message message) {
        return Types.constant(message.typeName().replaceAll("(Request|Notification)$", ""));
    }
}
