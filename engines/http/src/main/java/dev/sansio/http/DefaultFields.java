package dev.sansio.http;

import dev.sansio.core.Layer;
import dev.sansio.core.Phase;
import dev.sansio.core.SessionFailedException;
import java.util.ArrayDeque;
import org.jspecify.annotations.Nullable;

/**
 * A filter that adds fields to each head that we send, unless the head has one of that name: {@code User-Agent} to requests,
 * {@code Server} to responses. Everything else passes as it is.
 *
 * <pre>{@code
 * Layers.on(http, new DefaultFields(HttpFields.of("user-agent", "example/1.0")));
 * }</pre>
 */
public final class DefaultFields implements Layer<HttpCommand, HttpEvent, HttpCommand, HttpEvent> {

    private final HttpFields defaults;
    private final ArrayDeque<HttpCommand> commands = new ArrayDeque<>(2);
    private final ArrayDeque<HttpEvent> events = new ArrayDeque<>(2);
    private Phase phase = Phase.OPEN;
    private @Nullable SessionFailedException failure;

    /** A filter that adds these fields. */
    public DefaultFields(HttpFields defaults) {
        this.defaults = defaults;
    }

    @Override
    public void send(HttpCommand command, long now) {
        if (phase.terminal()) {
            return; // a race with the end, not a fault
        }
        if (command instanceof HttpCommand.SendRequest request) {
            RequestHead head = request.head();
            commands.add(new HttpCommand.SendRequest(
                    request.exchange(), head.withFields(complete(head.fields())), request.end()));
        } else if (command instanceof HttpCommand.SendResponse response) {
            ResponseHead head = response.head();
            commands.add(new HttpCommand.SendResponse(
                    response.exchange(), new ResponseHead(head.status(), complete(head.fields())), response.end()));
        } else {
            commands.add(command);
        }
    }

    private HttpFields complete(HttpFields fields) {
        HttpFields.Builder builder = null;
        for (HttpField field : defaults) {
            if (!fields.contains(field.name())) {
                builder = builder == null ? fields.toBuilder() : builder;
                builder.add(field);
            }
        }
        return builder == null ? fields : builder.build();
    }

    @Override
    public @Nullable HttpEvent poll() {
        HttpEvent event = events.poll();
        if (event == null && failure != null) {
            throw failure;
        }
        return event;
    }

    @Override
    public void receive(HttpEvent unit, long now) {
        if (!phase.terminal()) {
            events.add(unit);
        }
    }

    @Override
    public @Nullable HttpCommand transmit() {
        return commands.poll();
    }

    @Override
    public boolean hungry() {
        return events.isEmpty() && !phase.terminal();
    }

    @Override
    public boolean finished() {
        return phase.terminal() && commands.isEmpty();
    }

    @Override
    public void lost(Throwable cause, long now) {
        if (phase.terminal()) {
            return;
        }
        commands.clear();
        if (cause instanceof SessionFailedException failed) {
            failure = failed;
            phase = Phase.FAILED;
        } else {
            phase = Phase.CLOSED; // the connection below has ended as it should
        }
    }

    @Override
    public long deadline() {
        return NEVER;
    }

    @Override
    public void advance(long now) {}

    @Override
    public Phase phase() {
        return phase;
    }
}
