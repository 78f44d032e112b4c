import { writeFileSync } from 'node:fs';
import { buildHubSchema } from '../graphql/build-schema';
import { SCHEMA_FILE, schemaText } from '../graphql/schema-text';

writeFileSync(SCHEMA_FILE, schemaText(buildHubSchema()));
