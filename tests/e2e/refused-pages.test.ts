import { PooledRunner } from '../../src/database/statement-runner';
import { useDatabase } from '../support/database';
import { withHub } from '../support/hub';

const { dataSource } = useDatabase();

/** What a reader sees of a page: its status, its language, its first heading and its text with ordinary blanks. */
async function pageAt(address: string, headers: Record<string, string> = {}) {
  const answer = await fetch(address, { headers });
  const html = await answer.text();
  const text = (part: string): string => part.replace(/<[^>]*>/g, '').replaceAll('\u00a0', ' ');
  return {
    status: answer.status,
    type: answer.headers.get('content-type'),
    retryAfter: Number(answer.headers.get('retry-after')),
    caching: answer.headers.get('cache-control'),
    lang: /<html lang="(\w+)"/.exec(html)?.[1],
    title: text(/<h1[^>]*>.*?<\/h1>/s.exec(html)?.[0] ?? ''),
    text: text(html),
  };
}

const BRIEFINGS = ['/briefing', '/briefing/TH-90', '/briefing/TH-90/CMGF-22'];

describe.each(BRIEFINGS)('%s', (path) => {
  it.each([
    ['?lang=TH', {}, 'th', 'แสดงหน้านี้ไม่ได้ในขณะนี้', 'โปรดลองใหม่ในหนึ่งนาที'],
    ['?lang=EN', {}, 'en', 'The page cannot be made right now', 'Try again in a minute'],
    ['', { 'accept-language': 'ms' }, 'en', 'The page cannot be made right now', 'Try again in a minute'],
  ])('%s: while the database is away, a page says so and when to come back', async (search, headers, lang, title, said) => {
    const query = jest
      .spyOn(PooledRunner.prototype, 'run')
      .mockRejectedValue(Object.assign(new Error('connect ECONNREFUSED'), { code: 'ECONNREFUSED' }));
    await withHub(dataSource(), {}, async ({ origin }) => {
      const page = await pageAt(origin + path + search, headers).finally(() => query.mockRestore());
      expect(page).toMatchObject({ status: 503, type: 'text/html; charset=utf-8', retryAfter: 60, caching: 'no-store', lang, title });
      expect([page.text.includes(said), page.text.includes('ECONNREFUSED')]).toEqual([true, false]);
    });
  });

  it.each([
    ['?lang=TH', 'th', 'คำขอมากเกินไป', 'โปรดลองใหม่ในหนึ่งนาที'],
    ['?lang=EN', 'en', 'Too many requests', 'Try again in a minute'],
  ])('%s: a reader behind a busy network is told so on a page', (search, lang, title, said) =>
    withHub(dataSource(), { REQUESTS_PER_MINUTE: '1' }, async ({ origin }) => {
      expect((await pageAt(origin + path + search)).status).toBe(200);
      const page = await pageAt(origin + path + search);
      expect(page).toMatchObject({ status: 429, type: 'text/html; charset=utf-8', caching: 'no-store', lang, title });
      expect([page.retryAfter > 0, page.text.includes(said)]).toEqual([true, true]);
    }),
  );
});

it.each([
  ['/th/desk/sign-in', 'th', 'มีการเปิดหน้าจากเครือข่ายนี้มากเกินไปในหนึ่งนาที โปรดลองใหม่ในหนึ่งนาที'],
  ['/en/desk/sign-in', 'en', 'Your network has opened very many pages within one minute. Try again in a minute.'],
  ['/th/desk/sign-in/code', 'th', 'โปรดลองใหม่ในหนึ่งนาที'],
])('%s: an officer behind a busy network is told so on a page', (path, lang, said) =>
  withHub(dataSource(), { REQUESTS_PER_MINUTE: '1' }, async ({ origin }) => {
    expect((await pageAt(origin + path)).status).toBe(200);
    const page = await pageAt(origin + path);
    expect(page).toMatchObject({ status: 429, type: 'text/html; charset=utf-8', lang });
    expect([page.retryAfter > 0, page.text.includes(said)]).toEqual([true, true]);
  }),
);
