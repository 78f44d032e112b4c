// Writes the types of what the pages of the website ask for, from their queries and the schema.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { codegen } from '@graphql-codegen/core';
import * as operations from '@graphql-codegen/typescript-operations';
import { parse } from 'graphql';
import { format, resolveConfig } from 'prettier';

const SITE = 'src/web/site';
const FILE = `${SITE}/page-data.ts`;

const documents = readdirSync(SITE, { recursive: true })
  .filter((name) => name.endsWith('.graphql'))
  .sort()
  .map((name) => ({ location: name, document: parse(readFileSync(`${SITE}/${name}`, 'utf8')) }));
const types = await codegen({
  filename: FILE,
  schema: parse(readFileSync('schema/schema.graphql', 'utf8')),
  documents,
  plugins: [{ operations: {} }],
  pluginMap: { operations },
  config: {
    immutableTypes: true,
    enumsAsTypes: true,
    skipTypename: true,
    preResolveTypes: true,
    omitOperationSuffix: false,
    scalars: { Date: 'string', DateTime: 'string', Decimal: 'string' },
  },
});
const text = `// Written by \`npm run pages:update\` from the queries beside the pages and the schema. Do not edit.\n\n${types}`;
writeFileSync(FILE, await format(text, { ...(await resolveConfig(FILE)), filepath: FILE }));
