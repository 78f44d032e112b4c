import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FastifyInstance } from 'fastify';
import { PROJECT_ROOT } from '../project-root';

const OWN = join(PROJECT_ROOT, 'src/explorer');
const PACKAGES = join(PROJECT_ROOT, 'node_modules');

/** Every file of the page, served by the hub itself: it works without internet. */
const FILES: Record<string, { path: string; type: string }> = {
  '/': { path: join(OWN, 'explorer.html'), type: 'text/html' },
  '/explorer/explorer.css': { path: join(OWN, 'explorer.css'), type: 'text/css' },
  '/explorer/explorer.js': { path: join(OWN, 'explorer.js'), type: 'text/javascript' },
  '/explorer/first-query.graphql': { path: join(OWN, 'first-query.graphql'), type: 'application/graphql' },
  '/explorer/province-query.graphql': { path: join(OWN, 'province-query.graphql'), type: 'application/graphql' },
  '/explorer/project-query.graphql': { path: join(OWN, 'project-query.graphql'), type: 'application/graphql' },
  '/explorer/graphiql.css': { path: join(PACKAGES, 'graphiql/graphiql.min.css'), type: 'text/css' },
  '/explorer/graphiql.js': { path: join(PACKAGES, 'graphiql/graphiql.min.js'), type: 'text/javascript' },
  '/explorer/react.js': { path: join(PACKAGES, 'react/umd/react.production.min.js'), type: 'text/javascript' },
  '/explorer/react-dom.js': { path: join(PACKAGES, 'react-dom/umd/react-dom.production.min.js'), type: 'text/javascript' },
};

/** `/`: GraphiQL, with its files. Each is read when first asked for and kept. */
export function explorerRoutes(app: FastifyInstance): void {
  for (const [url, { path, type }] of Object.entries(FILES)) {
    let content: Buffer | undefined;
    app.get(url, (_request, reply) => {
      content ??= readFileSync(path);
      return reply.type(`${type}; charset=utf-8`).header('cache-control', 'public, max-age=3600').send(content);
    });
  }
}
