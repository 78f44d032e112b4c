import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FastifyInstance } from 'fastify';
import { PROJECT_ROOT } from '../../config';
import { type readReadyQueries, READY_QUERIES } from '../../web/explorer/ready-queries';
import { sendText, type SentText, taggedText } from '../compressed';

const OWN = join(PROJECT_ROOT, 'src/web/explorer');
const PACKAGES = join(PROJECT_ROOT, 'node_modules');
const GRAPHQL_TYPE = 'application/graphql';

/** The files of the page. The hub serves all of them itself, so that the page works without internet. */
const PAGE_FILES: Record<string, { path: string; type: string }> = {
  '/explorer': { path: join(OWN, 'explorer.html'), type: 'text/html' },
  '/explorer/explorer.css': { path: join(OWN, 'explorer.css'), type: 'text/css' },
  '/explorer/explorer.js': { path: join(OWN, 'explorer.js'), type: 'text/javascript' },
  '/explorer/query-link.js': { path: join(OWN, 'query-link.js'), type: 'text/javascript' },
  '/explorer/first-query.graphql': { path: join(OWN, 'first-query.graphql'), type: GRAPHQL_TYPE },
  '/explorer/province-query.graphql': { path: join(OWN, 'province-query.graphql'), type: GRAPHQL_TYPE },
  '/explorer/project-query.graphql': { path: join(OWN, 'project-query.graphql'), type: GRAPHQL_TYPE },
  '/explorer/graphiql.css': { path: join(PACKAGES, 'graphiql/graphiql.min.css'), type: 'text/css' },
  '/explorer/graphiql.js': { path: join(PACKAGES, 'graphiql/graphiql.min.js'), type: 'text/javascript' },
  '/explorer/react.js': { path: join(PACKAGES, 'react/umd/react.production.min.js'), type: 'text/javascript' },
  '/explorer/react-dom.js': { path: join(PACKAGES, 'react-dom/umd/react-dom.production.min.js'), type: 'text/javascript' },
};

/** `/explorer`: GraphiQL with its files and the ready queries. Each file is read at its first request and kept in memory. */
export function explorerRoutes(app: FastifyInstance, { index, byPath }: ReturnType<typeof readReadyQueries>): void {
  const serve = (url: string, type: string, read: () => string) => {
    let text: SentText | undefined;
    app.get(url, { config: { credentials: 'IGNORED' } }, (request, reply) => {
      text ??= taggedText(type, read());
      return sendText(request, reply.type(`${type}; charset=utf-8`).header('cache-control', 'public, max-age=3600'), text);
    });
  };
  for (const [url, { path, type }] of Object.entries(PAGE_FILES)) serve(url, type, () => readFileSync(path, 'utf8'));
  for (const [url, text] of byPath) serve(url, GRAPHQL_TYPE, () => text);
  serve(READY_QUERIES, 'application/json', () => JSON.stringify(index));
}
