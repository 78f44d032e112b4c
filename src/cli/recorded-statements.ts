import { type ExecutionResult, type GraphQLError, type GraphQLSchema, parse, validate } from 'graphql';
import pino from 'pino';
import { format } from 'sql-formatter';
import { createContext } from '../context/request-context';
import type { RunOptions, StatementRunner } from '../database/statement-runner';
import { Lang } from '../domain/languages';
import { LIMITS } from '../domain/limits';
import type { Viewer } from '../domain/permissions';
import { execute } from '../execution/execute';

/** A statement as it was sent: `$1`, `$2`, … in the text stand for the values. */
export interface RecordedStatement {
  readonly text: string;
  readonly values: readonly unknown[];
}

/** A runner that sends its statements through another one, and records them in the order in which they are sent. */
export function recordStatements(runner: StatementRunner): { runner: StatementRunner; statements: RecordedStatement[] } {
  const statements: RecordedStatement[] = [];
  const run = <T extends object>(text: string, values: unknown[], options?: RunOptions): Promise<T[]> => {
    statements.push({ text, values });
    return runner.run<T>(text, values, options);
  };
  return { runner: { dataSource: runner.dataSource, run }, statements };
}

/** The request of a document that is executed without HTTP. */
const REQUEST = { id: 'sql', log: pino({ level: 'silent' }) };

/** Executes a GraphQL document without limits of cost. Returns the statements that were sent for it, and its errors. */
export async function statementsOf(
  schema: GraphQLSchema,
  source: string,
  reader: StatementRunner,
  { variables, now = new Date(), viewer = null }: { variables?: Record<string, unknown>; now?: Date; viewer?: Viewer | null } = {},
): Promise<{ statements: readonly RecordedStatement[]; errors: readonly GraphQLError[] }> {
  const document = parse(source);
  const faults = validate(schema, document);
  if (faults.length > 0) return { statements: [], errors: faults };
  const { runner, statements } = recordStatements(reader);
  const contextValue = createContext({ request: REQUEST, runner, language: Lang.EN, now, limits: LIMITS, viewer });
  const { errors = [] }: ExecutionResult = await execute({ schema, document, contextValue, variableValues: variables });
  return { statements, errors };
}

/** A value on one line: as JSON, instants in ISO form. */
export const valueText = (value: unknown): string => (value instanceof Date ? value.toISOString() : JSON.stringify(value));

/** A statement for people to read: formatted, below a comment with its values, equal ones on one line. */
export function statementText({ text, values }: RecordedStatement, show = valueText): string {
  const places = new Map<string, string[]>();
  values.forEach((value, i) => {
    const shown = show(value);
    places.set(shown, [...(places.get(shown) ?? []), `$${i + 1}`]);
  });
  const lines = [...places].map(([shown, at]) => `-- ${at.join(', ')} = ${shown}\n`);
  return `${lines.join('')}${format(text, { language: 'postgresql', expressionWidth: 110 })};\n`;
}
