package dev.sansio.socks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Addresses as values, and what their text tells the rules of a proxy. */
class SocksAddressTest {

    @ParameterizedTest
    @CsvSource({
        "192.0.2.1, 192.0.2.1:1",
        "255.255.255.255, 255.255.255.255:1",
        "::, [::]:1",
        "::1, [::1]:1",
        "[2001:DB8::0:1], [2001:db8::1]:1",
        "2001:db8:0:1:1:1:1:1, [2001:db8:0:1:1:1:1:1]:1",
        "1:0:0:2:0:0:0:3, [1:0:0:2::3]:1",
        "1:2:3:4:5:6:7:8, [1:2:3:4:5:6:7:8]:1",
        "1::, [1::]:1",
        "::ffff:192.0.2.1, [::ffff:c000:201]:1",
        "host.example, host.example:1",
        "1.2.3, 1.2.3:1",
        "1.2.3.4.5, 1.2.3.4.5:1",
        "1.2.3.04, 1.2.3.04:1",
        "1.2.3.256, 1.2.3.256:1"
    })
    void literalsAreRecognised(String text, String shown) {
        assertThat(SocksAddress.of(text, 1)).hasToString(shown);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1::2::3",
                "1:2:3:4:5:6:7",
                "1:2:3:4:5:6:7:8:9",
                ":1",
                "1:",
                "12345::",
                "::g",
                "1:2:3:4:5:6:7:1.2.3.4"
            })
    void brokenLiteralsAreNone(String text) {
        SocksAddress address = SocksAddress.of(text, 1);
        assertThat(address.type()).isEqualTo(SocksAddress.Type.DOMAIN);
        assertThat(address.scope()).isEqualTo(SocksScope.AMBIGUOUS);
    }

    /** Whatever a client writes to get past a list of forbidden addresses. */
    @ParameterizedTest
    @CsvSource({
        "0.0.0.0, UNSPECIFIED",
        "0.1.2.3, UNSPECIFIED",
        "::, UNSPECIFIED",
        "127.0.0.1, LOOPBACK",
        "127.9.9.9, LOOPBACK",
        "::1, LOOPBACK",
        "::ffff:127.0.0.1, LOOPBACK",
        "::127.0.0.1, LOOPBACK",
        "64:ff9b::7f00:1, LOOPBACK",
        "2002:7f00:1::, LOOPBACK",
        "localhost, LOOPBACK",
        "LOCALHOST., LOOPBACK",
        "a.localhost, LOOPBACK",
        "169.254.169.254, LINK_LOCAL",
        "::ffff:169.254.169.254, LINK_LOCAL",
        "fe80::1, LINK_LOCAL",
        "febf::1, LINK_LOCAL",
        "10.1.2.3, PRIVATE",
        "172.16.0.1, PRIVATE",
        "172.31.0.1, PRIVATE",
        "172.32.0.1, GLOBAL",
        "192.168.1.1, PRIVATE",
        "100.64.0.1, PRIVATE",
        "100.128.0.1, GLOBAL",
        "fd00::1, PRIVATE",
        "224.0.0.1, MULTICAST",
        "255.255.255.255, MULTICAST",
        "ff02::1, MULTICAST",
        "8.8.8.8, GLOBAL",
        "2001:4860::1, GLOBAL",
        "127.1, AMBIGUOUS",
        "2130706433, AMBIGUOUS",
        "0x7f.1, AMBIGUOUS",
        "0x7f000001, AMBIGUOUS",
        "0177.0.0.1, AMBIGUOUS",
        "127.0.0.1., AMBIGUOUS",
        "fe80::1%eth0, AMBIGUOUS",
        "[::1, AMBIGUOUS",
        "\u2460\u2461.example, AMBIGUOUS",
        "host.example, NAME",
        "1.2.3.4.example, NAME",
        "x0, NAME"
    })
    void scopeSeesThroughDisguises(String name, SocksScope scope) {
        assertThat(SocksAddress.domain(name, 80).scope()).isEqualTo(scope);
    }

    @Test
    void canonicalAddressIsWhatIsReached() {
        assertThat(SocksAddress.domain("::ffff:192.0.2.1", 80).canonical()).isEqualTo(SocksAddress.of("192.0.2.1", 80));
        assertThat(SocksAddress.domain("192.0.2.1", 80)).isNotEqualTo(SocksAddress.of("192.0.2.1", 80));
        assertThat(SocksAddress.of("host.example", 80).canonical()).isEqualTo(SocksAddress.of("host.example", 80));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a b", "a\0b", "a\r\nb", "a\u007f", "a\u0085b", "\ud800"})
    void namesCannotBreakTheWireOrALog(String name) {
        assertThatThrownBy(() -> SocksAddress.domain(name, 80)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void namesHave255OctetsAtMost() {
        assertThat(SocksAddress.domain("x".repeat(255), 80).domain()).hasSize(255);
        assertThat(SocksAddress.domain("\u00e9".repeat(127), 80).domain()).hasSize(127);
        assertThatThrownBy(() -> SocksAddress.domain("x".repeat(256), 80)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> SocksAddress.domain("\u00e9".repeat(128), 80))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> SocksAddress.domain("x", 65_536)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void classLibraryAddressesAreConvertedWithoutLookingNamesUp() throws Exception {
        InetSocketAddress six = new InetSocketAddress(InetAddress.getByName("2001:db8::7"), 443);
        assertThat(SocksAddress.of(six)).isEqualTo(SocksAddress.of("2001:db8::7", 443));
        assertThat(SocksAddress.of(six).toSocketAddress()).isEqualTo(six);
        InetSocketAddress name = InetSocketAddress.createUnresolved("host.invalid", 443);
        assertThat(SocksAddress.of(name).toSocketAddress()).isEqualTo(name).matches(InetSocketAddress::isUnresolved);
        assertThat(SocksAddress.ip(new byte[] {1, 2, 3, (byte) 200}, 5)).hasToString("1.2.3.200:5");
    }
}
