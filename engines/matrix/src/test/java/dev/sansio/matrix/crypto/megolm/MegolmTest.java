package dev.sansio.matrix.crypto.megolm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sansio.core.Secret;
import dev.sansio.matrix.crypto.CryptoException;
import dev.sansio.matrix.crypto.CryptoException.Problem;
import dev.sansio.matrix.crypto.megolm.InboundGroupSession.Relation;
import dev.sansio.matrix.crypto.pickle.PickleKey;
import dev.sansio.matrix.crypto.pickle.PickleKind;
import dev.sansio.matrix.crypto.pickle.PickleWriter;
import dev.sansio.matrix.crypto.primitive.Ed25519KeyPair;
import dev.sansio.matrix.crypto.primitive.HmacSha256;
import dev.sansio.matrix.crypto.primitive.Octets;
import dev.sansio.matrix.crypto.primitive.UnpaddedBase64;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The Megolm specification. */
class MegolmTest {

    private final Random random = new Random(3);
    private final GroupCipher cipher = new GroupCipher();
    private final OutboundGroupSession outbound = OutboundGroupSession.create(random);

    @Test
    void messagesDecryptInAnyOrderAndAsOftenAsTheyCome() {
        InboundGroupSession inbound = InboundGroupSession.of(parsed(outbound.sessionKey()));
        List<MegolmMessage> sent = new ArrayList<>();
        for (int i = 0; i < 300; i++) {
            sent.add(MegolmMessage.parse(outbound.encrypt(utf8("m" + i), cipher).base64()));
        }
        for (int i : new int[] {0, 299, 1, 256, 255, 299, 7}) {
            InboundGroupSession.Decrypted decrypted = inbound.decrypt(sent.get(i), cipher);
            assertThat(decrypted.plaintext()).isEqualTo(utf8("m" + i));
            assertThat(decrypted.index()).isEqualTo(i);
        }
        assertThat(inbound.sessionId()).isEqualTo(outbound.sessionId());
    }

    /** The definition of R(i), step by step, against the jumps. */
    @ParameterizedTest
    @ValueSource(longs = {1, 255, 256, 257, 65_535, 65_536, 65_793, 66_000})
    void theRatchetJumpsWhereItsDefinitionWalks(long target) {
        byte[] start = Octets.random(random, Ratchet.LENGTH);
        byte[][] walked = new byte[4][];
        for (int j = 0; j < 4; j++) {
            walked[j] = Octets.slice(start, 32 * j, 32 * j + 32);
        }
        for (long i = 1; i <= target; i++) {
            int part = i % (1 << 24) == 0 ? 0 : i % (1 << 16) == 0 ? 1 : i % (1 << 8) == 0 ? 2 : 3;
            byte[] seed = walked[part];
            for (int j = part; j < 4; j++) {
                walked[j] = HmacSha256.of(seed, new byte[] {(byte) j});
            }
        }
        Ratchet ratchet = new Ratchet(start.clone(), 0);
        ratchet.advance(target, new HmacSha256());
        assertThat(ratchet.parts()).isEqualTo(Octets.join(walked));
        assertThat(ratchet.index()).isEqualTo(target);
    }

    @Test
    void theRatchetReachesItsLastIndexByAnyWay() {
        byte[] start = Octets.random(random, Ratchet.LENGTH);
        HmacSha256 hmac = new HmacSha256();
        Ratchet direct = new Ratchet(start.clone(), 0);
        direct.advance(Ratchet.LAST, hmac);
        Ratchet byStops = new Ratchet(start.clone(), 0);
        for (long stop : new long[] {5, 0x1000000, 0x1FF00FF, 0x80000000L, 0xFFFF0000L, 0xFFFFFF00L, Ratchet.LAST}) {
            byStops.advance(stop, hmac);
        }
        assertThat(byStops.equalsAt(direct)).isTrue();
        assertThatThrownBy(() -> direct.advance(0, hmac)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aSessionSharedLaterKnowsNothingEarlier() {
        MegolmMessage before = outbound.encrypt(utf8("before"), cipher);
        InboundGroupSession inbound = InboundGroupSession.of(outbound.sessionKey());
        assertThat(inbound.firstKnownIndex()).isEqualTo(1);
        refused(inbound, before, Problem.MESSAGE_INDEX);
        assertThat(inbound.decrypt(outbound.encrypt(utf8("after"), cipher), cipher)
                        .plaintext())
                .isEqualTo(utf8("after"));
    }

    @Test
    void aChangedMessageIsRefused() {
        InboundGroupSession inbound = InboundGroupSession.of(outbound.sessionKey());
        byte[] honest =
                UnpaddedBase64.decode(outbound.encrypt(utf8("m"), cipher).base64());
        for (int i = 0; i < honest.length; i++) {
            byte[] changed = honest.clone();
            changed[i] ^= 1;
            assertThatThrownBy(() -> inbound.decrypt(MegolmMessage.parse(UnpaddedBase64.encode(changed)), cipher))
                    .isInstanceOf(CryptoException.class);
        }
    }

    @Test
    void aMessageOfAnotherSessionIsRefused() {
        InboundGroupSession inbound = InboundGroupSession.of(outbound.sessionKey());
        refused(inbound, OutboundGroupSession.create(random).encrypt(utf8("m"), cipher), Problem.SIGNATURE);
    }

    @Test
    void aMemberOfTheRoomCannotSpeakForTheSession() {
        // whoever has the session key can make the code, but not the signature
        SessionKey shared = outbound.sessionKey();
        OutboundGroupSession forger = OutboundGroupSession.create(random);
        MegolmMessage forged = MegolmMessage.seal(shared.ratchet(), Ed25519KeyPair.generate(random), utf8("m"), cipher);
        refused(InboundGroupSession.of(shared), forged, Problem.SIGNATURE);
        assertThat(forger.messageIndex()).isZero();
    }

    @Test
    void aSessionKeyWithoutItsSignatureIsRefusedAndOneThatIsCutToo() {
        byte[] octets = UnpaddedBase64.decode(outbound.sessionKey().base64().revealText());
        for (int i = 0; i < octets.length; i++) {
            byte[] changed = octets.clone();
            changed[i] ^= 1;
            assertThatThrownBy(() -> key(changed)).isInstanceOf(CryptoException.class);
        }
        assertThatThrownBy(() -> key(new byte[0])).isInstanceOf(CryptoException.class);
        assertThatThrownBy(() -> key(Octets.slice(octets, 0, 165))).isInstanceOf(CryptoException.class);
    }

    @Test
    void exportsBeginWhereTheyAreAskedTo() {
        InboundGroupSession inbound = InboundGroupSession.of(outbound.sessionKey());
        MegolmMessage first = outbound.encrypt(utf8("0"), cipher);
        MegolmMessage second = outbound.encrypt(utf8("1"), cipher);
        SessionKey exported = parsed(inbound.export(1));
        assertThat(exported.isSigned()).isFalse();
        assertThat(exported.index()).isEqualTo(1);
        InboundGroupSession later = InboundGroupSession.of(exported);
        assertThat(later.decrypt(second, cipher).plaintext()).isEqualTo(utf8("1"));
        refused(later, first, Problem.MESSAGE_INDEX);
        assertThatThrownBy(() -> later.export(0)).isInstanceOf(CryptoException.class);
    }

    @Test
    void onlyASessionOfTheSameRatchetThatBeginsEarlierIsBetter() {
        InboundGroupSession inbound = InboundGroupSession.of(outbound.sessionKey());
        InboundGroupSession later = InboundGroupSession.of(inbound.export(600));
        assertThat(inbound.compare(later)).isEqualTo(Relation.EARLIER);
        assertThat(later.compare(inbound)).isEqualTo(Relation.LATER);
        assertThat(later.compare(InboundGroupSession.of(inbound.export(600)))).isEqualTo(Relation.EQUAL);
        byte[] forged = UnpaddedBase64.decode(inbound.export(0).base64().revealText());
        forged[5] ^= 1;
        assertThat(InboundGroupSession.of(key(forged)).compare(later)).isEqualTo(Relation.UNCONNECTED);
        InboundGroupSession other =
                InboundGroupSession.of(OutboundGroupSession.create(random).sessionKey());
        assertThat(other.compare(inbound)).isEqualTo(Relation.UNCONNECTED);
    }

    @Test
    void anotherEventAtAnIndexIsAReplayAndTheSameIsNot() {
        IndexUse use = new IndexUse("!r", "s", 4, "$a", 17);
        use.check(null);
        use.check(new IndexUse("!r", "s", 4, "$a", 17));
        for (IndexUse earlier : List.of(new IndexUse("!r", "s", 4, "$b", 17), new IndexUse("!r", "s", 4, "$a", 18))) {
            assertThatThrownBy(() -> use.check(earlier)).isInstanceOf(CryptoException.class);
        }
    }

    @Test
    void sessionsSurvivePickles() {
        PickleKey key = PickleKey.of(Secret.of(new byte[32]));
        InboundGroupSession inbound = InboundGroupSession.unpickle(
                InboundGroupSession.of(outbound.sessionKey()).pickle(key, random), key);
        MegolmMessage first = outbound.encrypt(utf8("0"), cipher);
        OutboundGroupSession again = OutboundGroupSession.unpickle(outbound.pickle(key, random), key);
        assertThat(again.encrypt(utf8("1"), cipher)).isEqualTo(outbound.encrypt(utf8("1"), cipher));
        assertThat(inbound.decrypt(first, cipher).plaintext()).isEqualTo(utf8("0"));
    }

    @Test
    void aSessionEndsAfterItsLastIndex() {
        PickleKey key = PickleKey.of(Secret.of(new byte[32]));
        var out = new PickleWriter(PickleKind.OUTBOUND_GROUP_SESSION);
        out.octets(new byte[32]).octets(new byte[128]).number(Ratchet.LAST).flag(false);
        OutboundGroupSession last = OutboundGroupSession.unpickle(key.seal(out, random), key);
        SessionKey shared = last.sessionKey();
        MegolmMessage message = last.encrypt(utf8("last"), cipher);
        assertThat(InboundGroupSession.of(shared).decrypt(message, cipher).index())
                .isEqualTo(Ratchet.LAST);
        assertThatThrownBy(() -> last.encrypt(utf8("more"), cipher))
                .isInstanceOfSatisfying(
                        CryptoException.class, e -> assertThat(e.problem()).isEqualTo(Problem.LIMIT));
    }

    @Test
    void keysDoNotShowThemselves() {
        assertThat(outbound.sessionKey()).hasToString("SessionKey[" + outbound.sessionId() + ", 0]");
        assertThat(outbound).hasToString("OutboundGroupSession[" + outbound.sessionId() + ", 0]");
        assertThat(outbound.sessionKey().base64()).hasToString("***");
    }

    private void refused(InboundGroupSession session, MegolmMessage message, Problem problem) {
        assertThatThrownBy(() -> session.decrypt(message, cipher))
                .isInstanceOfSatisfying(
                        CryptoException.class, e -> assertThat(e.problem()).isEqualTo(problem));
    }

    private static SessionKey parsed(SessionKey key) {
        return SessionKey.parse(key.base64());
    }

    private static SessionKey key(byte[] octets) {
        return SessionKey.parse(Secret.of(UnpaddedBase64.encode(octets)));
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
