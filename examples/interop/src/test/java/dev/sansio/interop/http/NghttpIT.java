package dev.sansio.interop.http;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sansio.interop.Program;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** nghttp and h2load, and our server. */
class NghttpIT {

    private final OurServer server = OurServer.clear();
    private final OurServer secure = OurServer.https("h2", "http/1.1");

    @AfterEach
    void end() {
        server.close();
        secure.close();
        assertThat(server.failures()).isEmpty();
        assertThat(secure.failures()).isEmpty();
    }

    @Test
    void aPageInItsFrames() {
        assertThat(Program.run("nghttp", "-nv", server.url("/trailers")))
                .contains(":status: 200", "recv DATA frame <length=13, ", "checksum: abc")
                .contains("SETTINGS_ENABLE_CONNECT_PROTOCOL(0x08):1")
                .doesNotContain("RST_STREAM")
                .doesNotContain("recv GOAWAY");
        assertThat(Program.run("nghttp", "-y", secure.secureUrl("/"))).isEqualTo(Site.TEXT);
    }

    @Test
    void contentWithPaddingTrailersAndSmallWindows() {
        String big = Site.ROOT.resolve("big.bin").toString();
        for (String url : new String[] {server.url("/count"), secure.secureUrl("/count")}) {
            assertThat(Program.run("nghttp", "-y", "-d", big, "-b", "200", "--trailer", "x-sum: abc", url))
                    .isEqualTo(Content.Count.of(Octets.all()) + "x-sum: abc\n");
            assertThat(Program.run("nghttp", "-y", "-d", big, "--expect-continue", url))
                    .endsWith(Content.Count.of(Octets.all()));
        }
        assertThat(Program.run("nghttp", "-nv", "-w", "10", "-W", "16", "-c", "0", "-m", "3", server.url("/big")))
                .doesNotContain("RST_STREAM")
                .doesNotContain("recv GOAWAY");
    }

    @Test
    void contentThatNobodyReads() {
        String big = Site.ROOT.resolve("big.bin").toString();
        assertThat(Program.run("nghttp", "-nv", "-d", big, server.url("/refused")))
                .contains(":status: 413")
                .containsPattern("recv RST_STREAM frame .*\\s+\\(error_code=NO_ERROR");
    }

    @Test
    void anUpgradeIsNotOffered() {
        assertThat(Program.run("nghttp", "-u", server.url("/"))).contains("HTTP Upgrade failed");
        assertThat(server.requests()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/asked", "/trailers", "/empty"})
    void everyAnswerUnderLoadIsRight(String path) {
        assertThat(load("-n", "20000", "-c", "4", "-m", "100", server.url(path)))
                .contains("20000 succeeded, 0 failed");
        assertThat(load("-n", "5000", "-c", "2", "-m", "50", secure.secureUrl(path)))
                .contains("5000 succeeded, 0 failed");
    }

    @Test
    void contentUnderLoad() {
        String page = Site.ROOT.resolve("index.html").toString();
        assertThat(load("-n", "5000", "-c", "2", "-m", "50", "-d", page, server.url("/echo")))
                .contains("5000 succeeded, 0 failed");
        assertThat(load("-n", "20", "-c", "2", "-m", "5", server.url("/big"))).contains("20 succeeded, 0 failed");
    }

    private static String load(String... arguments) {
        String[] command = new String[arguments.length + 1];
        command[0] = "h2load";
        System.arraycopy(arguments, 0, command, 1, arguments.length);
        String output = Program.run(command);
        assertThat(output).contains("0 errored, 0 timeout").doesNotContain("http/1.1");
        assertThat(output).containsPattern("status codes: \\d+ 2xx, 0 3xx, 0 4xx, 0 5xx");
        return output;
    }
}
