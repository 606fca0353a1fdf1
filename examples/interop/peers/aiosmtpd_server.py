"""A server of aiosmtpd: STARTTLS and AUTH are required, and mails go into a spool folder.

Usage: aiosmtpd_server.py SPOOL CERTIFICATE KEY. Prints "listening on PORT".
"""

import asyncio
import pathlib
import ssl
import sys

from aiosmtpd.smtp import SMTP, AuthResult, LoginPassword

USER, PASSWORD = b"ann@example.org", b"correct-horse"


class Spooler:
    def __init__(self, folder):
        self.folder = folder
        self.count = 0

    async def handle_RCPT(self, server, session, envelope, address, options):
        if address == "nobody@example.org":
            return "550 5.1.1 no such user here"
        envelope.rcpt_tos.append(address)
        return "250 2.1.5 recipient ok"

    async def handle_DATA(self, server, session, envelope):
        self.count += 1
        name = f"{self.count:06}"
        lines = [f"from {envelope.mail_from}", f"session {session.peer[1]}"]
        lines += [f"to {address}" for address in envelope.rcpt_tos]
        (self.folder / f"{name}.envelope").write_text("\n".join(lines) + "\n", encoding="utf-8")
        (self.folder / f"{name}.eml").write_bytes(envelope.content)
        return f"250 2.0.0 taken as {name}"


def authenticate(server, session, envelope, mechanism, data):
    right = isinstance(data, LoginPassword) and data.login == USER and data.password == PASSWORD
    return AuthResult(success=right, handled=False)


async def main(spool, certificate, key):
    context = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
    context.load_cert_chain(certificate, key)
    handler = Spooler(pathlib.Path(spool))
    server = await asyncio.get_running_loop().create_server(
        lambda: SMTP(
            handler,
            hostname="aiosmtpd.test",
            tls_context=context,
            require_starttls=True,
            auth_required=True,
            authenticator=authenticate,
            enable_SMTPUTF8=True,
        ),
        "127.0.0.1",
        0,
    )
    print("listening on", server.sockets[0].getsockname()[1], flush=True)
    await server.serve_forever()


asyncio.run(main(*sys.argv[1:]))
