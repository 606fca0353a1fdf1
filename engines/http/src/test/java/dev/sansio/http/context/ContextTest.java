package dev.sansio.http.context;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.sansio.http.MalformedFieldException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Expectations, retries, priority, alternative services, forwarding and links. */
class ContextTest {

    private static final Instant NOW = Instant.parse("2026-11-24T00:00:00Z");

    @Test
    void expectations() {
        assertThat(Expectations.parse("100-Continue").hundredContinue()).isTrue();
        assertThat(Expectations.parse("100-continue").canBeMet()).isTrue();
        assertThat(Expectations.parse("100-continue, x=\"y\";z=1").canBeMet()).isFalse();
        assertThat(Expectations.parse("x").hundredContinue()).isFalse();
        assertThatExceptionOfType(MalformedFieldException.class).isThrownBy(() -> Expectations.parse("\"x\""));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "120 | PT2M",
                "0 | PT0S",
                "Tue, 24 Nov 2026 00:00:30 GMT | PT30S",
                "Mon, 23 Nov 2026 00:00:00 GMT | PT0S"
            })
    void retries(String value, Duration wait) {
        assertThat(RetryAfter.parse(value, NOW)).isEqualTo(wait);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-1", "1.5", "soon", "99999999999999"})
    void whatIsNoTimeToWaitIsMalformed(String value) {
        assertThatExceptionOfType(MalformedFieldException.class).isThrownBy(() -> RetryAfter.parse(value, NOW));
    }

    /** RFC 9218 4: what is not understood is ignored. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'' | 3 | false",
                "u=5, i | 5 | true",
                "u=0 | 0 | false",
                "u=8 | 3 | false",
                "u=-1, i=?1 | 3 | true",
                "u=1.0 | 3 | false",
                "u=\"1\", i=1 | 3 | false",
                "u=(1) | 3 | false",
                "i=?0, x=y;z | 3 | false",
                "u=1; u | 1 | false",
                "u= | 3 | false"
            })
    void priorities(String value, int urgency, boolean incremental) {
        Priority priority = Priority.parse(value);
        assertThat(priority).isEqualTo(new Priority(urgency, incremental));
        assertThat(Priority.parse(priority.toString())).isEqualTo(priority);
    }

    @Test
    void prioritiesAreWrittenWithoutDefaults() {
        assertThat(Priority.DEFAULT).hasToString("");
        assertThat(new Priority(1, true)).hasToString("u=1, i");
        assertThat(new Priority(3, true)).hasToString("i");
        assertThatIllegalArgumentException().isThrownBy(() -> new Priority(8, false));
    }

    /** The examples of RFC 7838 3. */
    @Test
    void alternatives() {
        assertThat(AltSvc.parseAll("h2=\":8000\"")).containsExactly(AltSvc.of("h2", 8000));
        assertThat(AltSvc.parseAll("h2=\"alt.example.com:8000\", h2=\":443\""))
                .containsExactly(new AltSvc("h2", "alt.example.com", 8000, 86_400, false), AltSvc.of("h2", 443));
        assertThat(AltSvc.parseAll("h3=\":443\"; ma=2592000; persist=1"))
                .containsExactly(new AltSvc("h3", "", 443, 2_592_000, true));
        assertThat(AltSvc.parseAll("w%3D%3Ax%3Ay%2Fz%25=\"[::1]:1\"").get(0).protocol())
                .isEqualTo("w=:x:y/z%");
        assertThat(AltSvc.parseAll("clear")).isEmpty();
        for (String value : List.of("h3=\":443\"; ma=60; persist=1", "w%3D%25=\"[::1]:1\"", "h2=\"a.example:8000\"")) {
            assertThat(AltSvc.parseAll(value).get(0)).hasToString(value);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "h2",
                "h2=",
                "h2=:443",
                "h2=\"443\"",
                "h2=\":\"",
                "h2=\":0\"",
                "h2=\":65536\"",
                "h2=\":443\";ma=x",
                "h2=\"a b:1\"",
                "%4=\":1\"",
                "%zz=\":1\"",
                "%00=\":1\"",
                "clear, h2=\":1\"",
                "h2=\":443\" h3=\":443\""
            })
    void whatIsNoAlternativeIsMalformed(String value) {
        assertThatExceptionOfType(MalformedFieldException.class).isThrownBy(() -> AltSvc.parseAll(value));
    }

    /** The examples of RFC 7239 4. */
    @Test
    void forwarding() {
        List<Forwarded> elements = Forwarded.parseAll(
                "For=\"[2001:db8:cafe::17]:4711\";proto=http; by=203.0.113.43, for=unknown;host=\"a:1\" , for=_hidden;;");
        assertThat(elements.get(0).forNode()).isEqualTo("[2001:db8:cafe::17]:4711");
        assertThat(elements.get(0).proto()).isEqualTo("http");
        assertThat(elements.get(0).byNode()).isEqualTo("203.0.113.43");
        assertThat(elements.get(1).host()).isEqualTo("a:1");
        assertThat(elements.get(1)).hasToString("for=unknown;host=\"a:1\"");
        assertThat(elements).hasSize(3);
        for (String value : new String[] {"for", "for=", "for=a b", "for=[::1]", "for=a;for=b", "for=\"a"}) {
            assertThatExceptionOfType(MalformedFieldException.class).isThrownBy(() -> Forwarded.parseAll(value));
        }
        assertThatIllegalArgumentException().isThrownBy(() -> new Forwarded(Map.of("for", "\n")));
    }

    /** The examples of RFC 8288 3.5. */
    @Test
    void links() {
        assertThat(Link.parseAll("<http://example.com/TheBook/chapter2>; rel=\"previous\"; title=\"previous chapter\""))
                .containsExactly(new Link(
                        "http://example.com/TheBook/chapter2", Map.of("rel", "previous", "title", "previous chapter")));
        List<Link> links = Link.parseAll("</TheBook/chapter2>; rel=\"previous\"; title*=UTF-8'de'letztes%20Kapitel,"
                + " </a,b;c>; rel = \"Next http://example.org/x\" ; rel=other;crossorigin ;");
        assertThat(links.get(0).title()).isEqualTo("letztes Kapitel");
        assertThat(links.get(1).target()).isEqualTo("/a,b;c");
        assertThat(links.get(1).relations()).containsExactly("next", "http://example.org/x");
        assertThat(links.get(1).parameters()).containsEntry("crossorigin", "");
        assertThat(links.get(1).title()).isNull();
        assertThat(Link.parseAll("<a>;title=t;title*=x").get(0).title()).isEqualTo("t");
        assertThat(Link.parseAll("<>").get(0).relations()).isEmpty();
        assertThat(Link.of("/", "next")).hasToString("</>; rel=\"next\"");
        assertThat(Link.parseAll(links.get(0).toString())).containsExactly(links.get(0));
        for (String value : new String[] {"a", "<a", "<a b>", "<a>;rel=", "<a> b", "<a>;rel=\"", "<ä>"}) {
            assertThatExceptionOfType(MalformedFieldException.class).isThrownBy(() -> Link.parseAll(value));
        }
    }
}
