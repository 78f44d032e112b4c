import type { Sql, SqlValue } from '../../database/sql';
import { raw } from '../../database/sql';
import { changedLeaves, changedStates, STATE_TYPES } from './settled-state';

/** The point in time of a function: its arguments, on the default basis. */
const ASKED = { validOn: raw('asked_day'), knownAt: raw('asked_instant'), provisional: false, certifiedOnly: false };

const literal = (value: SqlValue): string => {
  if (!Array.isArray(value) || value.some((code) => !/^\w+$/.test(String(code)))) throw new Error('A function takes lists of codes only.');
  return `'{${value.join(',')}}'`;
};

const inlined = ({ text, values }: Sql): string => text.replace(/\$(\d+)/g, (_, n: string) => literal(values[Number(n) - 1]!));

interface MadeFunction {
  readonly comment: string;
  readonly columns: string;
  /** Tables whose rows say since when they are known: where none has changed since the instant, there is nothing to walk through. */
  readonly tables: readonly string[];
  readonly statement: Sql;
}

const FUNCTIONS: Record<string, MadeFunction> = {
  changed_states: {
    comment: 'What reports told, on a day and as known at an instant, of the projects whose settled state of that day has changed since.',
    columns: `project_id integer, ${STATE_TYPES}`,
    tables: ['project_state'],
    statement: changedStates(ASKED),
  },
  changed_leaves: {
    comment: 'The leaf projects, on a day and as known at an instant, whose settled state or standing has changed since.',
    columns: `id integer, responsible_id integer, province_ids integer[], member_state_ids integer[], ${STATE_TYPES}`,
    tables: ['project_standing', 'project_state'],
    statement: changedLeaves(ASKED),
  },
};

/**
 * The files of SQL functions that are made of fragments, by name. What has changed since the instant of a question is rare, and a statement
 * is planned in half the time when a function finds it. It asks for the newest change: a plan that holds for any instant expects many changes
 * after it, and would read a whole table to find the first.
 */
export const madeFunctions = (format: (statement: string) => string): Record<string, string> =>
  Object.fromEntries(
    Object.entries(FUNCTIONS).map(([name, { comment, columns, tables, statement }]) => [
      name,
      `-- ${comment}
-- Made of the fragments of src/queries/progress by npm run sql:update.
CREATE OR REPLACE FUNCTION ${name}(asked_day date, asked_instant timestamptz)
RETURNS TABLE (${columns}) LANGUAGE plpgsql STABLE PARALLEL SAFE ROWS 10 AS $$
#variable_conflict use_column
BEGIN
  IF ${tables.map((table) => `coalesce((SELECT max(known_from) FROM ${table}) <= asked_instant, true)`).join('\n    AND ')} THEN
    RETURN;
  END IF;
  RETURN QUERY
${format(inlined(statement)).replace(/^/gm, '  ')};
END $$;
`,
    ]),
  );
