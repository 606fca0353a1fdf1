// A client of the npm package ws: sends messages of many kinds to a server that sends them back, and compares.
// Usage: node ws_client.mjs URL DEFLATE, DEFLATE being false, true, or the options of ws as JSON. Prints "all is well" at the end. It
// is imported from where `npm ci` has put it, the current folder.
import { strict as assert } from 'node:assert';
import { once } from 'node:events';
import { createRequire } from 'node:module';
import { join } from 'node:path';

const { WebSocket } = createRequire(join(process.cwd(), 'here.js'))('ws');
const socket = new WebSocket(process.argv[2], ['other', 'echo'], { perMessageDeflate: JSON.parse(process.argv[3]) });
await once(socket, 'open');
const agreed = socket._extensions['permessage-deflate']?.params;
console.log(`open protocol=${socket.protocol} extensions=${socket.extensions} ${JSON.stringify(agreed)}`);
assert.equal(socket.protocol, 'echo');

const binary = Buffer.alloc(1 << 20, (i) => i);
for (let i = 0; i < binary.length; i++) {
    binary[i] = (i * 7919) >> 3;
}
const messages = ['', 'x', 'Grüße, 世界 🌍', 'y'.repeat(125), 'z'.repeat(126), '{"id": 1}'.repeat(8000), binary, Buffer.alloc(0)];
for (const message of [...messages, ...messages]) {
    socket.send(message);
    const [data, isBinary] = await once(socket, 'message');
    assert.equal(isBinary, typeof message !== 'string');
    assert.ok(Buffer.from(message).equals(data));
}

socket.send('Grü', { fin: false });
socket.ping('between');
socket.send('ße', { fin: true });
const [[data], [pong]] = await Promise.all([once(socket, 'message'), once(socket, 'pong')]);
assert.equal(data.toString(), 'Grüße');
assert.equal(pong.toString(), 'between');

socket.close(4002, 'enough');
const [code, reason] = await once(socket, 'close');
assert.equal(code, 4002);
console.log(`all is well ${code} ${reason}`);
