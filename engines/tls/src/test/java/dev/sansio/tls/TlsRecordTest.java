package dev.sansio.tls;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sansio.core.CommandRejectedException;
import dev.sansio.core.Phase;
import dev.sansio.core.SessionFailedException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class TlsRecordTest {

    private static final int MEBIBYTE = 1 << 20;

    private static Pair secured(TlsVersion version) {
        return Pair.of(Given.client(), Given.server().versions(version)).start();
    }

    private static void receive(End end, byte[] bytes) {
        end.engine.receive(ByteBuffer.wrap(bytes), 0);
        end.poll();
    }

    /** What an end has sent for a command, not yet received by the other. */
    private static byte[] sent(End end, TlsCommand command) {
        end.engine.send(command, 0);
        return end.transmit();
    }

    private static byte[] concat(byte[] first, byte[] second) {
        byte[] both = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, both, first.length, second.length);
        return both;
    }

    // --- what is no record ---

    @ParameterizedTest
    @ValueSource(strings = {"GET / HTTP/1.1\r\n\r\n", "EHLO client\r\n", "220 mail.example ESMTP\r\n", "\0\0\0\0\0"})
    void plainTextIsNotTlsForEitherRole(String text) {
        for (TlsEngine engine : new TlsEngine[] {
            Given.client(Given.client().build()),
            TlsEngine.server(Given.server().build())
        }) {
            End end = new End(engine);
            engine.advance(0);
            end.poll();
            end.transmit();
            receive(end, text.getBytes(java.nio.charset.StandardCharsets.US_ASCII));

            assertThat(end.code()).isEqualTo(TlsFailure.NOT_TLS);
            assertThat(end.transmit()).as("a fatal alert").startsWith(21, 3, 3, 0, 2, 2);
            assertThat(engine.finished()).isTrue();
        }
    }

    @Test
    void plainTextIsNotTlsForEveryCut() {
        byte[] text = "MAIL FROM:<attacker@example.org>\r\n".getBytes(java.nio.charset.StandardCharsets.US_ASCII);
        for (int cut = 1; cut < text.length; cut++) {
            End end = new End(TlsEngine.server(Given.server().build()));
            end.engine.advance(0);
            receive(end, Arrays.copyOf(text, cut));
            receive(end, Arrays.copyOfRange(text, cut, text.length));
            assertThat(end.code()).as("cut at %d", cut).isEqualTo(TlsFailure.NOT_TLS);
        }
    }

    @ParameterizedTest
    @EnumSource(TlsVersion.class)
    void aRecordLongerThanPermittedIsAnOverflowBeforeItsBodyHasCome(TlsVersion version) {
        Pair pair = secured(version);
        int tooLong = version == TlsVersion.TLS_1_3 ? 16_641 : 18_433;
        receive(pair.server, new byte[] {23, 3, 3, (byte) (tooLong >>> 8), (byte) tooLong});

        assertThat(pair.server.code()).isEqualTo(TlsFailure.RECORD_OVERFLOW);
        pair.run();
        assertThat(pair.client.code()).startsWith(TlsFailure.ALERT);
    }

    @Test
    void aRecordAsLongAsPermittedIsAwaited() {
        Pair pair = secured(TlsVersion.TLS_1_3);
        receive(pair.server, new byte[] {23, 3, 3, 0x41, 0});
        assertThat(pair.server.code()).isEqualTo("none");
        assertThat(pair.server.engine.hungry()).isTrue();
    }

    // --- forgery and truncation ---

    @ParameterizedTest
    @EnumSource(TlsVersion.class)
    void aTamperedRecordFailsAfterTheGoodOneBeforeIt(TlsVersion version) {
        Pair pair = secured(version);
        byte[] good = sent(pair.client, Pair.write("good"));
        byte[] bad = sent(pair.client, Pair.write("evil"));
        bad[bad.length - 1] ^= 1;
        receive(pair.server, concat(good, bad));

        assertThat(pair.server.text()).isEqualTo("good");
        assertThat(pair.server.code()).isEqualTo(TlsFailure.BAD_RECORD);
        pair.run();
        assertThat(pair.client.code()).isEqualTo("alert:bad_record_mac");
        assertThat(pair.server.engine.finished()).isTrue();
    }

    @ParameterizedTest
    @EnumSource(TlsVersion.class)
    void aRepeatedRecordIsAForgery(TlsVersion version) {
        Pair pair = secured(version);
        byte[] record = sent(pair.client, Pair.write("pay"));
        receive(pair.server, record.clone());
        receive(pair.server, record.clone());

        assertThat(pair.server.text()).isEqualTo("pay");
        assertThat(pair.server.code()).isEqualTo(TlsFailure.BAD_RECORD);
    }

    @ParameterizedTest
    @EnumSource(TlsVersion.class)
    void anEndWithoutCloseNotifyIsATruncation(TlsVersion version) {
        Pair pair = secured(version);
        receive(pair.server, sent(pair.client, Pair.write("half a mess")));
        pair.server.engine.eof(0);
        pair.server.poll();

        assertThat(pair.server.text()).isEqualTo("half a mess");
        assertThat(pair.server.code()).isEqualTo(SessionFailedException.TRUNCATED);
        assertThat(pair.server.isEnded()).isFalse();
    }

    @ParameterizedTest
    @EnumSource(TlsVersion.class)
    void anEndAfterCloseNotifyIsClean(TlsVersion version) {
        Pair pair = secured(version);
        receive(pair.server, sent(pair.client, new TlsCommand.Finish()));
        pair.server.engine.eof(0);
        pair.server.poll();
        pair.server.engine.send(new TlsCommand.Finish(), 0);
        pair.run();

        assertThat(pair.server.code()).isEqualTo("none");
        assertThat(pair.server.isEnded()).isTrue();
        assertThat(pair.server.engine.phase()).isEqualTo(Phase.CLOSED);
        assertThat(pair.server.engine.finished()).isTrue();
        assertThat(pair.client.engine.phase()).isEqualTo(Phase.CLOSED);
    }

    @Test
    void anEndDuringTheHandshakeIsATruncation() {
        End end = new End(TlsEngine.server(Given.server().build()));
        end.engine.advance(0);
        end.engine.eof(0);
        end.poll();
        assertThat(end.code()).isEqualTo(SessionFailedException.TRUNCATED);
    }

    @Test
    void aLossDropsOutputAndKeepsEarlierEvents() {
        Pair pair = secured(TlsVersion.TLS_1_3);
        pair.server.engine.receive(ByteBuffer.wrap(sent(pair.client, Pair.write("last"))), 0);
        pair.server.engine.send(Pair.write("never read"), 0);
        pair.server.engine.lost(new IllegalStateException("reset"), 0);
        pair.server.poll();

        assertThat(pair.server.text()).isEqualTo("last");
        assertThat(pair.server.code()).isEqualTo(SessionFailedException.LOST);
        assertThat(pair.server.transmit()).isEmpty();
        assertThat(pair.server.engine.pending()).isZero();
        assertThat(pair.server.engine.finished()).isTrue();
    }

    // --- half-close ---

    @Test
    void withTls13ThePeerMaySendAfterOurEnd() {
        Pair pair = secured(TlsVersion.TLS_1_3);
        pair.clientSends(Pair.write("question"))
                .clientSends(new TlsCommand.Finish())
                .run();
        assertThat(pair.server.isEnded()).isTrue();
        assertThat(pair.server.engine.phase()).isEqualTo(Phase.OPEN);
        assertThat(pair.client.engine.finished()).isTrue();
        assertThat(pair.client.engine.phase()).isEqualTo(Phase.OPEN);

        pair.serverSends(Pair.write("late answer"))
                .serverSends(new TlsCommand.Finish())
                .run();
        assertThat(pair.client.text()).isEqualTo("late answer");
        assertThat(pair.client.isEnded()).isTrue();
        assertThat(pair.client.engine.phase()).isEqualTo(Phase.CLOSED);
        assertThat(pair.server.engine.phase()).isEqualTo(Phase.CLOSED);
    }

    @Test
    void withTls12TheEndIsAnsweredAtOnceAfterWhatWasWritten() {
        Pair pair = secured(TlsVersion.TLS_1_2);
        pair.serverSends(Pair.write("written before"))
                .clientSends(new TlsCommand.Finish())
                .run();

        assertThat(pair.client.text()).isEqualTo("written before");
        assertThat(pair.client.isEnded()).isTrue();
        assertThat(pair.server.engine.phase()).isEqualTo(Phase.CLOSED);
        assertThat(pair.client.engine.phase()).isEqualTo(Phase.CLOSED);
    }

    @Test
    void dataAfterCloseNotifyIsIgnored() {
        Pair pair = secured(TlsVersion.TLS_1_3);
        byte[] end = sent(pair.client, new TlsCommand.Finish());
        receive(pair.server, concat(end, "anything".getBytes(java.nio.charset.StandardCharsets.US_ASCII)));

        assertThat(pair.server.isEnded()).isTrue();
        assertThat(pair.server.code()).isEqualTo("none");
        assertThat(pair.server.engine.hungry()).isFalse();
    }

    @Test
    void aWriteAfterTheEndIsRejectedAndAfterTheCloseIgnored() {
        Pair pair = secured(TlsVersion.TLS_1_3);
        pair.clientSends(new TlsCommand.Finish());
        assertThatThrownBy(() -> pair.clientSends(Pair.write("more"))).isInstanceOf(CommandRejectedException.class);

        pair.run().serverSends(new TlsCommand.Finish()).run();
        assertThatCode(() -> pair.clientSends(Pair.write("more"))).doesNotThrowAnyException();
        assertThat(pair.client.engine.pending()).isZero();
    }

    // --- sizes and buffers ---

    @ParameterizedTest
    @ValueSource(ints = {1, 1023, 16_366, 16_367, 16_368, 16_384, 16_385, 100_000})
    void writesOfEverySizeArrive(int size) {
        for (TlsVersion version : TlsVersion.values()) {
            Pair pair = secured(version);
            pair.clientSends(Recorded.write(Recorded.bytes(size))).run();
            assertThat(pair.server.received.toByteArray()).isEqualTo(Recorded.bytes(size));
            assertThat(pair.client.engine.pending()).isZero();
        }
    }

    @Test
    void smallWritesShareARecord() {
        Pair pair = secured(TlsVersion.TLS_1_3);
        for (int i = 0; i < 50; i++) {
            pair.clientSends(Pair.write("word "));
        }
        int before = pair.client.transmitted.size();
        pair.run();
        assertThat(pair.client.transmitted).hasSize(before + 1);
        assertThat(pair.server.text()).isEqualTo("word ".repeat(50));
    }

    @ParameterizedTest
    @EnumSource(TlsVersion.class)
    void aMebibyteFlowsWithBoundedPending(TlsVersion version) {
        Pair pair = secured(version);
        byte[] all = Recorded.bytes(MEBIBYTE);
        long greatest = 0;
        for (int from = 0; from < all.length; from += 8192) {
            pair.clientSends(Recorded.write(Arrays.copyOfRange(all, from, from + 8192)));
            while (pair.client.engine.pending() > 16_384) {
                greatest = Math.max(greatest, pair.client.engine.pending());
                ByteBuffer record = pair.client.engine.transmit();
                pair.server.engine.receive(copied(record), 0);
                pair.server.poll();
            }
        }
        pair.run();

        assertThat(pair.server.received.toByteArray()).isEqualTo(all);
        assertThat(greatest).isLessThanOrEqualTo(16_384 + 8192);
    }

    private static ByteBuffer copied(ByteBuffer buffer) {
        byte[] bytes = new byte[buffer.remaining()];
        buffer.get(bytes);
        return ByteBuffer.wrap(bytes);
    }

    @Test
    void aTransmitSealsOneRecord() {
        Pair pair = secured(TlsVersion.TLS_1_3);
        pair.clientSends(Recorded.write(Recorded.bytes(MEBIBYTE)));
        long owed = pair.client.engine.pending();
        assertThat(owed).isEqualTo(MEBIBYTE);

        ByteBuffer record = pair.client.engine.transmit();
        assertThat(record.remaining()).isLessThan(17_000);
        assertThat(pair.client.engine.pending()).isGreaterThan(owed - 17_000);
    }

    @Test
    void directAndReadOnlyBuffersAreReadAndLeftAlone() {
        Pair pair = secured(TlsVersion.TLS_1_3);
        byte[] plain = Recorded.bytes(5000);
        ByteBuffer direct = ByteBuffer.allocateDirect(5000).put(plain).flip();
        ByteBuffer readOnly = ByteBuffer.wrap(plain).asReadOnlyBuffer();
        pair.clientSends(new TlsCommand.Write(direct)).clientSends(new TlsCommand.Write(readOnly));
        byte[] sealed = pair.client.transmit();
        pair.server.engine.receive(ByteBuffer.wrap(sealed).asReadOnlyBuffer(), 0);
        pair.server.poll();

        assertThat(pair.server.received.toByteArray()).isEqualTo(concat(plain, plain));
        assertThat(direct.remaining()).isEqualTo(5000);
        assertThat(readOnly.remaining()).isEqualTo(5000);

        pair.clientSends(new TlsCommand.Write(direct));
        byte[] again = pair.client.transmit();
        pair.server.received.reset();
        pair.server.engine.receive(
                ByteBuffer.allocateDirect(again.length).put(again).flip(), 0);
        pair.server.poll();
        assertThat(pair.server.received.toByteArray()).isEqualTo(plain);
    }

    @Test
    void payloadLiesWhereTheRecordCame() throws Exception {
        Pair pair = secured(TlsVersion.TLS_1_3);
        byte[] record = sent(pair.client, Pair.write("in place"));
        pair.server.engine.receive(ByteBuffer.wrap(record), 0);
        TlsEvent.Received received = (TlsEvent.Received) pair.server.engine.poll();

        assertThat(received).isNotNull();
        assertThat(received.payload().array()).isSameAs(record);
    }
}
