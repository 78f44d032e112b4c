import { useDatabase } from '../support/database';
import { useHub } from '../support/hub';

const { dataSource } = useDatabase();
const hub = useHub(dataSource);

it.each([
  ['/explorer', 'Leave it out: there are none here.'],
  ['/explorer/explorer.css', 'Leave it out: there are none here.'],
  ['/explorer/queries', 'Leave it out: there are none here.'],
  ['/health/live', 'Leave it out: there are none here.'],
  ['/health/ready', 'Leave it out: there are none here.'],
  ['/metrics', 'Leave it out: there are none here.'],
  ['/schema.graphql', 'Known here: removeDeprecated.'],
  ['/calendar.ics', 'Known here: from, to, lang, province, body.'],
  ['/briefing/briefing.css', 'Leave it out: there are none here.'],
  ['/export/projects.csv', 'Known here: asOf, knownAt, lang, geometry, outside.'],
  ['/export/projects.xlsx', 'Known here: asOf, knownAt, lang, geometry, outside.'],
])('%s refuses a parameter that it does not have', async (path, remedy) => {
  const response = await fetch(`${hub.origin}${path}?asof=2020-01-01`);
  expect([response.status, await response.json()]).toEqual([
    400,
    { errors: [{ message: `There is no parameter "asof". ${remedy}`, extensions: { code: 'UNKNOWN_PARAMETER', value: 'asof' } }] },
  ]);
});

it('a briefing refuses one with a page', async () => {
  const response = await fetch(`${hub.origin}/briefing/TH-90/CMGF-22?asof=2020-01-01&lang=EN`);
  expect([response.status, response.headers.get('content-type')]).toEqual([400, 'text/html; charset=utf-8']);
  expect(await response.text()).toContain('asof');
});

it('answers where there is no unknown one, and leaves those of GraphQL to GraphQL', async () => {
  const statuses = await Promise.all(
    ['/explorer', '/health/live', '/schema.graphql?removeDeprecated=true', '/graphql?query={__typename}&more=1', '/nothing?more=1'].map(
      async (path) => (await fetch(hub.origin + path)).status,
    ),
  );
  expect(statuses).toEqual([200, 200, 200, 200, 404]);
});
