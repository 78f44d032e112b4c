import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FastifyInstance } from 'fastify';
import { PROJECT_ROOT } from '../../config';
import { COPY_URL, FONT_FILE, ICON_URL, SHAPES_URL, SHELL_URL, STYLE_FILES, STYLE_URL } from '../../web/shell/style';
import { sendText, taggedText } from '../compressed';

const SVG_TYPE = 'image/svg+xml; charset=utf-8';

/** In seconds. */
const HOUR = 3600;

const SHELL_FOLDER = join(PROJECT_ROOT, 'src/web/shell');
const FONTS = join(PROJECT_ROOT, 'node_modules/@fontsource/sarabun/files');

/** A style sheet without its comments and its indents, which are for those who write it. */
const withoutLayout = (style: string): string =>
  style
    .replace(/\/\*.*?\*\//gs, '')
    .replace(/\s+/g, ' ')
    .replace(/([{};,:]) /g, '$1')
    .replace(/ ([{}])/g, '$1');

/** The style, the script, the sign, the fonts and the shapes of maps of all pages in the shell. */
export function shellRoutes(app: FastifyInstance): void {
  const read = (file: string): string => readFileSync(join(SHELL_FOLDER, file), 'utf8');
  const serve = (url: string, type: string, seconds: number, body: string): void => {
    const text = taggedText(type, body);
    app.get(url, (request, reply) => sendText(request, reply.type(type).header('cache-control', `public, max-age=${seconds}`), text));
  };
  serve(STYLE_URL, 'text/css; charset=utf-8', HOUR, withoutLayout(STYLE_FILES.map(read).join('\n')));
  serve(ICON_URL, SVG_TYPE, HOUR, read('icon.svg'));
  serve(COPY_URL, 'text/javascript; charset=utf-8', HOUR, read('copy.js'));
  serve(SHAPES_URL, SVG_TYPE, 7 * 24 * HOUR, read('shapes.svg'));
  app.get<{ Params: { file: string } }>(`${SHELL_URL}/fonts/:file`, ({ params: { file } }, reply) =>
    FONT_FILE.test(file)
      ? reply
          .type('font/woff2')
          .header('cache-control', 'public, max-age=31536000, immutable')
          .send(readFileSync(join(FONTS, file.replace('.woff2', '-normal.woff2'))))
      : reply.callNotFound(),
  );
}
