package dev.sansio.interop.http;

import dev.sansio.http.HttpEvent;

/** What is below HTTP has ended its own beginning: a proxy has let us through, TLS is agreed on. */
record Ready(Object how) implements HttpEvent.Extension {

    @Override
    public long exchange() {
        return CONNECTION;
    }
}
