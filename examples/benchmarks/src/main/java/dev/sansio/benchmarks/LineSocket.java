package dev.sansio.benchmarks;

import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketAddress;
import javax.net.SocketFactory;

/** A {@link Line} as a socket, for clients that read and write by themselves. */
final class LineSocket extends Socket {

    private final Line line;
    private boolean connected;
    private boolean closed;

    private LineSocket(Line line) {
        this.line = line;
    }

    @Override
    public InputStream getInputStream() {
        return new InputStream() {
            @Override
            public int read() {
                byte[] one = new byte[1];
                return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
            }

            @Override
            public int read(byte[] into, int offset, int length) {
                return line.read(into, offset, length);
            }

            @Override
            public int available() {
                return line.available();
            }
        };
    }

    @Override
    public OutputStream getOutputStream() {
        return new OutputStream() {
            @Override
            public void write(int value) {
                write(new byte[] {(byte) value}, 0, 1);
            }

            @Override
            public void write(byte[] bytes, int offset, int length) {
                line.write(bytes, offset, length);
            }
        };
    }

    @Override
    public void connect(SocketAddress to) {
        connected = true;
    }

    @Override
    public void connect(SocketAddress to, int timeout) {
        connected = true;
    }

    @Override
    public boolean isConnected() {
        return connected;
    }

    @Override
    public synchronized void close() {
        closed = true;
    }

    @Override
    public boolean isClosed() {
        return closed;
    }

    @Override
    public void setTcpNoDelay(boolean on) {}

    @Override
    public synchronized void setSoTimeout(int timeout) {}

    @Override
    public synchronized int getSoTimeout() {
        return 0;
    }

    @Override
    public InetAddress getLocalAddress() {
        return InetAddress.getLoopbackAddress();
    }

    @Override
    public InetAddress getInetAddress() {
        return InetAddress.getLoopbackAddress();
    }

    @Override
    public SocketAddress getRemoteSocketAddress() {
        return new InetSocketAddress(InetAddress.getLoopbackAddress(), 25);
    }

    /** Makes sockets on one line. */
    static final class Factory extends SocketFactory {

        private final Line line;

        Factory(Line line) {
            this.line = line;
        }

        @Override
        public Socket createSocket() {
            return new LineSocket(line);
        }

        @Override
        public Socket createSocket(String host, int port) {
            return new LineSocket(line);
        }

        @Override
        public Socket createSocket(String host, int port, InetAddress local, int localPort) {
            return new LineSocket(line);
        }

        @Override
        public Socket createSocket(InetAddress host, int port) {
            return new LineSocket(line);
        }

        @Override
        public Socket createSocket(InetAddress host, int port, InetAddress local, int localPort) {
            return new LineSocket(line);
        }
    }
}
