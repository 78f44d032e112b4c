import 'reflect-metadata';
import { readFileSync } from 'node:fs';
import {
  getNamedType,
  type GraphQLInputObjectType,
  type GraphQLSchema,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isIntrospectionType,
  isObjectType,
  isSpecifiedScalarType,
} from 'graphql';
import { buildHubSchema } from '../../../src/graphql/build-schema';
import { SCHEMA_FILE, schemaText } from '../../../src/graphql/schema-text';

let schema: GraphQLSchema;
beforeAll(() => {
  schema = buildHubSchema();
});

it('the committed schema is the one that the code builds (npm run schema:update writes it)', () => {
  expect(schemaText(schema)).toBe(readFileSync(SCHEMA_FILE, 'utf8'));
});

it('every type, field, argument and enum value is described', () => {
  const bare: string[] = [];
  const check = (name: string, { description }: { description?: string | null | undefined }): void => {
    if (!description?.trim()) bare.push(name);
  };
  for (const type of Object.values(schema.getTypeMap())) {
    if (isIntrospectionType(type) || isSpecifiedScalarType(type)) continue;
    check(type.name, type);
    if (isEnumType(type)) type.getValues().forEach((value) => check(`${type.name}.${value.name}`, value));
    if (isObjectType(type) || isInterfaceType(type)) {
      for (const field of Object.values(type.getFields()))
        field.args.forEach((arg) => check(`${type.name}.${field.name}(${arg.name}:)`, arg));
    }
    if (isObjectType(type) || isInterfaceType(type) || isInputObjectType(type)) {
      Object.values(type.getFields()).forEach((field) => check(`${type.name}.${field.name}`, field));
    }
  }
  expect(bare).toEqual([]);
});

/** What the hub itself decides or knows of what is written: who wrote it, when, how far it has come. */
const OWN = ['id', 'state', 'status', 'step', 'chain', 'actor', 'author', 'authors', 'submittedBy', 'statedBy', 'decidedBy', 'grantedBy'];

it('no mutation is told what the hub itself decides or knows', () => {
  const inputs = new Set<GraphQLInputObjectType>();
  const visit = (type: unknown): void => {
    if (!isInputObjectType(type) || inputs.has(type)) return;
    inputs.add(type);
    for (const field of Object.values(type.getFields())) visit(getNamedType(field.type));
  };
  for (const mutation of Object.values(schema.getMutationType()!.getFields()))
    for (const argument of mutation.args) visit(getNamedType(argument.type));
  const told = [...inputs].flatMap((type) => Object.keys(type.getFields()).map((field) => [type.name, field] as const));
  expect(told.length).toBeGreaterThan(200);
  const own = told.filter(([, field]) => OWN.includes(field) || field.endsWith('At'));
  // The step of the process whose days are recorded, the organisation that a decision says has decided, what a review came to, and how a risk stands:
  // each is what is stated.
  expect(own).toEqual([
    ['RecordDecisionInput', 'decidedBy'],
    ['RecordStepInput', 'step'],
    ['ReviewPlanInput', 'state'],
    ['AssessRegisterEntryInput', 'state'],
  ]);
});

/** What nobody but those whom it concerns can see: no id finds it. */
const PRIVATE = ['ApiToken', 'Delegation', 'ProjectProposal', 'ReportDraft', 'RoleGrant'];

it('an object that can be found by its id says so', () => {
  const nodes = Object.values(schema.getTypeMap()).filter(
    (type) => isObjectType(type) && 'id' in type.getFields() && !PRIVATE.includes(type.name),
  );
  for (const type of nodes)
    expect([type.name, schema.isSubType(schema.getType('Node') as never, type as never)]).toEqual([type.name, true]);
  expect(getNamedType(schema.getQueryType()!.getFields()['node']!.type).name).toBe('Node');
});
