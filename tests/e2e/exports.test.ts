import { createHash } from 'node:crypto';
import { get as httpGet, type IncomingHttpHeaders, type IncomingMessage } from 'node:http';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { parse as parseCsv } from 'csv-parse/sync';
import { useDatabase } from '../support/database';
import { useHub } from '../support/hub';

// Its types are those of an ES module, which a CommonJS file cannot import.
const { default: readXlsx } = jest.requireActual<{ default: (file: Buffer) => Promise<{ data: unknown[][] }[]> }>('read-excel-file/node');

const { dataSource } = useDatabase();

const hub = useHub(dataSource);
afterEach(() => expect(hub.log).toEqual([]));

const TYPE = {
  csv: 'text/csv',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  jsonl: 'application/jsonl',
  geojson: 'application/geo+json',
};

/** A GET with what fetch does not show: the trailers. */
async function download(
  path: string,
  headers: Record<string, string> = {},
): Promise<{ status: number; headers: IncomingHttpHeaders; trailers: IncomingHttpHeaders; body: Buffer }> {
  const response = await new Promise<IncomingMessage>((resolve, reject) =>
    httpGet(hub.origin + path, { headers }, resolve).on('error', reject),
  );
  const pieces: Buffer[] = [];
  for await (const piece of response) pieces.push(piece as Buffer);
  return {
    status: response.statusCode!,
    headers: response.headers,
    trailers: response.trailers as IncomingHttpHeaders,
    body: Buffer.concat(pieces),
  };
}

const ask = (query: string, accept: string, search = '', headers: Record<string, string> = {}) =>
  fetch(`${hub.origin}/graphql${search}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept, ...headers },
    body: JSON.stringify({ query }),
  });
const sha256 = (bytes: Buffer): string => createHash('sha256').update(bytes).digest('hex');
const csvRows = (body: Buffer): Record<string, string>[] => parseCsv(body, { bom: true, columns: true });
const jsonLines = (body: Buffer): Record<string, unknown>[] =>
  body
    .toString()
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as Record<string, unknown>);
/** The rows of projects outside the programme, and of what is stated of them: no file has them unasked. */
const OUTSIDE: Readonly<Record<string, string>> = {
  project: `relevance <> 'PROGRAMME'`,
  ...Object.fromEntries(
    ['progress_report', 'cost_figure', 'schedule_statement'].map((table) => [
      table,
      `project_id IN (SELECT id FROM project WHERE relevance <> 'PROGRAMME')`,
    ]),
  ),
};

const count = async (table: string, where = 'true'): Promise<number> =>
  (await dataSource().query<[{ n: number }]>(`SELECT count(*) AS n FROM ${table} WHERE ${where} AND NOT (${OUTSIDE[table] ?? 'false'})`))[0]
    .n;

const PROJECTS =
  'query Projects { projects(first: 100) { nodes { code name(lang: TH) endsOn progress { percent coverage { rate } } provinces { code } } } }';

describe('/graphql', () => {
  it('answers with CSV that says the same as JSON', async () => {
    const json = (await (await ask(PROJECTS, 'application/json')).json()) as {
      data: { projects: { nodes: { code: string; name: string; progress: { percent: number | null } }[] } };
    };
    const answer = await ask(PROJECTS, 'text/csv');
    expect([
      answer.status,
      answer.headers.get('content-type'),
      answer.headers.get('content-disposition'),
      answer.headers.get('vary'),
    ]).toEqual([200, 'text/csv; charset=utf-8; header=present', 'attachment; filename="Projects.csv"', 'Accept']);
    const body = Buffer.from(await answer.arrayBuffer());
    expect(body.subarray(0, 3)).toEqual(Buffer.from([0xef, 0xbb, 0xbf]));
    expect(body.toString().split('\r\n')[0]!.slice(1)).toBe('code,name,endsOn,progress.percent,progress.coverage.rate,provinces.code');
    expect(csvRows(body).map((row) => [row['code'], row['name'], row['progress.percent']])).toEqual(
      json.data.projects.nodes.map(({ code, name, progress }) => [code, name, progress.percent === null ? '' : String(progress.percent)]),
    );
    expect(body.toString()).toMatch(/[\u0E00-\u0E7F]/);
  });

  it('answers with a workbook whose numbers are numbers', async () => {
    const answer = await ask(PROJECTS, TYPE.xlsx);
    expect([answer.headers.get('content-type'), answer.headers.get('content-disposition')]).toEqual([
      TYPE.xlsx,
      'attachment; filename="Projects.xlsx"',
    ]);
    const [sheet] = await readXlsx(Buffer.from(await answer.arrayBuffer()));
    const [head, ...rows] = sheet!.data;
    expect(head).toEqual(['code', 'name', 'endsOn', 'progress.percent', 'progress.coverage.rate', 'provinces.code']);
    expect(rows.find(([code]) => code === 'P03')!.slice(3, 5)).toEqual([47, 1]);
    expect(rows.some((row) => row[2] instanceof Date)).toBe(true);
  });

  it('answers with JSONL, to GET as well', async () => {
    const answer = await fetch(`${hub.origin}/graphql?${new URLSearchParams({ query: '{ memberStates { code } }' }).toString()}`, {
      headers: { accept: TYPE.jsonl },
    });
    expect([answer.headers.get('content-disposition'), await answer.text()]).toEqual([
      'attachment; filename="query.jsonl"',
      '{"code":"ID"}\n{"code":"MY"}\n{"code":"TH"}\n',
    ]);
  });

  it('adds days in Thai where the address says so, and only there', async () => {
    const query = '{ corridor(code: "EC6") { code validFrom } }';
    const head = async (search: string, headers = {}) =>
      (await (await ask(query, 'text/csv', search, headers)).text()).split('\r\n').slice(0, 2);
    const [names, cells] = await head('?lang=TH');
    expect(names).toBe('corridor.code,corridor.validFrom,corridor.validFrom.th');
    expect(cells).toMatch(/^EC6,2\d{3}-\d\d-\d\d,\d{1,2} [\u0E00-\u0E7F]+ 25\d\d$/);
    for (const [search, headers] of [
      ['', { 'accept-language': 'th' }],
      ['?lang=EN', {}],
    ] as const) {
      expect((await head(search, headers))[0]).toBe('corridor.code,corridor.validFrom');
    }
  });

  it('varies by both headers where both had a say, in one header', async () => {
    const answer = await ask('{ province(code: "TH-90") { name } }', 'text/csv', '', { 'accept-language': 'th' });
    expect([answer.headers.get('vary'), await answer.text()]).toEqual(['Accept, Accept-Language', 'province.name\r\nสงขลา\r\n']);
    expect((await ask('{ province(code: "TH-90") { code } }', 'application/json')).headers.get('vary')).toBe('Accept');
  });

  it.each(['csv', 'xlsx', 'jsonl'] as const)('?format=%s is the table that the header asks for, by GET and by POST', async (format) => {
    const byHeader = Buffer.from(await (await ask(PROJECTS, TYPE[format])).arrayBuffer());
    const get = await fetch(`${hub.origin}/graphql?${new URLSearchParams({ format, query: PROJECTS }).toString()}`);
    const post = await ask(PROJECTS, '*/*', `?format=${format.toUpperCase()}`);
    for (const answer of [get, post]) {
      expect([answer.status, answer.headers.get('content-disposition')]).toEqual([200, `attachment; filename="Projects.${format}"`]);
      expect(answer.headers.get('content-type')).toContain(TYPE[format]);
      if (format !== 'xlsx') expect(Buffer.from(await answer.arrayBuffer()).equals(byHeader)).toBe(true);
    }
  });

  it('?format=json is JSON whatever the header says, and a format that there is not is refused', async () => {
    const json = await ask('{ memberStates { code } }', 'text/csv', '?format=json');
    expect([json.status, json.headers.get('content-type')]).toEqual([200, 'application/json; charset=utf-8']);
    const none = await ask('{ memberStates { code } }', '*/*', '?format=pdf');
    expect([none.status, await none.json()]).toMatchObject([
      400,
      { errors: [{ message: 'There is no format "pdf". Known here: json, csv, xlsx, jsonl.', extensions: { code: 'UNKNOWN_PARAMETER' } }] },
    ]);
  });

  it.each([
    ['{ nothingLikeIt }', 400],
    ['{', 400],
    ['{ memberStates { code } projects(first: 1000) { nodes { code } } }', 200],
  ])('answers a mistake in JSON, with its status: %s', async (query, status) => {
    for (const accept of [TYPE.csv, TYPE.xlsx, TYPE.jsonl]) {
      const [table, json] = [await ask(query, accept), await ask(query, 'application/json')];
      expect([table.status, table.headers.get('content-type'), table.headers.get('content-disposition')]).toEqual([
        status,
        json.headers.get('content-type'),
        null,
      ]);
      expect(await table.json()).toEqual(await json.json());
    }
  });
});

describe('/export', () => {
  it.each([
    ['projects', 'project'],
    ['reports', 'progress_report'],
    ['provinces', 'province'],
    ['observations', 'observation'],
    ['corridors', 'corridor'],
    ['costs', 'cost_figure'],
    ['schedules', 'schedule_statement'],
    ['meetings', 'meeting'],
    ['decisions', 'decision'],
    ['actions', 'action_item'],
    ['discrepancies', 'discrepancy'],
  ])('%s: every format has every row, and says how many and what they are', async (name, table) => {
    const rows = await count(table);
    const [csv, xlsx, jsonl] = [
      await download(`/export/${name}.csv`),
      await download(`/export/${name}.xlsx`),
      await download(`/export/${name}.jsonl`),
    ];
    for (const [extension, answer] of Object.entries({ csv, xlsx, jsonl })) {
      expect([answer.status, answer.headers['content-disposition']]).toEqual([200, `attachment; filename="${name}.${extension}"`]);
      expect(answer.headers['content-type']).toContain(TYPE[extension as keyof typeof TYPE]);
    }
    for (const { headers, trailers, body } of [csv, xlsx]) {
      expect(headers['trailer']).toBe('X-Row-Count, X-Content-SHA256');
      expect(trailers).toEqual({ 'x-row-count': String(rows), 'x-content-sha256': sha256(body) });
    }
    const records = jsonLines(jsonl.body);
    const last = records.pop();
    const before = jsonl.body.subarray(0, jsonl.body.length - JSON.stringify(last).length - 1);
    expect(last).toEqual({ rowCount: rows, sha256: sha256(before) });
    expect(records).toHaveLength(rows);
    const codes = records.map(({ code }) => code as string);
    expect(codes).toEqual([...codes].sort((a, b) => (a < b ? -1 : 1)));
    expect(csvRows(csv.body).map(({ code }) => code)).toEqual(codes);
    const [sheet] = await readXlsx(xlsx.body);
    expect(sheet!.data.slice(1).map(([code]) => code)).toEqual(codes);
  });

  it.each([
    ['gzip', gunzipSync],
    ['br', brotliDecompressSync],
  ])('travel in %s where the caller takes it, and are the same file with the same sums', async (encoding, decompress) => {
    for (const file of ['projects.csv', 'reports.jsonl', 'provinces.geojson']) {
      const [plain, sent] = [await download(`/export/${file}`), await download(`/export/${file}`, { 'accept-encoding': encoding })];
      expect([plain.headers['content-encoding'], sent.headers['content-encoding']]).toEqual([undefined, encoding]);
      expect(sent.body.length).toBeLessThan(plain.body.length / 3);
      expect([decompress(sent.body).equals(plain.body), sent.trailers]).toEqual([true, plain.trailers]);
      for (const { headers } of [plain, sent]) expect([headers['vary'], headers['cache-control']]).toEqual(['Accept-Encoding', 'no-cache']);
    }
    expect((await download('/export/projects.xlsx', { 'accept-encoding': encoding })).headers['content-encoding']).toBeUndefined();
  });

  it('are described as a data package: every file with its columns, their types and what they name', async () => {
    interface Field {
      name: string;
      type: string;
    }
    interface Described {
      name: string;
      path: string;
      schema: { fields: Field[]; primaryKey: string; foreignKeys: { fields: string; reference: { resource: string } }[] };
    }
    const { resources } = JSON.parse((await download('/export/datapackage.json')).body.toString()) as { resources: Described[] };
    const READ_AS: Record<string, RegExp> = {
      string: /^[^]*$/,
      number: /^-?\d+(\.\d+)?(e[+-]?\d+)?$/,
      date: /^\d{4}-\d\d-\d\d$/,
      boolean: /^(true|false)$/,
    };
    const files = new Map<string, Record<string, string>[]>();
    for (const { name, path } of resources) files.set(name, csvRows((await download(path.slice(hub.origin.length))).body));
    expect([...files.keys()].sort()).toEqual(
      'actions contributions corridors costs decisions discrepancies meetings observations projects provinces reports schedules'.split(' '),
    );
    for (const { name, schema } of resources) {
      const rows = files.get(name)!;
      expect([name, Object.keys(rows[0]!)]).toEqual([name, schema.fields.map((field) => field.name)]);
      expect(new Set(rows.map((row) => row[schema.primaryKey])).size).toBe(rows.length);
      const unread = schema.fields.flatMap((field) =>
        rows.flatMap((row) => (row[field.name] === '' || READ_AS[field.type]!.test(row[field.name]!) ? [] : [[field, row[field.name]]])),
      );
      expect([name, unread]).toEqual([name, []]);
      for (const { fields, reference } of schema.foreignKeys) {
        const known = new Set(files.get(reference.resource || name)!.map(({ code }) => code));
        const dangling = rows.filter((row) => row[fields] !== '' && !known.has(row[fields]));
        expect([name, fields, dangling.map(({ code }) => code)]).toEqual([name, fields, []]);
      }
    }
  });

  it('costs, days, meetings and decisions have what the API has, and leave out what is later than the instant or the day', async () => {
    const { project, meeting, decision } = (
      (await (
        await ask(
          `{ project(code: "P24") { costs { code amount currency kind preferred } schedules { code endsOn } }
            meeting(code: "CMGF-22") { startsOn status decisions { code } }
            decision(code: "CAB-2012-10-22") { decidedOn leadsTo { to { code } } } }`,
          'application/json',
        )
      ).json()) as { data: Record<string, Record<string, unknown>> }
    ).data;
    const rowsOf = async (path: string) => csvRows((await download(path)).body);
    const costs = (await rowsOf('/export/costs.csv')).filter((row) => row['project'] === 'P24');
    const told = project!['costs'] as { code: string; amount: string; currency: string; kind: string; preferred: boolean }[];
    expect(costs.map(({ code, amount, currency, kind, preferred }) => ({ code, amount, currency, kind, preferred }))).toEqual(
      [...told].sort((a, b) => (a.code < b.code ? -1 : 1)).map((cost) => ({ ...cost, preferred: String(cost.preferred) })),
    );
    const days = (await rowsOf('/export/schedules.csv')).filter((row) => row['project'] === 'P24');
    expect(days.map(({ code, endsOn }) => ({ code, endsOn: endsOn || null }))).toEqual(
      [...(project!['schedules'] as { code: string; endsOn: string | null }[])].sort((a, b) => (a.code < b.code ? -1 : 1)),
    );
    const held = (await rowsOf('/export/meetings.csv')).find(({ code }) => code === 'CMGF-22')!;
    expect([held['startsOn'], held['status']]).toEqual([meeting!['startsOn'], meeting!['status']]);
    const taken = (await rowsOf('/export/decisions.csv')).find(({ code }) => code === 'CAB-2012-10-22')!;
    expect([taken['decidedOn'], taken['leadsTo']!.split('; ')]).toEqual([
      decision!['decidedOn'],
      expect.arrayContaining((decision!['leadsTo'] as { to: { code: string } }[]).map(({ to }) => to.code)),
    ]);
    const days2012 = (await rowsOf('/export/decisions.csv?asOf=2012-10-21')).map(({ decidedOn }) => decidedOn);
    expect(days2012.filter((day) => day! > '2012-10-21')).toEqual([]);
    expect((await rowsOf('/export/costs.csv?knownAt=2015-01-01T00:00:00Z')).length).toBeLessThan(
      (await rowsOf('/export/costs.csv')).length,
    );
  });

  it.each([
    ['provinces', 'Point'],
    ['projects', 'MultiPoint'],
  ])('%s.geojson has a feature for each, with its place', async (name, type) => {
    const { trailers, body, headers } = await download(`/export/${name}.geojson`);
    const { features, ...rest } = JSON.parse(body.toString()) as {
      features: { id: string; geometry: { type: string; coordinates: unknown } | null; properties: Record<string, unknown> }[];
    };
    expect([headers['content-type'], rest]).toEqual(['application/geo+json; charset=utf-8', { type: 'FeatureCollection' }]);
    expect(trailers).toEqual({ 'x-row-count': String(features.length), 'x-content-sha256': sha256(body) });
    expect(features).toHaveLength(await count(name.slice(0, -1)));
    expect(new Set(features.map(({ geometry }) => geometry?.type))).toEqual(new Set(name === 'projects' ? [type, undefined] : [type]));
    for (const { id, properties } of features) expect([properties['code'], 'geometry' in properties]).toEqual([id, false]);
    if (name === 'provinces') {
      const { geometry, properties } = features.find(({ id }) => id === 'TH-90')!;
      expect(geometry!.coordinates).toEqual([properties['lon'], properties['lat']]);
      expect(properties).toMatchObject({ 'name.th': 'สงขลา', isMember: true, memberState: 'TH' });
    }
  });

  interface Areas {
    readonly features: readonly {
      id: string;
      geometry: { type: string; bbox: number[]; coordinates: number[][][][] };
      properties: Record<string, unknown>;
    }[];
  }
  const areas = async (path: string) => (JSON.parse((await download(path)).body.toString()) as Areas).features;

  it('provinces.geojson has their areas where the address asks for them', async () => {
    const [drawn, points] = [
      await areas('/export/provinces.geojson?geometry=area'),
      await areas('/export/provinces.geojson?geometry=point'),
    ];
    expect(new Set(drawn.map(({ geometry }) => geometry.type))).toEqual(new Set(['MultiPolygon']));
    expect(drawn.map(({ id, properties }) => [id, properties])).toEqual(points.map(({ id, properties }) => [id, properties]));
    expect(points).toEqual(await areas('/export/provinces.geojson'));
    const [west, south, east, north] = drawn.find(({ id }) => id === 'TH-90')!.geometry.bbox;
    const { lon, lat } = points.find(({ id }) => id === 'TH-90')!.properties as { lon: number; lat: number };
    expect([west! < lon, lon < east!, south! < lat, lat < north!]).toEqual([true, true, true, true]);
  });

  it('corridors.geojson has the area of the provinces that each touches on the day', async () => {
    const { data } = (await (
      await ask('{ corridors { code name(lang: EN) validFrom provinces { code } } }', 'application/json')
    ).json()) as { data: { corridors: { code: string; name: string; validFrom: string; provinces: { code: string }[] }[] } };
    const now = await areas('/export/corridors.geojson');
    expect(now.map(({ properties: { code, provinces, validFrom, 'name.en': name } }) => ({ code, name, validFrom, provinces }))).toEqual(
      data.corridors.map(({ provinces, ...rest }) => ({ ...rest, provinces: provinces.map(({ code }) => code).join('; ') })),
    );
    const provinces = new Map((await areas('/export/provinces.geojson?geometry=area')).map(({ id, geometry }) => [id, geometry.bbox]));
    for (const { geometry, properties } of now) {
      const boxes = (properties['provinces'] as string).split('; ').map((code) => provinces.get(code)!);
      expect(geometry.bbox).toEqual(boxes[0]!.map((_, i) => (i < 2 ? Math.min : Math.max)(...boxes.map((box) => box[i]!))));
    }
    const then = await areas('/export/corridors.geojson?asOf=2016-06-01');
    expect(now.map(({ id }) => id)).toContain('EC6');
    expect(then.map(({ id }) => id)).toEqual(['EC1', 'EC2', 'EC3', 'EC4', 'EC5']);
  });

  it('projects stand as the API has them', async () => {
    const { data } = (await (
      await ask('{ projects(first: 100) { nodes { code stage progress { percent } provinces { code } } } }', 'application/json')
    ).json()) as {
      data: {
        projects: { nodes: { code: string; stage: string | null; progress: { percent: number | null }; provinces: { code: string }[] }[] };
      };
    };
    const rows = new Map(jsonLines((await download('/export/projects.jsonl')).body).map((row) => [row['code'], row]));
    for (const { code, stage, progress, provinces } of data.projects.nodes) {
      const row = rows.get(code)!;
      expect([code, row['stage'], row['provinces'] ?? '']).toEqual([code, stage, provinces.map((province) => province.code).join('; ')]);
      expect(row['percent'] === null ? null : (row['percent'] as number).toFixed(9)).toBe(progress.percent?.toFixed(9) ?? null);
    }
  });

  it('knows nothing that was recorded later', async () => {
    const knownAt = '2024-01-01T00:00:00+07:00';
    for (const written of [encodeURIComponent(knownAt), knownAt]) {
      const { headers, trailers, body } = await download(`/export/reports.csv?knownAt=${written}`);
      expect([headers['x-known-at'], trailers['x-row-count']]).toEqual([
        new Date(knownAt).toISOString(),
        String(await count('progress_report', `recorded_at <= '${knownAt}'`)),
      ]);
      expect(csvRows(body).filter(({ recordedAt }) => new Date(recordedAt!) > new Date(knownAt))).toEqual([]);
    }
    expect(await count('progress_report', `recorded_at > '${knownAt}'`)).toBeGreaterThan(0);
    const percent = async (instant: string) =>
      csvRows((await download(`/export/projects.csv?knownAt=${instant}`)).body).find(({ code }) => code === 'P34')?.['percent'];
    expect([await percent('2023-12-14T12:00:00Z'), await percent('2024-01-31T12:00:00Z')]).toEqual(['74.8', '94.18']);
  });

  it('answers for the day, columns and rows', async () => {
    const [then, now] = await Promise.all(['?asOf=2016-06-01', ''].map((search) => download(`/export/provinces.csv${search}`)));
    expect(then!.headers['x-as-of']).toBe('2016-06-01');
    const clusters = ({ body }: { body: Buffer }) => csvRows(body).map((row) => [row['isMember'], row['clusters']]);
    expect(clusters(then!)).not.toEqual(clusters(now!));
    const reports = csvRows((await download('/export/reports.csv?asOf=2016-06-01')).body);
    expect(reports).toHaveLength(await count('progress_report', `as_of <= '2016-06-01'`));
    const percent = async (search: string) =>
      csvRows((await download(`/export/projects.csv${search}`)).body).find(({ code }) => code === 'P34')?.['percent'];
    expect([await percent('?asOf=2023-12-14&knownAt=2023-12-14T12:00:00Z'), await percent('?asOf=2016-01-01')]).toEqual([
      '74.8',
      undefined,
    ]);
  });

  it('a column of costs counts no project beside its parts', async () => {
    const rows = csvRows((await download('/export/projects.csv')).body);
    const wholes = new Set(rows.map(({ parent }) => parent).filter((parent) => parent !== ''));
    const costs = ['cost.amount', 'cost.currency', 'cost.kind', 'costUsd'];
    for (const row of rows) {
      expect([row['code'], row['isLeaf']]).toEqual([row['code'], String(!wholes.has(row['code']))]);
      const others = costs.map((name) => row[wholes.has(row['code']) ? name : `bundle.${name}`]);
      expect([row['code'], others]).toEqual([row['code'], ['', '', '', '']]);
    }
    const sum = (name: string) => rows.reduce((total, row) => total + Math.round(Number(row[name]) * 100), 0) / 100;
    const answer = (await (
      await ask('{ projectStatistics(groupBy: [STAGE]) { total { cost { amount } } } }', 'application/json')
    ).json()) as { data: { projectStatistics: { total: { cost: { amount: string } } } } };
    const dropped = rows.filter(({ stage }) => stage === 'DROPPED').reduce((total, row) => total + Number(row['costUsd']), 0);
    expect(sum('costUsd') - dropped).toBeCloseTo(Number(answer.data.projectStatistics.total.cost.amount), 1);
    expect(sum('bundle.costUsd')).toBeGreaterThan(0);
  });

  it('has the projects outside the programme where they are asked for', async () => {
    const rows = csvRows((await download('/export/projects.csv?outside=true')).body);
    const outside = rows.filter(({ relevance }) => relevance !== 'PROGRAMME');
    expect([rows.length - outside.length, outside.length]).toEqual([await count('project'), 47]);
    expect(outside.find(({ code }) => code === 'P101')).toMatchObject({ relevance: 'AREA', provinces: 'TH-81', percent: '87.52' });
  });

  it('instants show the day in Bangkok', async () => {
    const rows = csvRows((await download('/export/reports.csv')).body);
    const stored = await dataSource().query<{ code: string; day: string }[]>(
      `SELECT code, (recorded_at AT TIME ZONE 'Asia/Bangkok')::date::text AS day FROM progress_report WHERE NOT (${OUTSIDE['progress_report']!}) ORDER BY code COLLATE "C"`,
    );
    expect(rows.map(({ code, recordedAt }) => ({ code, day: recordedAt!.slice(0, 10) }))).toEqual(stored);
    expect(rows[0]!['recordedAt']).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}\+07:00$/);
    const table = await ask('{ project(code: "P24") { reports(last: 1) { nodes { code recordedAt } } } }', 'text/csv');
    const [report] = csvRows(Buffer.from(await table.text()));
    expect(report!['recordedAt']).toBe(rows.find(({ code }) => code === report!['code'])!['recordedAt']);
  });

  it('has days in Thai where the address says so', async () => {
    const plain = csvRows((await download('/export/reports.csv')).body);
    const thai = csvRows((await download('/export/reports.csv?lang=TH')).body);
    expect(thai.map(({ 'asOf.th': _, ...row }) => row)).toEqual(plain);
    for (const row of thai)
      expect(row['asOf.th']).toMatch(
        new RegExp(`^${Number(row['asOf']!.slice(8))} [\\u0E00-\\u0E7F]+ ${Number(row['asOf']!.slice(0, 4)) + 543}$`),
      );
  });

  it.each(['projects', 'costs'])('%s.csv.sha256 is the checksum of the table of the same moment', async (table) => {
    const MOMENT = '?asOf=2025-09-03&lang=TH';
    const csv = Buffer.from(await (await fetch(`${hub.origin}/export/${table}.csv${MOMENT}`)).arrayBuffer());
    const sums = await fetch(`${hub.origin}/export/${table}.csv.sha256${MOMENT}`);
    expect([sums.status, sums.headers.get('content-type'), sums.headers.get('x-as-of'), await sums.text()]).toEqual([
      200,
      'text/plain; charset=utf-8',
      '2025-09-03',
      `${sha256(csv)}  ${table}.csv\n`,
    ]);
    const other = await (await fetch(`${hub.origin}/export/${table}.csv.sha256?asOf=2010-01-01`)).text();
    expect(other).not.toContain(sha256(csv));
  });

  it.each(['nothing.csv.sha256', 'projects.xlsx.sha256', 'projects.csv.sha256?colour=red'])('%s is none', async (file) => {
    expect((await fetch(`${hub.origin}/export/${file}`)).status).toBe(file.includes('?') ? 400 : 404);
  });

  it('answers HEAD with the headers alone', async () => {
    const answer = await fetch(`${hub.origin}/export/reports.csv`, { method: 'HEAD' });
    expect([answer.status, answer.headers.get('content-disposition'), await answer.text()]).toEqual([
      200,
      'attachment; filename="reports.csv"',
      '',
    ]);
  });

  it.each([
    ['/export/secrets.csv', 404, 'NOT_FOUND'],
    ['/export/constructor.csv', 404, 'NOT_FOUND'],
    ['/export/reports.geojson', 404, 'NOT_FOUND'],
    ['/export/reports.pdf', 404, 'NOT_FOUND'],
    ['/export/reports', 404, 'NOT_FOUND'],
    ['/export/reports.csv?asof=2020-01-01', 400, 'UNKNOWN_PARAMETER'],
    ['/export/provinces.geojson?geometry=line', 400, 'UNKNOWN_PARAMETER'],
    ['/export/provinces.geojson?geometry=', 400, 'UNKNOWN_PARAMETER'],
    ['/export/corridors.geojson?geometry=point', 400, 'UNKNOWN_PARAMETER'],
    ['/export/projects.geojson?geometry=area', 400, 'UNKNOWN_PARAMETER'],
    ['/export/provinces.csv?geometry=area', 400, 'UNKNOWN_PARAMETER'],
    ['/export/provinces.csv?outside=true', 400, 'UNKNOWN_PARAMETER'],
    ['/export/projects.csv?outside=yes', 400, 'UNKNOWN_PARAMETER'],
    ['/export/iati-activities.xml?outside=true', 400, 'UNKNOWN_PARAMETER'],
    ['/export/reports.csv?asOf=2563-01-01', 400, 'INVALID_DATE'],
    ['/export/reports.csv?asOf=1993-07-19', 400, 'AS_OF_BEFORE_PROGRAMME'],
    ['/export/reports.csv?knownAt=yesterday', 400, 'INVALID_DATE_TIME'],
    ['/export/reports.csv?knownAt=', 400, 'INVALID_DATE_TIME'],
    ['/export/reports.csv?knownAt=2024-01-01', 400, 'INVALID_DATE_TIME'],
    ['/export/reports.csv?knownAt=0000-01-01T00:00:00Z', 400, 'INVALID_DATE_TIME'],
    ['/export/reports.csv?knownAt=2566-12-14T12:00:00%2B07:00', 400, 'INVALID_DATE_TIME'],
    ['/export/reports.csv?knownAt=1993-07-19T00:00:00Z', 400, 'AS_OF_BEFORE_PROGRAMME'],
    ['/export/reports.csv?knownAt=2399-01-01T00:00:00Z', 400, 'KNOWN_AT_IN_FUTURE'],
  ])('%s is refused with %i', async (path, status, code) => {
    const { headers, body, ...answer } = await download(path);
    const { errors } = JSON.parse(body.toString()) as { errors: { message: string; extensions: { code: string } }[] };
    expect([answer.status, headers['content-type'], errors.map(({ extensions }) => extensions.code)]).toEqual([
      status,
      'application/json; charset=utf-8',
      [code],
    ]);
  });

  it('runs beside queries and other exports, and both are right', async () => {
    const rows = String(await count('progress_report'));
    const all = await Promise.all(
      Array.from({ length: 8 }, async (_, i) => {
        if (i % 2 === 0) return (await download('/export/reports.csv')).trailers['x-row-count'];
        return (
          (await (await ask('{ province(code: "TH-90") { code } }', 'application/json')).json()) as { data: { province: { code: string } } }
        ).data.province.code;
      }),
    );
    expect(all).toEqual(Array.from({ length: 8 }, (_, i) => (i % 2 === 0 ? rows : 'TH-90')));
  });
});
