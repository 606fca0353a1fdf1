"""A server of the package websockets: sends back what comes.

Usage: websockets_server.py COMPRESSION, COMPRESSION being none, deflate, or small (windows of 512 octets, contexts not taken over).
Prints "listening on PORT", and what became of each connection. "close me" is answered by a Close 4001, "ping me" by a Ping.
"""

import asyncio
import sys

from websockets.asyncio.server import serve
from websockets.exceptions import ConnectionClosed
from websockets.extensions.permessage_deflate import ServerPerMessageDeflateFactory

SMALL = ServerPerMessageDeflateFactory(
    server_no_context_takeover=True,
    client_no_context_takeover=True,
    server_max_window_bits=9,
    client_max_window_bits=9,
)


async def echo(socket):
    try:
        print(f"open protocol={socket.subprotocol} extensions={socket.protocol.extensions}", flush=True)
        async for message in socket:
            if message == "close me":
                await socket.close(4001, "as you like")
            elif message == "ping me":
                await (await socket.ping("from websockets"))
                print("pong", flush=True)
            elif message == "in fragments":
                await socket.send(["one, ", "two, ", "three"])
            else:
                await socket.send(message)
    except ConnectionClosed:
        pass
    print(f"closed {socket.close_code} {socket.close_reason}", flush=True)


async def main(compression):
    options = {"extensions": [SMALL], "compression": None} if compression == "small" else {}
    if compression == "none":
        options = {"compression": None}
    async with serve(echo, "127.0.0.1", 0, subprotocols=["echo"], max_size=None, **options) as server:
        print(f"listening on {server.sockets[0].getsockname()[1]}", flush=True)
        await server.serve_forever()


asyncio.run(main(sys.argv[1]))
