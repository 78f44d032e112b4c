import { LIMITS } from '../../../src/domain/limits';
import { readDocument } from '../../../src/graphql/limits/document-limits';

const document = (fragment: string): string => `{ first: node { ...F } second: node { ...F } } fragment F on Node { ${fragment} }`;

/** Each of them twice, because the fragment is spread twice; fields and aliases of the operation itself are two. */
it.each([
  ['maxAliases', 'a: id b: id', 6],
  ['maxDirectives', 'id @one @two', 4],
  ['maxFields', 'id code', 6],
  ['maxDepth', 'parent { id }', 3],
] as const)('%s counts what a fragment holds wherever it is spread', (limit, fragment, actual) => {
  expect(() => readDocument(document(fragment), { ...LIMITS, [limit]: actual })).not.toThrow();
  expect(() => readDocument(document(fragment), { ...LIMITS, [limit]: actual - 1 })).toThrow(
    expect.objectContaining({ code: 'DOCUMENT_TOO_LARGE', details: { limit, allowed: actual - 1, actual } }),
  );
});
