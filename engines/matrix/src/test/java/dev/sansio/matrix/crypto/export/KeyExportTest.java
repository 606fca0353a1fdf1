package dev.sansio.matrix.crypto.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sansio.core.Secret;
import dev.sansio.json.Json;
import dev.sansio.json.JsonLimits;
import dev.sansio.matrix.crypto.CryptoException;
import dev.sansio.matrix.crypto.CryptoException.Problem;
import dev.sansio.matrix.crypto.megolm.OutboundGroupSession;
import dev.sansio.matrix.crypto.primitive.UnpaddedBase64;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.ObjectNode;

/** Client-server API, Key exports. */
class KeyExportTest {

    private static final Secret PASSPHRASE = Secret.of("pässword");
    private static final byte[] JSON = "[{\"a\":\"日\"}]".getBytes(StandardCharsets.UTF_8);

    /** Made once: the rounds take their time. */
    private static final String SEALED = KeyExportFile.seal(JSON, PASSPHRASE, 100_000, new Random(2));

    private final Random random = new Random(1);

    @Test
    void aFileIsReadWithItsPassphrase() {
        String file = seal();
        assertThat(file)
                .startsWith("-----BEGIN MEGOLM SESSION DATA-----\n")
                .endsWith("\n-----END MEGOLM SESSION DATA-----\n");
        assertThat(open(file)).isEqualTo(JSON);
        assertThat(open(file.replace("\n", "\r\n"))).isEqualTo(JSON);
    }

    @Test
    void fewerThanAHundredThousandRoundsAreNotMade() {
        assertThatThrownBy(() -> KeyExportFile.seal(JSON, PASSPHRASE, 99_999, random))
                .isInstanceOf(IllegalArgumentException.class);
        byte[] octets = octets(seal());
        assertThat(octets[33] << 24 | (octets[34] & 0xFF) << 16 | (octets[35] & 0xFF) << 8 | octets[36] & 0xFF)
                .isEqualTo(100_000);
    }

    @Test
    void bit63OfTheInitialisationVectorIsZero() {
        for (int seed = 0; seed < 3; seed++) {
            byte[] octets = octets(KeyExportFile.seal(JSON, PASSPHRASE, 100_000, new Random(seed)));
            assertThat(octets[1 + 16 + 8]).isNotNegative();
        }
    }

    @Test
    void theCodeIsCheckedBeforeAnythingIsDecrypted() {
        byte[] honest = octets(seal());
        for (int i : new int[] {1, 17, 36, 37, honest.length - 1}) {
            byte[] changed = honest.clone();
            changed[i] ^= 1;
            assertThatThrownBy(() -> open(file(changed)))
                    .isInstanceOfSatisfying(
                            CryptoException.class, e -> assertThat(e.problem()).isEqualTo(Problem.MAC));
        }
        assertThatThrownBy(() -> KeyExportFile.open(seal(), Secret.of("other"), ExportLimits.DEFAULTS))
                .isInstanceOfSatisfying(
                        CryptoException.class, e -> assertThat(e.problem()).isEqualTo(Problem.MAC));
    }

    @Test
    void aFileThatAsksForTooManyRoundsIsRefusedBeforeTheyAreMade() {
        byte[] octets = octets(seal());
        octets[33] = (byte) 0xFF;
        assertThatThrownBy(() -> open(file(octets)))
                .isInstanceOf(CryptoException.class)
                .hasMessageContaining("ExportLimits.rounds");
        octets[33] = 0;
        octets[34] = 0;
        octets[35] = 0;
        octets[36] = 0;
        assertThatThrownBy(() -> open(file(octets))).isInstanceOf(CryptoException.class);
        assertThatThrownBy(() -> KeyExportFile.open(seal(), PASSPHRASE, ExportLimits.of(10, 100_000)))
                .hasMessageContaining("ExportLimits.characters");
    }

    @Test
    void whatIsNoFileIsRefused() {
        String file = seal();
        byte[] other = octets(file);
        other[0] = 2;
        for (String wrong : new String[] {
            "",
            file.substring(1),
            file.replace("END", "AND"),
            "-----BEGIN MEGOLM SESSION DATA-----\n-----END MEGOLM SESSION DATA-----",
            "-----BEGIN MEGOLM SESSION DATA-----END MEGOLM SESSION DATA-----",
            "-----BEGIN MEGOLM SESSION DATA-----\n!\n-----END MEGOLM SESSION DATA-----",
            file(other)
        }) {
            assertThatThrownBy(() -> open(wrong)).isInstanceOf(CryptoException.class);
        }
    }

    @Test
    void sessionsGoThereAndBackAndABadOneDoesNotKeepTheOthers() {
        OutboundGroupSession session = OutboundGroupSession.create(random);
        SessionData data = new SessionData(session.sessionKey(), "sender", "ed", List.of("f"), true);
        byte[] written = ExportedSession.write(List.of(new ExportedSession("!r:x", data)));
        ExportedSession.Read read = ExportedSession.read(written, JsonLimits.DEFAULTS);
        assertThat(read.refused()).isZero();
        assertThat(read.sessions()).hasSize(1);
        assertThat(read.sessions().get(0).toObject()).isEqualTo(new ExportedSession("!r:x", data).toObject());

        String text = new String(written, StandardCharsets.UTF_8);
        String mixed = "[7," + text.substring(1, text.length() - 1).replace("\"!r:x\"", "5") + "," + text.substring(1);
        ExportedSession.Read some = ExportedSession.read(mixed.getBytes(StandardCharsets.UTF_8), JsonLimits.DEFAULTS);
        assertThat(some.sessions()).hasSize(1);
        assertThat(some.refused()).isEqualTo(2);
        for (String wrong : new String[] {"{}", "", "[1"}) {
            assertThatThrownBy(() -> ExportedSession.read(wrong.getBytes(StandardCharsets.UTF_8), JsonLimits.DEFAULTS))
                    .isInstanceOf(CryptoException.class);
        }
    }

    @Test
    void aSessionUnderAnotherNameOrOfAnotherAlgorithmIsRefused() {
        SessionData data = new SessionData(OutboundGroupSession.create(random).sessionKey(), "s", "", List.of(), false);
        ObjectNode object = new ExportedSession("!r:x", data).toObject();
        assertThat(object.path("sender_claimed_keys").isEmpty()).isTrue();
        assertThatThrownBy(() -> ExportedSession.of(object.deepCopy().put("session_id", "x")))
                .isInstanceOfSatisfying(
                        CryptoException.class, e -> assertThat(e.problem()).isEqualTo(Problem.MISMATCH));
        assertThatThrownBy(() -> ExportedSession.of(object.deepCopy().put("algorithm", "x")))
                .isInstanceOfSatisfying(
                        CryptoException.class, e -> assertThat(e.problem()).isEqualTo(Problem.UNSUPPORTED));
        assertThat(Json.write(object)).isNotEmpty();
    }

    private static String seal() {
        return SEALED;
    }

    private static byte[] open(String file) {
        return KeyExportFile.open(file, PASSPHRASE, ExportLimits.DEFAULTS);
    }

    private static byte[] octets(String file) {
        return UnpaddedBase64.decode(file.replaceAll("-----[A-Z ]+-----|\\s", ""));
    }

    private static String file(byte[] octets) {
        return "-----BEGIN MEGOLM SESSION DATA-----\n"
                + UnpaddedBase64.encode(octets)
                + "\n-----END MEGOLM SESSION DATA-----";
    }
}
