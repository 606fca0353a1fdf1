package dev.sansio.benchmarks;

import dev.sansio.http.HttpFields;
import dev.sansio.reactive.http.HttpBody;
import dev.sansio.reactive.http.HttpServer;
import dev.sansio.reactive.http.HttpServerResponse;
import dev.sansio.reactive.http.HttpVersions;
import io.netty.buffer.Unpooled;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import reactor.core.publisher.Mono;
import reactor.netty.DisposableServer;
import reactor.netty.http.HttpProtocol;

/**
 * Requests per second over real loopback sockets, ours beside a bare Reactor Netty server, in turns: {@code wrk} for HTTP/1.1 and
 * {@code h2load} for HTTP/2 by prior knowledge. Both answer thirteen bytes of text to every request.
 *
 * <pre>java -cp benchmarks.jar dev.sansio.benchmarks.LoopbackServers [rounds] [seconds]</pre>
 */
public final class LoopbackServers {

    private static final byte[] HELLO = "Hello, World!".getBytes(StandardCharsets.US_ASCII);
    private static final InetSocketAddress ANY = new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);
    private static final Pattern RATE = Pattern.compile("Requests/sec:\\s*([0-9.]+)|, ([0-9.]+) req/s");
    /** What failed, as {@code wrk} and {@code h2load} tell it; those that the end of the race cut off are no failures. */
    private static final Pattern FAULTS = Pattern.compile(
            "Non-2xx|Socket errors: connect [1-9]|read [1-9]\\d*, write|write [1-9]|[1-9]\\d* (?:3xx|4xx|5xx)");

    private LoopbackServers() {}

    /** One version, by one load generator. */
    private record Race(String name, HttpVersions ours, HttpProtocol theirs, List<String> load) {}

    /** Runs the races. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        int rounds = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 3;
        String seconds = arguments.length > 1 ? arguments[1] : "5";
        List<Race> races = List.of(
                new Race(
                        "HTTP/1.1, wrk, 64 connections",
                        HttpVersions.HTTP_1_1,
                        HttpProtocol.HTTP11,
                        List.of("wrk", "-t1", "-c64", "-d" + seconds + "s")),
                new Race(
                        "HTTP/2, h2load, 8 connections of 32 streams",
                        HttpVersions.HTTP_2,
                        HttpProtocol.H2C,
                        List.of("h2load", "-t1", "-c8", "-m32", "-D" + seconds)));
        for (Race race : races) {
            run(race, rounds);
        }
    }

    private static void run(Race race, int rounds) throws IOException, InterruptedException {
        DisposableServer ours = ours(race.ours());
        DisposableServer theirs = theirs(race.theirs());
        List<Double> ratios = new ArrayList<>();
        double[] best = new double[2];
        for (int round = 0; round <= rounds; round++) {
            double one = rate(race, ours);
            double other = rate(race, theirs);
            if (round > 0) { // the first is the warm-up
                ratios.add(one / other);
                best[0] = Math.max(best[0], one);
                best[1] = Math.max(best[1], other);
            }
        }
        double[] sorted = ratios.stream().mapToDouble(ratio -> ratio).sorted().toArray();
        System.out.printf(
                Locale.ROOT,
                "%s: ours %,.0f/s, Reactor Netty %,.0f/s; ratios %s, median %.2f%n",
                race.name(),
                best[0],
                best[1],
                Arrays.toString(Arrays.stream(sorted)
                        .map(ratio -> Math.round(ratio * 100) / 100.0)
                        .toArray()),
                sorted[sorted.length / 2]);
        ours.disposeNow();
        theirs.disposeNow();
    }

    private static DisposableServer ours(HttpVersions version) {
        HttpServerResponse hello = HttpServerResponse.ok()
                .fields(HttpFields.of("content-type", "text/plain"))
                .body(HttpBody.of(HELLO));
        return started(HttpServer.builder()
                .versions(version)
                .handler(request -> Mono.just(hello))
                .build()
                .bind(ANY));
    }

    private static DisposableServer theirs(HttpProtocol protocol) {
        return reactor.netty.http.server.HttpServer.create()
                .bindAddress(() -> ANY)
                .protocol(protocol)
                .handle((request, response) -> response.header("content-type", "text/plain")
                        .header("content-length", "13")
                        .sendObject(Unpooled.wrappedBuffer(HELLO)))
                .bindNow();
    }

    private static DisposableServer started(Mono<DisposableServer> server) {
        DisposableServer started = server.block();
        if (started == null) {
            throw new IllegalStateException("no server");
        }
        return started;
    }

    private static double rate(Race race, DisposableServer server) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(race.load());
        command.add("http://127.0.0.1:" + server.port() + "/");
        Process load = new ProcessBuilder(command).redirectErrorStream(true).start();
        String told = new String(load.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        Matcher rate = RATE.matcher(told);
        if (load.waitFor() != 0 || FAULTS.matcher(told).find() || !rate.find()) {
            throw new IllegalStateException(told);
        }
        return Double.parseDouble(rate.group(1) == null ? rate.group(2) : rate.group(1));
    }
}
