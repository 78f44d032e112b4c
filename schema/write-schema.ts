import { writeFileSync } from 'node:fs';
import { buildHubSchema } from './build-schema';
import { SCHEMA_FILE, schemaText } from './schema-text';

writeFileSync(SCHEMA_FILE, schemaText(buildHubSchema()));
