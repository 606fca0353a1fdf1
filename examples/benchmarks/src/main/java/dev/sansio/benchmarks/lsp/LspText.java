package dev.sansio.benchmarks.lsp;

import java.nio.charset.StandardCharsets;
import java.util.Random;

/** Messages of a server, as Java's and Go's write them. */
public enum LspText {
    /** A notification with 50 diagnostics. */
    DIAGNOSTICS(1),
    /** The answer with 1,000 items of completion. */
    COMPLETIONS(2),
    /** The answer with 10,000 integers. */
    TOKENS(3);

    /** The id of the request that is answered. */
    static final int ID = 7;

    static final String URI = "file:///home/someone/project/src/main/java/org/example/service/OrderService.java";

    private final long seed;

    LspText(long seed) {
        this.seed = seed;
    }

    /** The message, framed; the same each time. */
    public byte[] framed() {
        Random random = new Random(seed);
        return framed(
                switch (this) {
                    case DIAGNOSTICS ->
                        "{\"jsonrpc\":\"2.0\",\"method\":\"textDocument/publishDiagnostics\",\"params\":"
                                + diagnostics(random) + "}";
                    case COMPLETIONS -> result("{\"isIncomplete\":false,\"items\":" + items(random) + "}");
                    case TOKENS -> result("{\"resultId\":\"1\",\"data\":" + tokens(random) + "}");
                });
    }

    static String result(String result) {
        return "{\"jsonrpc\":\"2.0\",\"id\":" + ID + ",\"result\":" + result + "}";
    }

    static byte[] framed(String content) {
        byte[] octets = content.getBytes(StandardCharsets.UTF_8);
        return ("Content-Length: " + octets.length + "\r\n\r\n" + content).getBytes(StandardCharsets.UTF_8);
    }

    private String diagnostics(Random random) {
        StringBuilder all = new StringBuilder("{\"uri\":\"" + URI + "\",\"version\":12,\"diagnostics\":[");
        for (int i = 0; i < 50; i++) {
            all.append(i == 0 ? "" : ",").append("{\"range\":").append(range(random));
            all.append(",\"severity\":").append(1 + i % 4);
            all.append(",\"code\":\"").append(536_870_973 + i).append("\",\"source\":\"Java\",\"message\":\"");
            all.append(i % 5 == 0 ? "Der Wert \\\"" + i + "\\\" wird überschrieben" : "The value of the local variable")
                    .append(" total")
                    .append(i)
                    .append(" is not used in this block\"");
            if (i % 2 == 0) {
                all.append(",\"tags\":[1]");
            }
            if (i % 10 == 0) {
                all.append(",\"relatedInformation\":[{\"location\":{\"uri\":\"" + URI + "\",\"range\":")
                        .append(range(random))
                        .append("},\"message\":\"declared here\"}]");
            }
            all.append('}');
        }
        return all.append("]}").toString();
    }

    private String items(Random random) {
        StringBuilder all = new StringBuilder("[");
        for (int i = 0; i < 1000; i++) {
            String name = "compute" + Integer.toString(random.nextInt(1 << 30), 36) + "Of";
            all.append(i == 0 ? "" : ",");
            all.append("{\"label\":\"").append(name).append("(String name, int count) : List<String>\",\"kind\":2");
            all.append(",\"detail\":\"org.example.service.OrderService.")
                    .append(name)
                    .append("(String, int)\"");
            all.append(",\"documentation\":{\"kind\":\"markdown\",\"value\":\"Computes **")
                    .append(i);
            all.append("** of them.\\n\\n* **name** - what they are called\"}");
            all.append(",\"sortText\":\"")
                    .append(999_999_000 + i)
                    .append("\",\"filterText\":\"")
                    .append(name);
            all.append("\",\"insertTextFormat\":2,\"textEdit\":{\"newText\":\"").append(name);
            all.append("(${1:name}, ${2:count})\",\"range\":")
                    .append(range(random))
                    .append('}');
            all.append(",\"data\":{\"pid\":\"").append(i).append("\",\"rid\":\"17\"}}");
        }
        return all.append(']').toString();
    }

    private String tokens(Random random) {
        StringBuilder all = new StringBuilder("[");
        for (int i = 0; i < 2000; i++) {
            all.append(i == 0 ? "" : ",").append(random.nextInt(4)).append(',').append(random.nextInt(90));
            all.append(',').append(1 + random.nextInt(20)).append(',').append(random.nextInt(22));
            all.append(',').append(1 << random.nextInt(10));
        }
        return all.append(']').toString();
    }

    private String range(Random random) {
        int line = random.nextInt(2000);
        int character = random.nextInt(80);
        return "{\"start\":{\"line\":" + line + ",\"character\":" + character + "},\"end\":{\"line\":" + line
                + ",\"character\":" + (character + 9) + "}}";
    }
}
