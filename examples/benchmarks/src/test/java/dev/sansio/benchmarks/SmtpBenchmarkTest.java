package dev.sansio.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SmtpBenchmarkTest {

    @Test
    void theSessionIsWhatItIsSaidToBe() {
        assertThat(SmtpText.BODY.length).isBetween(3_800, 4_200);
        assertThat(SmtpText.replies(0).length).isEqualTo(324);
        assertThat(SmtpText.replies(1)).hasSize(324).isNotEqualTo(SmtpText.replies(0));
    }

    @Test
    void everyServerReadsTheSameSessionAgainAndAgain() {
        SmtpServerBenchmark bench = new SmtpServerBenchmark();
        bench.prepare();
        long before = bench.replied();
        long first = bench.engine();
        long replies = bench.replied() - before;

        assertThat(first % SmtpServerBenchmark.COMMAND).isEqualTo(sum(SmtpText.BODY));
        assertThat(bench.engine()).isEqualTo(first);
        assertThat(bench.replied() - before).isEqualTo(2 * replies).isGreaterThan(8 * 6);
        assertThat(bench.nettyLines()).isEqualTo(bench.nettyLines()).isEqualTo(bench.subetha());
        assertThat(bench.subetha() % SmtpServerBenchmark.COMMAND).isEqualTo(sum(SmtpText.BODY));
    }

    @Test
    void everyClientReadsEveryReply() {
        SmtpReplyBenchmark bench = new SmtpReplyBenchmark();
        SmtpReplyBenchmark.WaitingClient waiting = new SmtpReplyBenchmark.WaitingClient();
        waiting.prepare();
        waiting.send();
        SmtpReplyBenchmark.Client client = new SmtpReplyBenchmark.Client();
        client.prepare();
        SmtpReplyBenchmark.Channel channel = new SmtpReplyBenchmark.Channel();
        channel.prepare();

        long once = SmtpReplyBenchmark.checksum();
        assertThat(bench.replies(waiting)).isEqualTo(SmtpReplyBenchmark.BATCH * once);
        assertThat(bench.nettyReplies(channel)).isEqualTo(SmtpReplyBenchmark.BATCH * once);
        assertThat(bench.session(client)).isEqualTo(once);
        assertThat(bench.nettySession(channel)).isEqualTo(once);
    }

    /** A byte at a time, where the benchmarks read eight. */
    private static long sum(byte[] bytes) {
        long sum = 0;
        for (byte b : bytes) {
            sum += b & 0xFF;
        }
        return sum;
    }
}
