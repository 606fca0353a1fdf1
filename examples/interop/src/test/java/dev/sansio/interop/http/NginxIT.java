package dev.sansio.interop.http;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;

/** Our client and nginx. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class NginxIT extends Http1Conversations {

    private Nginx server;

    @BeforeAll
    void serve() {
        server = new Nginx();
    }

    @AfterAll
    void end() {
        server.close();
    }

    @Override
    int port() {
        return server.port();
    }
}
