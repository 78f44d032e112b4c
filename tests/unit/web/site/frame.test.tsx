import { Lang, LANGS } from '../../../../src/domain/languages';
import { COMPLETE_LANGS } from '../../../../src/i18n/dictionaries';
import { shellWords } from '../../../../src/web/shell/shell.words';
import { errorWords } from '../../../../src/web/site/error.words';
import { awayPage, missingPage, refusedPage } from '../../../../src/web/site/errors';
import { sitePageHtml } from '../../../../src/web/site/frame';
import { frameWords } from '../../../../src/web/site/frame.words';
import { type Moment, momentOfDay, momentOfMeeting, NOW } from '../../../../src/web/site/moment';
import { openSite, type Site } from '../../../../src/web/site/site';
import { textsOf, unmarkedIn } from '../../../support/page-texts';

const FORUM = { code: 'CMGF-22', name: '22nd Chief Ministers’ and Governors’ Forum', number: 22 as number | null, startsOn: '2025-09-03' };
const FRAME = { programme: { progress: { asOf: '2026-11-26', knownAt: '2026-11-26T01:00:00.000Z', reconstructed: true } } };

interface Shown {
  readonly moment?: Moment;
  readonly number?: number | null;
  readonly savedAt?: Date | null;
}

const siteIn = (frameLang: Lang, { moment = NOW, number = 22, savedAt = null }: Shown = {}): Site => {
  const forum = { ...FORUM, number };
  const forums = { latest: forum, since: forum };
  return openSite({ frameLang, moment, forums, today: '2026-11-26', path: '/provinces/TH-90', origin: 'https://hub.example', savedAt });
};
/** A page whose content has one source and one text in English and in Thai. */
function pageIn(lang: Lang, shown: Shown = {}): string {
  const site = siteIn(lang, shown);
  site.sources.numberOf({
    locator: null,
    source: { code: 'P01', title: 'Joint statement', publisher: 'ADB', url: 'https://adb.example', issuedOn: '2025-09-03' },
  });
  const view = {
    title: 'Songkhla',
    description: 'Songkhla has projects',
    crumbs: [{ path: '/countries/TH', text: 'Thailand' }],
    children: <h1>Songkhla was known on 3 September 2025</h1>,
  };
  return sitePageHtml({ site, view, frame: FRAME }).text;
}

/** What is the same in English: names, numbers, and a word that Malay and Indonesian share with it. */
const SHARED = /^(?:CMGF Thailand|Menu|· |\(|\)|\d)/;

it.each(LANGS)('the frame of %s is in its language, the content in the nearest that has every text', (lang) => {
  const [frame, content] = [lang.toLowerCase(), (COMPLETE_LANGS as readonly Lang[]).includes(lang) ? lang.toLowerCase() : 'en'];
  const html = pageIn(lang);
  expect(html).toContain(`<html lang="${frame}"`);
  const own = unmarkedIn(html, frame).join('').replaceAll(/\s/g, '');
  const { menu, search, sources, moment, boundaries, subtitle } = frameWords[lang];
  for (const words of [...Object.values(menu), search, sources, moment.asOf, moment.knownAt, boundaries, subtitle, shellWords[lang].skip])
    expect([words, own.includes(words.replaceAll(' ', ''))]).toEqual([words, true]);
  const texts = textsOf(html);
  for (const text of ['Songkhla – CMGF Thailand', 'Thailand', 'Songkhla', 'Songkhla was known on 3 September 2025', 'Joint statement'])
    expect(texts.find((marked) => marked.text === text)?.lang).toBe(content === 'th' && text === 'Joint statement' ? 'en' : content);
});

it.each([Lang.MS, Lang.ID])('no text of %s outside of English is one of the English frame', (lang) => {
  const english = new Set(unmarkedIn(pageIn(Lang.EN), 'en'));
  for (const shown of [
    {},
    { moment: momentOfMeeting(FORUM) },
    { moment: momentOfDay('2021-10-27', null) },
    { savedAt: new Date(0) },
    { number: null },
  ])
    expect(unmarkedIn(pageIn(lang, shown), lang.toLowerCase()).filter((text) => english.has(text) && !SHARED.test(text))).toEqual([]);
  const past = textsOf(pageIn(lang, { moment: momentOfMeeting(FORUM) }));
  expect(past).toContainEqual({ lang: 'en', text: FORUM.name });
  expect(textsOf(pageIn(lang, { number: null }))).toContainEqual({ lang: 'en', text: FORUM.name });
});

it.each([
  [Lang.MS, 'Halaman ini belum ada dalam Bahasa Melayu. Teks di bawah dalam bahasa Inggeris.'],
  [Lang.ID, 'Halaman ini belum tersedia dalam bahasa Indonesia. Teks di bawah dalam bahasa Inggris.'],
])('a page in %s says at the top of its content that it is in English', (lang, note) => {
  const html = pageIn(lang).replaceAll('\u00a0', ' ');
  expect(html).toContain(`<main id="main" lang="en"><p class="note" lang="${lang.toLowerCase()}">${note}</p><h1>`);
  for (const complete of COMPLETE_LANGS) expect(pageIn(complete)).toContain('<main id="main"><h1>');
});

it('links keep the language of the reader, and machines read the language of the content', () => {
  const html = pageIn(Lang.MS);
  expect(html).toContain('<form class="find" role="search" action="/ms/search">');
  expect(html).toContain('<a href="/ms/countries/TH" lang="en">Thailand</a>');
  expect(html).toContain('"inLanguage":"en"');
  expect(html).toContain('<link rel="canonical" href="https://hub.example/ms/provinces/TH-90"/>');
  expect(html).toContain('<link rel="alternate" hreflang="x-default" href="https://hub.example/en/provinces/TH-90"/>');
  expect(html).toContain('<meta property="og:image" content="https://hub.example/og/en/provinces/TH-90.png"/>');
  for (const page of [html, pageIn(Lang.TH)])
    expect([...page.matchAll(/<link rel="alternate" hreflang="(\w\w)" href="([^"]*)"/g)].map(([, lang, to]) => [lang, to])).toEqual(
      ['th', 'en', 'ms', 'id'].map((lang) => [lang, `https://hub.example/${lang}/provinces/TH-90`]),
    );
});

it('the links to other languages are four; two in a saved copy, which has no other pages', () => {
  const languages = (html: string) => [...html.matchAll(/<a href="(\/\w\w)\/provinces\/TH-90" lang="(\w\w)"/g)].map(([, to]) => to);
  expect(languages(pageIn(Lang.ID))).toEqual(['/th', '/en', '/ms', '/id']);
  expect(languages(pageIn(Lang.EN, { savedAt: new Date(0) }))).toEqual(['/th', '/en']);
});

it.each(LANGS)('the page of an error in %s is in the language of the reader, and does not say that it is in another', (lang) => {
  const site = siteIn(lang);
  const { missing, refused, away } = errorWords[lang];
  const pages = [
    [missing.title, missingPage(site, [], missing.tips)],
    [refused.title, refusedPage(site, { status: 400, reason: 'x', hasPage: true })],
    [away.title, awayPage(site, 'unanswered', 'r1')],
  ] as const;
  for (const [title, { text }] of pages) {
    const html = text.replaceAll('\u00a0', ' ');
    expect(html).toContain('<main id="main"><p class="q s">');
    expect(html).toContain(`<h1>${title}</h1>`);
    expect(html).toMatch(new RegExp(`<title>${title} – `));
  }
});

it('too many requests are no fault of the address: it is not changed', () => {
  const leadTo = (status: number, hasPage: boolean): string[] =>
    ['Leave it out of the address', '<p><a href="/en/">Home</a></p>'].filter((text) =>
      refusedPage(siteIn(Lang.EN), { status, reason: 'Why.', hasPage }).text.includes(text),
    );
  expect([leadTo(400, true), leadTo(400, false), leadTo(429, true)]).toEqual([
    ['Leave it out of the address'],
    ['<p><a href="/en/">Home</a></p>'],
    [],
  ]);
});

it.each([Lang.MS, Lang.ID])('a page of an error in %s has the frame of the reader', (lang) => {
  const site = siteIn(lang);
  const refusal = { status: 400, reason: 'Tiada tarikh.', hasPage: true };
  for (const { text } of [missingPage(site, [], 'Look again.'), refusedPage(site, refusal), awayPage(site, 'broken', 'r1')]) {
    expect(text).toContain(`<html lang="${lang.toLowerCase()}"`);
    expect(unmarkedIn(text, lang.toLowerCase())).toContain(frameWords[lang].menu.projects);
    expect(unmarkedIn(text, lang.toLowerCase()).filter((words) => /\b(?:the|there|is|such)\b/i.test(words))).toEqual([]);
  }
});
