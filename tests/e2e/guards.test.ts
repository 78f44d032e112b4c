import { useDatabase } from '../support/database';
import { withHub } from '../support/hub';

const { dataSource } = useDatabase();

/** Runs something against a hub with this configuration. */
const configured = (
  env: Record<string, string>,
  run: (get: (path: string, headers?: Record<string, string>) => Promise<Response>) => Promise<void>,
): Promise<void> => withHub(dataSource(), env, ({ origin }) => run((path, headers = {}) => fetch(origin + path, { headers })));

const QUERY = `/graphql?${new URLSearchParams({ query: '{ __typename }' }).toString()}`;

it('an answer has an id, and browsers are told what the pages may load', () =>
  configured({}, async (get) => {
    const { headers } = await get('/explorer');
    expect(headers.get('x-request-id')).toMatch(/^[0-9a-f-]{36}$/);
    expect(headers.get('content-security-policy')).toContain("default-src 'self'");
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('set-cookie')).toBeNull();
  }));

it('pages of every origin may ask, and read what is left to them', () =>
  configured({}, async (get) => {
    const { headers } = await get(QUERY, { origin: 'https://any.example' });
    expect(headers.get('access-control-allow-origin')).toBe('*');
    expect(headers.get('access-control-allow-credentials')).toBeNull();
    expect(headers.get('access-control-expose-headers')).toContain('RateLimit-Remaining');
  }));

it('or only those of the list, and caches keep the two apart', () =>
  configured({ CORS_ORIGINS: 'https://a.example,https://b.example' }, async (get) => {
    const allowed = (await get(QUERY, { origin: 'https://b.example' })).headers;
    expect([allowed.get('access-control-allow-origin'), allowed.get('vary')]).toEqual(['https://b.example', 'Origin, Accept']);
    expect((await get(QUERY, { origin: 'https://c.example' })).headers.get('access-control-allow-origin')).toBeNull();
  }));

it('and so does every other answer, which says how long it may be kept', () =>
  configured({ CORS_ORIGINS: 'https://a.example,https://b.example' }, async (get) => {
    const paths = ['/th/', '/calendar.ics', '/briefing', '/briefing/TH-90/CMGF-22', '/briefing/XX-1', '/export/projects.csv'];
    for (const path of [...paths, '/export/iati-activities.xml', '/catalog.jsonld', '/sitemap.xml', QUERY]) {
      const answer = await get(path, { origin: 'https://a.example' });
      await answer.arrayBuffer();
      expect([path, answer.headers.get('access-control-allow-origin')]).toEqual([path, 'https://a.example']);
      expect([path, answer.headers.get('vary')]).toEqual([path, expect.stringMatching(/^Origin(, |$)/)]);
      expect([path, answer.headers.get('cache-control')]).toEqual([path, expect.stringMatching(/\bno-cache|\bs-maxage=60\b/)]);
    }
  }));

it.each(['203.0.113.7:5100%', '[2001:db8::7]:4100%', '[2001:db8::7]', '198.51.100.1, 203.0.113.7:5100%'])(
  'a client is the same from each of its ports: %s',
  (forwarded) =>
    configured({ REQUESTS_PER_MINUTE: '2', TRUSTED_PROXIES: '1' }, async (get) => {
      const statuses = [];
      for (let n = 1; n <= 3; n++) statuses.push((await get(QUERY, { 'x-forwarded-for': forwarded.replace('%', String(n)) })).status);
      expect(statuses).toEqual([200, 200, 429]);
    }),
);

it('a client over the rate limit gets Retry-After; other clients and monitoring are not limited', () =>
  configured({ REQUESTS_PER_MINUTE: '3', TRUSTED_PROXIES: '1' }, async (get) => {
    const from = (address: string) => get(QUERY, { 'x-forwarded-for': address });
    const first = await from('203.0.113.1');
    expect([first.status, first.headers.get('ratelimit-limit'), first.headers.get('ratelimit-remaining')]).toEqual([200, '3', '2']);
    for (let n = 0; n < 2; n++) await from('203.0.113.1');
    const refused = await from('203.0.113.1');
    expect([refused.status, Number(refused.headers.get('retry-after')) > 0]).toEqual([429, true]);
    expect(await refused.json()).toEqual({
      errors: [
        {
          message: expect.stringMatching(/^More than 3 requests came from your address in one minute/),
          extensions: { code: 'TOO_MANY_REQUESTS' },
        },
      ],
    });
    expect((await from('203.0.113.2')).status).toBe(200);
    for (let n = 0; n < 5; n++) expect((await get('/health/live', { 'x-forwarded-for': '203.0.113.1' })).status).toBe(200);
  }));

it('without a trusted proxy a client is known by its own address', () =>
  configured({ REQUESTS_PER_MINUTE: '1' }, async (get) => {
    const statuses = [];
    for (const address of ['203.0.113.1', '203.0.113.2']) statuses.push((await get(QUERY, { 'x-forwarded-for': address })).status);
    expect(statuses).toEqual([200, 429]);
  }));

it('/metrics is for who sends its token, where there is one', () =>
  configured({ METRICS_TOKEN: 'a-token-for-prometheus' }, async (get) => {
    const asked = [
      undefined,
      'Bearer a-token-for-prometheu',
      'Bearer a-token-for-prometheus2',
      'a-token-for-prometheus',
      'Bearer a-token-for-prometheus',
    ];
    const answers = await Promise.all(asked.map((authorization) => get('/metrics', authorization === undefined ? {} : { authorization })));
    expect(answers.map(({ status }) => status)).toEqual([401, 401, 401, 401, 200]);
    expect(await answers[0]!.json()).toMatchObject({
      errors: [{ message: expect.stringContaining('METRICS_TOKEN'), extensions: { code: 'UNAUTHENTICATED' } }],
    });
    expect(await answers[4]!.text()).toContain('hub_statements_total');
  }));

it('/metrics tells requests by route, operations by name and outcome, statements, connections and the memory of answers', () =>
  configured({}, async (get) => {
    const ask = (query: string) => get(`/graphql?${new URLSearchParams({ query }).toString()}`);
    for (let n = 0; n < 2; n++) await ask('query Capital { province(code: "TH-90") { capital } }');
    await ask('query Wrong { projects(first: -1) { totalCount } }');
    const text = await (await get('/metrics')).text();
    const value = (line: string) =>
      Number(
        text
          .split('\n')
          .find((one) => one.startsWith(line))
          ?.split(' ')
          .at(-1),
      );
    expect([
      value('hub_http_request_duration_seconds_count{method="GET",route="/graphql",status="200"}'),
      value('hub_operation_duration_seconds_count{operation="Capital",outcome="ok"}'),
      value('hub_operation_duration_seconds_count{operation="Wrong",outcome="INVALID_PAGE"}'),
      value('hub_statements_total'),
      value('hub_kept_answers{source="memory"}'),
      value('hub_kept_answers{source="database"}'),
      value('hub_pool_connections{state="waiting"}'),
    ]).toEqual([3, 1, 1, 3, 1, 2, 0]);
    expect(value('nodejs_eventloop_lag_seconds')).toBeGreaterThanOrEqual(0);
  }));
