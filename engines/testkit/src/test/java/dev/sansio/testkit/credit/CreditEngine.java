package dev.sansio.testkit.credit;

import dev.sansio.core.Limit;
import dev.sansio.core.Phase;
import dev.sansio.core.SingleChannelEngine;
import dev.sansio.core.steps.LineEnd;
import dev.sansio.core.steps.Step;
import dev.sansio.core.steps.Steps;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Lines {@code name=payload} are data of an exchange, {@code name.} ends it, {@code #...} is padding; {@code W n} is credit. */
final class CreditEngine extends SingleChannelEngine<CreditEngine.Consumed, CreditEngine.Data> {

    /** The application has read. */
    record Consumed(String exchange, int bytes) {}

    /** Payload of an exchange. */
    record Data(String exchange, String payload) {}

    /** What may be wrong. */
    enum Defect {
        NONE,
        GRANTS_UPON_RECEIPT,
        LEAKS_PADDING,
        GRANTS_DEAD_EXCHANGES,
        STALLS_ALL_FOR_ONE
    }

    private final Step<String> line = Steps.line(StandardCharsets.US_ASCII, new Limit("line", 100), LineEnd.CRLF);
    private final Set<String> dead = new HashSet<>();
    private final Defect defect;
    private int unread;

    CreditEngine(Defect defect) {
        super(Phase.OPEN);
        this.defect = defect;
    }

    @Override
    protected void accept(Consumed command) {
        unread -= command.bytes();
        if (!dead.contains(command.exchange()) || defect == Defect.GRANTS_DEAD_EXCHANGES) {
            grant(command.bytes());
        }
    }

    private void grant(int bytes) {
        out.ascii("W " + bytes + "\n");
    }

    @Override
    protected @Nullable Data parse() {
        if (defect == Defect.STALLS_ALL_FOR_ONE && unread >= 6) {
            return null;
        }
        for (String text = line.next(in); text != null; text = line.next(in)) {
            if (text.startsWith("#")) {
                if (defect != Defect.LEAKS_PADDING) {
                    grant(text.length() - 1);
                }
            } else if (text.endsWith(".")) {
                dead.add(text.substring(0, text.length() - 1));
            } else {
                int equals = text.indexOf('=');
                String payload = text.substring(equals + 1);
                unread += payload.length();
                if (defect == Defect.GRANTS_UPON_RECEIPT) {
                    grant(payload.length());
                }
                return new Data(text.substring(0, equals), payload);
            }
        }
        return null;
    }
}
