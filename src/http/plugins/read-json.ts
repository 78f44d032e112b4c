import type { FastifyInstance } from 'fastify';
import type { Limits } from '../../domain/limits';
import { tooLarge } from '../../graphql/limits/document-limits';

/** Reads an input from JSON. Throws DOCUMENT_TOO_LARGE for too many levels, or a SyntaxError. */
export function readJson(json: string, limits: Limits): unknown {
  assertLevels(json, limits);
  return JSON.parse(json) as unknown;
}

/** Makes an application read the bodies of requests so, and as strictly as it does by itself: nothing in them becomes a prototype. */
export function readJsonBodies(app: FastifyInstance, limits: Limits): void {
  const read = app.getDefaultJsonParser('error', 'error');
  app.addContentTypeParser('application/json', { parseAs: 'string' }, (request, body: string, done) => {
    try {
      assertLevels(body, limits);
    } catch (error) {
      return done(error as Error);
    }
    return read(request, body, done);
  });
}

/** Holds a text that should be JSON against the levels that a value may have, before it is read: reading costs by its levels most. */
function assertLevels(json: string, limits: Limits): void {
  let [levels, isText] = [0, false];
  for (let i = 0; i < json.length; i++) {
    const sign = json[i];
    if (isText && sign === '\\') i++;
    else if (sign === '"') isText = !isText;
    else if (isText) continue;
    // The input itself and its variables are no levels of a value.
    else if ((sign === '[' || sign === '{') && ++levels > limits.maxDepth + 2)
      throw tooLarge(limits, 'maxDepth', `The variables have more than ${limits.maxDepth} levels`);
    else if (sign === ']' || sign === '}') levels--;
  }
}
