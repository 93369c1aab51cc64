import { createHash, createSign, generateKeyPairSync } from 'node:crypto';
import { once } from 'node:events';
import { createServer } from 'node:http';

type Claims = { sub: string; email: string; email_verified: boolean; name: string };
type Pending = { claims: Claims; nonce: string | null; challenge: string };

const text = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');

/** A small identity provider for tests: everybody who comes is this person, and codes are good once, with PKCE. */
export async function startOidcProvider(claims: Claims) {
  const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const pending = new Map<string, Pending>();
  let issuer = '';
  const sign = (payload: object) => {
    const unsigned = `${text({ alg: 'RS256', kid: 'one', typ: 'JWT' })}.${text(payload)}`;
    const signature = createSign('RSA-SHA256').update(unsigned).sign(privateKey, 'base64url');
    return `${unsigned}.${signature}`;
  };
  const token = (form: URLSearchParams, client: string) => {
    const code = form.get('code') ?? '';
    const asked = pending.get(code);
    pending.delete(code);
    const verifier = form.get('code_verifier') ?? '';
    const challenge = createHash('sha256').update(verifier).digest('base64url');
    if (!asked || challenge !== asked.challenge) return null;
    const now = Math.floor(Date.now() / 1000);
    const { nonce } = asked;
    const said = { ...asked.claims, ...(nonce ? { nonce } : {}), iss: issuer, aud: client };
    const id_token = sign({ ...said, iat: now, exp: now + 300 });
    return { access_token: 'opaque', token_type: 'Bearer', expires_in: 300, id_token };
  };
  const server = createServer(async (request, response) => {
    const url = new URL(request.url ?? '/', issuer);
    const answer = (body: object, status = 200) =>
      response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
    if (url.pathname === '/.well-known/openid-configuration')
      return answer({
        issuer,
        authorization_endpoint: `${issuer}/authorize`,
        token_endpoint: `${issuer}/token`,
        jwks_uri: `${issuer}/keys`,
        id_token_signing_alg_values_supported: ['RS256'],
      });
    if (url.pathname === '/keys')
      return answer({
        keys: [{ ...publicKey.export({ format: 'jwk' }), kid: 'one', alg: 'RS256', use: 'sig' }],
      });
    if (url.pathname === '/authorize') {
      const code = crypto.randomUUID();
      const challenge = url.searchParams.get('code_challenge') ?? '';
      pending.set(code, { claims, nonce: url.searchParams.get('nonce'), challenge });
      const back = new URL(url.searchParams.get('redirect_uri') ?? '');
      back.searchParams.set('code', code);
      back.searchParams.set('state', url.searchParams.get('state') ?? '');
      return response.writeHead(302, { location: back.href }).end();
    }
    let body = '';
    for await (const chunk of request) body += chunk;
    const made = token(new URLSearchParams(body), 'peers');
    return made ? answer(made) : answer({ error: 'invalid_grant' }, 400);
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const bound = server.address();
  issuer = `http://127.0.0.1:${typeof bound === 'object' ? bound?.port : 0}`;
  return { issuer, close: () => server.close() };
}
