import { getIntrospectionQuery } from 'graphql';
import { toGlobalId } from '../../src/domain/global-id';
import { LIMITS } from '../../src/domain/limits';
import { ATTACKS, ENTITIES, representations, sendAttack } from '../support/attacks';
import { useDatabase } from '../support/database';
import { useHub } from '../support/hub';

interface Answer {
  data?: unknown;
  errors: { message: string; extensions: Record<string, unknown> }[];
  extensions?: Record<string, unknown>;
}

const { dataSource } = useDatabase();
const hub = useHub(dataSource);
const endpoint = (): string => `${hub.origin}/graphql`;

const post = (body: string) => fetch(endpoint(), { method: 'POST', headers: { 'content-type': 'application/json' }, body });
const ask = async (query: string, variables: object = {}): Promise<Answer> =>
  (await post(JSON.stringify({ query, variables }))).json() as Promise<Answer>;

describe('refused in a few words', () => {
  it.each(ATTACKS)('$name', async (attack) => {
    const { status, code } = attack;
    hub.log.length = 0;
    const answer = await sendAttack(endpoint(), attack);
    const text = await answer.text();
    const { data, errors } = JSON.parse(text) as Answer;
    expect([answer.status, errors[0]!.extensions['code'], data]).toEqual([status, code, undefined]);
    expect(errors.length).toBeLessThanOrEqual(LIMITS.maxErrors);
    expect(text.length).toBeLessThan(2_000);
    expect(hub.log).toEqual([]);
  });
});

describe('what is wrong elsewhere is told in a few words too', () => {
  const long = 'a'.repeat(14_000);
  it.each([
    ['a path', `/${long}`, 404],
    ['slashes', '/'.repeat(14_000), 404],
    ['an instant', `/export/projects.csv?knownAt=${long}`, 400],
    ['a year that is none', '/calendar.ics?from=0000-01-01', 400],
    ['a language', `/calendar.ics?lang=${long}`, 400],
    ['a place', `/briefing/${'a'.repeat(90)}/b?lang=${long}`, 400],
  ])('%s', async (_, path, status) => {
    hub.log.length = 0;
    const answer = await fetch(hub.origin + path);
    expect([answer.status, hub.log]).toEqual([status, []]);
    expect((await answer.text()).length).toBeLessThan(2_000);
  });
});

describe('let through, with its cost', () => {
  it('the introspection of every tool', async () => {
    const all = getIntrospectionQuery({
      descriptions: true,
      specifiedByUrl: true,
      directiveIsRepeatable: true,
      schemaDescription: true,
      inputValueDeprecation: true,
      oneOf: true,
    });
    const { data, errors } = await ask(all);
    expect(errors).toBeUndefined();
    expect(data).toHaveProperty('__schema.types');
  });

  it('a query: what it may cost, and what it did', async () => {
    const { extensions } = await ask('query ($n: Int) { provinces(first: $n) { nodes { code memberState { code } } } }', { n: 100 });
    expect(extensions).toEqual({ cost: { requested: 10 + 1 + 40 * 2, actual: 10 + 1 + 35 * 2, limit: LIMITS.maxCost } });
  });

  it.each([
    ['every project of every province', '{ provinces(first: 100) { nodes { code projects(first: 100) { nodes { code } } } } }'],
    ['of every member state', '{ memberStates { provinces(first: 100) { nodes { projects(first: 100) { nodes { code } } } } } }'],
    ['of every body', '{ bodies { projects(first: 100) { nodes { code name stage } edges { cursor } } } }'],
  ])('what a few things have altogether: %s', async (_, query) => {
    const { errors, extensions } = await ask(query);
    expect(errors).toBeUndefined();
    const { requested, actual } = extensions!['cost'] as { requested: number; actual: number };
    expect(actual).toBeLessThanOrEqual(requested);
  });

  it('a thousand representations of a gateway, with both their keys', async () => {
    const id = toGlobalId('Province', 'TH-90');
    for (const extra of [{}, { id }]) {
      const { data, errors } = await ask(ENTITIES, {
        representations: representations(1_000).map((representation) => ({ ...(representation as object), ...extra })),
      });
      expect(errors).toBeUndefined();
      expect(data).toEqual({ _entities: Array.from({ length: 1_000 }, () => ({ code: 'TH-90' })) });
    }
  });

  it('limits, as they are enforced', async () => {
    const fields = Object.keys(LIMITS);
    expect(await ask(`{ limits { ${fields.join(' ')} } }`)).toMatchObject({ data: { limits: LIMITS } });
  });

  it('of many errors, the first few and how many there are', async () => {
    const { errors, extensions } = await ask(`{ ${Array.from({ length: 9 }, (_, i) => `n${i}: node(id: "no${i}") { id }`).join(' ')} }`);
    expect(errors.map(({ extensions: { code } }) => code)).toEqual(Array.from({ length: LIMITS.maxErrors }, () => 'INVALID_ID'));
    expect(extensions).toMatchObject({ errorCount: 9 });
  });
});
