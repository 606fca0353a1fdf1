package dev.sansio.tool.websocket;

import dev.sansio.tool.cli.Text;
import dev.sansio.websocket.WebSocketAgreement;
import dev.sansio.websocket.WebSocketEvent;
import java.io.PrintStream;

/** What both ends tell. */
final class Facts {

    private Facts() {}

    static void print(WebSocketEvent.Opened opened, PrintStream out) {
        WebSocketAgreement agreement = opened.agreement();
        out.println("open"
                + (agreement.subprotocol() == null ? "" : ", subprotocol " + agreement.subprotocol())
                + (agreement.deflate() == null ? ", not compressed" : ", compressed"));
    }

    static void print(WebSocketEvent.CloseReceived close, PrintStream out) {
        out.println("closed by " + close.code() + (close.reason().isEmpty() ? "" : " " + Text.escaped(close.reason())));
    }
}
