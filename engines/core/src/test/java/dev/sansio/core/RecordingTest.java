package dev.sansio.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sansio.core.recording.Call;
import dev.sansio.core.recording.Recorder;
import dev.sansio.core.recording.Recording;
import dev.sansio.core.recording.RecordingCodec;
import dev.sansio.core.recording.ReplayDivergedException;
import java.net.InetSocketAddress;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** A session written down is a session that can be played again. */
class RecordingTest {

    /** Commands are texts; answers a token and a text. */
    private static final RecordingCodec<String> CODEC = new RecordingCodec<>() {
        @Override
        public String write(String command) {
            return command;
        }

        @Override
        public String read(String text) {
            return text;
        }

        @Override
        public String writeAnswer(Answer answer) {
            AskingEngine.Reply reply = (AskingEngine.Reply) answer;
            return reply.token() + " " + reply.text();
        }

        @Override
        public Answer readAnswer(String text) {
            int space = text.indexOf(' ');
            return new AskingEngine.Reply(Long.parseLong(text.substring(0, space)), text.substring(space + 1));
        }
    };

    private final List<String> lines = new ArrayList<>();

    private Driver<String, String> recorded(StreamEngine<String, String> engine) {
        return Driver.started(Recorder.lines(CODEC, lines::add).record(engine));
    }

    private List<String> replayed(StreamEngine<String, String> engine) {
        return Recording.parse(lines.stream(), CODEC).replay(engine);
    }

    @Test
    void everyCallWithAnEffectIsPlayedAgainToEqualEvents() {
        LineEngine live = new LineEngine().greeting("hello\tback\\slash");
        live.period = 10;
        Driver<String, String> driver = recorded(live).feed("a\nb").send("tab\tand \\ mark");
        assertThatThrownBy(() -> driver.send("two\nlines")).isInstanceOf(CommandRejectedException.class);
        driver.advance(25).feed("c\nbad\n");
        LineEngine fresh = new LineEngine().greeting("hello\tback\\slash");
        fresh.period = 10;
        assertThat(replayed(fresh)).isEqualTo(driver.events).containsExactly("hello\tback\\slash", "a", "bc");
        assertThat(String.join("\n", lines))
                .contains("receive\t0\t610a62", "send\t0\ttab\\tand \\\\ mark", "\trejected", "failed bad");
        assertThat(fresh.calls).isEqualTo(live.calls);
    }

    @Test
    void endAndLossArePlayedAgain() {
        Driver<String, String> driver =
                recorded(new LineEngine()).feed("a\nrest").eof();
        assertThat(replayed(new LineEngine())).isEqualTo(driver.events).containsExactly("a", "rest");
        lines.clear();
        recorded(new LineEngine()).feed("a\n").lose();
        assertThat(replayed(new LineEngine())).containsExactly("a");
        assertThat(lines).anyMatch(line -> line.startsWith("lost\t0\treset"));
    }

    @Test
    void unreadInputOfASwitchIsCompared() {
        StreamEngine<String, String> engine = Recorder.lines(CODEC, lines::add).record(new LineEngine());
        Driver.started(engine).feed("switch\nnext");
        assertThat(Text.of(engine.unread())).isEqualTo("next");
        assertThat(replayed(new LineEngine())).containsExactly("switch");
        assertThat(lines).contains("unread\t-1\t-\t" + java.util.HexFormat.of().formatHex("next".getBytes()));
    }

    @Test
    void questionsAndAnswersArePlayedAgain() {
        StreamEngine<String, String> engine = Recorder.lines(CODEC, lines::add).record(new AskingEngine(7));
        Driver<String, String> driver = Driver.started(engine).feed("who?\n");
        assertThat(((Asking) engine).ask()).isEqualTo(new AskingEngine.Question(7, "who?"));
        assertThat(((Asking) engine).ask()).isNull();
        ((Asking) engine).answer(new AskingEngine.Reply(7, "you"), 0);
        driver.drain();
        assertThat(replayed(new AskingEngine(7))).containsExactly("7=you");
    }

    @Test
    void engineThatNeverAsksHasNoQuestions() {
        StreamEngine<String, String> engine = Recorder.lines(CODEC, lines::add).record(new LineEngine());
        assertThat(((Asking) engine).ask()).isNull();
        ((Asking) engine).answer(new AskingEngine.Reply(1, "unasked"), 0);
        assertThat(lines).isEmpty();
    }

    @Test
    void whatWasReceivedIsKeptAsItWasThoughTheEngineOverwritesIt() {
        Recording<String> recording = new Recording<>(String::valueOf);
        ByteBuffer bytes = Text.bytes("plain\n");
        recording.recorder().record(new LineEngine()).receive(bytes, 3);
        bytes.put(0, (byte) 'X');
        Call call = recording.calls().get(0);
        assertThat(call.now()).isEqualTo(3);
        assertThat((byte[]) call.subject()).isEqualTo("plain\n".getBytes());
    }

    @Test
    void pollsThatYieldNothingAreNotedOnce() {
        StreamEngine<String, String> engine = Recorder.lines(CODEC, lines::add).record(new LineEngine());
        for (int i = 0; i < 5; i++) {
            assertThat(engine.poll()).isNull();
            assertThat(engine.transmit()).isNull();
        }
        assertThat(lines).containsExactly("poll\t-1\t-\tnull", "transmit\t-1\t-\tnull");
    }

    @Test
    void differentAnswerIsNamedWithItsCall() {
        recorded(new LineEngine()).feed("a\n");
        assertThatThrownBy(() -> replayed(new LineEngine().greeting("other")))
                .isInstanceOfSatisfying(
                        ReplayDivergedException.class,
                        diverged -> assertThat(diverged.index()).isEqualTo(1))
                .hasMessageContaining("POLL at -1")
                .hasMessageContaining("recorded: null")
                .hasMessageContaining("replayed: other");
    }

    @Test
    void lineThatIsNoneIsRefused() {
        for (String line :
                List.of("", "poll", "poll\t-1\t-", "dance\t0\t-\tnull", "poll\tx\t-\tnull", "lost\t0\ta\\x\t-")) {
            assertThatThrownBy(() -> Recording.parse(java.util.stream.Stream.of(line), CODEC))
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }

    /** Echoes, and counts what could not be delivered. */
    private static final class Echo implements DatagramEngine<String, String> {
        private final java.util.ArrayDeque<Datagram> in = new java.util.ArrayDeque<>();
        private final java.util.ArrayDeque<Datagram> out = new java.util.ArrayDeque<>();
        private int undeliverable;

        @Override
        public void send(String command, long now) {}

        @Override
        public @Nullable String poll() {
            Datagram datagram = in.poll();
            if (datagram == null) {
                return null;
            }
            out.add(datagram);
            return datagram.remote().getPort() + " " + Text.of(datagram.payload()) + " " + undeliverable;
        }

        @Override
        public long deadline() {
            return NEVER;
        }

        @Override
        public void advance(long now) {}

        @Override
        public Phase phase() {
            return Phase.OPEN;
        }

        @Override
        public void receive(Datagram unit, long now) {
            in.add(unit);
        }

        @Override
        public @Nullable Datagram transmit() {
            return out.poll();
        }

        @Override
        public boolean hungry() {
            return true;
        }

        @Override
        public boolean finished() {
            return false;
        }

        @Override
        public void lost(Throwable cause, long now) {}

        @Override
        public void undeliverable(Datagram unit, Throwable cause, long now) {
            undeliverable++;
        }
    }

    @Test
    void datagramsArePlayedAgain() throws Exception {
        InetSocketAddress remote =
                new InetSocketAddress(java.net.InetAddress.getByAddress(new byte[] {127, 0, 0, 1}), 9);
        DatagramEngine<String, String> engine =
                Recorder.lines(CODEC, lines::add).record(new Echo());
        Datagram datagram = new Datagram(remote, remote, 2, Text.bytes("ping"));
        engine.receive(datagram, 1);
        assertThat(engine.poll()).isEqualTo("9 ping 0");
        assertThat(engine.transmit()).isNotNull();
        engine.undeliverable(datagram, new IllegalStateException("refused"), 2);
        engine.receive(Datagram.of(remote, Text.bytes("pong")), 3);
        assertThat(engine.poll()).isEqualTo("9 pong 1");
        assertThat(Recording.parse(lines.stream(), CODEC).<String>replay(new Echo()))
                .containsExactly("9 ping 0", "9 pong 1");
        assertThat(lines).contains("receive\t3\t7f000001:9 - -1 706f6e67\tnull");
    }
}
