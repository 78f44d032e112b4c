import 'reflect-metadata';
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { loadConfig, readEnvironment } from '../config';
import { openDatabase } from '../database/data-source';
import { PooledRunner, type StatementRunner } from '../database/statement-runner';
import { buildHubSchema } from '../graphql/build-schema';
import { type RecordedStatement, statementsOf, statementText } from './recorded-statements';

const USAGE = `npm run sql -- document.graphql [--variables '{…}'] [--explain | --analyze]
Shows the statements that the hub sends for a document, on the database of the configuration, and how they are planned.`;

interface CommandLine {
  readonly source: string;
  readonly variables: Record<string, unknown>;
  /** The command that shows a plan; null = the plans are not asked for. */
  readonly explain: string | null;
}

function readArguments(args: string[]): CommandLine {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { explain: { type: 'boolean' }, analyze: { type: 'boolean' }, variables: { type: 'string', default: '{}' } },
  });
  if (positionals.length !== 1) throw new Error(USAGE);
  return {
    source: readFileSync(positionals[0]!, 'utf8'),
    variables: JSON.parse(values.variables) as Record<string, unknown>,
    explain: values.analyze ? 'EXPLAIN (ANALYZE, BUFFERS)' : values.explain ? 'EXPLAIN' : null,
  };
}

async function show(runner: StatementRunner, statement: RecordedStatement, explain: string | null): Promise<void> {
  console.log(statementText(statement));
  if (explain === null) return;
  // Planned for these values, like a statement that is not prepared yet.
  const plan = await runner.run<{ 'QUERY PLAN': string }>(`${explain} ${statement.text}`, [...statement.values], { plan: 'custom' });
  console.log(`${plan.map((row) => `--   ${row['QUERY PLAN']}`).join('\n')}\n`);
}

async function main(): Promise<void> {
  const { source, variables, explain } = readArguments(process.argv.slice(2));
  const database = await openDatabase(loadConfig(readEnvironment()));
  try {
    const runner = new PooledRunner(database.dataSource);
    const { statements, errors } = await statementsOf(buildHubSchema(), source, runner, { variables });
    for (const statement of statements) await show(runner, statement, explain);
    if (errors.length > 0) throw new Error(errors.map(({ message }) => message).join('\n'));
  } finally {
    await database.close();
  }
}

main().catch((error: Error) => {
  console.error(error.message);
  process.exitCode = 1;
});
