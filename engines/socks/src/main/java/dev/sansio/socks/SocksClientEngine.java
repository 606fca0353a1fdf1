package dev.sansio.socks;

import dev.sansio.core.CommandRejectedException;
import dev.sansio.core.Phase;
import dev.sansio.core.SessionFailedException;
import dev.sansio.core.SingleChannelEngine;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * A client of SOCKS 4, 4A or 5: one request, known from the beginning.
 *
 * <p>With CONNECT and BIND it ends SWITCHED, and what follows is the peer's: it is the preamble of a
 * {@link dev.sansio.core.Switch}. With UDP ASSOCIATE it stays OPEN for as long as the association lives. A refusal is an
 * event, upon which it is CLOSED; a proxy that breaks the protocol, or ends without an answer, fails it.
 */
public final class SocksClientEngine extends SingleChannelEngine<SocksClientCommand, SocksClientEvent> {

    private static final int VERSION = 5;
    private static final int METHOD_REPLY = 2;
    private static final int SUCCESS = 0;

    /** What comes next. */
    private enum Awaited {
        METHOD,
        STATUS,
        EXCHANGE,
        REPLY,
        SECOND_REPLY,
        /** Nothing: a UDP association is open. */
        END
    }

    private static final SocksMethodEvent NOTHING_ASKED =
            new SocksMethodEvent.MethodSelected(SocksMethod.NO_AUTHENTICATION);

    private final SocksClientConfig config;
    private final SocksCmd cmd;
    private final SocksAddress destination;

    private Awaited awaited = Awaited.METHOD;
    private long due = NEVER;
    private @Nullable MethodExchange exchange;

    /** A client that wants a connection to a destination. */
    public SocksClientEngine(SocksClientConfig config, SocksAddress destination) {
        this(config, SocksCmd.CONNECT, destination);
    }

    /**
     * A client.
     *
     * @param destination of CONNECT; of BIND, who will connect; of UDP ASSOCIATE, whence we send, or
     *     {@link SocksAddress#UNSPECIFIED}
     * @throws IllegalArgumentException if the version cannot say it: no names in 4, no IPv6 in 4 and 4A, commands 1 and 2 only
     */
    public SocksClientEngine(SocksClientConfig config, SocksCmd cmd, SocksAddress destination) {
        super(Phase.OPENING);
        this.config = config;
        this.cmd = cmd;
        this.destination = destination;
        ClientMessages.check(config.version(), cmd, destination);
    }

    @Override
    protected void start() {
        if (config.version() != SocksVersion.V5) {
            ClientMessages.request4(config, cmd, destination, out);
            await(Awaited.REPLY, config.limits().reply());
            return;
        }
        ClientMessages.greeting(config.methods(), out);
        if (config.optimistic()) {
            ClientMessages.request5(cmd, destination, out);
        }
        await(Awaited.METHOD, config.limits().handshake());
    }

    private void await(Awaited next, Duration time) {
        awaited = next;
        due = time.isZero() ? NEVER : now() + time.toNanos();
    }

    @Override
    protected long timers() {
        return hungry() ? due : NEVER;
    }

    @Override
    protected void due() {
        due = NEVER;
        doom(new SessionFailedException(SessionFailedException.TIMEOUT, "no answer to what awaits " + awaited));
    }

    // --- commands ---

    @Override
    protected void accept(SocksClientCommand command) {
        if (command instanceof SocksClientCommand.Close) {
            enter(Phase.CLOSED);
        } else if (command instanceof SocksMethodCommand said && exchange != null) {
            speak(said, exchange);
        } else {
            throw new CommandRejectedException("not while the proxy is asked for a connection");
        }
    }

    private void speak(SocksMethodCommand said, MethodExchange method) {
        if (said instanceof SocksMethodCommand.Complete) {
            method.complete();
            exchange = null;
            enter(Phase.OPENING);
            request();
            return;
        }
        method.accept(said);
        if (method.reading()) {
            enter(Phase.OPENING);
            await(Awaited.EXCHANGE, config.limits().handshake());
        }
    }

    private void request() {
        ClientMessages.request5(cmd, destination, out);
        await(Awaited.REPLY, config.limits().reply());
    }

    // --- input ---

    @Override
    protected @Nullable SocksClientEvent parse() {
        switch (awaited) {
            case METHOD:
                return method();
            case STATUS:
                return status();
            case EXCHANGE:
                return exchange == null ? null : exchanged(exchange);
            case REPLY:
            case SECOND_REPLY:
                return reply();
            default:
                in.clear(); // a proxy has nothing to say
                return null;
        }
    }

    private @Nullable SocksClientEvent method() {
        if (in.isEmpty()) {
            return null;
        }
        if (in.at(0) != VERSION) {
            throw SocksFailure.notSocks("SOCKS 5", in.at(0) & 0xFF);
        }
        if (!in.ensure(METHOD_REPLY)) {
            return null;
        }
        int code = in.at(1) & 0xFF;
        in.skip(METHOD_REPLY);
        if (code == SocksMethod.NONE_ACCEPTABLE) {
            enter(Phase.CLOSED);
            return new SocksClientEvent.MethodsRefused(config.methods());
        }
        SocksMethod method = SocksMethod.of(code);
        if (!config.methods().contains(method)) {
            throw SocksFailure.malformed("the proxy chose " + method + ", which was not offered");
        }
        return selected(method);
    }

    private SocksClientEvent selected(SocksMethod method) {
        if (method.isForApplication()) {
            exchange = new MethodExchange(method, false, config.limits(), in, out);
            enter(Phase.PAUSED);
        } else if (method.equals(SocksMethod.USERNAME_PASSWORD)) {
            ClientMessages.credentials(config, out);
            await(Awaited.STATUS, config.limits().handshake());
        } else if (config.optimistic()) {
            await(Awaited.REPLY, config.limits().reply());
            return NOTHING_ASKED;
        } else {
            request();
            return NOTHING_ASKED;
        }
        return new SocksMethodEvent.MethodSelected(method);
    }

    /** The answer to user name and password (RFC 1929 section 2); its version is 1, or 5 from those who mistook it. */
    private @Nullable SocksClientEvent status() {
        if (!in.isEmpty() && in.at(0) != MethodExchange.VERSION && in.at(0) != VERSION) {
            throw SocksFailure.malformed("the answer to user name and password has version " + (in.at(0) & 0xFF));
        }
        if (!in.ensure(METHOD_REPLY)) {
            return null;
        }
        int status = in.at(1) & 0xFF;
        in.skip(METHOD_REPLY);
        if (status != SUCCESS) {
            enter(Phase.CLOSED);
            return new SocksClientEvent.CredentialsRefused(status);
        }
        request();
        return reply();
    }

    private @Nullable SocksClientEvent exchanged(MethodExchange method) {
        SocksMethodEvent event = method.parse();
        if (event instanceof SocksMethodEvent.Aborted) {
            enter(Phase.CLOSED);
        } else if (event != null) {
            enter(Phase.PAUSED);
        }
        return event;
    }

    private @Nullable SocksClientEvent reply() {
        ReplyMessage reply = ReplyMessage.parse(config.version(), in);
        if (reply == null) {
            return null;
        }
        return reply.reply().succeeded() ? succeeded(reply.bound()) : refused(reply);
    }

    private SocksClientEvent succeeded(SocksAddress bound) {
        if (cmd.equals(SocksCmd.BIND) && awaited == Awaited.REPLY) {
            await(Awaited.SECOND_REPLY, config.limits().secondReply());
            enter(Phase.OPEN);
            return new SocksClientEvent.Listening(bound);
        }
        if (cmd.equals(SocksCmd.UDP_ASSOCIATE)) {
            await(Awaited.END, Duration.ZERO);
            enter(Phase.OPEN);
            return new SocksClientEvent.Associated(bound);
        }
        enter(cmd.endsWithReply() ? Phase.CLOSED : Phase.SWITCHED);
        return new SocksClientEvent.Granted(bound);
    }

    private SocksClientEvent refused(ReplyMessage reply) {
        enter(Phase.CLOSED);
        return new SocksClientEvent.RequestRefused(reply.reply(), reply.bound());
    }

    // --- ends ---

    @Override
    protected void ended() {
        if (awaited == Awaited.END) {
            associationEnded();
            return;
        }
        boolean replyAwaited = awaited == Awaited.REPLY || awaited == Awaited.SECOND_REPLY;
        ReplyMessage curt = replyAwaited ? ReplyMessage.curtRefusal(config.version(), in) : null;
        if (curt == null) {
            throw truncated("the proxy ended, and what awaits " + awaited + " is unanswered");
        }
        emit(refused(curt));
    }

    @Override
    protected void abandoned() {
        if (awaited == Awaited.END) {
            associationEnded();
        }
    }

    private void associationEnded() {
        emit(new SocksClientEvent.AssociationEnded());
        enter(Phase.CLOSED);
    }
}
