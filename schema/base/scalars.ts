import { GraphQLScalarType, Kind, type ValueNode } from 'graphql';
import { parseDay, parseInstant } from '../../src/domain/days';
import { HubError } from '../../src/domain/errors';

/** The value of a literal as an error message should show it; the kind of a literal without a value. */
const literal = (node: ValueNode): unknown => (node.kind === Kind.STRING ? node.value : 'value' in node ? node.value : node.kind);

export const DayScalar = new GraphQLScalarType<string, string>({
  name: 'Date',
  description: 'A Gregorian calendar day in ISO 8601, for example 2021-10-28.',
  specifiedByURL: 'https://scalars.graphql.org/andimarek/local-date',
  serialize: (value) => String(value),
  parseValue: parseDay,
  parseLiteral: (node) => parseDay(literal(node)),
});

export const InstantScalar = new GraphQLScalarType<Date, string>({
  name: 'DateTime',
  description: 'An instant in ISO 8601 with a zone, for example 2021-10-28T02:00:00.000Z.',
  specifiedByURL: 'https://scalars.graphql.org/andimarek/date-time',
  serialize: (value) => (value instanceof Date ? value : new Date(String(value))).toISOString(),
  parseValue: (value) => parseInstant(value),
  parseLiteral: (node) => parseInstant(literal(node)),
});

const DECIMAL = /^-?\d{1,30}(\.\d{1,12})?$/;

function parseDecimal(value: unknown): string {
  const text = typeof value === 'number' ? String(value) : value;
  if (typeof text !== 'string' || !DECIMAL.test(text)) {
    throw new HubError(
      'INVALID_DECIMAL',
      `"${String(value)}" is not a decimal. Write digits with an optional point, as a string: "1496400.00".`,
    );
  }
  return text;
}

export const DecimalScalar = new GraphQLScalarType<string, string>({
  name: 'Decimal',
  description: 'An exact decimal as a JSON string, never rounded through floating point: "1496400.00".',
  serialize: (value) => String(value),
  parseValue: parseDecimal,
  parseLiteral: (node) => parseDecimal(literal(node)),
});
