import { gzipSync } from 'node:zlib';
import { Lang } from '../../src/domain/languages';
import { roundOfDay } from '../../src/domain/rounds';
import { OfficeRole } from '../../src/domain/vocabularies/people';
import { chatText } from '../../src/web/desk/rounds/chat-text';
import { useDatabase } from '../support/database';
import { useHub } from '../support/hub';
import { inOffice } from '../support/in-office';

const { dataSource } = useDatabase();
const hub = useHub(dataSource, { REQUESTS_PER_MINUTE: '0' });

/** Programs that open each link of a chat or a letter before a person does. */
const BOTS = [
  'facebookexternalhit/1.1;line-poker/1.0',
  'Mozilla/5.0 (Linux; Android 14; wv) AppleWebKit/537.36 (KHTML, like Gecko) Version/4.0 Chrome/120.0 Mobile Safari/537.36 Line/14.1.0',
  'Slackbot-LinkExpanding 1.0 (+https://api.slack.com/robots)',
  'WhatsApp/2.23.20.0',
  'BarracudaSentinel/1.0 (link protection)',
];

/** What every table holds, and how often rows were written. */
async function record(): Promise<unknown> {
  const tables = await dataSource().query<{ name: string }[]>(
    `SELECT relname AS name FROM pg_class WHERE relkind = 'r' AND relnamespace = current_schema()::regnamespace ORDER BY relname`,
  );
  const sums = tables.map(
    ({ name }) => `SELECT '${name}' AS name, count(*) AS n, md5(string_agg(t::text, '' ORDER BY t::text)) AS sum FROM "${name}" t`,
  );
  return dataSource().query(sums.join(' UNION ALL '));
}

/** The page that a link leads to at last, as a program that follows it sees it. */
async function page(address: string, agent: string) {
  const answer = await fetch(address, { headers: { 'user-agent': agent, 'accept-language': 'th' } });
  return { status: answer.status, text: await answer.text(), cookies: answer.headers.getSetCookie() };
}

/** The address in the text that is pasted into a chat. */
function linkOfChat(): string {
  const round = roundOfDay('2026-12-31');
  const text = chatText({ round, office: 'สำนักงานจังหวัดสงขลา', missing: [], origin: hub.origin }, Lang.TH);
  return /https?:\S+/.exec(text)![0];
}

const LINKS: Readonly<Record<string, () => string>> = {
  'the desk, as a text for a chat links it': linkOfChat,
  'the desk in English, as a letter links it': () => `${hub.origin}/en/desk`,
  'the link of a sign-in': () => `${hub.origin}/th/desk/sign-in/link/${'x'.repeat(43)}`,
  'the rounds, for everybody': () => `${hub.origin}/th/rounds`,
};

it.each(Object.entries(LINKS))('%s: a small page without scripts, and whatever opens it changes nothing', async (_, link) => {
  await page(link(), BOTS[0]!);
  const before = await record();
  for (const bot of BOTS) {
    const { text, cookies } = await page(link(), bot);
    expect(text).toMatch(/<title>[^<]*[ก-๛A-Za-z]/);
    expect([bot, /<script(?![^>]*type="application\/ld\+json")/.test(text), gzipSync(text).length < 20 * 1024]).toEqual([bot, false, true]);
    expect([bot, cookies.some((cookie) => cookie.includes('hub-session='))]).toEqual([bot, false]);
  }
  expect(await record()).toEqual(before);
});

it('a preview of the desk shows its name, and nothing of what an office has to do', async () => {
  const officer = await inOffice(dataSource(), hub.origin, 'PO-TH-90', OfficeRole.REPORTER);
  await officer.open('/th/desk');
  const { text } = await page(linkOfChat(), BOTS[0]!);
  const project = /\/th\/desk\/report\/([\w-]+)/.exec(officer.page)![1]!;
  expect([text.includes(project), text.includes('สำนักงานจังหวัด')]).toEqual([false, false]);
});
