// Checks the content of each page against the answers of the hub, and that every letter has a glyph.
import { execFileSync } from 'node:child_process';

/** The families of this machine that have Thai letters. */
const THAI_FAMILIES = new Set(
  execFileSync('fc-list', [':lang=th', 'family'], { encoding: 'utf8' })
    .split(/[\n,]/)
    .map((name) => name.trim()),
);

/** The hub's answer to a query. Throws its errors. */
async function ask(origin, query) {
  const answer = await fetch(`${origin}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  });
  const { data, errors } = await answer.json();
  if (errors) throw new Error(JSON.stringify(errors));
  return data;
}

const differ = (what, seen, wanted) => {
  const [shown, right] = [seen, wanted].map((value) => JSON.stringify(value));
  return shown === right ? [] : [`${what}: ${shown} is seen, ${right} is right`];
};

/** A text with ordinary blanks. */
const plainText = (text) => text.replaceAll('\u00a0', ' ').trim();

const textsOf = (page, selector) =>
  page
    .locator(selector)
    .allInnerTexts()
    .then((texts) => texts.map(plainText));

/** The fonts that draw the text of some elements. */
async function fontsOf(page, selector) {
  const client = await page.context().newCDPSession(page);
  await client.send('DOM.enable');
  await client.send('CSS.enable');
  const { root } = await client.send('DOM.getDocument');
  const { nodeIds } = await client.send('DOM.querySelectorAll', { nodeId: root.nodeId, selector });
  const used = [];
  for (const nodeId of nodeIds) used.push(...(await client.send('CSS.getPlatformFontsForNode', { nodeId })).fonts);
  await client.detach();
  return used;
}

/** Text that is not drawn with the font that the page brings. */
async function ownFontFaults(page, selector, own) {
  const others = (await fontsOf(page, selector)).filter(({ familyName, isCustomFont }) => !isCustomFont || familyName !== own);
  return [...new Set(others.map(({ familyName }) => `text in ${selector} is drawn with ${familyName}`))];
}

/** Thai letters for which no font of the machine has a glyph: boxes in their place. */
async function thaiFaults(page, selector) {
  const letters = (await textsOf(page, selector)).join('').match(/[ก-ฮ]/g)?.length ?? 0;
  const glyphs = (await fontsOf(page, selector))
    .filter(({ familyName }) => THAI_FAMILIES.has(familyName))
    .reduce((sum, { glyphCount }) => sum + glyphCount, 0);
  return letters > 0 && glyphs >= letters ? [] : [`of ${letters} Thai letters in ${selector} at the most ${glyphs} can be read`];
}

/** A briefing shows the figures, projects, areas and meetings of the query `briefing`. */
export const checkBriefing =
  ({ province, meeting }) =>
  async (page, { origin, lang }) => {
    const { briefing } = await ask(
      origin,
      `{ briefing(province: "${province}", forMeeting: "${meeting}", lang: ${lang.toUpperCase()}) {
    province { name } meeting { name } peers { name } nextMeetings { name }
    headline { projectCount composition { finished stated withoutPercent silent } bounds { low high } }
    projects { nodes { code } } late { code } notReported { code } crossBorder { code counterpart { code } } } }`,
    );
    const { headline } = briefing;
    const rowsOf = async (section, table, cell) => textsOf(page, `#${section} ${table} tbody tr ${cell}`);
    const numbersOf = (text) => (text.match(/\d[\d.,]*/g) ?? []).map((number) => Number(number.replaceAll(',', '')));
    const [subject] = await textsOf(page, '.subject');
    const { composition, bounds } = headline;
    const inWords = (await textsOf(page, '.words b')).map(Number);
    const ranges = (await textsOf(page, '.figure strong')).map(numbersOf).filter(({ length }) => length === 2);
    const rounded = (value) => Math.round(value * 10) / 10;
    const codes = (list) => list.map(({ code }) => code);
    const areas = await rowsOf('peers', 'table', 'td:first-child');
    return [
      ...differ(
        'the contents',
        await page.locator('.contents a').evaluateAll((all) => all.map(({ hash }) => hash)),
        await page.locator('section:not(#summary)').evaluateAll((all) => all.map(({ id }) => `#${id}`)),
      ),
      ...differ('what is known', inWords, [composition.finished, composition.stated, composition.withoutPercent, composition.silent]),
      ...differ('the bounds', ranges, bounds.low === null ? [] : [[rounded(bounds.low), rounded(bounds.high)]]),
      ...[briefing.meeting.name, briefing.province.name]
        .filter((name) => !subject.includes(name))
        .map((name) => `the subject does not name ${name}`),
      ...differ('projects', await rowsOf('projects', 'table', '.code'), codes(briefing.projects.nodes)),
      ...differ('late projects', await rowsOf('late', '.late', '.code'), codes(briefing.late)),
      ...differ(
        'projects without a percent',
        (await rowsOf('withoutPercent', 'table', '.code')).sort(),
        codes(briefing.notReported).sort(),
      ),
      ...differ(
        'cross-border projects',
        await rowsOf('crossBorder', 'table', '.code'),
        codes(briefing.crossBorder.flatMap(({ counterpart, ...own }) => (counterpart ? [own, counterpart] : [own]))),
      ),
      ...briefing.peers.filter(({ name }, i) => !areas[i]?.endsWith(name)).map(({ name }) => `${name} is not among the peers`),
      ...differ(
        'meetings ahead',
        await rowsOf('ahead', 'table', 'td:nth-child(2)'),
        briefing.nextMeetings.map(({ name }) => name),
      ),
      ...(await ownFontFaults(page, 'h1, h2, td, dd, dt, p, strong, li', 'Sarabun')),
    ];
  };

/** A page to choose a briefing from: its links work. */
export async function checkChoices(page, { origin }) {
  const links = await page.locator('main a').evaluateAll((all) => all.map(({ href }) => href));
  // A few of the many, one after the other: each of them is a page of its own.
  const statuses = [];
  for (const link of [links.at(0), links.at(links.length / 2), links.at(-1)]) {
    const answer = await fetch(link);
    // An unread answer keeps its connection open, and the connection keeps the process alive.
    await answer.arrayBuffer();
    statuses.push(answer.status);
  }
  return [
    ...differ('links', [links.length > 20, statuses], [true, [200, 200, 200]]),
    ...differ('hosts', [...new Set(links.map((link) => new URL(link).origin))], [origin]),
    ...(await ownFontFaults(page, 'h1, p', 'Sarabun')),
  ];
}

/** The explorer opens with a query, shows its answer when it is run, and has examples in Thai beside English. */
export async function checkExplorer(page, { origin }) {
  await page.locator('#actions').waitFor({ state: 'visible' });
  const query = await page.locator('.graphiql-query-editor .CodeMirror').evaluate((editor) => editor.CodeMirror.getValue());
  await page.locator('.graphiql-execute-button').click();
  const shown = page.locator('.result-window .CodeMirror');
  const answered = await page
    .waitForFunction(() => {
      try {
        return JSON.parse(document.querySelector('.result-window .CodeMirror').CodeMirror.getValue()).data;
      } catch {
        return null;
      }
    })
    .then((handle) => handle.jsonValue());
  const faults = [
    ...differ('the answer', answered, await ask(origin, query)),
    ...((await shown.isVisible()) ? [] : ['the answer cannot be seen']),
  ];
  await page.locator('#open-examples').click();
  await page.locator('#examples .example').first().waitFor();
  faults.push(...(await thaiFaults(page, '#examples [lang="th"]')));
  await page.locator('#close-examples').click();
  return faults;
}
