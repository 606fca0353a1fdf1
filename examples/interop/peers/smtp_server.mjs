// A server of the npm package smtp-server: AUTH is required, and mails go into a spool folder.
// Usage: node smtp_server.mjs SPOOL CERTIFICATE KEY MODE AUTH, MODE being starttls, tls, clear or lmtp, and AUTH the mechanisms with
// commas between. Prints "listening on PORT". It is imported from where `npm ci` has put it, the current folder.
import { createRequire } from 'node:module';
import { createWriteStream, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const { SMTPServer } = createRequire(join(process.cwd(), 'here.js'))('smtp-server');
const [spool, certificate, key, mode, mechanisms] = process.argv.slice(2);
const user = 'ann@example.org';
let count = 0;

function refuse(code, text) {
    return Object.assign(new Error(text), { responseCode: code });
}

const server = new SMTPServer({
    name: 'smtp-server.test',
    secure: mode === 'tls',
    lmtp: mode === 'lmtp',
    cert: readFileSync(certificate),
    key: readFileSync(key),
    disabledCommands: mode === 'clear' || mode === 'lmtp' ? ['STARTTLS', 'AUTH'] : [],
    authOptional: mode === 'clear' || mode === 'lmtp',
    authMethods: mechanisms.split(','),
    disableReverseLookup: true,
    hideSMTPUTF8: false,
    size: 50 * 1024 * 1024,

    onAuth(auth, session, done) {
        const right =
            auth.username === user &&
            (auth.method === 'XOAUTH2'
                ? auth.accessToken === 'token'
                : auth.method === 'CRAM-MD5'
                  ? auth.validatePassword('correct-horse')
                  : auth.password === 'correct-horse');
        if (right) {
            done(null, { user });
        } else if (auth.method === 'XOAUTH2') {
            done(null, { data: { status: '401', schemes: 'bearer mac', scope: 'https://mail.example.org/' } });
        } else {
            done(refuse(535, 'authentication credentials invalid'));
        }
    },

    onRcptTo(address, session, done) {
        done(address.address === 'nobody@example.org' ? refuse(550, 'no such user here') : null);
    },

    onData(stream, session, done) {
        const name = join(spool, String(++count).padStart(6, '0'));
        const { mailFrom, rcptTo } = session.envelope;
        const lines = [`from ${mailFrom.address}`, `session ${session.id}`, ...rcptTo.map((to) => `to ${to.address}`)];
        writeFileSync(`${name}.envelope`, lines.join('\n') + '\n');
        stream.pipe(createWriteStream(`${name}.eml`)).on('finish', () => done(null, 'taken'));
    },
});

server.on('error', (error) => console.log('error', error.message));
server.listen(0, '127.0.0.1', () => console.log('listening on', server.server.address().port));
