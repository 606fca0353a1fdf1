package dev.sansio.benchmarks;

import io.netty.buffer.ByteBuf;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.SimpleChannelInboundHandler;
import java.nio.charset.StandardCharsets;

/** What one writes around Netty's decoder of lines to receive mail, line ends kept. */
final class DotUnstuffingHandler extends SimpleChannelInboundHandler<ByteBuf> {

    private static final int END = 3;

    private boolean inBody;
    /** The sum of what was read, as in {@link SmtpServerBenchmark}. */
    long sum;

    @Override
    protected void channelRead0(ChannelHandlerContext context, ByteBuf line) {
        if (!inBody) {
            String command = line.toString(line.readerIndex(), line.readableBytes() - 2, StandardCharsets.US_ASCII);
            sum += SmtpServerBenchmark.COMMAND;
            inBody = command.equals("DATA");
            return;
        }
        int from = line.readerIndex();
        if (line.getByte(from) == '.') {
            if (line.readableBytes() == END) {
                inBody = false;
                return;
            }
            from++;
        }
        int start = line.arrayOffset() + from;
        sum += Sums.of(line.array(), start, start + line.writerIndex() - from);
    }
}
