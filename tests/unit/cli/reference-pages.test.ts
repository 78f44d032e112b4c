import 'reflect-metadata';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { referencePages } from '../../../src/cli/reference-pages';
import { PROJECT_ROOT } from '../../../src/config';
import { buildHubSchema } from '../../../src/graphql/build-schema';

it.each([...referencePages(buildHubSchema())])('%s is the one that the code writes (npm run docs:update)', (page, text) => {
  expect(readFileSync(join(PROJECT_ROOT, page), 'utf8')).toBe(text);
});
