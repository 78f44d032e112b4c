import { randomUUID } from 'node:crypto';
import { OfficeRole } from '../../src/domain/vocabularies/people';
import { useDatabase } from '../support/database';
import { eraseProjects, insertProject, link } from '../support/factories';
import { useHub } from '../support/hub';
import { grant, makeOfficer } from '../support/officers';
import { Visitor } from '../support/page-visitor';
import { People } from '../support/people';

const { dataSource } = useDatabase();
const hub = useHub(dataSource, { REQUESTS_PER_MINUTE: '0' });
const people = new People(dataSource);

const PROJECT = 'T-FORGED';

/** The secrets of a session and of a token, both of Songkhla. */
let session: string, token: string;

beforeEach(async () => {
  const { manager } = dataSource();
  const project = await insertProject(manager, { code: PROJECT, isSample: false });
  await link(manager, 'project_province', project, 'TH-90');
  const [officer, program] = [await people.person(), await people.person()];
  for (const person of [officer, program]) await people.grant(person, OfficeRole.REPORTER, 'PO-TH-90');
  session = await people.session(officer);
  token = await people.token(program, 'PO-TH-90', officer);
  await dataSource().query(`UPDATE api_token SET actions = '{SAVE_DRAFTS}' WHERE person_id = $1`, [program]);
});
afterEach(async () => {
  await dataSource().query('DELETE FROM report_draft');
  await dataSource().transaction((manager) => eraseProjects(manager, 'code = $1', [PROJECT]));
});

const drafts = async (): Promise<number> => (await dataSource().query<object[]>('SELECT FROM report_draft')).length;

const SAVE = `mutation { saveReportDraft(input: { office: "PO-TH-90", project: "${PROJECT}", asOf: "2026-06-30", percent: "40" }) {
  draft { id } userErrors { code } } }`;

const own = (): Record<string, string> => ({ cookie: `hub-session=${session}` });
const OURS = { 'x-hub-request': '1', 'sec-fetch-site': 'same-origin' };

/** Sends a mutation as JSON. Returns the status and the code of the first error. */
async function send(headers: Record<string, string>): Promise<[number, string | undefined]> {
  const answer = await fetch(`${hub.origin}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify({ query: SAVE }),
  });
  const { errors } = (await answer.json()) as { errors?: { extensions: { code: string } }[] };
  return [answer.status, errors?.[0]?.extensions.code];
}

describe('a mutation with a cookie', () => {
  it.each<[string, Record<string, string>]>([
    ['without the header of the pages', { 'sec-fetch-site': 'same-origin' }],
    ['with another value of it', { ...OURS, 'x-hub-request': '0' }],
    ['from another site', { ...OURS, 'sec-fetch-site': 'cross-site' }],
    ['from another machine of the domain', { ...OURS, 'sec-fetch-site': 'same-site' }],
    ['from a site that says another word', { ...OURS, 'sec-fetch-site': 'same-origin, cross-site' }],
    ['from another origin, in a browser that says no more', { 'x-hub-request': '1', origin: 'https://elsewhere.example' }],
    ['from a frame without an origin', { 'x-hub-request': '1', origin: 'null' }],
    ['from nowhere', { 'x-hub-request': '1' }],
    ['that only preflights', { 'apollo-require-preflight': '1', 'x-apollo-operation-name': 'x' }],
  ])('%s is refused, and nothing is written', async (_, headers) => {
    expect(await send({ ...own(), ...headers })).toEqual([403, 'CROSS_SITE_REQUEST']);
    expect(await drafts()).toBe(0);
  });

  it.each<[string, () => Record<string, string>]>([
    ['that says where it comes from', () => OURS],
    ['in a browser that names the origin alone', () => ({ 'x-hub-request': '1', origin: hub.origin })],
  ])('from a page of the hub %s is carried out', async (_, headers) => {
    expect(await send({ ...own(), ...headers() })).toEqual([200, undefined]);
    expect(await drafts()).toBe(1);
  });

  it('in a query of the same document, and a query from anywhere, are two things: what only reads is answered', async () => {
    const ask = (operationName: string) =>
      fetch(`${hub.origin}/graphql`, {
        method: 'POST',
        headers: { ...own(), 'content-type': 'application/json', 'sec-fetch-site': 'cross-site' },
        body: JSON.stringify({ query: `query Reads { viewer { name } } ${SAVE.replace('mutation', 'mutation Writes')}`, operationName }),
      });
    expect([(await ask('Reads')).status, (await ask('Writes')).status, await drafts()]).toEqual([200, 403, 0]);
  });
});

it('a session or a token as a bearer is nothing that a browser sends by itself: it needs no header', async () => {
  for (const secret of [session, token]) {
    expect(await send({ authorization: `Bearer ${secret}`, 'sec-fetch-site': 'cross-site', origin: 'https://elsewhere.example' })).toEqual([
      200,
      undefined,
    ]);
  }
  expect(await drafts()).toBe(2);
});

/** What browsers let any page send without asking first. */
const SIMPLE: [string, string | null, string][] = [
  ['a form', 'application/x-www-form-urlencoded', new URLSearchParams({ query: SAVE, _method: 'POST' }).toString()],
  ['a form with files', 'multipart/form-data; boundary=x', `--x\r\nContent-Disposition: form-data; name="query"\r\n\r\n${SAVE}\r\n--x--`],
  ['text', 'text/plain', JSON.stringify({ query: SAVE })],
  ['text with a set of characters', 'text/plain;charset=UTF-8', JSON.stringify({ query: SAVE })],
  ['text that says it is JSON', 'text/plain; application/json', JSON.stringify({ query: SAVE })],
  ['nothing that it says', null, JSON.stringify({ query: SAVE })],
];

it.each(SIMPLE)('what any page may send to any address of the hub, %s, changes nothing', async (_, type, body) => {
  for (const path of [
    '/graphql',
    '/graphql/stream',
    '/graphql?_method=POST',
    `/graphql?${new URLSearchParams({ query: SAVE }).toString()}`,
  ]) {
    const answer = await fetch(hub.origin + path, {
      method: 'POST',
      headers: { ...own(), ...(type !== null && { 'content-type': type }), 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'no-cors' },
      body: Buffer.from(body),
    });
    expect([path, answer.status >= 400]).toEqual([path, true]);
  }
  expect(await drafts()).toBe(0);
});

const SAYINGS: Record<string, string>[] = [{}, { 'x-http-method-override': 'POST' }, { 'content-type': 'application/json', ...OURS }];

it('an image, a link and a script tag change nothing, whatever they say', async () => {
  const query = `?${new URLSearchParams({ query: SAVE, _method: 'POST' }).toString()}`;
  for (const method of ['GET', 'HEAD'])
    for (const path of ['/graphql', '/graphql/stream'])
      for (const headers of SAYINGS) {
        const answer = await fetch(hub.origin + path + query, { method, headers: { ...own(), ...headers } });
        // A stream tells a refusal as its first result.
        const isRefused = answer.status >= 400 || /"errors":/.test(await answer.text());
        expect([method, path, isRefused]).toEqual([method, path, true]);
      }
  expect(await drafts()).toBe(0);
});

/** Every address that takes a form, with something in place of each parameter. */
function formAddresses(): string[] {
  const found: string[] = [];
  const parts: string[] = [];
  for (const line of hub.app.printRoutes({ commonPrefix: false }).split('\n')) {
    const [, indent, part, methods] = /^([│ ├└─]*)(\S+?)(?: \(([A-Z, ]+)\))?$/.exec(line) ?? [];
    if (part === undefined) continue;
    const depth = indent!.length / 4 - 1;
    parts.splice(depth, parts.length, part);
    if (methods?.split(', ').includes('POST')) found.push(parts.join(''));
  }
  return [...new Set(found)]
    .filter((path) => /^\/(th|en)\/desk/.test(path))
    .map((path) => path.replace(/:\w+/g, (part) => (part === ':meeting' ? 'CMGF-22' : PROJECT)));
}

describe('a form', () => {
  it('of another site, or of another machine of the domain, is refused at every address that takes one', async () => {
    const addresses = formAddresses();
    expect(addresses.length).toBeGreaterThanOrEqual(24);
    expect(addresses).toEqual(
      expect.arrayContaining(['/th/desk/people', `/en/desk/report/${PROJECT}`, '/th/desk/sign-out', '/en/desk/verify']),
    );
    // Somebody who may do everything: what holds the form back is where it comes from.
    const { manager } = dataSource();
    const everything = await makeOfficer(manager, 'PO-TH-90', Object.values(OfficeRole));
    await grant(manager, { ...everything, office: (await makeOfficer(manager, 'NESDC', [])).office }, OfficeRole.CERTIFIER);
    const visitor = new Visitor(hub.origin);
    for (const path of addresses) {
      visitor.cookies.set('hub-session', await people.session(everything.person));
      await visitor.open('/th/desk');
      for (const headers of [
        { 'sec-fetch-site': 'cross-site' },
        { 'sec-fetch-site': 'same-site' },
        { origin: 'https://elsewhere.example' },
        { origin: 'null' },
        {},
      ] as Record<string, string>[])
        expect([path, headers, (await visitor.send(path, { act: 'submit', email: 'x@example.go.th' }, headers)).status]).toEqual([
          path,
          headers,
          403,
        ]);
      expect([path, visitor.session !== undefined]).toEqual([path, true]);
    }
    await dataSource().query('DELETE FROM session WHERE person_id = $1', [everything.person]);
    expect(await dataSource().query(`SELECT FROM sign_in_attempt WHERE email = 'x@example.go.th'`)).toEqual([]);
  });

  it('with a field that it does not have is refused at every address that takes one', async () => {
    const { manager } = dataSource();
    const { person } = await makeOfficer(manager, 'PO-TH-90', Object.values(OfficeRole));
    const visitor = new Visitor(hub.origin);
    visitor.cookies.set('hub-session', await people.session(person));
    await visitor.open('/en/desk');
    for (const path of formAddresses()) {
      // A form that writes has a key; those of the sign-in have none.
      const isOfSignIn = /\/desk\/(sign-|sessions|first-administrator)/.test(path);
      const key = { key: randomUUID() };
      const unknown = isOfSignIn
        ? [key, { nonsense: '1' }]
        : [
            { ...key, nonsense: '1' },
            { ...key, nonsense: ['1', '2'] },
          ];
      for (const fields of unknown) {
        // The page that refuses a form of the sign-in has none to send the next one from.
        await visitor.open('/en/desk');
        const answer = await visitor.send(path, fields);
        expect([path, fields, answer.status, await answer.text()]).toEqual([
          path,
          fields,
          400,
          expect.stringMatching(/("|“|&quot;)(nonsense|key)\\?("|”|&quot;)/),
        ]);
      }
    }
    expect(visitor.session).toBeDefined();
    await dataSource().query('DELETE FROM session WHERE person_id = $1', [person]);
  });
});
