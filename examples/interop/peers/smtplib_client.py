"""Conversations of Python's own smtplib with a server that requires STARTTLS and AUTH.

Usage: smtplib_client.py PORT AUTHORITY SCENARIO [FILE]. Prints what the server said; a surprise is a traceback and a failure.
"""

import smtplib
import ssl
import sys

USER, PASSWORD = "ann@example.org", "correct-horse"


def connected(port, authority):
    client = smtplib.SMTP("localhost", port, local_hostname="client.test", timeout=60)
    client.starttls(context=ssl.create_default_context(cafile=authority))
    client.ehlo()
    return client


def login(client, mechanism=None):
    if mechanism is None:
        print("login", *client.login(USER, PASSWORD))
    else:
        client.user, client.password = USER, PASSWORD
        method = getattr(client, "auth_" + mechanism.lower().replace("-", "_"))
        print("auth", *client.auth(mechanism, method))


def main(port, authority, scenario, file=None):
    with connected(port, authority) as client:
        content = open(file, "rb").read() if file else b""
        if scenario.startswith("auth "):
            login(client, scenario.removeprefix("auth "))
        elif scenario == "wrong password":
            try:
                client.login(USER, "wrong")
            except smtplib.SMTPAuthenticationError as error:
                print("refused", error.smtp_code)
        elif scenario == "send":
            login(client)
            refused = client.sendmail(USER, ["bob@example.org", "nobody@example.org"], content, ["BODY=8BITMIME"])
            print("refused", {address: code for address, (code, _) in refused.items()})
        elif scenario == "international":
            login(client)
            client.sendmail(USER, ["grüße@例え.example"], content, ["SMTPUTF8", "BODY=8BITMIME"])
        elif scenario == "everything else":
            login(client)
            print("noop", client.noop()[0])
            print("rset", client.rset()[0])
            print("vrfy", client.verify("bob")[0])
            print("help", client.docmd("HELP")[0])
            print("unknown", client.docmd("XYZZY")[0])
            print("early data", client.docmd("DATA")[0])
            print("starttls again", client.docmd("STARTTLS")[0])
            print("auth again", client.docmd("AUTH", "PLAIN")[0])
            print("noop", client.noop()[0])
        print("quit", client.quit()[0])


main(int(sys.argv[1]), *sys.argv[2:])
