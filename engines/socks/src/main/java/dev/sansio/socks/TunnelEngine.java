package dev.sansio.socks;

import dev.sansio.core.CommandRejectedException;
import dev.sansio.core.Phase;
import dev.sansio.core.SingleChannelEngine;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Octets as they are, in both directions, each of which ends by itself. */
final class TunnelEngine<C, E> extends SingleChannelEngine<C, E> {

    private final Function<SocksTunnelEvent, E> lift;
    private boolean finished;
    private boolean told;

    TunnelEngine(Function<SocksTunnelEvent, E> lift) {
        super(Phase.OPEN);
        this.lift = lift;
    }

    @Override
    protected void accept(C command) {
        if (command instanceof SocksTunnelCommand.Send send) {
            if (finished) {
                throw new CommandRejectedException("this direction was finished");
            }
            out.link(send.octets());
        } else if (command instanceof SocksTunnelCommand.Finish) {
            finished = true;
            finishOutput();
        } else if (command instanceof SocksClientCommand.Close || command instanceof SocksServerCommand.Close) {
            enter(Phase.CLOSED);
        } else {
            throw new CommandRejectedException("the tunnel is open, and takes only what goes through it");
        }
    }

    @Override
    protected @Nullable E parse() {
        return in.isEmpty() ? null : lift.apply(new SocksTunnelEvent.Received(in.take(in.length())));
    }

    @Override
    protected void ended() {
        if (!told) {
            told = true;
            emit(lift.apply(new SocksTunnelEvent.Finished()));
        }
        if (finished) {
            enter(Phase.CLOSED);
        }
    }
}
