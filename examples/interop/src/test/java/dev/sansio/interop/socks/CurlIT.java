package dev.sansio.interop.socks;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sansio.interop.Program;
import dev.sansio.socks.SocksAddress;
import dev.sansio.socks.SocksServerConfig;
import dev.sansio.socks.SocksVersion;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** curl and our proxy. */
class CurlIT {

    /** curl's codes of exit: a proxy that has refused. */
    private static final int PROXY_REFUSED = 97;

    private static Program curl(String proxy, String url, String... more) {
        List<String> command = new ArrayList<>(List.of("curl", "-s", "--noproxy", "", "--proxy", proxy, url));
        command.addAll(List.of(more));
        return Program.start(command.toArray(String[]::new));
    }

    @ParameterizedTest
    @CsvSource({
        "socks4, 127.0.0.1, V4, IPV4",
        "socks4a, localhost, V4A, DOMAIN",
        "socks5, 127.0.0.1, V5, IPV4",
        "socks5h, localhost, V5, DOMAIN"
    })
    void aPageIsFetched(String scheme, String host, SocksVersion version, SocksAddress.Type type) {
        try (Page page = new Page();
                OurProxy proxy = new OurProxy(SocksServerConfig.open());
                Program curl = curl(scheme + "://127.0.0.1:" + proxy.port(), "http://" + host + ":" + page.port())) {
            assertThat(curl.exit()).isZero();
            assertThat(curl.output()).isEqualTo(Page.TEXT);
            assertThat(proxy.requests()).singleElement().satisfies(request -> {
                assertThat(request.version()).isEqualTo(version);
                assertThat(request.destination().type()).isEqualTo(type);
                assertThat(request.destination().port()).isEqualTo(page.port());
            });
        }
    }

    @Test
    void theUserIdOfSocks4IsTold() {
        try (Page page = new Page();
                OurProxy proxy = new OurProxy(SocksServerConfig.open());
                Program curl = curl("socks4://ann@127.0.0.1:" + proxy.port(), "http://127.0.0.1:" + page.port())) {
            assertThat(curl.exit()).isZero();
            assertThat(proxy.requests())
                    .singleElement()
                    .satisfies(request -> assertThat(request.userId()).isEqualTo("ann"));
        }
    }

    @ParameterizedTest
    @CsvSource({"ann:sesame, true", "ann:open, false", "bob:sesame, false"})
    void onlyTheRightPasswordPasses(String user, boolean right) {
        try (Page page = new Page();
                OurProxy proxy = new OurProxy(SocksServerConfig.usernamePassword());
                Program curl =
                        curl("socks5h://" + user + "@127.0.0.1:" + proxy.port(), "http://localhost:" + page.port())) {
            assertThat(curl.exit()).isEqualTo(right ? 0 : PROXY_REFUSED);
            assertThat(curl.output()).isEqualTo(right ? Page.TEXT : "");
            assertThat(proxy.requests()).hasSize(right ? 1 : 0);
        }
    }

    @ParameterizedTest
    @CsvSource({"socks5h", "socks4a"})
    void whoHasNoPasswordDoesNotPass(String scheme) {
        try (Page page = new Page();
                OurProxy proxy = new OurProxy(SocksServerConfig.usernamePassword());
                Program curl = curl(scheme + "://127.0.0.1:" + proxy.port(), "http://localhost:" + page.port())) {
            assertThat(curl.exit()).isEqualTo(PROXY_REFUSED);
            assertThat(proxy.requests()).isEmpty();
        }
    }

    @Test
    void aRefusalIsUnderstood() {
        int gone;
        try (Page page = new Page()) {
            gone = page.port();
        }
        try (OurProxy proxy = new OurProxy(SocksServerConfig.open());
                Program curl = curl("socks5h://127.0.0.1:" + proxy.port(), "http://localhost:" + gone, "-v")) {
            assertThat(curl.exit()).isEqualTo(PROXY_REFUSED);
            assertThat(curl.output()).contains("(5)");
        }
    }
}
