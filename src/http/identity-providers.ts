import type * as OpenId from 'openid-client' with { 'resolution-mode': 'import' };
import type { Identity } from '../commands/people/identities';
import type { Config } from '../config';

type Provider = Config['identityProviders'][number];

/** What has to be kept of a visit to a provider until somebody comes back from it. */
export interface Visit {
  readonly state: string;
  readonly nonce: string;
  readonly verifier: string;
}

/** Time for a provider to answer, in seconds. */
const ANSWER_SECONDS = 10;

/**
 * The providers of identities that the configuration names, by OpenID Connect: the code flow with PKCE, `state` and `nonce`. The library checks what
 * they answer: who signed it, for whom, until when.
 */
export class IdentityProviders {
  private readonly discovered = new Map<string, Promise<OpenId.Configuration>>();

  constructor(private readonly providers: readonly Provider[]) {}

  /** What pages offer. */
  get offered(): readonly Pick<Provider, 'key' | 'name'>[] {
    return this.providers.map(({ key, name }) => ({ key, name }));
  }

  /** The provider with a key; null = the configuration has none. */
  find(key: string): Provider | null {
    return this.providers.find((provider) => provider.key === key) ?? null;
  }

  /** The address at which a provider asks who somebody is, and what to keep until they come back to `redirectUri`. */
  async visit(provider: Provider, redirectUri: string): Promise<{ address: string; visit: Visit }> {
    const client = await library();
    const visit = { state: client.randomState(), nonce: client.randomNonce(), verifier: client.randomPKCECodeVerifier() };
    const address = client.buildAuthorizationUrl(await this.configurationOf(provider), {
      redirect_uri: redirectUri,
      scope: 'openid',
      state: visit.state,
      nonce: visit.nonce,
      code_challenge: await client.calculatePKCECodeChallenge(visit.verifier),
      code_challenge_method: 'S256',
    });
    return { address: address.href, visit };
  }

  /** Who has come back from a provider to an address. Throws where anything of it does not hold. */
  async identify(provider: Provider, address: string, { state, nonce, verifier }: Visit): Promise<Identity> {
    const client = await library();
    const tokens = await client.authorizationCodeGrant(await this.configurationOf(provider), new URL(address), {
      expectedState: state,
      expectedNonce: nonce,
      pkceCodeVerifier: verifier,
      idTokenExpected: true,
    });
    const { iss, sub } = tokens.claims()!;
    return { issuer: iss, subject: sub };
  }

  /** What a provider says of itself, asked once; after a failure it is asked again. */
  private configurationOf(provider: Provider): Promise<OpenId.Configuration> {
    let found = this.discovered.get(provider.key);
    if (!found) {
      found = discover(provider);
      found.catch(() => this.discovered.delete(provider.key));
      this.discovered.set(provider.key, found);
    }
    return found;
  }
}

async function discover({ issuer, clientId, clientSecret }: Provider): Promise<OpenId.Configuration> {
  const client = await library();
  return client.discovery(new URL(issuer), clientId, undefined, client.ClientSecretBasic(clientSecret), {
    timeout: ANSWER_SECONDS,
    // By itself the library trusts a token that comes over TLS. Its signature is checked all the same: proxies that open TLS are common.
    execute: [
      client.enableNonRepudiationChecks,
      // The configuration takes plain HTTP of this machine alone, for tests.
      ...(issuer.startsWith('http:') ? [client.allowInsecureRequests] : []),
    ],
  });
}

/** The library, loaded where a provider is first used: it is a module of the newer kind. */
const library = (): Promise<typeof OpenId> => import('openid-client');
