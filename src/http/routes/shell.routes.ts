import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FastifyInstance } from 'fastify';
import { PROJECT_ROOT } from '../../config';
import { FONT_FILE, SHELL_URL, STYLE_FILES, STYLE_URL } from '../../web/shell/style';

const SHELL_FOLDER = join(PROJECT_ROOT, 'src/web/shell');
const FONTS = join(PROJECT_ROOT, 'node_modules/@fontsource/sarabun/files');

/** The style and the fonts of all pages in the shell. */
export function shellRoutes(app: FastifyInstance): void {
  const style = STYLE_FILES.map((file) => readFileSync(join(SHELL_FOLDER, file), 'utf8')).join('\n');
  app.get(STYLE_URL, (_request, reply) =>
    reply.type('text/css; charset=utf-8').header('cache-control', 'public, max-age=3600').send(style),
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
