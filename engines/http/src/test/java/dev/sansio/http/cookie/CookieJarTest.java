package dev.sansio.http.cookie;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sansio.core.Limit;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a client keeps and sends (RFC 6265bis 5.1.3, 5.1.4, 5.4, 5.7, 5.8). */
class CookieJarTest {

    private static final Instant NOW = Instant.parse("2026-11-24T00:00:00Z");
    private static final CookieRequest HOST = CookieRequest.of("https", "www.example.org", "/dir/page?query/");

    private final CookieJar jar = new CookieJar(PublicSuffixes.topLevel());

    private boolean store(String value, CookieRequest from) {
        return jar.store(SetCookie.parse(value), from, NOW);
    }

    private String sent(String scheme, String host, String path) {
        return Cookie.toFieldValue(jar.cookies(CookieRequest.of(scheme, host, path), NOW));
    }

    @Test
    void aCookieWithoutADomainIsForItsHost() {
        assertThat(store("a=b", HOST)).isTrue();
        assertThat(sent("https", "WWW.example.org:8443", "/dir/x")).isEqualTo("a=b");
        assertThat(sent("https", "example.org", "/dir/x")).isEmpty();
        assertThat(sent("https", "x.www.example.org", "/dir/x")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "example.org, true",
        "www.example.org, true",
        "org, false",
        "a.www.example.org, false",
        "ample.org, false",
        "example.com, false",
        "xample.org, false"
    })
    void aDomainMustBeThatOfTheHostAndNoPublicSuffix(String domain, boolean taken) {
        assertThat(store("a=b; domain=" + domain, HOST)).isEqualTo(taken);
        if (taken) {
            assertThat(sent("https", "x." + domain, "/dir/")).isEqualTo("a=b");
            assertThat(sent("https", "x" + domain, "/dir/")).isEmpty();
        }
    }

    @Test
    void aPublicSuffixThatIsAHostKeepsItsOwn() {
        CookieRequest suffix = CookieRequest.of("https", "localhost", "/");
        assertThat(store("a=b; domain=localhost", suffix)).isTrue();
        assertThat(sent("https", "localhost", "/")).isEqualTo("a=b");
        assertThat(sent("https", "x.localhost", "/")).isEmpty();
    }

    @Test
    void anAddressHasNoSubdomains() {
        assertThat(store("a=b; domain=0.2.1", CookieRequest.of("https", "192.0.2.1", "/")))
                .isFalse();
        assertThat(store("a=b; domain=192.0.2.1", CookieRequest.of("https", "192.0.2.1", "/")))
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "null",
            value = {
                "null, /dir, true",
                "null, /dir/, true",
                "null, /dir/a, true",
                "null, /dirx, false",
                "null, /, false",
                "/, /x, true",
                "/a/, /a/b, true",
                "/a/, /a, false",
                "/a, /a?b, true"
            })
    void aPathIncludesWhatIsUnderIt(String path, String target, boolean goes) {
        store(path == null ? "a=b" : "a=b; path=" + path, HOST);
        assertThat(sent("https", "www.example.org", target).isEmpty()).isNotEqualTo(goes);
    }

    @Test
    void secureCookiesComeAndGoWithTlsOnly() {
        CookieRequest plain = CookieRequest.of("http", "www.example.org", "/dir/page");
        assertThat(store("a=b; secure", plain)).isFalse();
        assertThat(store("a=b; secure", HOST)).isTrue();
        assertThat(sent("http", "www.example.org", "/dir/")).isEmpty();
        assertThat(sent("wss", "www.example.org", "/dir/")).isEqualTo("a=b");
        assertThat(store("a=c", plain)).isFalse();
        assertThat(store("a=c; domain=example.org", plain)).isFalse();
        assertThat(store("a=c; path=/", plain)).isTrue();
        assertThat(store("b=c", plain)).isTrue();
    }

    @Test
    void sameSiteDecidesBySite() {
        store("n=1; path=/; secure; samesite=none", HOST);
        store("l=1; path=/; secure; samesite=lax", HOST);
        store("s=1; path=/; secure; samesite=strict", HOST);
        store("d=1; path=/", HOST);
        assertThat(names(CookieRequest.Site.SAME)).containsExactly("n", "l", "s", "d");
        assertThat(names(CookieRequest.Site.CROSS_BY_LINK)).containsExactly("n", "l", "d");
        assertThat(names(CookieRequest.Site.CROSS)).containsExactly("n");
        assertThat(store("x=1; samesite=none", HOST)).isFalse();
        CookieRequest cross = new CookieRequest(true, "www.example.org", "/", CookieRequest.Site.CROSS);
        assertThat(store("x=1", cross)).isFalse();
        assertThat(store("x=1; secure; samesite=none", cross)).isTrue();
    }

    private List<String> names(CookieRequest.Site site) {
        CookieRequest request = new CookieRequest(true, "www.example.org", "/", site);
        return jar.cookies(request, NOW).stream().map(Cookie::name).toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "__Secure-a=b",
                "__secure-a=b",
                "__Host-a=b; secure",
                "__Host-a=b; secure; path=/dir",
                "__HOST-a=b; path=/",
                "__Host-a=b; secure; path=/; domain=www.example.org",
                "=__Host-a",
                "__Secure-a",
                "=__secure-a=b"
            })
    void prefixesPromise(String value) {
        boolean taken;
        try {
            taken = store(value, HOST);
        } catch (dev.sansio.http.MalformedFieldException ignored) {
            taken = false;
        }
        assertThat(taken).isFalse();
    }

    @Test
    void promisesThatAreKeptAreTaken() {
        assertThat(store("__Secure-a=b; secure", HOST)).isTrue();
        assertThat(store("__Host-a=b; secure; path=/", HOST)).isTrue();
    }

    @Test
    void cookiesEndWhenTheyShould() {
        store("e=1; path=/; expires=Tue, 24 Nov 2026 00:00:10 GMT", HOST);
        store("m=1; path=/; max-age=20; expires=Tue, 24 Nov 2026 00:00:10 GMT", HOST);
        store("s=1; path=/", HOST);
        store("l=1; path=/; max-age=99999999999", HOST);
        CookieRequest request = CookieRequest.of("https", "www.example.org", "/");
        assertThat(jar.cookies(request, NOW.plusSeconds(9))).hasSize(4);
        assertThat(jar.cookies(request, NOW.plusSeconds(10))).hasSize(3);
        assertThat(jar.cookies(request, NOW.plusSeconds(20))).hasSize(2);
        jar.endSession();
        assertThat(jar.cookies(request, NOW.plusSeconds(20))).hasSize(1);
        assertThat(jar.cookies(request, NOW.plus(Duration.ofDays(400)))).isEmpty();
    }

    @Test
    void anAgeOfZeroRemoves() {
        store("a=b", HOST);
        assertThat(store("a=; max-age=0", HOST)).isTrue();
        assertThat(jar.size()).isZero();
        store("a=b", HOST);
        store("a=; expires=Thu, 01 Jan 1970 00:00:00 GMT", HOST);
        assertThat(jar.size()).isZero();
    }

    @Test
    void longerPathsComeFirstAndThenOlderOnes() {
        jar.store(SetCookie.parse("b=1; path=/"), HOST, NOW);
        jar.store(SetCookie.parse("a=1; path=/"), HOST, NOW.plusSeconds(1));
        jar.store(SetCookie.parse("c=1; path=/dir"), HOST, NOW.plusSeconds(2));
        jar.store(SetCookie.parse("b=2; path=/"), HOST, NOW.plusSeconds(3));
        assertThat(sent("https", "www.example.org", "/dir/")).isEqualTo("c=1; b=2; a=1");
        assertThat(jar.size()).isEqualTo(3);
        jar.clear();
        assertThat(jar.size()).isZero();
    }

    @Test
    void aJarIsBounded() {
        for (int i = 0; i < 60; i++) {
            store("a" + i + "=b; path=/", HOST);
        }
        assertThat(jar.size()).isEqualTo(50);
        assertThat(sent("https", "www.example.org", "/")).startsWith("a10=b").endsWith("a59=b");
        CookieJar small = new CookieJar(PublicSuffixes.topLevel(), new Limit("small", 3));
        for (int i = 0; i < 5; i++) {
            small.store(SetCookie.parse("a=b"), CookieRequest.of("https", "h" + i, "/"), NOW.plusSeconds(i));
        }
        assertThat(small.size()).isEqualTo(3);
        assertThat(small.cookies(CookieRequest.of("https", "h0", "/"), NOW)).isEmpty();
        assertThat(small.cookies(CookieRequest.of("https", "h4", "/"), NOW)).hasSize(1);
    }
}
