import { ApolloClient, gql, HttpLink, InMemoryCache } from '@apollo/client';
import { Client, fetchExchange } from '@urql/core';
import { cacheExchange } from '@urql/exchange-graphcache';
import { parse } from 'graphql';
import { useDatabase } from '../support/database';
import { hubSchema } from '../support/execute';
import { useHub } from '../support/hub';

const { dataSource } = useDatabase();
const hub = useHub(dataSource);

// eslint-disable-next-line @typescript-eslint/no-explicit-any -- the shape is that of the document
type Data = any;

/** Clients with their default settings. Both keep one object for each id, and answer from what they keep. */
const CLIENTS: Record<string, (source: string) => Promise<Data>> = {
  'Apollo Client': async (source) => {
    const client = new ApolloClient({ link: new HttpLink({ uri: `${hub.origin}/graphql` }), cache: new InMemoryCache() });
    const query = gql(source);
    await client.query({ query });
    const { data } = await client.query({ query, fetchPolicy: 'cache-only' });
    return data as Data;
  },
  Graphcache: async (source) => {
    const client = new Client({
      url: `${hub.origin}/graphql`,
      preferGetMethod: false,
      exchanges: [cacheExchange({ keys: keysOfTypesWithoutId() }), fetchExchange],
    });
    const { data, error } = await client.query(source, {}, { requestPolicy: 'network-only' }).toPromise();
    if (error) throw error;
    const cached = await client.query(source, {}, { requestPolicy: 'cache-only' }).toPromise();
    expect(cached.data).toEqual(data);
    return cached.data as Data;
  },
};

/** Tells Graphcache that types without an id are parts of what they stand in; else it warns and does the same. */
const keysOfTypesWithoutId = (): Record<string, () => null> =>
  Object.fromEntries(
    Object.values(hubSchema().getTypeMap()).flatMap((type) =>
      'getFields' in type && !('id' in type.getFields()) ? [[type.name, () => null]] : [],
    ),
  );

/** The answer as the hub sends it. */
async function sent(source: string): Promise<Data> {
  const response = await fetch(`${hub.origin}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: source }),
  });
  return ((await response.json()) as { data: Data }).data;
}

/** Leaves out what clients add. */
const withoutTypes = (data: Data): Data =>
  JSON.parse(JSON.stringify(data, (key, value: unknown) => (key === '__typename' ? undefined : value))) as Data;

const CLUSTER = 'id code projects { totalCount } progress { percent projectCount }';
const QUESTIONS: Record<string, string> = {
  'two days': `{ then: clusters(asOf: "2016-06-01") { ${CLUSTER} } now: clusters(asOf: "2025-06-01") { ${CLUSTER} } }`,
  'a day beside today': `{ then: clusters(asOf: "2016-06-01") { ${CLUSTER} } now: clusters { ${CLUSTER} } }`,
  'a basis beside today': `{ project(code: "P34") { id
    then: progress(basis: { asOf: "2022-12-15" }) { percent contributions { nodes { project { id progress { percent } } } } }
    now: progress { percent contributions { nodes { project { id progress { percent } } } } } } }`,
  'two instants': `{ project(code: "P34") { id
    then: progress(basis: { asOf: "2023-12-15", knownAt: "2023-12-14T12:00:00+07:00" }) { contributions { nodes { project { id progress { percent } } } } }
    now: progress(basis: { asOf: "2023-12-15" }) { contributions { nodes { project { id progress { percent } } } } } } }`,
  'two languages': `{
    th: briefing(province: "TH-90", forMeeting: "CMGF-22", lang: TH) { province { id name } projects(first: 2) { nodes { id name } } }
    en: briefing(province: "TH-90", forMeeting: "CMGF-22", lang: EN) { province { id name } projects(first: 2) { nodes { id name } } } }`,
};

describe.each(Object.keys(CLIENTS))('%s', (client) => {
  it.each(Object.keys(QUESTIONS))('keeps %s apart', async (question) => {
    const source = QUESTIONS[question]!;
    expect(() => parse(source)).not.toThrow();
    const data = await sent(source);
    // The two halves differ, else the question shows nothing.
    const [first, second] = Object.values((data as { project?: object }).project ?? (data as object)).filter(
      (value) => typeof value !== 'string',
    );
    expect(JSON.stringify(first)).not.toBe(JSON.stringify(second));
    expect(withoutTypes(await CLIENTS[client]!(source))).toEqual(data);
  });
});
