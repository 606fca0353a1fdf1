// The npm package ws on streams of Node.js's http2 (RFC 8441), in clear text.
// Usage: node ws_http2.mjs server, which prints "listening on PORT", and what became of each socket, and sends back what comes; or
// node ws_http2.mjs URL, which talks to a server that sends back what comes, on two streams of a connection, and prints "all is
// well". It is imported from where `npm ci` has put it, the current folder.
import { strict as assert } from 'node:assert';
import { once } from 'node:events';
import { connect, createServer } from 'node:http2';
import { createRequire } from 'node:module';
import { join } from 'node:path';

const { WebSocket } = createRequire(join(process.cwd(), 'here.js'))('ws');

// What ws does itself after the handshakes that it knows.
function socketOn(stream, isServer) {
    const socket = new WebSocket(null, undefined, { autoPong: true, closeTimeout: 30_000 });
    socket._isServer = isServer;
    socket.setSocket(stream, Buffer.alloc(0), { maxPayload: 1 << 28, skipUTF8Validation: false, allowSynchronousEvents: true });
    return socket;
}

function serve() {
    const server = createServer({ settings: { enableConnectProtocol: true } });
    server.on('stream', (stream, headers) => {
        if (headers[':method'] !== 'CONNECT' || headers[':protocol'] !== 'websocket') {
            stream.respond({ ':status': 404 }, { endStream: true });
            return;
        }
        assert.equal(headers['sec-websocket-version'], '13');
        assert.equal(headers['sec-websocket-key'], undefined);
        stream.respond({ ':status': 200 });
        const socket = socketOn(stream, true);
        socket.on('message', (data, binary) => socket.send(data, { binary }));
        socket.on('error', (error) => console.log(`error ${error.message}`));
        socket.on('close', (code, reason) => console.log(`closed ${code} ${reason}`));
    });
    server.listen(0, '127.0.0.1', () => console.log(`listening on ${server.address().port}`));
}

async function talk(client, path) {
    const stream = client.request({
        ':method': 'CONNECT',
        ':protocol': 'websocket',
        ':path': path,
        'sec-websocket-version': '13',
    });
    const [head] = await once(stream, 'response');
    assert.equal(head[':status'], 200);
    assert.equal(head['sec-websocket-accept'], undefined);
    const socket = socketOn(stream, false);
    const binary = Buffer.alloc(1 << 20, path);
    for (const message of ['', 'x', 'Grüße, 世界 🌍', 'y'.repeat(70_000), binary]) {
        socket.send(message);
        const [data, isBinary] = await once(socket, 'message');
        assert.equal(isBinary, typeof message !== 'string');
        assert.ok(Buffer.from(message).equals(data));
    }
    socket.ping('between');
    assert.equal((await once(socket, 'pong'))[0].toString(), 'between');
    socket.close(4002, 'enough');
    assert.equal((await once(socket, 'close'))[0], 4002);
}

if (process.argv[2] === 'server') {
    serve();
} else {
    const client = connect(process.argv[2]);
    await once(client, 'remoteSettings');
    assert.equal(client.remoteSettings.enableConnectProtocol, true);
    await Promise.all([talk(client, '/one'), talk(client, '/two')]);
    client.close();
    console.log('all is well');
}
