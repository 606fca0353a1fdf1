# Signs requests with oauthlib. Usage: oauth1_signer.py REQUESTS KEY; a request is a line of JSON, KEY is a private key of RSA in PEM.
# Prints the signature of each, as it is in the header field, or "refused" with a reason.
import json
import sys
import urllib.parse

from cryptography.hazmat.primitives.serialization import load_pem_private_key
from oauthlib import oauth1


class Client(oauth1.Client):
    # The version is optional (RFC 5849 3.1), and we leave it out.
    def get_oauth_params(self, request):
        return [each for each in super().get_oauth_params(request) if each[0] != 'oauth_version']


key = load_pem_private_key(open(sys.argv[2], 'rb').read(), None)  # once, for checking it is slow
for line in open(sys.argv[1], encoding='utf-8'):
    request = json.loads(line)
    method = request['signature']
    client = Client(
        request['client'],
        client_secret=request['secret'],
        resource_owner_key=request['token'],
        resource_owner_secret=request['tokenSecret'],
        signature_method=method,
        rsa_key=key if method.startswith('RSA') else None,
        nonce=request['nonce'],
        timestamp=str(request['timestamp']),
    )
    headers = {}
    body = None
    if request['form']:
        headers['Content-Type'] = 'application/x-www-form-urlencoded'
        body = request['form']
    try:
        _, signed, _ = client.sign(request['uri'], request['method'], body, headers)
        field = signed['Authorization']
        start = field.index('oauth_signature="') + len('oauth_signature="')
        print(urllib.parse.unquote(field[start:field.index('"', start)]))
    except ValueError as refusal:
        print('refused', refusal)
