package dev.sansio.http.multipart;

import dev.sansio.http.HttpFields;
import dev.sansio.testkit.Credit;
import dev.sansio.testkit.Hostile;
import dev.sansio.testkit.Octets;
import dev.sansio.testkit.Scenario;
import dev.sansio.testkit.laws.Laws;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The laws of the contract, held against decoder and encoder. */
class MultipartLawsTest {

    private static final String FORM =
            "before\r\n--b \r\nContent-Disposition: form-data; name=\"a%22\"\r\n\r\none\r\n-\r\n--\r\n--b"
                    + "\r\nX-Y: z\r\nContent-Disposition: form-data; name=f; filename=g\r\n\r\n\r\n\r\n--b\r\n"
                    + "Content-Disposition: form-data; name=\"\"\r\n\r\n--b--";

    private static MultipartDecoder decoder() {
        return MultipartDecoder.formData(Parts.B, MultipartLimits.DEFAULT);
    }

    @TestFactory
    Stream<DynamicTest> decoding() {
        int closed = FORM.length();
        String all = FORM + "\t\r\nbehind";
        return Laws.tests(Stream.of(
                Scenario.<Void, MultipartEvent>stream("form data", MultipartLawsTest::decoder)
                        .arrives(all)
                        .merging(Parts::merge)
                        .neverRejects()
                        .cleanEnds(IntStream.rangeClosed(closed, all.length())
                                .filter(end -> end != closed + 2)
                                .boxed()
                                .toArray(Integer[]::new))
                        .withstanding(Hostile.repeating("a preamble", 2048, Octets.of("\r\n--abcdefgh")))
                        .withstanding(Hostile.of("a head", 20_000, () -> endless("--b\r\n", "A: b\r\n")))
                        .withstanding(Hostile.of("a line of a head", 20_000, () -> endless("--b\r\n", "aaaaaaaa")))
                        .withstanding(Hostile.of("an epilogue", 4096, () -> endless("--b--\r\n", "\r\n--b\r\n")))
                        .withstanding(Hostile.of("blanks", 4096, () -> endless("--b", " \t")))
                        .lengthy(n -> Octets.of("--b\r\nContent-Disposition: form-data; name=a\r\n\r\n"
                                + "\r\n--\r\n--".repeat(n / 16)
                                + "x".repeat(n / 2)
                                + "\r\n--b--"))
                        .idleBytes(4096)
                        .credit(Credit.none())
                        .build(),
                Scenario.<Void, MultipartEvent>stream("a garbled part", MultipartLawsTest::decoder)
                        .arrives("--b\r\nContent-Disposition: form-data; name=a\r\n\r\none\r\n--b\r\nwhat?\r\n")
                        .merging(Parts::merge)
                        .neverRejects()
                        .credit(Credit.none())
                        .build(),
                Scenario.<Void, MultipartEvent>stream(
                                "a part that is too large",
                                () -> MultipartDecoder.mixed(Parts.B, MultipartLimits.DEFAULT.withSizes(10, 50)))
                        .arrives("--b\r\n\r\n0123\r\n--b\r\n\r\n0123456789\r\n---\r\n")
                        .merging(Parts::merge)
                        .neverRejects()
                        .credit(Credit.none())
                        .build()));
    }

    private static java.util.function.Supplier<java.nio.ByteBuffer> endless(String first, String then) {
        int[] count = {0};
        return () -> Octets.of(count[0]++ == 0 ? first : then).toBuffer();
    }

    @TestFactory
    Stream<DynamicTest> encoding() {
        return Laws.tests(Stream.of(Scenario.<MultipartCommand, Void>stream(
                        "two parts", () -> new MultipartEncoder(Parts.B))
                .sends(new MultipartCommand.BeginPart(FormData.field("a")))
                .sends(new MultipartCommand.WriteData(Octets.of("one\r\n--").toBuffer()))
                .sends(new MultipartCommand.WriteData(
                        Octets.of("x".repeat(3000)).toBuffer()))
                .sends(new MultipartCommand.EndPart())
                .sends(new MultipartCommand.BeginPart(HttpFields.EMPTY))
                .sends(new MultipartCommand.EndPart())
                .owing(new MultipartCommand.Complete())
                .rejects(
                        new MultipartCommand.WriteData(Octets.of("\r\n--b").toBuffer()),
                        new MultipartCommand.EndPart(),
                        new MultipartCommand.BeginPart(HttpFields.EMPTY),
                        new MultipartCommand.Complete())
                .garbledBy(Octets.of("x"))
                .idleBytes(2048)
                .credit(Credit.none())
                .build()));
    }
}
