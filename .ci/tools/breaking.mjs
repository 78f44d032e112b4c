// Compares the schema with schema/released.graphql, the API that clients rely on. Fails for a breaking change, unless the removed element
// was deprecated in that release. Run it from the project's root.
import { readFileSync } from 'node:fs';
import { CriticalityLevel, diff, DiffRule } from '@graphql-inspector/core';
import { buildSchema } from 'graphql';

const [released, current] = ['schema/released.graphql', 'schema/schema.graphql'].map((file) => buildSchema(readFileSync(file, 'utf8')));
const changes = await diff(released, current, [DiffRule.suppressRemovalOfDeprecatedField]);
const breaking = changes.filter(({ criticality }) => criticality.level === CriticalityLevel.Breaking);
for (const { path, message, criticality } of breaking) console.error(`${path ?? ''}: ${message}. ${criticality.reason ?? ''}`);
console.log(`${changes.length} changes since the last release, ${breaking.length} of them breaking`);
if (breaking.length > 0) {
  console.error('Deprecate what is to go, and take it away after a release that says so (docs/partners.md, "What will not change").');
  process.exitCode = 1;
}
