package dev.sansio.http1;

import dev.sansio.core.CommandRejectedException;
import dev.sansio.core.Phase;
import dev.sansio.core.Secret;
import dev.sansio.core.SessionFailedException;
import dev.sansio.core.SingleChannelEngine;
import dev.sansio.http.HttpCommand;
import dev.sansio.http.HttpField;
import dev.sansio.http.HttpFields;
import dev.sansio.http.RequestHead;
import dev.sansio.http.ResponseHead;
import java.util.Base64;
import org.jspecify.annotations.Nullable;

/**
 * A client's way through a proxy (RFC 9110 9.3.6): one CONNECT, and then the octets are those of another protocol.
 *
 * <pre>{@code
 * Switch.after(new HttpConnect("mx.example:25", HttpFields.EMPTY, Http1Options.client()), event -> null, event -> smtp);
 * }</pre>
 *
 * <p>What the peer behind the proxy says early goes to the successor, however the input was cut. No command is taken.
 */
public final class HttpConnect extends SingleChannelEngine<HttpConnectCommand, HttpConnectEvent> {

    /** The code of the failure after {@link HttpConnectEvent.Refused}. */
    public static final String REFUSED = "connect-refused";

    private final Http1Options options;
    private final RequestHead request;
    private final ResponseReader reader;
    private final Pace pace;
    private boolean refused;
    private long interims;

    /**
     * A tunnel to a host and port.
     *
     * @param authority host and port, {@code mx.example:25}
     * @param fields for the proxy, such as {@link #basic}
     * @throws IllegalArgumentException if the authority is none
     */
    public HttpConnect(String authority, HttpFields fields, Http1Options options) {
        super(Phase.OPENING);
        this.options = options;
        this.request = RequestHead.connect(authority, fields);
        this.reader = new ResponseReader(options, new HeadReader(options.withLineMemory(false)));
        this.pace = new Pace(options.timeouts());
        HeadWriter.check(fields);
    }

    /**
     * The field that tells a proxy name and password (RFC 7617).
     *
     * @throws IllegalArgumentException if the name has a colon
     */
    public static HttpField basic(String user, Secret password) {
        if (user.indexOf(':') >= 0) {
            throw new IllegalArgumentException("the name of a user has no colon (RFC 7617 2)");
        }
        byte[] pair = Secret.of(user + ":" + password.revealText()).reveal();
        return new HttpField(
                "proxy-authorization", "Basic " + Base64.getEncoder().encodeToString(pair), true);
    }

    @Override
    protected void start() {
        RequestWriter writer = new RequestWriter(out, new BodyWriter(out), false);
        writer.write(new HttpCommand.SendRequest(0, request, true), false);
        allowSilence(pace.await(Pace.For.RESPONSE));
    }

    @Override
    protected void accept(HttpConnectCommand command) {
        throw new CommandRejectedException("a client's CONNECT takes no command");
    }

    @Override
    protected @Nullable HttpConnectEvent parse() {
        long available = in.available();
        pace.wake(available, now());
        HttpConnectEvent event = refused ? null : answer();
        pace.took(available - in.available());
        if (event == null && pace.rest(in.available(), now())) {
            allowSilence(pace.patience());
        }
        return event;
    }

    private @Nullable HttpConnectEvent answer() {
        while (reader.read(in)) {
            ResponseHead answer = reader.take();
            if (answer.successful()) {
                enter(Phase.SWITCHED);
                return new HttpConnectEvent.Established(answer);
            }
            if (!answer.informational()) {
                refused = true;
                doom(new SessionFailedException(REFUSED, "the proxy answers " + answer.status()));
                return new HttpConnectEvent.Refused(answer);
            }
            if (answer.status() == 101) {
                throw Faults.of(Faults.RESPONSE, "101 to a request that offers no protocol");
            }
            interims++;
            options.limits().informational().check(interims);
            allowSilence(pace.await(Pace.For.RESPONSE));
        }
        if ((reader.begun() || !in.isEmpty()) && pace.awaited() != Pace.For.HEAD) {
            pace.await(Pace.For.HEAD);
        }
        return null;
    }

    @Override
    protected void ended() {
        throw truncated("the proxy has ended before it answered");
    }
}
