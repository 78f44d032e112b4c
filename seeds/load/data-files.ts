import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { PROJECT_ROOT } from '../../src/config';
import { type citation } from './form-fields';
import { geographyForms } from './geography.forms';
import { indicatorsForms } from './indicators.forms';
import { mechanismForms } from './mechanism.forms';
import { planningForms } from './planning.forms';
import { processForms } from './process.forms';
import { projectsForms } from './projects.forms';
import { provenanceForms } from './provenance.forms';

/** The folder of the data files. */
export const DATA_FOLDER = join(PROJECT_ROOT, 'seeds/data');

/** The form of every data file. */
const FORMS = {
  ...provenanceForms,
  ...geographyForms,
  ...planningForms,
  ...indicatorsForms,
  ...processForms,
  ...mechanismForms,
  ...projectsForms,
};

export type SeedFile = keyof typeof FORMS;

/** The rows of the data files, by file. */
export type SeedData = { [F in SeedFile]: z.infer<(typeof FORMS)[F]>[] };

export type SeedCitation = z.infer<typeof citation>;

/** The names of the data files. */
export const SEED_FILES = Object.keys(FORMS) as SeedFile[];

/** Reads and checks every data file. Throws one error that lists every fault with its file, the code of the row, and the field. */
export function readSeedData(folder = DATA_FOLDER): SeedData {
  const faults: string[] = [];
  const data = Object.fromEntries(
    SEED_FILES.map((file) => {
      const rows = JSON.parse(readFileSync(join(folder, `${file}.json`), 'utf8')) as unknown;
      const read = z.array(FORMS[file]).safeParse(rows);
      if (!read.success) faults.push(...read.error.issues.map((issue) => `  ${file}.json ${placeOf(issue.path, rows)}: ${issue.message}`));
      return [file, read.data];
    }),
  );
  if (faults.length > 0) throw new Error(`The seed data is wrong. Correct these places:\n${faults.join('\n')}`);
  return data as SeedData;
}

/** A path into the rows of a file, for people: items of lists by their codes, those without one by their number from 0. */
function placeOf(path: readonly PropertyKey[], rows: unknown): string {
  let value = rows;
  const steps = path.map((key) => {
    value = (value as Record<PropertyKey, unknown> | undefined)?.[key];
    const { code } = (value ?? {}) as { code?: unknown };
    return typeof key === 'number' && typeof code === 'string' ? code : String(key);
  });
  return steps.join(' ');
}
