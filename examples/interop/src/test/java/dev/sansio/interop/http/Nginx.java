package dev.sansio.interop.http;

import dev.sansio.interop.Ports;
import dev.sansio.interop.Program;
import java.nio.file.Path;

/** nginx, in one process. It serves the {@link Site}, takes files at {@code /upload/} and small ones at {@code /small/}. */
final class Nginx implements AutoCloseable {

    private static final String SETTINGS = """
            daemon off;
            master_process off;
            pid nginx.pid;
            events { worker_connections 256; }
            http {
                access_log off;
                default_type application/octet-stream;
                client_body_temp_path temporary/body;
                proxy_temp_path temporary/proxy;
                fastcgi_temp_path temporary/fastcgi;
                uwsgi_temp_path temporary/uwsgi;
                scgi_temp_path temporary/scgi;
                %s
                server {
                    listen 127.0.0.1:%d%s;
                    root %s;
                    location /upload/ {
                        alias %s/upload/;
                        dav_methods PUT;
                        client_max_body_size 20m;
                    }
                    location /small/ {
                        alias %s/small/;
                        dav_methods PUT;
                        client_max_body_size 1k;
                    }
                    %s
                }
            }
            """;

    private final int port = Ports.free();
    private final Program program;

    /** With more of its settings for all of HTTP, for the port, and for the server. */
    Nginx(String http, String listen, String server) {
        Path folder = Site.folder("nginx");
        Path settings =
                Site.settings(folder, SETTINGS.formatted(http, port, listen, Site.ROOT, folder, folder, server));
        program = Program.start("nginx", "-e", "stderr", "-p", folder.toString(), "-c", settings.toString());
        Ports.await(port);
    }

    Nginx() {
        this("keepalive_requests 100000;", "", "");
    }

    int port() {
        return port;
    }

    String output() {
        return program.output();
    }

    @Override
    public void close() {
        program.close();
    }
}
