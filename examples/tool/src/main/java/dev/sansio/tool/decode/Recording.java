package dev.sansio.tool.decode;

import dev.sansio.tool.cli.Console;
import dev.sansio.tool.cli.Content;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;

/** What is decoded, and how it is printed. */
public final class Recording {

    @Spec(Target.MIXEE)
    @Nullable
    CommandSpec spec;

    @Parameters(
            index = "0",
            paramLabel = "FILE",
            description = "The bytes that one side sent; - for the standard input.")
    String file = "-";

    @Option(names = "--hex", description = "The file is hexadecimal text; white space, and all behind a #, is skipped.")
    boolean hex;

    @Option(names = "--json", description = "Prints one JSON object for each event.")
    boolean json;

    /** A recording to be filled in by options. */
    public Recording() {}

    /** Decodes it, and prints what it means. */
    public int decode(Console console, Function<byte[], Decoding<?, ?>> protocol) throws IOException {
        byte[] content = Content.of(file, console.in());
        byte[] recording = hex ? bytes(new String(content, StandardCharsets.US_ASCII)) : content;
        EventWriter writer = json ? new JsonWriter(console.out()) : new PlainWriter(console.out(), console.err());
        return Decoder.decode(protocol.apply(recording), recording, writer) ? 0 : 1;
    }

    private byte[] bytes(String text) {
        String digits = text.replaceAll("#.*", "").replaceAll("\\s+", "");
        if (spec != null && (!digits.matches("[0-9a-fA-F]*") || digits.length() % 2 != 0)) {
            throw new ParameterException(
                    spec.commandLine(), file + " is not hexadecimal text, two digits for each byte");
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(digits.length() / 2);
        for (int i = 0; i < digits.length(); i += 2) {
            bytes.write(Integer.parseInt(digits.substring(i, i + 2), 16));
        }
        return bytes.toByteArray();
    }
}
