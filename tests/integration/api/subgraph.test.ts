import {
  getNamedType,
  type GraphQLNamedType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  isSpecifiedScalarType,
  isUnionType,
  parse,
} from 'graphql';
import { toGlobalId } from '../../../src/domain/global-id';
import { useDatabase } from '../../support/database';
import { ask, data, hubSchema } from '../../support/execute';

const { dataSource } = useDatabase();

const ENTITIES =
  'query ($representations: [_Any!]!) { _entities(representations: $representations) { __typename ... on Node { id } ... on Named { name(lang: EN) } } }';
const entities = (...representations: unknown[]) => ask(dataSource().manager, ENTITIES, { variables: { representations } });

/** The result at each place: the name of the entity, or the code of the error. */
async function answers(...representations: unknown[]): Promise<(string | undefined)[]> {
  const { result } = await entities(...representations);
  return (result.data!['_entities'] as ({ name: string } | null)[]).map((entity, i) => {
    const error = result.errors?.find(({ path }) => path?.[1] === i)?.originalError as { code?: string } | undefined;
    expect(entity === null).toBe(error !== undefined);
    return entity?.name ?? error?.code;
  });
}

it('says its schema with the directives of federation, and without what belongs to gateways', async () => {
  const { _service: service } = await data(dataSource().manager, '{ _service { sdl } }');
  expect(() => parse(service.sdl)).not.toThrow();
  expect(service.sdl).toMatch(
    /^extend schema @link\(url: "https:\/\/specs\.apollo\.dev\/federation\/v2\.3", import: \["@key", "@shareable"\]\)/,
  );
  expect(service.sdl).toContain('type Province implements');
  expect(service.sdl).toMatch(/type Province implements [^{]* @key\(fields: "code"\) @key\(fields: "id"\) \{/);
  expect(service.sdl).toContain('type PageInfo @shareable {');
  expect(service.sdl).not.toMatch(/_entities|_service|_Any|_Entity|_Service/);
});

it('gives gateways nothing to write with, and nothing less to read', async () => {
  const { _service: service } = await data(dataSource().manager, '{ _service { sdl } }');
  const named = new Set([...String(service.sdl).matchAll(/^(?:type|interface|union|enum|input|scalar) (\w+)/gm)].map(([, name]) => name!));
  expect([...named].filter((name) => /Mutation|Payload|UserError/.test(name))).toEqual([]);
  expect(service.sdl).not.toMatch(/^ {2}(grantRole|submitReport|createToken)/m);
  const whole = hubSchema();
  const readable = new Set<string>();
  const visit = (type: GraphQLNamedType): void => {
    if (readable.has(type.name)) return;
    readable.add(type.name);
    if (isInterfaceType(type)) whole.getImplementations(type).objects.forEach(visit);
    if (isUnionType(type)) type.getTypes().forEach(visit);
    if (isObjectType(type) || isInterfaceType(type)) {
      type.getInterfaces().forEach(visit);
      for (const field of Object.values(type.getFields())) [field, ...field.args].forEach((each) => visit(getNamedType(each.type)));
    }
    if (isInputObjectType(type)) for (const field of Object.values(type.getFields())) visit(getNamedType(field.type));
  };
  [whole.getQueryType()!, whole.getSubscriptionType()!].forEach(visit);
  const own = [...readable].filter((name) => !name.startsWith('_') && !isSpecifiedScalarType(whole.getType(name)!));
  expect(own.filter((name) => !named.has(name))).toEqual([]);
});

it('finds every kind of entity by code and by id, in the order asked', async () => {
  const codes: Record<string, string> = {
    MemberState: 'TH',
    Province: 'TH-90',
    Cluster: 'TH-CL-GULF',
    Corridor: 'EC1',
    Sector: 'IB2022-TOURISM',
    WorkingGroup: 'WG-TOURISM',
    Forum: 'CMGF',
    Project: 'P24',
    Meeting: 'CMGF-13',
    Organisation: 'CIMT',
    Indicator: 'GPP',
    Source: 'P69',
  };
  const { __type: union } = await data(dataSource().manager, '{ __type(name: "_Entity") { possibleTypes { name } } }');
  expect(union.possibleTypes.map(({ name }: { name: string }) => name).sort()).toEqual(Object.keys(codes).sort());
  const lists = await data(dataSource().manager, '{ organisations { code } indicators { code } }');
  Object.assign(codes, { Organisation: lists.organisations[0].code, Indicator: lists.indicators[0].code });
  const byCode = Object.entries(codes).map(([__typename, code]) => ({ __typename, code }));
  const byId = Object.entries(codes).map(([type, code]) => ({ __typename: type, id: toGlobalId(type, code) }));
  for (const representations of [byCode, byId]) {
    const { result } = await entities(...representations);
    expect(result.errors).toBeUndefined();
    const found = result.data!['_entities'] as { __typename: string; id: string }[];
    expect(found.map(({ __typename, id }) => [__typename, id])).toEqual(
      Object.entries(codes).map(([type, code]) => [type, toGlobalId(type, code)]),
    );
  }
});

it('takes one statement for each kind, however many are asked for', async () => {
  const { provinces, projects } = await data(
    dataSource().manager,
    '{ provinces(first: 100) { nodes { code id } } projects(first: 100) { nodes { code } } }',
  );
  const representations = [
    ...provinces.nodes.flatMap(({ code, id }: { code: string; id: string }) => [
      { __typename: 'Province', code },
      { __typename: 'Province', id },
      { __typename: 'Province', id, code },
    ]),
    ...projects.nodes.map(({ code }: { code: string }) => ({ __typename: 'Project', code })),
    { __typename: 'Forum', code: 'CMGF' },
    { __typename: 'WorkingGroup', code: 'WG-TOURISM' },
  ];
  const { result, statements } = await entities(...representations);
  expect(result.errors).toBeUndefined();
  expect(representations.length).toBeGreaterThan(170);
  // Provinces, projects, and bodies of both types.
  expect(statements).toBe(3);
});

it('answers each representation for itself', async () => {
  const id = toGlobalId('Province', 'TH-90');
  expect(
    await answers(
      { __typename: 'Province', code: 'TH-90' },
      { __typename: 'Province', code: 'TH-00' },
      { __typename: 'Provinz', code: 'TH-90' },
      { __typename: 'ProgressReport', code: 'P24-R01' },
      { __typename: 'Province' },
      { __typename: 'Province', code: 90 },
      { __typename: 'Province', id: 'never' },
      { __typename: 'Project', id },
      { __typename: 'Province', id, code: 'TH-91' },
      { __typename: 'Forum', code: 'WG-TOURISM' },
      { code: 'TH-90' },
      'TH-90',
      { __typename: 'Province', code: 'TH-91', name: 'what the partner sends along' },
    ),
  ).toEqual([
    'Songkhla',
    'UNKNOWN_ENTITY',
    ...Array<string>(4).fill('INVALID_REPRESENTATION'),
    'INVALID_ID',
    'INVALID_REPRESENTATION',
    'INVALID_REPRESENTATION',
    'UNKNOWN_ENTITY',
    'INVALID_REPRESENTATION',
    'INVALID_REPRESENTATION',
    'Satun',
  ]);
});

it('takes a thousand at a time', async () => {
  const representation = { __typename: 'Province', code: 'TH-90' };
  const { result, statements } = await entities(...Array<unknown>(1_000).fill(representation));
  expect([result.errors, statements]).toEqual([undefined, 1]);
  const { result: refused } = await entities(...Array<unknown>(1_001).fill(representation));
  expect((refused.errors![0]!.originalError as { code?: string }).code).toBe('TOO_MANY_KEYS');
});
