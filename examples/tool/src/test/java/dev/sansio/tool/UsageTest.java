package dev.sansio.tool;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the program says of itself, and its exit codes. */
class UsageTest {

    @ParameterizedTest
    @ValueSource(strings = {"serve", "connect", "decode"})
    void everyCommandNamesEveryProtocol(String command) {
        Terminal help = Terminal.run(command, "--help");

        assertThat(help.code()).isZero();
        assertThat(help.out()).contains("smtp").contains("tls");
        for (String protocol : new String[] {"http", "http2", "smtp", "socks", "tls", "websocket"}) {
            Terminal more = Terminal.run(command, protocol, "--help");
            assertThat(more.code()).isZero();
            assertThat(more.out()).contains("Usage: sansio " + command + " " + protocol);
        }
    }

    @Test
    void theProgramNamesItsCommandsAndVersion() {
        assertThat(Terminal.run("--help").out())
                .contains("serve")
                .contains("connect")
                .contains("decode");
        assertThat(Terminal.run("--version").out()).startsWith("sansio 0");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "serve",
                "serve gopher",
                "serve smtp",
                "serve smtp --port 70000",
                "serve smtp --port 0 --starttls --implicit-tls",
                "serve smtp --port 0 --user ann",
                "serve tls --port 0 --cert some.pem",
                "connect smtp localhost --from a@b.c --to d@e.f --text x",
                "connect smtp localhost:25 --from a@b.c --to d@e.f",
                "connect smtp localhost:25 --from a@b.c --to d@e.f --text x file.eml",
                "serve socks --port 0 --user ann",
                "connect socks localhost:80",
                "connect tls ::1:443",
                "connect tls localhost:0",
                "serve http",
                "serve http2 --port 0 --cert some.pem",
                "connect http",
                "connect http http://localhost/ --field x",
                "connect http http://localhost/ --text x --content -",
                "connect http2 http://localhost/ --proxy ftp://localhost",
                "decode http2 --role observer file",
                "serve websocket",
                "connect websocket localhost:80",
                "connect websocket http://localhost/",
                "decode smtp --role observer file",
                "decode tls"
            })
    void badUsageExitsWithTwoAndTellsTheUsage(String line) {
        Terminal run = Terminal.run(line.isEmpty() ? new String[0] : line.split(" "));

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("Usage: sansio");
    }

    @Test
    void hexadecimalTextThatIsNoneIsBadUsage() {
        Terminal run = Terminal.run("16 0".getBytes(StandardCharsets.US_ASCII), "decode", "tls", "--hex", "-");

        assertThat(run.code()).isEqualTo(2);
    }

    @Test
    void aFileThatIsMissingIsAFailureInOneLine() {
        Terminal run = Terminal.run("decode", "tls", "no/such/file");

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).isEqualToNormalizingNewlines("error: there is no file no/such/file\n");
    }
}
