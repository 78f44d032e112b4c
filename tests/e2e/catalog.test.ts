import { EXPORTS } from '../../src/exports/whole-tables';
import { useDatabase } from '../support/database';
import { useHub } from '../support/hub';

const { dataSource } = useDatabase();

const hub = useHub(dataSource);
afterEach(() => expect(hub.log).toEqual([]));

interface Id {
  readonly '@id': string;
}

interface Distribution extends Id {
  readonly 'dcat:accessURL': Id;
  readonly 'dcat:downloadURL': Id;
  readonly 'dct:format': { readonly '@type': readonly string[]; readonly 'rdfs:label': string; readonly 'rdf:value': string };
  readonly 'dcat:mediaType'?: Id;
}

interface Dataset extends Id {
  readonly 'dct:identifier': string;
  readonly 'dct:title': readonly { readonly '@value': string; readonly '@language': string }[];
  readonly 'dct:modified': { readonly '@value': string };
  readonly 'dct:issued': { readonly '@value': string };
  readonly 'dct:publisher': Id;
  readonly 'dct:license': Id & { readonly 'rdfs:label'?: string };
  readonly 'dcat:keyword': readonly string[];
  readonly 'dcat:landingPage': Id;
  readonly 'dcat:distribution': readonly Distribution[];
}

interface Catalog {
  readonly '@context': Readonly<Record<string, string>>;
  readonly 'dcat:dataset': readonly Dataset[];
  readonly 'dcat:service': { readonly 'dcat:endpointDescription': Id };
}

const read = async (headers: Record<string, string> = {}): Promise<Response> => fetch(`${hub.origin}/catalog.jsonld`, { headers });
const catalog = async (): Promise<Catalog> => (await (await read()).json()) as Catalog;

/** All keys and types of a document with a prefix. */
const prefixed = (value: unknown): string[] =>
  Array.isArray(value)
    ? value.flatMap(prefixed)
    : typeof value === 'object' && value !== null
      ? Object.entries(value).flatMap(([key, inner]) => [
          ...(key.startsWith('@') ? [] : [key]),
          ...(key === '@type' ? [inner as string | string[]].flat() : prefixed(inner)),
        ])
      : [];

it('every file of the catalogue is there, with the media type that it tells', async () => {
  const { 'dcat:dataset': datasets } = await catalog();
  const files = datasets.flatMap((dataset) => dataset['dcat:distribution']);
  expect(files.length).toBeGreaterThan(30);
  for (const file of files) {
    const address = file['dcat:downloadURL']['@id'];
    const answer = await fetch(address);
    await answer.arrayBuffer();
    const type = answer.headers.get('content-type')!.split(';')[0];
    expect([address, answer.status, type, file['dcat:accessURL']['@id']]).toEqual([address, 200, file['dct:format']['rdf:value'], address]);
    expect(file['dcat:mediaType']?.['@id'] ?? null).toBe(
      type === 'application/jsonl' ? null : `https://www.iana.org/assignments/media-types/${type}`,
    );
  }
});

it('it has every whole table in every format, and the activities of IATI', async () => {
  const { 'dcat:dataset': datasets } = await catalog();
  expect(datasets.map((dataset) => dataset['dct:identifier']).sort()).toEqual([...Object.keys(EXPORTS), 'iati-activities'].sort());
  const told = new Set(datasets.flatMap((dataset) => dataset['dcat:distribution'].map((file) => file['@id'])));
  for (const name of Object.keys(EXPORTS)) {
    for (const format of ['csv', 'xlsx', 'jsonl', 'geojson']) {
      const address = `${hub.origin}/export/${name}.${format}`;
      const { status } = await fetch(address, { method: 'HEAD' });
      expect([address, status]).toEqual([address, told.has(address) ? 200 : 404]);
    }
  }
});

it('each data set has its names, days, publisher and licence', async () => {
  const { 'dcat:dataset': datasets, 'dcat:service': service } = await catalog();
  const [days] = await dataSource().query<{ first: string; last: string }[]>(
    `SELECT (min(changed_at) AT TIME ZONE 'Asia/Bangkok')::date::text AS first, (max(changed_at) AT TIME ZONE 'Asia/Bangkok')::date::text AS last
     FROM change_batch WHERE position IS NOT NULL`,
  );
  for (const dataset of datasets) {
    expect(dataset['dct:title'].map((title) => title['@language'])).toEqual(['en', 'th']);
    expect(dataset['dct:title'][1]!['@value']).toMatch(/[\u0E00-\u0E7F]/);
    expect([dataset['dct:issued']['@value'], dataset['dct:modified']['@value']]).toEqual([days!.first, days!.last]);
    expect(dataset['dct:publisher']['@id']).toBe(`${hub.origin}/#publisher`);
  }
  const pages = new Set([
    ...datasets.flatMap((dataset) => [dataset['dct:license']['@id'], dataset['dcat:landingPage']['@id']]),
    service['dcat:endpointDescription']['@id'],
  ]);
  for (const page of pages) expect([page, (await fetch(page)).status]).toEqual([page, 200]);
});

/** Every thing of a document: what has an address or properties, and is no text. */
const nodesIn = (value: unknown): Record<string, unknown>[] =>
  Array.isArray(value)
    ? value.flatMap(nodesIn)
    : typeof value === 'object' && value !== null && !('@value' in value)
      ? [value as Record<string, unknown>, ...Object.entries(value).flatMap(([key, inner]) => (key === '@context' ? [] : nodesIn(inner)))]
      : [];

it('a harvester of CKAN finds formats, words and the address of the licence; DCAT-AP finds the class of every thing', async () => {
  const document = await catalog();
  const nodes = nodesIn(document);
  const classed = new Set(nodes.filter((node) => '@type' in node).map((node) => node['@id']));
  expect(nodes.filter((node) => !('@type' in node) && !classed.has(node['@id']))).toEqual([]);
  for (const dataset of document['dcat:dataset']) {
    expect(dataset['dcat:keyword'].length).toBeGreaterThan(0);
    // What has a label is shown by it: the page and the licence are two things, and the licence is an address.
    expect([dataset['dct:license']['@id'], dataset['dct:license']['rdfs:label']]).toEqual([`${hub.origin}/en/data#licence`, undefined]);
    for (const { 'dct:format': format, '@id': address } of dataset['dcat:distribution'])
      expect([format['@type'][0], format['rdfs:label'].toLowerCase()]).toEqual(['dct:IMT', address.split('.').at(-1)]);
  }
  expect(await (await fetch(`${hub.origin}/en/data`)).text()).toContain('id="licence"');
});

it('it is JSON-LD whose every prefix is known, and is sent once', async () => {
  const answer = await read();
  expect(answer.headers.get('content-type')).toBe('application/ld+json; charset=utf-8');
  const document = (await answer.json()) as Catalog;
  const prefixes = prefixed({ ...document, '@context': null }).map((name) => name.split(':')[0]!);
  expect([...new Set(prefixes)].filter((prefix) => !Object.hasOwn(document['@context'], prefix))).toEqual([]);
  expect((await read({ 'if-none-match': answer.headers.get('etag')! })).status).toBe(304);
  const refused = await fetch(`${hub.origin}/catalog.jsonld?lang=TH`);
  await refused.arrayBuffer();
  expect(refused.status).toBe(400);
});
