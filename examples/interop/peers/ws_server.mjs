// A server of the npm package ws: sends back what comes.
// Usage: node ws_server.mjs DEFLATE, DEFLATE being false, true, or the options of ws as JSON. Prints "listening on PORT", and what
// became of each connection. "close me" is answered by a Close 4001, "ping me" by a Ping. It is imported from where `npm ci` has put it,
// the current folder.
import { createRequire } from 'node:module';
import { join } from 'node:path';

const { WebSocketServer } = createRequire(join(process.cwd(), 'here.js'))('ws');
const server = new WebSocketServer({
    host: '127.0.0.1',
    port: 0,
    perMessageDeflate: JSON.parse(process.argv[2]),
    handleProtocols: (offered) => (offered.has('echo') ? 'echo' : false),
});

server.on('listening', () => console.log(`listening on ${server.address().port}`));
server.on('connection', (socket) => {
    console.log(`open protocol=${socket.protocol} extensions=${socket.extensions}`);
    socket.on('message', (data, binary) => {
        const text = binary ? '' : data.toString();
        if (text === 'close me') {
            socket.close(4001, 'as you like');
        } else if (text === 'ping me') {
            socket.ping('from ws');
        } else if (text === 'in fragments') {
            socket.send('one, ', { fin: false });
            socket.send('two, ', { fin: false });
            socket.ping('between');
            socket.send('three', { fin: true });
        } else {
            socket.send(data, { binary });
        }
    });
    socket.on('pong', (data) => console.log(`pong ${data}`));
    socket.on('error', (error) => console.log(`error ${error.code}`));
    socket.on('close', (code, reason) => console.log(`closed ${code} ${reason}`));
});
