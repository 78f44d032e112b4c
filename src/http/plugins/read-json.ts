import type { FastifyInstance } from 'fastify';
import { HubError } from '../../domain/errors';
import type { Limits } from '../../domain/limits';
import { tooLarge } from '../../graphql/limits/document-limits';

/** Parses JSON of a caller. Throws DOCUMENT_TOO_LARGE for too many levels, or a SyntaxError. */
export function readJson(json: string, limits: Limits): unknown {
  assertLevels(json, limits);
  return JSON.parse(json) as unknown;
}

/** Makes an application parse request bodies with that check. Fastify's own parser keeps its guard against prototype pollution. */
export function readJsonBodies(app: FastifyInstance, limits: Limits): void {
  // A small compressed body may be a large one.
  app.addHook('onRequest', async ({ headers: { 'content-encoding': encoding } }) => {
    if (encoding === undefined || encoding.toLowerCase() === 'identity') return;
    const message = `Bodies are read as they are. Send this one without Content-Encoding: ${encoding.slice(0, 60)}.`;
    throw Object.assign(new HubError('BAD_REQUEST', message), { statusCode: 415 });
  });
  const parse = app.getDefaultJsonParser('error', 'error');
  app.addContentTypeParser('application/json', { parseAs: 'string' }, (request, body: string, done) => {
    try {
      assertLevels(body, limits);
    } catch (error) {
      return done(error as Error);
    }
    return parse(request, body, done);
  });
}

/** Checks the nesting of a JSON text before it is parsed: the cost of parsing grows with the nesting. */
function assertLevels(json: string, limits: Limits): void {
  let [levels, inString] = [0, false];
  for (let i = 0; i < json.length; i++) {
    const char = json[i];
    if (inString && char === '\\') i++;
    else if (char === '"') inString = !inString;
    else if (inString) continue;
    // The request and its `variables` are not levels of a value.
    else if ((char === '[' || char === '{') && ++levels > limits.maxDepth + 2)
      throw tooLarge(limits, 'maxDepth', `The variables have more than ${limits.maxDepth} levels`);
    else if (char === ']' || char === '}') levels--;
  }
}
