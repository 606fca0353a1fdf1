package dev.sansio.tool;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * Every example of the README does what it shows. A block of {@code console} is one run: the command after {@code $}, perhaps
 * with {@code echo ... |} before it, then its output. A command that ends with {@code &} is a server, which runs on for the
 * blocks behind it, at some port instead of the one that is shown; a line {@code ^C} ends it.
 */
class ReadmeTest {

    private static final Pattern BLOCK = Pattern.compile("```console\n\\$ (.*)\n((?s:.*?))```");
    private static final Pattern PORT = Pattern.compile("--port ([0-9]+)");

    private final Map<String, Terminal> servers = new HashMap<>();

    @Test
    void everyExampleDoesWhatItShows() throws IOException {
        String readme = Files.readString(Path.of("README.md"));
        List<MatchResult> blocks = BLOCK.matcher(readme).results().toList();
        assertThat(blocks).hasSizeGreaterThan(4);
        Map<String, String> shownByServers = new HashMap<>();
        for (MatchResult block : blocks) {
            String command = block.group(1);
            if (command.endsWith(" &")) {
                shownByServers.put(serve(command), block.group(2));
            } else {
                assertThat(shown(printedBy(run(command)))).as(command).isEqualTo(block.group(2));
            }
        }
        servers.forEach((port, server) -> {
            String shown = shownByServers.getOrDefault(port, "");
            server.awaitOut(shown.lines()
                    .filter(line -> !line.equals("^C"))
                    .reduce((a, b) -> b.equals("closed") ? a : b)
                    .orElse(""));
            server.interrupt();
            assertThat(server.out().replace(String.valueOf(server.port()), port).replace("\r\n", "\n"))
                    .isEqualTo(shown.replace("^C\n", ""));
        });
    }

    private String serve(String command) {
        MatchResult port = PORT.matcher(command).results().findFirst().orElseThrow();
        String free = command.replace(port.group(), "--port 0").replace(" &", "");
        servers.put(port.group(1), Terminal.serve(arguments(free)));
        return port.group(1);
    }

    private Terminal run(String command) {
        String input = "";
        String program = command;
        int pipe = command.indexOf(" | ");
        if (pipe > 0) {
            input = command.substring("echo ".length(), pipe) + "\n";
            program = command.substring(pipe + 3);
        }
        for (Map.Entry<String, Terminal> server : servers.entrySet()) {
            program = program.replace(
                    ":" + server.getKey(), ":" + server.getValue().port());
        }
        return Terminal.run(input.getBytes(StandardCharsets.UTF_8), arguments(program));
    }

    /** With the ports that the README shows. */
    private String shown(String printed) {
        String shown = printed;
        for (Map.Entry<String, Terminal> server : servers.entrySet()) {
            shown = shown.replace(":" + server.getValue().port(), ":" + server.getKey());
        }
        return shown;
    }

    private static String printedBy(Terminal run) {
        return (run.err() + run.out()).replace("\r\n", "\n");
    }

    private static String[] arguments(String command) {
        assertThat(command).startsWith("./sansio ");
        return command.substring("./sansio ".length()).split(" ");
    }
}
