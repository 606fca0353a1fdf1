package dev.sansio.oauth.client;

import dev.sansio.http.HttpCommand;
import dev.sansio.http.HttpEvent;

/** The same under the number that the other side knows; the very same if that is the same. */
final class Renumbered {

    private Renumbered() {}

    static HttpCommand command(HttpCommand command, long number) {
        if (command.exchange() == number) {
            return command;
        } else if (command instanceof HttpCommand.SendData data) {
            return new HttpCommand.SendData(number, data.data(), data.end());
        } else if (command instanceof HttpCommand.SendTrailers trailers) {
            return new HttpCommand.SendTrailers(number, trailers.fields());
        } else if (command instanceof HttpCommand.Consumed consumed) {
            return new HttpCommand.Consumed(number, consumed.credit());
        } else if (command instanceof HttpCommand.Abort abort) {
            return new HttpCommand.Abort(number, abort.code());
        } else if (command instanceof HttpCommand.StopReceiving stop) {
            return new HttpCommand.StopReceiving(number, stop.code());
        }
        throw new IllegalArgumentException("not a command within an exchange: " + command);
    }

    static HttpEvent event(HttpEvent event, long number) {
        if (event.exchange() == number) {
            return event;
        } else if (event instanceof HttpEvent.DataReceived data) {
            return new HttpEvent.DataReceived(number, data.data(), data.credit(), data.end());
        } else if (event instanceof HttpEvent.ResponseReceived response) {
            return new HttpEvent.ResponseReceived(number, response.head(), response.end());
        } else if (event instanceof HttpEvent.InformationReceived information) {
            return new HttpEvent.InformationReceived(number, information.head());
        } else if (event instanceof HttpEvent.TrailersReceived trailers) {
            return new HttpEvent.TrailersReceived(number, trailers.fields());
        } else if (event instanceof HttpEvent.TunnelOpened opened) {
            return new HttpEvent.TunnelOpened(number, opened.head());
        } else if (event instanceof HttpEvent.SendingStopped stopped) {
            return new HttpEvent.SendingStopped(number, stopped.error());
        } else if (event instanceof HttpEvent.ExchangeFailed failed) {
            return new HttpEvent.ExchangeFailed(number, failed.error(), failed.by());
        } else if (event instanceof HttpEvent.Writable) {
            return new HttpEvent.Writable(number);
        }
        return event; // what only one version has names an exchange in its own way
    }

    /** Whether it is the last event of the peer's direction. */
    static boolean ends(HttpEvent event) {
        return event instanceof HttpEvent.TrailersReceived
                || event instanceof HttpEvent.ExchangeFailed
                || (event instanceof HttpEvent.ResponseReceived response && response.end())
                || (event instanceof HttpEvent.DataReceived data && data.end());
    }
}
