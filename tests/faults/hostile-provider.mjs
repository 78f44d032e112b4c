import { createServer } from 'node:http';
import { exportJWK, generateKeyPair, SignJWT, UnsecuredJWT } from 'jose';

/** What a provider can do wrong, each by what it changes of an id token, or of its answers. */
export const MISDEEDS = {
  'another issuer in the token': { claims: { iss: 'https://other.example' } },
  'a token for another client': { claims: { aud: 'another-client' } },
  'a token for several, issued to another': { claims: { aud: ['hub', 'other'], azp: 'other' } },
  'a token that has expired': { claims: { exp: 1_000_000 } },
  'a token without a nonce': { claims: { nonce: undefined } },
  'another nonce': { claims: { nonce: 'another' } },
  'a token without a subject': { claims: { sub: undefined } },
  'a token without an end': { claims: { exp: undefined } },
  'a token that nobody signed': { alg: 'none' },
  'a token signed with another key': { foreignKey: true },
  'a token signed with the secret of the client': { alg: 'HS256' },
  'no id token': { noToken: true },
  'another state': { state: 'another' },
  'no state': { state: undefined },
  'the name of another issuer beside the code': { iss: 'https://other.example' },
  'an error in place of a code': { error: 'access_denied' },
};

/** A provider that does one thing wrong, or nothing: `misdeed` is one of those above, or null. It never asks who somebody is. */
export async function startHostileProvider(clientSecret) {
  const provider = { misdeed: null, subject: 'somebody', verifiers: [] };
  const [own, foreign] = await Promise.all([generateKeyPair('RS256'), generateKeyPair('RS256')]);
  const jwk = { ...(await exportJWK(own.publicKey)), kid: 'own', alg: 'RS256', use: 'sig' };
  let asked;

  const idToken = async () => {
    const { claims = {}, alg = 'RS256', foreignKey } = provider.misdeed ?? {};
    const now = Math.floor(Date.now() / 1000);
    const all = {
      iss: provider.issuer,
      aud: 'hub',
      sub: provider.subject,
      iat: now,
      exp: now + 300,
      nonce: asked.get('nonce'),
      email: 'victim@example.go.th',
      ...claims,
    };
    const payload = JSON.parse(JSON.stringify(all));
    if (alg === 'none') return new UnsecuredJWT(payload).encode();
    if (alg === 'HS256') return new SignJWT(payload).setProtectedHeader({ alg }).sign(Buffer.from(clientSecret));
    return new SignJWT(payload).setProtectedHeader({ alg, kid: 'own' }).sign((foreignKey ? foreign : own).privateKey);
  };
  const back = () => {
    const { iss, error, ...misdeed } = provider.misdeed ?? {};
    const state = 'state' in misdeed ? misdeed.state : asked.get('state');
    const sent = { ...(error ? { error } : { code: 'a-code' }), ...(state !== undefined && { state }), iss: iss ?? provider.issuer };
    return `${asked.get('redirect_uri')}?${new URLSearchParams(sent)}`;
  };
  const server = createServer(async (request, response) => {
    const { pathname, searchParams } = new URL(request.url, provider.issuer);
    const json = (body) => response.setHeader('content-type', 'application/json').end(JSON.stringify(body));
    if (pathname === '/.well-known/openid-configuration')
      return json({
        issuer: provider.issuer,
        authorization_endpoint: `${provider.issuer}/authorize`,
        token_endpoint: `${provider.issuer}/token`,
        jwks_uri: `${provider.issuer}/jwks`,
        response_types_supported: ['code'],
        subject_types_supported: ['public'],
        id_token_signing_alg_values_supported: ['RS256'],
        authorization_response_iss_parameter_supported: true,
      });
    if (pathname === '/jwks') return json({ keys: [jwk] });
    if (pathname === '/authorize') {
      asked = searchParams;
      return response.writeHead(302, { location: back() }).end();
    }
    let body = '';
    for await (const chunk of request) body += chunk;
    provider.verifiers.push(new URLSearchParams(body).get('code_verifier'));
    return json({ access_token: 'unused', token_type: 'Bearer', ...(!provider.misdeed?.noToken && { id_token: await idToken() }) });
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  provider.issuer = `http://127.0.0.1:${server.address().port}`;
  provider.close = () => new Promise((resolve) => server.close(resolve).closeAllConnections());
  return provider;
}
