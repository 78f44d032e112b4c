// Persons sign in by a provider of identities: by one of its own kind, and by one that does each thing wrong. An e-mail address opens nothing.
import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import { after, before, it } from 'node:test';
import Provider from 'oidc-provider';
import { MISDEEDS, startHostileProvider } from './hostile-provider.mjs';
import { startHub } from './hub.mjs';

const SECRET = 'a-secret-of-the-client-that-is-long-enough';

let hub, hostile, honest, honestServer;
before(async () => {
  hostile = await startHostileProvider(SECRET);
  honestServer = createServer((request, response) => honest.callback()(request, response));
  await new Promise((resolve) => honestServer.listen(0, '127.0.0.1', resolve));
  const issuer = `http://127.0.0.1:${honestServer.address().port}`;
  const providers = [
    { key: 'honest', name: 'The honest one', issuer, clientId: 'hub', clientSecret: SECRET },
    { key: 'hostile', name: 'The other one', issuer: hostile.issuer, clientId: 'hub', clientSecret: SECRET },
  ];
  hub = await (await startHub({ OIDC_ISSUERS: JSON.stringify(providers) })).ready();
  honest = new Provider(issuer, {
    clients: [{ client_id: 'hub', client_secret: SECRET, redirect_uris: [`${hub.origin}/desk/provider/honest`] }],
    pkce: { required: () => true },
  });
});
after(async () => {
  await hub?.close();
  await hostile?.close();
  honestServer?.close().closeAllConnections();
});

/** A browser without scripts that keeps cookies, by the host of each. */
class Browser {
  cookies = new Map();
  page = '';

  /** Opens an address, or sends fields to it, and follows where it leads. Returns the last address with its status. */
  async go(address, fields) {
    for (let url = new URL(address, hub.origin), sent = fields, hops = 0; ; sent = undefined) {
      assert.ok(++hops < 15, `it never ends: ${url}`);
      const cookie = [...this.cookies]
        .filter(([name]) => name.startsWith(`${url.host} `))
        .map(([name, value]) => `${name.split(' ')[1]}=${value}`)
        .join('; ');
      const answer = await fetch(url, {
        redirect: 'manual',
        headers: { cookie, ...(sent && { 'content-type': 'application/x-www-form-urlencoded', 'sec-fetch-site': 'same-origin' }) },
        ...(sent && { method: 'POST', body: new URLSearchParams(sent).toString() }),
      });
      for (const line of answer.headers.getSetCookie()) {
        const [, name, value] = /^([^=]+)=([^;]*)/.exec(line);
        if (value === '') this.cookies.delete(`${url.host} ${name}`);
        else this.cookies.set(`${url.host} ${name}`, value);
      }
      this.page = await answer.text();
      const next = answer.headers.get('location');
      // The desk's first page may not be there.
      if (!next || next === '/en/desk') return { status: answer.status, path: next ?? url.pathname };
      url = new URL(next, url);
    }
  }

  get session() {
    return this.cookies.get(`${new URL(hub.origin).host} hub-session`);
  }

  /** The value of the token of forms in the page that is open. */
  get form() {
    return /name="form" value="([^"]*)"/.exec(this.page)[1];
  }

  /** Connects an account of a provider with who has signed in. */
  async connect(key) {
    await this.go('/en/desk/sessions');
    await this.go(`/en/desk/sign-in/link-with/${key}`, { form: this.form });
    return /<a href="(http[^"]*)"/.exec(this.page)[1].replaceAll('&amp;', '&');
  }
}

/** Tells the honest provider who somebody is, by the forms of its own pages, until it leads back. */
async function introduce(browser, landed, login) {
  for (let n = 0; n < 4 && landed.path.startsWith('/interaction/'); n++) {
    const prompt = /name="prompt" value="(\w+)"/.exec(browser.page)[1];
    landed = await browser.go(/<form[^>]*action="([^"]+)"/.exec(browser.page)[1], { prompt, login, password: 'any' });
  }
  return landed;
}

const officer = new Browser();

it('the first administrator signs in, and connects an account of a provider', async () => {
  const [, address] = await hub.said(/(http:\S+\/en\/desk\/first-administrator\/[\w-]+)/);
  await officer.go(address);
  assert.equal((await officer.go(address, { form: '', name: 'First', email: 'victim@example.go.th' })).path, '/en/desk');
  const connected = await introduce(officer, await officer.go(await officer.connect('honest')), 'officer-1');
  assert.deepEqual([connected.status, connected.path], [200, '/en/desk/sessions']);
});

it('and signs in with it in another browser; somebody else at the same provider does not', async () => {
  const browser = new Browser();
  const landed = await introduce(browser, await browser.go('/en/desk/sign-in/with/honest'), 'officer-1');
  assert.deepEqual([landed.status, landed.path, browser.session?.length], [303, '/en/desk', 43]);
  const stranger = new Browser();
  const refused = await introduce(stranger, await stranger.go('/en/desk/sign-in/with/honest'), 'stranger');
  assert.deepEqual([refused.status, stranger.session], [400, undefined]);
  assert.match(stranger.page, /belongs to nobody here yet/);
});

it('an e-mail address that a provider tells opens nothing', async () => {
  const browser = new Browser();
  const refused = await browser.go('/en/desk/sign-in/with/hostile');
  assert.deepEqual([refused.status, browser.session], [400, undefined]);
  assert.match(browser.page, /belongs to nobody here yet/);
});

it('an account is connected with the one who began it alone', async () => {
  const address = await officer.connect('hostile');
  const other = new Browser();
  // A link that an officer began, taken over with its cookie by a browser without the session.
  for (const [name, value] of officer.cookies) if (!name.endsWith('hub-session')) other.cookies.set(name, value);
  assert.equal((await other.go(address)).status, 400);
  assert.equal((await officer.go(address)).path, '/en/desk/sessions');
  const browser = new Browser();
  assert.deepEqual([(await browser.go('/en/desk/sign-in/with/hostile')).path, browser.session?.length], ['/en/desk', 43]);
  assert.ok(hostile.verifiers.every((verifier) => verifier?.length >= 43));
});

for (const [name, misdeed] of Object.entries(MISDEEDS))
  it(`a provider with ${name} signs nobody in`, async () => {
    hostile.misdeed = misdeed;
    try {
      const browser = new Browser();
      const refused = await browser.go('/en/desk/sign-in/with/hostile');
      assert.deepEqual([refused.status, browser.session], [400, undefined]);
      assert.match(browser.page, /did not confirm who you are/);
    } finally {
      hostile.misdeed = null;
    }
  });

it('what came back once, or to a browser that has not left, signs nobody in', async () => {
  const browser = new Browser();
  await browser.go('/en/desk/sign-in/with/hostile');
  for (const visitor of [browser, new Browser()]) {
    visitor.cookies.delete(`${new URL(hub.origin).host} hub-session`);
    const again = await visitor.go(`/desk/provider/hostile?${new URLSearchParams({ code: 'a-code', state: 'x', iss: hostile.issuer })}`);
    assert.deepEqual([again.status, visitor.session], [400, undefined]);
  }
});

it('the log has no code, no state and no secret of all this', () => {
  assert.doesNotMatch(hub.output, /a-code|[?&](code|state)=|hub-session=/);
  const log = hub.output
    .split('\n')
    .filter((line) => line.startsWith('{'))
    .join('\n');
  assert.ok(!log.includes(SECRET) && !log.includes(officer.session) && !/victim@|first-administrator\/[\w-]{40}/.test(log));
});
