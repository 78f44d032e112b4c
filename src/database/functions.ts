import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { escapeLiteral } from 'pg';
import type { EntityManager } from 'typeorm';
import { PROJECT_ROOT } from '../config';
import { sha256 } from '../domain/sha256';

/** The current definition of each SQL function, one file a function: `<name>.sql`, a comment and a CREATE OR REPLACE FUNCTION. */
export const FUNCTIONS_FOLDER = join(PROJECT_ROOT, 'src/database/functions');

interface FunctionFile {
  readonly name: string;
  readonly definition: string;
  /** The file's own comment and its SHA-256, as they stand in the database with the function. */
  readonly comment: string;
}

/**
 * Replaces the functions of a migrated database whose files have changed. Returns their names.
 *
 * The comment of a function in the database holds the SHA-256 of the file that it was made from. So the record of what was applied
 * cannot outlive the function: a migration that drops a function drops the record too, whether it goes up or is reverted, and the next
 * `migrate` applies the file again. What the definition depends on:
 * - A migration that needs a new function creates it (`CREATE FUNCTION`, never `OR REPLACE`, which would keep the record); the file has
 *   the last word. Arguments or a result of another type need a migration that drops the function, and so does its end.
 * - Where an index, a constraint or a stored value was computed by a function (`search_entry.folded` by `fold_text`), a migration computes
 *   it again when the function changes.
 * - Hubs of two versions on one database: the one that started last decides. A definition that older hubs cannot work with needs a migration.
 */
export async function applyFunctions(manager: EntityManager, folder = FUNCTIONS_FOLDER): Promise<string[]> {
  const applied = await appliedComments(manager);
  const changed = calledFirst(readFunctions(folder)).filter(({ name, comment }) => applied.get(name) !== comment);
  for (const { name, definition, comment } of changed) {
    await manager.query(`${definition}; COMMENT ON FUNCTION ${name} IS ${escapeLiteral(comment)}`).catch((error: Error) => {
      throw new Error(`The function of ${join(folder, `${name}.sql`)} cannot be applied: ${error.message}`, { cause: error });
    });
  }
  return changed.map(({ name }) => name);
}

/** Reads every file of the folder. Throws for a file that does not define the one function that it is named after. */
export function readFunctions(folder = FUNCTIONS_FOLDER): FunctionFile[] {
  return readdirSync(folder)
    .sort()
    .map((file) => {
      const text = readFileSync(join(folder, file), 'utf8');
      const [, comment, definition] = /^((?:-- .*\n)+)(CREATE OR REPLACE FUNCTION [^]*);\n$/.exec(text) ?? [];
      const name = file.replace(/\.sql$/, '');
      if (!definition?.startsWith(`CREATE OR REPLACE FUNCTION ${name}(`))
        throw new Error(`${join(folder, file)} must be a comment and "CREATE OR REPLACE FUNCTION ${name}(…) …;".`);
      return { name, definition, comment: `${comment!.replace(/^-- /gm, '')}sha256 ${sha256(text)}` };
    });
}

/** A function after those that it calls: a body in the SQL standard's form is bound when it is created. */
function calledFirst(files: readonly FunctionFile[]): FunctionFile[] {
  const ordered = new Set<FunctionFile>();
  const visited = new Set<FunctionFile>();
  const visit = (file: FunctionFile): void => {
    if (visited.has(file)) return;
    visited.add(file);
    files.filter(({ name }) => new RegExp(`\\b${name}\\(`).test(file.definition)).forEach(visit);
    ordered.add(file);
  };
  files.forEach(visit);
  return [...ordered];
}

async function appliedComments(manager: EntityManager): Promise<Map<string, string | null>> {
  const rows = await manager.query<{ name: string; comment: string | null }[]>(
    `SELECT proname AS name, obj_description(oid, 'pg_proc') AS comment FROM pg_proc WHERE pronamespace = current_schema()::regnamespace`,
  );
  return new Map(rows.map(({ name, comment }) => [name, comment]));
}
