import { randomUUID } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import type { FastifyInstance } from 'fastify';
import { exists } from '../database/files';
import { ICON_URL, SHAPES_URL, STYLE_URL } from '../web/shell/style';
import { pageAt } from '../web/site/pages';

const SITEMAP_URL = '/sitemap.xml';
const ROBOTS_URL = '/robots.txt';

/** The page that a host shows for a folder. */
const INDEX = 'index.html';

/** A path whose parts are all names of files, none of them hidden or a way up. */
const PLAIN_PATH = /^(?:\/[\w-][\w.-]*)+\/?$/;

/**
 * The file of a page below the folder of the copies. Each page has a folder of its own, because every host shows the page of a folder at the
 * folder's address. Null = no copy has this path.
 */
const fileOf = (path: string): string | null => (PLAIN_PATH.test(path) ? join(path, INDEX) : null);

/** The copy of a page, as HTML; null = there is none. `path`: the address with its language. */
export async function savedPage(folder: string, path: string): Promise<string | null> {
  const file = fileOf(path);
  if (file === null) return null;
  return readFile(join(folder, file), 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT' || error.code === 'ENOTDIR') return null;
    throw error;
  });
}

/**
 * Writes a copy of the site that any host can serve: every page of the sitemap, the pages that these lead to, and what they show. The folder is replaced when the new
 * copy is whole. Returns the number of pages. Throws for a page that cannot be made, and for a folder that holds something else.
 */
export async function saveSite(app: FastifyInstance, to: string): Promise<number> {
  const folder = resolve(to);
  await refuseForeign(folder);
  const part = `${folder}.${randomUUID()}.part`;
  try {
    const pages = await writeFiles(app, part);
    await replace(folder, part);
    return pages;
  } catch (error) {
    await rm(part, { recursive: true, force: true });
    throw error;
  }
}

async function refuseForeign(folder: string): Promise<void> {
  if (!(await exists(folder))) return;
  const names = await readdir(folder);
  if (names.length > 0 && !names.includes(SITEMAP_URL.slice(1)))
    throw new Error(`${folder} holds something else than a copy of the site. Name a folder that is empty or not there.`);
}

/** Puts a folder in the place of another, which is removed. */
async function replace(folder: string, by: string): Promise<void> {
  const old = `${by}.old`;
  if (await exists(folder)) await rename(folder, old);
  await rename(by, folder);
  await rm(old, { recursive: true, force: true });
}

async function writeFiles(app: FastifyInstance, folder: string): Promise<number> {
  const write = async (file: string, bytes: Buffer): Promise<void> => {
    const path = join(folder, file);
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, bytes);
  };
  const [sitemap, style] = [await answerOf(app, SITEMAP_URL), await answerOf(app, STYLE_URL)];
  await write(SITEMAP_URL, sitemap);
  await write(STYLE_URL, style);
  for (const url of [ROBOTS_URL, ICON_URL, SHAPES_URL, ...namedIn(style)]) await write(url, await answerOf(app, url));
  const listed = [...sitemap.toString().matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, address]) => new URL(address!).pathname);
  const paths = new Set(listed);
  let count = 0;
  // What a page leads to joins the set while it is walked.
  for (const path of paths) {
    const { statusCode, rawPayload } = await ask(app, path);
    if (GONE.has(statusCode) && !listed.includes(path)) continue;
    const file = fileOf(path);
    if (statusCode !== 200 || file === null) throw new Error(`${path} is answered with ${statusCode}, so the site was not saved.`);
    await write(file, rawPayload);
    count++;
    for (const linked of pagesIn(rawPayload)) paths.add(linked);
  }
  // A host cannot ask for the language of the reader, so `/` shows the first page of the sitemap, the home page in Thai.
  await write(INDEX, await answerOf(app, listed[0]!));
  return count;
}

/** What a link may find where a page stands under another address or not at all. */
const GONE: ReadonlySet<number> = new Set([308, 404]);

/** The pages of the site that a page leads to: those of things that have ended are not in the sitemap. */
const pagesIn = (page: Buffer): string[] =>
  [...page.toString().matchAll(/<a [^>]*href="(\/\w\w(\/[^"?#.]*))"/g)].flatMap(([, address, path]) => (pageAt(path!) ? [address!] : []));

/** The addresses of the files that a style sheet names. */
const namedIn = (style: Buffer): string[] =>
  [...style.toString().matchAll(/url\(["']?([^"')#]+)/g)].map(([, address]) => new URL(address!, `http://hub${STYLE_URL}`).pathname);

/** How often a page is asked for while the hub is too busy to answer, and for how long it is left alone between, in milliseconds. */
const TRIES = 5;
const PAUSE_MS = 2_000;

async function ask(app: FastifyInstance, url: string): Promise<{ readonly statusCode: number; readonly rawPayload: Buffer }> {
  for (let tries = 1; ; tries++) {
    const answer = await app.inject(url);
    if (answer.statusCode !== 503 || tries === TRIES) return answer;
    await delay(PAUSE_MS);
  }
}

async function answerOf(app: FastifyInstance, url: string): Promise<Buffer> {
  const { statusCode, rawPayload } = await ask(app, url);
  if (statusCode !== 200) throw new Error(`${url} is answered with ${statusCode}, so the site was not saved.`);
  return rawPayload;
}
