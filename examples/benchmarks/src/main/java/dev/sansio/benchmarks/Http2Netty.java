package dev.sansio.benchmarks;

import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import io.netty.channel.embedded.EmbeddedChannel;
import io.netty.handler.codec.http2.DefaultHttp2FrameReader;
import io.netty.handler.codec.http2.DefaultHttp2Headers;
import io.netty.handler.codec.http2.DefaultHttp2HeadersFrame;
import io.netty.handler.codec.http2.DefaultHttp2WindowUpdateFrame;
import io.netty.handler.codec.http2.Http2DataFrame;
import io.netty.handler.codec.http2.Http2Exception;
import io.netty.handler.codec.http2.Http2FrameAdapter;
import io.netty.handler.codec.http2.Http2FrameCodecBuilder;
import io.netty.handler.codec.http2.Http2Headers;
import io.netty.handler.codec.http2.Http2HeadersFrame;
import io.netty.util.ReferenceCountUtil;
import java.util.Map;

/** Netty's reader of frames, and its codec with streams and windows. */
final class Http2Netty {

    /** Of a channel without a handler: the reader only hands it on. */
    private final ChannelHandlerContext context =
            new EmbeddedChannel(new ChannelInboundHandlerAdapter()).pipeline().firstContext();

    long readFrames(byte[][] requests) {
        DefaultHttp2FrameReader reader = new DefaultHttp2FrameReader();
        Frames frames = new Frames();
        try {
            for (byte[] request : requests) {
                ByteBuf input = Unpooled.wrappedBuffer(request);
                while (input.isReadable()) {
                    reader.readFrame(context, input, frames);
                }
            }
        } catch (Http2Exception impossible) {
            throw new IllegalStateException(impossible);
        }
        reader.close();
        return frames.sum;
    }

    @SuppressWarnings("FutureReturnValueIgnored") // an embedded channel closes at once
    long serve(byte[] preface, byte[][] requests) {
        Server server = new Server();
        EmbeddedChannel channel =
                new EmbeddedChannel(Http2FrameCodecBuilder.forServer().build(), server);
        channel.writeInbound(Unpooled.wrappedBuffer(preface));
        for (byte[] request : requests) {
            channel.writeInbound(Unpooled.wrappedBuffer(request));
            for (Object out = channel.readOutbound(); out != null; out = channel.readOutbound()) {
                ReferenceCountUtil.release(out);
            }
        }
        channel.close();
        channel.releaseOutbound();
        return server.sum;
    }

    private static long values(Http2Headers headers) {
        long sum = 0;
        for (Map.Entry<CharSequence, CharSequence> header : headers) {
            sum += header.getValue().toString().length();
        }
        return sum;
    }

    private static long sum(ByteBuf content) {
        int from = content.arrayOffset() + content.readerIndex();
        return Sums.of(content.array(), from, from + content.readableBytes());
    }

    private static final class Frames extends Http2FrameAdapter {

        private long sum;

        @Override
        public void onHeadersRead(
                ChannelHandlerContext context, int stream, Http2Headers headers, int padding, boolean end) {
            sum += values(headers);
        }

        @Override
        public int onDataRead(ChannelHandlerContext context, int stream, ByteBuf data, int padding, boolean end) {
            sum += sum(data);
            return data.readableBytes() + padding;
        }
    }

    private static final class Server extends ChannelInboundHandlerAdapter {

        private long sum;

        @Override
        @SuppressWarnings("FutureReturnValueIgnored") // what fails is missing in the sum
        public void channelRead(ChannelHandlerContext context, Object message) {
            if (message instanceof Http2HeadersFrame head) {
                sum += values(head.headers());
            } else if (message instanceof Http2DataFrame data) {
                sum += sum(data.content());
                int credit = data.initialFlowControlledBytes();
                context.write(new DefaultHttp2WindowUpdateFrame(credit).stream(data.stream()));
                if (data.isEndStream()) {
                    Http2Headers answer = new DefaultHttp2Headers().status("204");
                    context.write(new DefaultHttp2HeadersFrame(answer, true).stream(data.stream()));
                }
            }
            ReferenceCountUtil.release(message);
        }

        @Override
        public void channelReadComplete(ChannelHandlerContext context) {
            context.flush();
        }
    }
}
