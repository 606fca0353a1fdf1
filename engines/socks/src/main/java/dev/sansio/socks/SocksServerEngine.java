package dev.sansio.socks;

import dev.sansio.core.CommandRejectedException;
import dev.sansio.core.Phase;
import dev.sansio.core.SessionFailedException;
import dev.sansio.core.SingleChannelEngine;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * A server of SOCKS 4, 4A and 5 on one port: the first octet of a client tells which.
 *
 * <p>It asks the application whether credentials are right and whether a request shall be granted, and is PAUSED meanwhile:
 * what a client sends early stays unread, bounded by one read. Once {@link SocksServerCommand.Grant} is executed it tells
 * {@link SocksServerEvent.Granted} and is SWITCHED; for UDP ASSOCIATE it stays OPEN until the client ends. A refusal is always
 * written before it is CLOSED, or has failed.
 */
public final class SocksServerEngine extends SingleChannelEngine<SocksServerCommand, SocksServerEvent> {

    /** What comes next. */
    private enum Awaited {
        GREETING,
        CREDENTIALS,
        EXCHANGE,
        REQUEST,
        /** Nothing but the end: a UDP association is open. */
        END,
        // of the application, while PAUSED
        VERDICT,
        GRANT,
        SECOND_GRANT
    }

    private final SocksServerConfig config;
    private final RequestReader reader;

    private Awaited awaited = Awaited.GREETING;
    private long due = NEVER;
    private @Nullable MethodExchange exchange;
    private @Nullable SocksRequest request;
    /** Told once by the next poll, with the phase SWITCHED. */
    private SocksServerEvent.@Nullable Granted granted;

    /** A server for one client. */
    public SocksServerEngine(SocksServerConfig config) {
        super(Phase.OPENING);
        this.config = config;
        this.reader = new RequestReader(config, in, out);
    }

    @Override
    protected void start() {
        await(Awaited.GREETING);
    }

    private void await(Awaited next) {
        awaited = next;
        Duration time = config.limits().handshake();
        due = time.isZero() ? NEVER : now() + time.toNanos();
    }

    @Override
    protected long timers() {
        return hungry() ? due : NEVER;
    }

    @Override
    protected void due() {
        due = NEVER;
        doom(new SessionFailedException(SessionFailedException.TIMEOUT, "no " + awaited + " came in time"));
    }

    // --- commands ---

    @Override
    protected void accept(SocksServerCommand command) {
        if (command instanceof SocksServerCommand.Close) {
            enter(Phase.CLOSED);
        } else if (command instanceof SocksServerCommand.AcceptCredentials) {
            require(awaited == Awaited.VERDICT, "no credentials await a verdict");
            ServerMessages.status(true, out);
            awaitRequest();
        } else if (command instanceof SocksServerCommand.RejectCredentials) {
            reject();
        } else if (command instanceof SocksServerCommand.Grant grant) {
            grant(grant.bound());
        } else if (command instanceof SocksServerCommand.GrantSecond grant) {
            require(awaited == Awaited.SECOND_GRANT, "no first reply to BIND was given");
            tunnel(grant.peer());
        } else if (command instanceof SocksServerCommand.Refuse refuse) {
            refuse(refuse.reply());
        } else if (command instanceof SocksMethodCommand said && exchange != null) {
            speak(said, exchange);
        } else {
            throw new CommandRejectedException("not before a request is granted");
        }
    }

    private static void require(boolean holds, String reason) {
        if (!holds) {
            throw new CommandRejectedException(reason);
        }
    }

    private void awaitRequest() {
        exchange = null;
        enter(Phase.OPENING);
        await(Awaited.REQUEST);
    }

    private void reject() {
        require(awaited == Awaited.VERDICT || exchange != null, "no credentials await a verdict");
        if (exchange == null) {
            ServerMessages.status(false, out);
        } else if (exchange.isGssapi()) {
            out.put(MethodExchange.VERSION).put(MethodExchange.ABORT);
        }
        enter(Phase.CLOSED);
    }

    private void speak(SocksMethodCommand said, MethodExchange method) {
        if (said instanceof SocksMethodCommand.Complete) {
            method.complete();
            awaitRequest();
            return;
        }
        method.accept(said);
        if (method.reading()) {
            enter(Phase.OPENING);
            await(Awaited.EXCHANGE);
        }
    }

    private void grant(SocksAddress bound) {
        SocksRequest asked = request;
        if (awaited != Awaited.GRANT || asked == null) {
            throw new CommandRejectedException("no request awaits an answer");
        }
        if (asked.cmd().equals(SocksCmd.BIND)) {
            ServerMessages.reply(asked.version(), SocksReply.SUCCEEDED, bound, out);
            awaited = Awaited.SECOND_GRANT;
        } else if (asked.cmd().equals(SocksCmd.UDP_ASSOCIATE)) {
            ServerMessages.reply(asked.version(), SocksReply.SUCCEEDED, bound, out);
            awaited = Awaited.END;
            due = NEVER;
            enter(Phase.OPEN);
        } else if (asked.cmd().endsWithReply()) {
            ServerMessages.reply(asked.version(), SocksReply.SUCCEEDED, bound, out);
            enter(Phase.CLOSED);
        } else {
            tunnel(bound);
        }
    }

    private void tunnel(SocksAddress bound) {
        SocksRequest asked = request;
        if (asked != null) {
            ServerMessages.reply(asked.version(), SocksReply.SUCCEEDED, bound, out);
            granted = new SocksServerEvent.Granted(asked, bound);
            enter(Phase.OPENING);
        }
    }

    private void refuse(SocksReply reply) {
        SocksRequest asked = request;
        if (asked == null || (awaited != Awaited.GRANT && awaited != Awaited.SECOND_GRANT)) {
            throw new CommandRejectedException("no request awaits an answer");
        }
        require(!reply.succeeded(), "that is no refusal: " + reply);
        ServerMessages.refusal(asked.version(), reply, out);
        enter(Phase.CLOSED);
    }

    // --- input ---

    @Override
    protected @Nullable SocksServerEvent parse() {
        if (granted != null) {
            enter(Phase.SWITCHED);
            return granted;
        }
        switch (awaited) {
            case GREETING:
                return greeting();
            case CREDENTIALS:
                return credentials();
            case EXCHANGE:
                return exchange == null ? null : exchanged(exchange);
            case REQUEST:
                return in.isEmpty() ? null : request(reader.request5());
            default:
                in.clear(); // a client has nothing to say while it has an association
                return null;
        }
    }

    private @Nullable SocksServerEvent greeting() {
        if (in.isEmpty()) {
            return null;
        }
        int version = in.at(0) & 0xFF;
        if (version == SocksVersion.V4.number()) {
            return request(reader.request4());
        }
        if (version != SocksVersion.V5.number()) {
            throw SocksFailure.notSocks("SOCKS 4 or 5", version);
        }
        SocksServerEvent refusal = reader.refused(SocksVersion.V5);
        if (refusal != null) {
            return request(refusal);
        }
        int count = in.ensure(2) ? in.at(1) & 0xFF : 0;
        return in.length() < 2 || !in.ensure(2 + count) ? null : methods(count);
    }

    private @Nullable SocksServerEvent methods(int count) {
        SocksMethod method = reader.selectMethod(count);
        if (method == null) {
            SocksServerEvent refusal = new SocksServerEvent.MethodsRefused(reader.offered(count));
            out.put(SocksVersion.V5.number()).put(SocksMethod.NONE_ACCEPTABLE);
            enter(Phase.CLOSED);
            return refusal;
        }
        in.skip(2 + count);
        out.put(SocksVersion.V5.number()).put(method.code());
        if (!method.isForApplication()) {
            boolean credentials = method.equals(SocksMethod.USERNAME_PASSWORD);
            await(credentials ? Awaited.CREDENTIALS : Awaited.REQUEST);
            return parse();
        }
        MethodExchange spoken = new MethodExchange(method, true, config.limits(), in, out);
        exchange = spoken;
        if (spoken.reading()) {
            await(Awaited.EXCHANGE);
        } else {
            enter(Phase.PAUSED);
        }
        return new SocksMethodEvent.MethodSelected(method);
    }

    private @Nullable SocksServerEvent credentials() {
        SocksServerEvent event = in.isEmpty() ? null : reader.credentials();
        if (event != null) {
            awaited = Awaited.VERDICT;
            enter(Phase.PAUSED);
        }
        return event;
    }

    private @Nullable SocksServerEvent exchanged(MethodExchange method) {
        SocksMethodEvent event = method.parse();
        if (event instanceof SocksMethodEvent.Aborted) {
            enter(Phase.CLOSED);
        } else if (event != null) {
            enter(Phase.PAUSED);
        }
        return event;
    }

    /** What became of a request: the application decides, or it is refused. */
    private @Nullable SocksServerEvent request(@Nullable SocksServerEvent event) {
        if (event instanceof SocksServerEvent.RequestReceived received) {
            request = received.request();
            awaited = Awaited.GRANT;
            enter(Phase.PAUSED);
        } else if (event != null) {
            enter(Phase.CLOSED);
        }
        return event;
    }

    // --- ends ---

    @Override
    protected void ended() {
        if (awaited == Awaited.END) {
            associationEnded();
        } else {
            super.ended();
        }
    }

    @Override
    protected void abandoned() {
        if (awaited == Awaited.END) {
            associationEnded();
        }
    }

    private void associationEnded() {
        emit(new SocksServerEvent.AssociationEnded());
        enter(Phase.CLOSED);
    }
}
