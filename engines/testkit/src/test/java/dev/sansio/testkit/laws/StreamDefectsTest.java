package dev.sansio.testkit.laws;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sansio.core.CommandRejectedException;
import dev.sansio.core.Phase;
import dev.sansio.core.SessionFailedException;
import dev.sansio.core.StreamEngine;
import dev.sansio.testkit.Hostile;
import dev.sansio.testkit.Octets;
import dev.sansio.testkit.Scenario;
import dev.sansio.testkit.line.Forwarding;
import dev.sansio.testkit.line.LineCommand;
import dev.sansio.testkit.line.LineEngine;
import dev.sansio.testkit.line.LineEvent;
import dev.sansio.testkit.line.LineScenarios;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Each law finds an engine that breaks it. */
class StreamDefectsTest {

    private static final AtomicInteger STATIC_COUNTER = new AtomicInteger();

    private static void caught(
            Law law, String message, Supplier<? extends StreamEngine<LineCommand, LineEvent>> defect) {
        assertThatThrownBy(() -> law.check(LineScenarios.full(defect)))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining(message);
    }

    @Test
    void splitFindsBytesLostAtACut() {
        caught(new SplitLaw(), "every byte alone", () -> new Forwarding() {
            @Override
            public void receive(ByteBuffer bytes, long now) {
                boolean endsWithCarriageReturn = bytes.hasRemaining() && bytes.get(bytes.limit() - 1) == '\r';
                super.receive(endsWithCarriageReturn ? bytes.limit(bytes.limit() - 1) : bytes, now);
            }
        });
    }

    @Test
    void splitFindsASingleBadCutAndNamesIt() {
        caught(new SplitLaw(), "a cut at 6", () -> new Forwarding() {
            @Override
            public void receive(ByteBuffer bytes, long now) {
                boolean bad = bytes.remaining() == 6 && bytes.get(bytes.position()) == 'h';
                super.receive(bad ? bytes.put(0, (byte) 'H') : bytes, now);
            }
        });
    }

    @Test
    void splitFindsAPairOfBadCuts() {
        caught(new SplitLaw(), "cuts at 2 and 8", () -> new Forwarding() {
            @Override
            public void receive(ByteBuffer bytes, long now) {
                boolean bad = bytes.remaining() == 6 && bytes.get(bytes.position()) == 'l';
                super.receive(bad ? bytes.put(0, (byte) 'L') : bytes, now);
            }
        });
    }

    @Test
    void pollingFindsANullThatWasNotFinal() {
        caught(new PollingLaw(), "poll returned null and then", () -> new Forwarding() {
            private boolean shy;

            @Override
            public @Nullable LineEvent poll() {
                shy = !shy;
                return shy ? null : super.poll();
            }
        });
    }

    @Test
    void pollingFindsOutputThatDependsOnWhenItIsPolled() {
        caught(new PollingLaw(), "output differ", () -> new Forwarding() {
            private boolean unpolled;

            @Override
            public void receive(ByteBuffer bytes, long now) {
                if (unpolled) {
                    engine.send(new LineCommand.Say("slow"), now);
                }
                unpolled = true;
                super.receive(bytes, now);
            }

            @Override
            public @Nullable LineEvent poll() {
                unpolled = false;
                return super.poll();
            }
        });
    }

    @Test
    void outputFindsEventsThatDependOnTransmission() {
        caught(new OutputLaw(), "events differ", () -> new Forwarding() {
            @Override
            public @Nullable LineEvent poll() {
                LineEvent event = super.poll();
                return event instanceof LineEvent.Said && pending() > 0 ? new LineEvent.Said("congested") : event;
            }
        });
    }

    @Test
    void outputFindsEventsThatTransmissionRemoves() {
        caught(new OutputLaw(), "events differ", () -> new Forwarding() {
            @Override
            public @Nullable ByteBuffer transmit() {
                if (!hungry() && phase().readable()) {
                    engine.poll();
                }
                return super.transmit();
            }
        });
    }

    @Test
    void rejectionFindsACommandHalfDone() {
        caught(new RejectionLaw(), "changed the engine", () -> new Forwarding() {
            @Override
            public void send(LineCommand command, long now) {
                if (command instanceof LineCommand.Say say && say.text().contains("\n")) {
                    super.send(new LineCommand.Say("half"), now);
                    throw new CommandRejectedException("too late");
                }
                super.send(command, now);
            }
        });
    }

    @Test
    void rejectionFindsAChangeThatShowsLater() {
        caught(new RejectionLaw(), "output differ", () -> new Forwarding() {
            private String prefix = "";

            @Override
            public void send(LineCommand command, long now) {
                if (command instanceof LineCommand.Say say) {
                    prefix += say.text().contains("\n") ? "*" : "";
                    super.send(new LineCommand.Say(prefix + say.text()), now);
                } else {
                    super.send(command, now);
                }
            }
        });
    }

    @Test
    void rejectionWantsToKnowWhatIsRejectedAndWhetherItIs() {
        assertThatThrownBy(() -> new RejectionLaw()
                        .check(LineScenarios.conversation(LineEngine::new)
                                .rejects(new LineCommand.Say("a good line"))
                                .build()))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("nowhere in the scenario is this rejected");
    }

    @Test
    void failureFindsAnotherExceptionEachTime() {
        caught(new FailureLaw(), "and then another", () -> new Forwarding() {
            @Override
            public @Nullable LineEvent poll() {
                try {
                    return super.poll();
                } catch (SessionFailedException broken) {
                    throw new SessionFailedException(broken.code(), "again");
                }
            }
        });
    }

    @Test
    void failureFindsEventsThatItOvertakes() {
        caught(new FailureLaw(), "took earlier events away", () -> new Forwarding() {
            private final SessionFailedException garbled = new SessionFailedException("garbled", "at once");
            private boolean broken;

            @Override
            public void receive(ByteBuffer bytes, long now) {
                broken |= Octets.of(bytes).toText().contains("!");
                super.receive(bytes, now);
            }

            @Override
            public @Nullable LineEvent poll() {
                if (broken) {
                    throw garbled;
                }
                return super.poll();
            }
        });
    }

    @Test
    void failureFindsInputThatIsStillAnswered() {
        caught(new FailureLaw(), "output differ", () -> new Forwarding() {
            private int extra;

            @Override
            public void receive(ByteBuffer bytes, long now) {
                extra += phase() == Phase.FAILED ? 1 : 0;
                super.receive(bytes, now);
            }

            @Override
            public @Nullable ByteBuffer transmit() {
                if (extra > 0) {
                    extra--;
                    return Octets.of("ERR\r\n").toBuffer();
                }
                return super.transmit();
            }
        });
    }

    @Test
    void failureFindsOneThatNeverFinishes() {
        caught(new FailureLaw(), "is not finished", () -> new Forwarding() {
            @Override
            public boolean finished() {
                return false;
            }
        });
    }

    @Test
    void timeFindsAnAbsoluteTime() {
        caught(new TimeLaw(), "a clock that starts at", () -> new Forwarding() {
            @Override
            public void receive(ByteBuffer bytes, long now) {
                super.receive(now < 1000 ? bytes : bytes.put(bytes.position(), (byte) 'X'), now);
            }
        });
    }

    @Test
    void timeFindsADeadlineThatStaysInThePast() {
        caught(new TimeLaw(), "a driver would spin", () -> new Forwarding() {
            @Override
            public void advance(long now) {
                if (engine.deadline() == NEVER) {
                    super.advance(now);
                }
            }
        });
    }

    @Test
    void timeFindsTimersThatASpuriousAdvanceMoves() {
        caught(new TimeLaw(), "spurious advance", () -> new Forwarding() {
            private int calls;

            @Override
            public void advance(long now) {
                super.advance(now);
                if (calls++ == 3) {
                    engine.lost(new IllegalStateException("impatient"), now);
                }
            }
        });
    }

    @Test
    void timeFindsAPeerBlamedForASlowApplication() {
        caught(new TimeLaw(), "was held to be silent", () -> new Forwarding() {
            private final SessionFailedException timeout = new SessionFailedException("timeout", "silent");
            private long last = -1;
            private boolean silent;

            @Override
            public void receive(ByteBuffer bytes, long now) {
                last = now;
                super.receive(bytes, now);
            }

            @Override
            public void advance(long now) {
                super.advance(now);
                last = last < 0 ? now : last;
                silent |= now - last > 60_000_000_000L;
            }

            @Override
            public @Nullable LineEvent poll() {
                if (silent) {
                    throw timeout;
                }
                return super.poll();
            }
        });
    }

    @Test
    void determinismFindsAStaticCounter() {
        caught(new DeterminismLaw(), "a second engine", () -> new Forwarding() {
            @Override
            public @Nullable LineEvent poll() {
                LineEvent event = super.poll();
                return event instanceof LineEvent.Said
                        ? new LineEvent.Said("" + STATIC_COUNTER.incrementAndGet())
                        : event;
            }
        });
    }

    @Test
    void determinismFindsIdentity() {
        caught(new DeterminismLaw(), "events differ", () -> new Forwarding() {
            @Override
            public @Nullable LineEvent poll() {
                LineEvent event = super.poll();
                return event instanceof LineEvent.Said
                        ? new LineEvent.Said("session " + System.identityHashCode(this))
                        : event;
            }
        });
    }

    @Test
    void buffersFindsAWriteOutsideOfTheRange() {
        caught(new BufferLaw(), "wrote outside of received buffer 0", () -> new Forwarding() {
            @Override
            public void receive(ByteBuffer bytes, long now) {
                if (bytes.hasArray() && bytes.limit() < bytes.capacity()) {
                    bytes.array()[bytes.arrayOffset() + bytes.limit()] = 0;
                }
                super.receive(bytes, now);
            }
        });
    }

    @Test
    void buffersFindsABorrowedBufferThatWasKept() {
        caught(new BufferLaw(), "used again", () -> new Forwarding() {
            private final List<ByteBuffer> kept = new ArrayList<>();

            @Override
            public void receive(ByteBuffer bytes, long now) {
                kept.add(bytes);
            }

            @Override
            public @Nullable LineEvent poll() {
                kept.forEach(bytes -> engine.receive(bytes, 0));
                kept.clear();
                return super.poll();
            }
        });
    }

    @Test
    void buffersFindsChangedPayloadOfEvents() {
        caught(new BufferLaw(), "payload changed later", () -> new Forwarding() {
            private ByteBuffer last = ByteBuffer.allocate(1);

            @Override
            public @Nullable LineEvent poll() {
                if (last.hasRemaining()) {
                    last.put(0, (byte) '#');
                }
                LineEvent event = super.poll();
                if (event instanceof LineEvent.BlobReceived blob) {
                    last = blob.part();
                }
                return event;
            }
        });
    }

    @Test
    void buffersFindsChangedPayloadOfCommands() {
        caught(new BufferLaw(), "of:  command", () -> new Forwarding() {
            @Override
            public void send(LineCommand command, long now) {
                super.send(command, now);
                if (command instanceof LineCommand.Attach attach) {
                    attach.payload().put(3, (byte) (attach.payload().get(3) + 1)); // masked in place
                }
            }
        });
    }

    @Test
    void buffersFindsAnOutputChunkThatIsUsedAgain() {
        caught(new BufferLaw(), "of:  transmitted unit", () -> new Forwarding() {
            private final byte[] scratch = new byte[4096];

            @Override
            public @Nullable ByteBuffer transmit() {
                ByteBuffer unit = super.transmit();
                if (unit == null) {
                    return null;
                }
                int length = unit.remaining();
                unit.get(scratch, 0, length);
                return ByteBuffer.wrap(scratch, 0, length);
            }
        });
    }

    @Test
    void boundedFindsALineWithoutALimit() {
        caught(new BoundedLaw(), "a line without end", () -> new Forwarding() {
            private final List<ByteBuffer> line = new ArrayList<>();

            @Override
            public void receive(ByteBuffer bytes, long now) {
                line.add(bytes);
            }
        });
    }

    @Test
    void boundedFindsRepliesWithoutALimit() {
        assertThatThrownBy(() -> new BoundedLaw()
                        .check(LineScenarios.conversation(LineEngine::new)
                                .withstanding(Hostile.repeating("echoes", 300, Octets.of("echo\r\n")))
                                .build()))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("echoes: the engine owes");
    }

    /** Ignores what comes after the first chunk, which may be the conversation; keeps it, or not. */
    private static final class Ignoring extends Forwarding {

        private final List<ByteBuffer> ignored = new ArrayList<>();
        private final boolean keeping;

        Ignoring(boolean keeping) {
            this.keeping = keeping;
        }

        @Override
        public void receive(ByteBuffer bytes, long now) {
            if (keeping) {
                ignored.add(bytes);
            }
        }

        @Override
        public boolean finished() {
            return ignored.isEmpty() && super.finished();
        }
    }

    private static Scenario<LineCommand, LineEvent> comments(boolean keeping) {
        Hostile comments = Hostile.of("comments", 4096, () -> () -> ByteBuffer.allocate(4096));
        return Scenario.<LineCommand, LineEvent>stream("comments", () -> new Ignoring(keeping))
                .withstanding(comments.discarding())
                .withstanding(comments.discarding().afterwards())
                .build();
    }

    @Test
    void boundedFindsIgnoredInputThatIsKept() {
        assertThatThrownBy(() -> new BoundedLaw().check(comments(true)))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("comments makes the engine hold");
        assertThatCode(() -> new BoundedLaw().check(comments(false))).doesNotThrowAnyException();
    }

    @Test
    void boundedBesiegesAnEngineThatTheScenarioHasBroughtSomewhere() {
        Scenario<LineCommand, LineEvent> scenario = Scenario.<LineCommand, LineEvent>stream(
                        "unbounded after a greeting", () -> new Forwarding() {
                            private boolean greeted;

                            @Override
                            public void receive(ByteBuffer bytes, long now) {
                                if (!greeted) {
                                    greeted = true;
                                    super.receive(bytes, now);
                                }
                            }
                        })
                .arrives("hello\r\n")
                .withstanding(Hostile.repeating("a line without end", 300, Octets.of("aaaa"))
                        .afterwards())
                .build();
        assertThatThrownBy(() -> new BoundedLaw().check(scenario))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("took 308 without an event");
    }

    @Test
    void linearFindsAScanThatStartsAgain() {
        caught(new LinearLaw(), "that is not linear", () -> new Forwarding() {
            private byte[] stored = new byte[1 << 16];
            private int length;
            private int seen;

            @Override
            public void receive(ByteBuffer bytes, long now) {
                stored[length++] = bytes.get(bytes.position());
                for (int i = 0; i < length; i++) {
                    seen += stored[i] == '\n' ? 1 : 0;
                }
                super.receive(bytes, now);
            }

            @Override
            public boolean finished() {
                return seen < 0;
            }
        });
    }

    @Test
    void linearFindsACopyOfEverythingForEachByte() {
        caught(new LinearLaw(), "that is not linear", () -> new Forwarding() {
            private byte[] stored = new byte[0];

            @Override
            public void receive(ByteBuffer bytes, long now) {
                stored = Arrays.copyOf(stored, stored.length + bytes.remaining());
                super.receive(bytes, now);
            }
        });
    }

    @Test
    void terminalFindsOneThatOutlivesALoss() {
        caught(new TerminalLaw(), "lost after step 0", () -> new Forwarding() {
            @Override
            public void lost(Throwable cause, long now) {
                // not my problem
            }
        });
    }

    @Test
    void terminalFindsAFarewellToNobody() {
        caught(new TerminalLaw(), "output although nobody can read it", () -> new Forwarding() {
            private int farewells;

            @Override
            public void lost(Throwable cause, long now) {
                super.lost(cause, now);
                farewells = 1;
            }

            @Override
            public @Nullable ByteBuffer transmit() {
                return farewells-- > 0 ? Octets.of("BYE").toBuffer() : super.transmit();
            }
        });
    }

    @Test
    void terminalFindsOneThatOutlivesAnEnd() {
        caught(new TerminalLaw(), "the peer ended after byte 0", () -> new Forwarding() {
            @Override
            public void eof(long now) {
                // waits for more
            }
        });
    }

    @Test
    void terminalFindsACutMessageThatEndsInSilence() {
        caught(new TerminalLaw(), "expected a failure as truncated", () -> new Forwarding() {
            @Override
            public void eof(long now) {
                engine.send(new LineCommand.Close(), now);
            }
        });
    }

    @Test
    void quiescenceFindsEndlessEvents() {
        caught(new QuiescenceLaw(), "poll did not run dry", () -> new Forwarding() {
            @Override
            public LineEvent poll() {
                return new LineEvent.Said("and so on");
            }
        });
    }

    @Test
    void quiescenceFindsEndlessOutput() {
        caught(new QuiescenceLaw(), "transmit did not run dry", () -> new Forwarding() {
            @Override
            public ByteBuffer transmit() {
                return ByteBuffer.allocate(1);
            }
        });
    }

    @Test
    void quiescenceFindsOutputUponEachAdvance() {
        caught(new QuiescenceLaw(), "out of nothing", () -> new Forwarding() {
            @Override
            public void advance(long now) {
                super.advance(now);
                engine.send(new LineCommand.Say("tick"), now);
            }
        });
    }

    @Test
    void idleFindsChunksThatAreKept() {
        caught(new IdleLaw(), "an idle engine holds", () -> new Forwarding() {
            private final byte[] scratch = new byte[8192];

            @Override
            public boolean finished() {
                return scratch.length > 0 && super.finished();
            }
        });
    }
}
