package dev.sansio.http;

import dev.sansio.core.Layers;
import dev.sansio.core.StreamEngine;
import dev.sansio.http.call.InTurn;
import dev.sansio.testkit.Credit;
import dev.sansio.testkit.Octets;
import dev.sansio.testkit.Scenario;
import dev.sansio.testkit.laws.StreamLaws;
import java.util.stream.Stream;

/** Requests in turn on an engine of HTTP keep the laws of the engine. */
class InTurnLawsTest implements StreamLaws<HttpCommand, HttpEvent> {

    private static StreamEngine<HttpCommand, HttpEvent> engine() {
        return Layers.on(new ToyHttp(), new InTurn(1, 2));
    }

    private static HttpCommand request(long exchange) {
        return new HttpCommand.SendRequest(
                exchange, RequestHead.get("https", "a", "/" + exchange, HttpFields.EMPTY), true);
    }

    @Override
    public Stream<Scenario<HttpCommand, HttpEvent>> scenarios() {
        return Stream.of(
                Scenario.<HttpCommand, HttpEvent>stream("one after the other", InTurnLawsTest::engine)
                        .sends(request(0))
                        .sends(request(1))
                        .sends(request(2))
                        .sends(request(3)) // there is no place for it to wait
                        .arrives("200\r\n404\r\n")
                        .arrives("500\r\n")
                        .rejects(new HttpCommand.Drain())
                        .garbledBy(Octets.of("what\r\n"))
                        .credit(Credit.none())
                        .build(),
                Scenario.<HttpCommand, HttpEvent>stream("an end below while some wait", InTurnLawsTest::engine)
                        .sends(request(0))
                        .sends(request(1))
                        .arrives("0\r\n")
                        .rejects(new HttpCommand.Drain())
                        .credit(Credit.none())
                        .build());
    }
}
