import { writeFileSync } from 'node:fs';
import { SCHEMA_FILE, schemaText } from './schema-text';

writeFileSync(SCHEMA_FILE, schemaText());
