import { etagOf } from '../../../src/http/response-cache';

it('a tag is that of a body and of its type: neither alone is the answer', () => {
  const tags = [
    etagOf('application/json', '{}'),
    etagOf('application/graphql-response+json', '{}'),
    etagOf('application/json', '{ }'),
    // The end of the type is not the beginning of the body.
    etagOf('application/json{', '}'),
  ];
  expect(new Set(tags).size).toBe(tags.length);
  expect(etagOf('application/json', '{}')).toBe(tags[0]);
  for (const tag of tags) expect(tag).toMatch(/^"[\w-]{43}"$/);
});
