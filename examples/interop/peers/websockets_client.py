"""A client of the package websockets: sends messages of many kinds to a server that sends them back, and compares.

Usage: websockets_client.py URL COMPRESSION, COMPRESSION being none, deflate, or small (windows of 512 octets, contexts not taken
over). Prints "all is well" at the end.
"""

import asyncio
import sys

from websockets.asyncio.client import connect
from websockets.extensions.permessage_deflate import ClientPerMessageDeflateFactory

SMALL = ClientPerMessageDeflateFactory(
    server_no_context_takeover=True,
    client_no_context_takeover=True,
    server_max_window_bits=9,
    client_max_window_bits=9,
)
BINARY = bytes((i * 7919 >> 3) & 255 for i in range(1 << 20))
MESSAGES = ["", "x", "Grüße, 世界 🌍", "y" * 125, "z" * 126, '{"id": 1}' * 8000, BINARY, b""]


async def main(url, compression):
    options = {"extensions": [SMALL], "compression": None} if compression == "small" else {}
    if compression == "none":
        options = {"compression": None}
    async with connect(url, subprotocols=["other", "echo"], max_size=None, **options) as socket:
        print(f"open protocol={socket.subprotocol} extensions={socket.protocol.extensions}", flush=True)
        assert socket.subprotocol == "echo"
        for message in MESSAGES + MESSAGES:
            await socket.send(message)
            answer = await socket.recv()
            assert answer == message, (message[:100], answer[:100])
        await socket.send(["Grü", "", "ße"])
        assert await socket.recv() == "Grüße"
        await (await socket.ping("there?"))
        await socket.close(4002, "enough")
        print(f"all is well {socket.close_code} {socket.close_reason}", flush=True)


asyncio.run(main(sys.argv[1], sys.argv[2]))
