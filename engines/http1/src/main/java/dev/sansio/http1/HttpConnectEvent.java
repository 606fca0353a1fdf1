package dev.sansio.http1;

import dev.sansio.http.RequestHead;
import dev.sansio.http.ResponseHead;

/** What happens before the tunnel of {@link HttpConnect} and {@link HttpConnectServer}. */
public sealed interface HttpConnectEvent {

    /** Client: the proxy has connected; what follows belongs to the successor. The engine is SWITCHED. */
    record Established(ResponseHead head) implements HttpConnectEvent {}

    /**
     * Client: the proxy has refused; 407 wants credentials, which its {@code proxy-authenticate} fields describe. The session
     * fails with the code {@code connect-refused} after this.
     */
    record Refused(ResponseHead head) implements HttpConnectEvent {}

    /** Server: a client wants a tunnel to the authority of the head. PAUSED until that is decided. */
    record Requested(RequestHead head) implements HttpConnectEvent {}

    /** Server: the tunnel was accepted; what follows belongs to the successor. The engine is SWITCHED. */
    record Accepted(RequestHead head) implements HttpConnectEvent {}
}
