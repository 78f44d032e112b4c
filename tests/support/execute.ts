import { type ExecutionResult, type GraphQLSchema, parse, validate } from 'graphql';
import pino from 'pino';
import type { EntityManager } from 'typeorm';
import { createContext } from '../../src/context/request-context';
import { TransactionRunner } from '../../src/database/transaction';
import { Lang } from '../../src/domain/languages';
import { LIMITS } from '../../src/domain/limits';
import type { Viewer } from '../../src/domain/permissions';
import { OfficeRole } from '../../src/domain/vocabularies/people';
import { execute } from '../../src/execution/execute';
import { buildHubSchema } from '../../src/graphql/build-schema';

let built: GraphQLSchema | undefined;

/** The hub's schema, built once per file. */
export const hubSchema = (): GraphQLSchema => (built ??= buildHubSchema());

interface RequestOptions {
  variables?: Record<string, unknown>;
  lang?: Lang;
  /** Default: now, and not before what the transaction has stated. */
  now?: Date;
  /** Who asks; default: nobody is signed in. */
  viewer?: Viewer | null;
}

/** Somebody who sees what does not count yet, and no report that is not public: a secretary. */
export const SECRETARY: Viewer = {
  person: 0,
  powers: [{ role: OfficeRole.SECRETARY, office: 'CMGF-OFFICE', officeId: 0, actingFor: null }],
  tokenActions: null,
  isFresh: false,
};

/** The request of a document that is executed without HTTP. */
export const TEST_REQUEST = { id: 'test', log: pino({ level: 'silent' }) };

/** Now, for who asks in a transaction: what it has stated is on record at an instant that the clock may not have come to. */
async function nowIn(manager: EntityManager): Promise<Date> {
  const [row] = await manager.query<{ at: Date | null }[]>(
    `SELECT nullif(current_setting('hub.commit_instant', true), '')::timestamptz AS at`,
  );
  return new Date(Math.max(Date.now(), row!.at?.getTime() ?? 0));
}

/** A document's whole result and how many statements it took. */
export async function ask(
  manager: EntityManager,
  source: string,
  { variables, lang = Lang.EN, now: asked, viewer = null }: RequestOptions = {},
) {
  const now = asked ?? (await nowIn(manager));
  const context = createContext({
    request: TEST_REQUEST,
    runner: new TransactionRunner(manager),
    language: lang,
    now,
    limits: LIMITS,
    viewer,
  });
  const [schema, document] = [hubSchema(), parse(source)];
  const faults = validate(schema, document);
  const result: ExecutionResult =
    faults.length > 0 ? { errors: faults } : await execute({ schema, document, contextValue: context, variableValues: variables });
  return { result, statements: context.db.statements, usedLanguage: context.usedLanguage };
}

/** A document's data. Fails the test, showing the document, when there is any error. */
// eslint-disable-next-line @typescript-eslint/no-explicit-any -- the shape is that of the document
export async function data(manager: EntityManager, source: string, options?: RequestOptions): Promise<any> {
  const { result } = await ask(manager, source, options);
  if (result.errors) throw new Error(`${result.errors.map((error) => error.stack).join('\n')}\nin ${source}`);
  return result.data;
}

/** The hub's code of a document's first error. */
export async function errorOf(
  manager: EntityManager,
  source: string,
  options?: RequestOptions,
): Promise<{ code: string | undefined; message: string }> {
  const { result } = await ask(manager, source, options);
  let error: unknown = result.errors?.[0];
  while ((error as { originalError?: unknown }).originalError) error = (error as { originalError?: unknown }).originalError;
  return { code: (error as { code?: string }).code, message: (error as Error).message };
}
