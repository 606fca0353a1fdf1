package dev.sansio.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.sansio.http.auth.BasicCredentials;
import dev.sansio.http.auth.Challenge;
import dev.sansio.http.auth.Credentials;
import dev.sansio.http.caching.CacheControl;
import dev.sansio.http.conditional.EntityTags;
import dev.sansio.http.content.ContentDisposition;
import dev.sansio.http.content.ExtendedValue;
import dev.sansio.http.content.MediaType;
import dev.sansio.http.context.AltSvc;
import dev.sansio.http.context.Expectations;
import dev.sansio.http.context.Forwarded;
import dev.sansio.http.context.Link;
import dev.sansio.http.context.Priority;
import dev.sansio.http.context.RetryAfter;
import dev.sansio.http.cookie.Cookie;
import dev.sansio.http.cookie.CookieJar;
import dev.sansio.http.cookie.CookieRequest;
import dev.sansio.http.cookie.PublicSuffixes;
import dev.sansio.http.cookie.SetCookie;
import dev.sansio.http.multipart.Boundary;
import dev.sansio.http.multipart.MultipartDecoder;
import dev.sansio.http.multipart.MultipartEvent;
import dev.sansio.http.multipart.MultipartLimits;
import dev.sansio.http.negotiation.Accept;
import dev.sansio.http.negotiation.AcceptEncoding;
import dev.sansio.http.negotiation.AcceptLanguage;
import dev.sansio.http.range.ByteRanges;
import dev.sansio.http.range.ContentRange;
import dev.sansio.http.structured.Dictionary;
import dev.sansio.http.structured.Item;
import dev.sansio.http.structured.StructuredList;
import dev.sansio.testkit.Octets;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** Whatever is read: a value that is the same when it was written and read again, or the documented exception. */
class HttpFuzzTest {

    private static final Instant NOW = Instant.parse("2026-11-24T00:00:00Z");
    private static final CookieRequest REQUEST = CookieRequest.of("https", "a.example", "/");

    @FuzzTest
    void structuredFields(byte[] input) {
        same(input, Item::parse, Item::toFieldValue);
        same(input, StructuredList::parse, StructuredList::toFieldValue);
        same(input, Dictionary::parse, Dictionary::toFieldValue);
        same(input, Priority::parse, Priority::toString);
    }

    @FuzzTest
    void cookies(byte[] input) {
        same(input, Cookie::parseAll, Cookie::toFieldValue);
        same(input, SetCookie::parse, SetCookie::toFieldValue);
        read(input, text -> new CookieJar(PublicSuffixes.topLevel()).store(SetCookie.parse(text), REQUEST, NOW));
    }

    @FuzzTest
    void dates(byte[] input) {
        same(input, text -> HttpDate.parse(text, NOW), HttpDate::format);
        read(input, text -> RetryAfter.parse(text, NOW));
    }

    @FuzzTest
    void contents(byte[] input) {
        same(input, MediaType::parse, MediaType::toString);
        same(input, ContentDisposition::parse, ContentDisposition::toString);
        same(input, ExtendedValue::decode, ExtendedValue::encode);
        read(input, Accept::parse);
        read(input, AcceptEncoding::parse);
        read(input, AcceptLanguage::parse);
    }

    @FuzzTest
    void credentials(byte[] input) {
        read(
                input,
                text -> Challenge.parseAll(text)
                        .forEach(challenge -> assertThat(Challenge.parseAll(challenge.toString()))
                                .containsExactly(challenge)));
        read(input, text -> Credentials.parse(text).parameters());
        read(
                input,
                text -> BasicCredentials.of(Credentials.parse("Basic " + text)).toCredentials());
    }

    @FuzzTest
    void others(byte[] input) {
        same(input, EntityTags::parse, EntityTags::toString);
        same(input, text -> ByteRanges.parse(text, 100), ByteRanges::toString);
        same(input, ContentRange::parse, ContentRange::toString);
        same(input, CacheControl::parse, CacheControl::toString);
        read(input, Expectations::parse);
        read(
                input,
                text -> AltSvc.parseAll(text)
                        .forEach(one ->
                                assertThat(AltSvc.parseAll(one.toString())).containsExactly(one)));
        read(input, text -> Forwarded.parseAll(text).forEach(Forwarded::toString));
        read(
                input,
                text -> Link.parseAll(text)
                        .forEach(
                                one -> assertThat(Link.parseAll(one.toString())).containsExactly(one)));
        read(input, text -> TargetForm.of("GET", text));
        read(input, text -> TargetForm.of("CONNECT", text));
        if (Authority.isValid(text(input))) {
            assertThat(Authority.of(Authority.of(text(input)).toString())).isEqualTo(Authority.of(text(input)));
        }
    }

    @FuzzTest
    void multipart(byte[] input) {
        for (boolean form : new boolean[] {false, true}) {
            assertThat(decoded(form, input, 1)).isEqualTo(decoded(form, input, Math.max(1, input.length)));
        }
    }

    private static String decoded(boolean form, byte[] input, int piece) {
        Boundary boundary = new Boundary("b");
        MultipartDecoder decoder = form
                ? MultipartDecoder.formData(boundary, MultipartLimits.DEFAULT)
                : MultipartDecoder.mixed(boundary, MultipartLimits.DEFAULT);
        StringBuilder told = new StringBuilder();
        try {
            for (int at = 0; at <= input.length; at += piece) {
                if (at == input.length) {
                    decoder.eof(0);
                } else {
                    decoder.receive(
                            ByteBuffer.wrap(Arrays.copyOfRange(input, at, Math.min(input.length, at + piece))), 0);
                }
                for (MultipartEvent event = decoder.poll(); event != null; event = decoder.poll()) {
                    told.append(event instanceof MultipartEvent.PartData data ? Octets.of(data.data()) : event + "\n");
                }
            }
        } catch (dev.sansio.core.SessionFailedException failed) {
            told.append(failed.code());
        }
        return told.toString();
    }

    /** What was read is read again when it was written. */
    private static <T> void same(byte[] input, Function<String, T> parse, Function<T, String> write) {
        read(input, text -> {
            T value = parse.apply(text);
            assertThat(parse.apply(write.apply(value))).isEqualTo(value);
        });
    }

    private static void read(byte[] input, Consumer<String> parse) {
        for (String text : new String[] {text(input), new String(input, StandardCharsets.UTF_8)}) {
            try {
                parse.accept(text);
            } catch (MalformedFieldException documented) {
                assertThat(documented.getMessage()).matches("[ -~]+");
            }
        }
    }

    private static String text(byte[] input) {
        return new String(input, StandardCharsets.ISO_8859_1);
    }

    /** The same targets, on texts of the words and marks that fields are made of. */
    @Test
    void textsOfTheWordsOfFields() {
        String words =
                "a b q z 0 1 9 = == ; , : / \\ \" ' * % %22 %zz < > ( ) ? ?1 ?0 @ . - -- _ [ ] { } | ~ # & + \u0000 \u007f \u00fc \u20ac"
                        + " W/ bytes bytes= rel title filename filename* UTF-8'' realm Basic YTpi q=0.5 u=1 ma=1 text html form-data name"
                        + " Mon Monday Nov 24 2026 00:00:00 GMT , Tue, Path Domain Secure Max-Age Expires SameSite None __Host- http://"
                        + " --b\r\n --b-- \r\n\r\n Content-Disposition: \r \n \t -1 99999999999999999999 1.5 clear for :aGk=: %\"c3\"";
        String[] parts = words.split(" ");
        Random random = new Random(3);
        for (int run = 0; run < 10_000; run++) {
            StringBuilder text = new StringBuilder();
            for (int i = random.nextInt(14); i > 0; i--) {
                text.append(random.nextInt(5) == 0 ? " " : parts[random.nextInt(parts.length)]);
            }
            tryAll(text.toString());
        }
    }

    /** The same targets, on valid values with a few mistakes. */
    @Test
    void valuesWithMistakes() {
        String[] values = {
            "a=(1 \"b\" c;d=1.5);e, f=:aGk=:, g=%\"%c3%bc\", h=@5;i=?0",
            "a=b; Expires=Wed, 09 Jun 2021 10:18:14 GMT; max-age=60; DOMAIN=a.example; Path=/x; Secure; SameSite=None",
            "Sun, 06 Nov 1994 08:49:37 GMT",
            "Sunday, 06-Nov-94 08:49:37 GMT",
            "Sun Nov  6 08:49:37 1994",
            "text/html;charset=\"utf-8\"; a=b",
            "text/html;a=\"b\\\\c\\\"d\"",
            "Digest realm=\"\\\\a\", x=\"\\\"b\\c\", Basic",
            "attachment; filename=\"EURO rates\"; filename*=utf-8''%e2%82%ac%20rates",
            "text/*;q=0.3, text/plain;format=flowed, */*;q=0.5",
            "Basic realm=\"simple\", Negotiate YWI=, Newauth realm=\"apps\", type=1",
            "W/\"a,b\", \"c\"",
            "bytes=0-499, -5, 7-",
            "bytes 1-2/3",
            "max-age=60, private=\"a, b\", no-store",
            "h3=\"a.example:443\"; ma=60, w%3D=\":1\"; persist=1",
            "for=\"[::1]:1\";proto=http, for=_x",
            "</a,b>; rel=\"next\"; title*=UTF-8''x, <c>;d",
            "http://[::1]:1/a?b",
            "a.example:443",
            "--b\r\nContent-Disposition: form-data; name=\"a\"; filename=f\r\n\r\nx\r\n--b--"
        };
        Random random = new Random(5);
        for (int run = 0; run < 10_000; run++) {
            StringBuilder text = new StringBuilder(values[random.nextInt(values.length)]);
            for (int i = random.nextInt(4); i > 0; i--) {
                int at = random.nextInt(text.length());
                switch (random.nextInt(3)) {
                    case 0 -> text.deleteCharAt(at);
                    case 1 -> text.insert(at, text.charAt(random.nextInt(text.length())));
                    default -> text.setCharAt(at, (char) (text.charAt(at) ^ 1 << random.nextInt(8)));
                }
            }
            tryAll(text.toString());
        }
    }

    private void tryAll(String text) {
        byte[] input = text.getBytes(StandardCharsets.ISO_8859_1);
        List<Consumer<byte[]>> targets = List.of(
                this::structuredFields,
                this::cookies,
                this::dates,
                this::contents,
                this::credentials,
                this::others,
                this::multipart);
        for (Consumer<byte[]> target : targets) {
            try {
                target.accept(input);
            } catch (RuntimeException | AssertionError wrong) {
                throw new AssertionError("\"" + Octets.of(input) + "\"", wrong);
            }
        }
    }
}
