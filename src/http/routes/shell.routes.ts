import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FastifyInstance } from 'fastify';
import { PROJECT_ROOT } from '../../config';
import { FONT_FILE, SHAPES_URL, SHELL_URL, STYLE_FILES, STYLE_URL } from '../../web/shell/style';
import { sendText } from '../compressed';
import { etagOf } from '../response-cache';

const SVG_TYPE = 'image/svg+xml; charset=utf-8';
const SHELL_FOLDER = join(PROJECT_ROOT, 'src/web/shell');
const FONTS = join(PROJECT_ROOT, 'node_modules/@fontsource/sarabun/files');

/** The style, the fonts and the shapes of maps of all pages in the shell. */
export function shellRoutes(app: FastifyInstance): void {
  const style = STYLE_FILES.map((file) => readFileSync(join(SHELL_FOLDER, file), 'utf8')).join('\n');
  app.get(STYLE_URL, (_request, reply) =>
    reply.type('text/css; charset=utf-8').header('cache-control', 'public, max-age=3600').send(style),
  );
  const body = readFileSync(join(SHELL_FOLDER, 'shapes.svg'), 'utf8');
  const shapes = { body, etag: etagOf(SVG_TYPE, body) };
  app.get(SHAPES_URL, (request, reply) =>
    sendText(request, reply.type(SVG_TYPE).header('cache-control', 'public, max-age=604800'), shapes),
  );
  app.get<{ Params: { file: string } }>(`${SHELL_URL}/fonts/:file`, ({ params: { file } }, reply) =>
    FONT_FILE.test(file)
      ? reply
          .type('font/woff2')
          .header('cache-control', 'public, max-age=31536000, immutable')
          .send(readFileSync(join(FONTS, file.replace('.woff2', '-normal.woff2'))))
      : reply.callNotFound(),
  );
}
