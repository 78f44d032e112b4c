import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { PROJECT_ROOT } from '../config';
import { buildHubSchema } from '../graphql/build-schema';
import { referencePages } from './reference-pages';

for (const [page, text] of referencePages(buildHubSchema())) {
  const file = join(PROJECT_ROOT, page);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}
