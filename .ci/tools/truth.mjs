// Compares the numbers that pages of the website are marked with to the answers of the API, which is asked in words of its own.
import { launch } from './faults.mjs';

/** The moments at which pages are compared: what stands in the address, what the API is asked with, and how many pages. */
const MOMENTS = [
  { asked: '', basis: null, pages: 60 },
  { asked: 'at=CMGF-22', basis: { atMeeting: 'CMGF-22' }, pages: 20 },
  { asked: 'asOf=2021-10-27', basis: { asOf: '2021-10-27' }, pages: 20 },
];

/** The field of the API for each folder of the site, and whether it takes a day. */
const FIELDS = {
  provinces: ['province', true],
  countries: ['memberState', true],
  clusters: ['cluster', true],
  corridors: ['corridor', true],
  bodies: ['body', true],
  projects: ['project', true],
  sectors: ['sector', false],
};

/** Pages about no thing of their own, which tell of the whole programme. */
const WHOLE = new Set(['/', '/projects', '/about/numbers', '/press']);

/** The pages that tell numbers, by what stands after the language. */
const TELLS =
  /^\/(?:|map|mechanism|sectors|projects|press|about\/numbers|meetings\/[A-Z].*|(?:provinces|countries|clusters|corridors|bodies|projects|sectors)\/.+)$/;

/** A comparison, which no list of pages has. */
const COMPARED = '/th/compare?p=TH-90,TH-95,MY-02';

/** What a page is about: the path of a thing; null = no single thing. */
function aboutOf(path) {
  const bare = path.slice(3).replace(/^\/embed\/(province|project)\//, '/$1s/');
  const [, folder, code] = bare.split('/');
  if (code && FIELDS[folder]) return `${folder}/${code}`;
  return folder === 'meetings' || WHOLE.has(bare) ? 'bodies/LS' : null;
}

/** The marks of a document. It runs in a browser. */
const marksOf = (html) => {
  const page = new DOMParser().parseFromString(html, 'text/html');
  const thingIn = (place) =>
    place &&
    [...place.querySelectorAll('a[href]')]
      .map((link) => /^\/\w\w\/(provinces|countries|clusters|corridors|bodies|projects|sectors)\/([^/?#]+)/.exec(link.getAttribute('href')))
      .filter(Boolean)
      .map(([, folder, code]) => `${folder}/${decodeURIComponent(code)}`)[0];
  const isReckoned = page.querySelector('#working, a[href*="#working"]') !== null;
  /** What a mark is about: what its row or its entry names, the day or the column where it names none; '' = the page's own thing. */
  const aboutOf = (mark) => {
    const row = mark.closest('tr');
    if (row) {
      const cell = mark.closest('td, th');
      const report = row.querySelector('th .code')?.textContent;
      if (/-R\d+$/.test(report ?? '')) return `report ${report}`;
      const day = row.querySelector('th time')?.getAttribute('datetime');
      return thingIn(row.querySelector('th')) ?? (day ? `day ${day}` : `column ${cell.cellIndex}`);
    }
    return thingIn(mark.closest('.node')?.querySelector('h3, h4')) ?? thingIn(mark.closest('main li:not(.words li)')) ?? '';
  };
  const percents = [...page.querySelectorAll('[data-percent]')].map((mark) => {
    const row = mark.closest('tr, .node, section, main') ?? page.body;
    // A comparison names the places once, in one of its rows.
    const block = aboutOf(mark).startsWith('column') ? mark.closest('table') : row;
    // A row that tells no day of its own has that of its section; what tells of a moment must not leave it to the head of the page.
    const hasDay = [block, mark.closest('section, main')].some((place) => place?.querySelector('time[datetime]'));
    return {
      about: aboutOf(mark),
      value: mark.dataset.percent,
      composition: mark.dataset.composition,
      asOf: mark.dataset.asOf,
      text: mark.textContent,
      isMain: mark.closest('.pct') !== null,
      hasDay,
      // The source of a mean is its reckoning, here or on the page of the thing.
      hasSource: isReckoned || thingIn(block) !== undefined || block.querySelector('.ref, a[href*="/sources/"]') !== null,
    };
  });
  const bars = [...page.querySelectorAll('svg.bar[data-composition]')].map((bar) => ({
    about: aboutOf(bar),
    composition: bar.dataset.composition,
    counts: [...(bar.closest('figure')?.querySelectorAll('.words data') ?? [])].map(
      (one) => `${one.getAttribute('value')} ${one.textContent}`,
    ),
  }));
  const costs = [...page.querySelectorAll('data[data-currency]')].map((one) => `${one.getAttribute('value')} ${one.dataset.currency}`);
  const counts = [...page.querySelectorAll('main .num > data[value]')]
    .map((one) => [one.getAttribute('value'), one.textContent])
    .filter(([value]) => /^\d+$/.test(value));
  return { percents, bars, costs, counts };
};

/** Numbers between 0 and 1 that are the same for the same seed. */
function randomFrom(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let bits = Math.imul(state ^ (state >>> 15), 1 | state);
    bits = (bits + Math.imul(bits ^ (bits >>> 7), 61 | bits)) ^ bits;
    return ((bits ^ (bits >>> 14)) >>> 0) / 2 ** 32;
  };
}

const shuffled = (list, random) =>
  list
    .map((one) => [random(), one])
    .sort(([a], [b]) => a - b)
    .map(([, one]) => one);

/** The API, asked for one thing at a time and at one moment. What was asked is kept. */
class Oracle {
  #kept = new Map();

  constructor(origin, basis, day) {
    Object.assign(this, { origin, basis, day });
  }

  /** What the API tells of a thing; null = nothing. `day`: as of another day. */
  async of(thing, day = null) {
    const key = `${thing} ${day}`;
    if (!this.#kept.has(key)) this.#kept.set(key, await this.#ask(thing, day));
    return this.#kept.get(key);
  }

  async #ask(thing, day) {
    const [folder, code] = thing.split('/');
    const [field, takesDay] = FIELDS[folder];
    const basis = day === null ? this.basis : { asOf: day };
    const told = 'asOf projectCount percent statedPercent bounds { low high } composition { stated finished withoutPercent silent }';
    const ofProject = folder === 'projects' ? 'costs { amount currency } reports(first: 100) { nodes { code percent asOf } }' : '';
    const given = folder === 'projects' ? 'contributions(first: 1) { nodes { report { asOf } } }' : '';
    const query = `query ($code: String!, $basis: ProgressBasis, $zero: ProgressBasis${takesDay ? ', $day: Date' : ''}) {
      thing: ${field}(code: $code${takesDay ? ', asOf: $day' : ''}) {
        progress(basis: $basis) { ${told} ${given} } zero: progress(basis: $zero) { percent } ${ofProject}
      }
    }`;
    const variables = { code, basis, zero: { ...basis, unreported: 'COUNT_AS_ZERO' }, ...(takesDay && { day: day ?? this.day }) };
    const answer = await fetch(`${this.origin}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query, variables }),
    });
    const { data, errors } = await answer.json();
    if (errors) throw new Error(`${thing}: ${JSON.stringify(errors)}`);
    return data.thing;
  }
}

const compositionText = ({ stated, finished, withoutPercent, silent }) => [stated, finished, withoutPercent, silent].join(' ');

/** The figure in a text that has one, in any language of the site. */
const figureIn = (text) => Number(/\d[\d.,]*\d|\d/.exec(text)?.[0].replace(',', '.'));

/** What is wrong with a percent, beside what the API tells of its thing. */
function percentFaults(mark, { progress, zero }) {
  const { percent, statedPercent, composition, asOf, contributions } = progress;
  const right = mark.isMain && progress.projectCount > 1 ? [statedPercent] : [percent, statedPercent, zero.percent];
  const days = [asOf, contributions?.nodes[0]?.report?.asOf];
  return [
    ...(right.includes(Number(mark.value)) ? [] : [`${mark.value} percent is marked, ${right.join(' or ')} is right`]),
    ...(mark.composition === compositionText(composition)
      ? []
      : [`a percent is made of ${mark.composition}, ${compositionText(composition)} is right`]),
    ...(days.includes(mark.asOf) ? [] : [`a percent is as of ${mark.asOf}, ${days.join(' or ')} is right`]),
  ];
}

/** What is wrong with a percent by itself. */
const ownFaults = ({ value, text, hasDay, hasSource }) => [
  ...(Math.abs(figureIn(text) - Number(value)) <= 0.0501 ? [] : [`${value} percent is written ${text}`]),
  ...(hasDay ? [] : [`${value} percent has no day beside it`]),
  ...(hasSource ? [] : [`${value} percent has no source beside it`]),
];

/** A count that is marked with another value than it is written with. */
const countFaults = ([value, text]) => (text.replaceAll(',', '') === value ? [] : [`the count ${value} is written ${text}`]);

/** What is wrong with the facts for the press: their counts are those of the programme, in this order. */
function factFaults(counts, { progress: { projectCount, composition } }) {
  const right = [projectCount, composition.finished, composition.stated, composition.withoutPercent, composition.silent].join();
  const shown = counts.slice(0, 5).map(([value]) => value);
  return shown.join() === right ? [] : [`the facts are ${shown}, ${right} is right`];
}

/** What is wrong with a bar, and with the counts below it. */
function barFaults({ composition, counts }, { progress }) {
  const right = compositionText(progress.composition);
  const { stated, finished, withoutPercent, silent } = progress.composition;
  const below = [finished, stated, withoutPercent, silent].map((count) => `${count} ${count}`);
  return [
    ...(composition === right ? [] : [`a bar shows ${composition}, ${right} is right`]),
    ...(stated + finished + withoutPercent + silent === progress.projectCount ? [] : [`a bar does not count ${progress.projectCount}`]),
    ...(counts.length === 0 || counts.join() === below.join() ? [] : [`the counts below a bar are ${counts}, ${below} is right`]),
  ];
}

/** The faults of one page, and how many of its marks were compared. */
async function pageFaults({ percents, bars, costs, counts }, { path, oracle, isPast }) {
  const found = [...percents.flatMap(ownFaults), ...counts.flatMap(countFaults)];
  let compared = 0;
  const own = aboutOf(path);
  const chosen = (/\?p=(.*)/.exec(path)?.[1].split(',') ?? []).map((code) => `provinces/${code}`);
  const compare = async (mark, faultsOf) => {
    const day = mark.about.startsWith('day ') ? mark.about.slice(4) : null;
    // The days of a series are days of the present; in the past they would need both days.
    if (day !== null && isPast) return;
    const [, column] = /^column (\d+)$/.exec(mark.about) ?? [];
    const thing = column ? (chosen[column - 1] ?? own) : mark.about === '' || day !== null ? own : mark.about;
    if (thing === null) return void found.push('a mark is about nothing');
    const told = await oracle.of(thing, day);
    compared++;
    found.push(...(told ? faultsOf(mark, told) : [`${thing} is not on record`]).map((text) => `${thing}: ${text}`));
  };
  const reports = percents.filter(({ about }) => about.startsWith('report '));
  for (const mark of percents.filter((one) => !reports.includes(one))) await compare(mark, percentFaults);
  for (const bar of bars) await compare(bar, barFaults);
  if (path.endsWith('/press')) found.push(...factFaults(counts, await oracle.of(own)));
  if (own?.startsWith('projects/') && !path.includes('/embed/')) {
    const told = await oracle.of(own);
    const right = new Map(told.reports.nodes.map(({ code, percent, asOf }) => [`report ${code}`, `${percent} ${asOf}`]));
    for (const { about, value, asOf } of reports)
      if (right.get(about) !== `${value} ${asOf}`) found.push(`${about} says ${value} as of ${asOf}, ${right.get(about)} is right`);
    const [shown, wanted] = [costs, told.costs.map(({ amount, currency }) => `${amount} ${currency}`)].map((list) => list.join());
    if (shown !== wanted) found.push(`the costs are ${shown}, ${wanted} is right`);
    compared += reports.length + costs.length;
  }
  return { found, compared };
}

/** Compares a sample of the pages, which another day is another one. `read`: reads a page. Returns the faults, each after its page. */
export async function truthFaults({ origin, paths, kindOf, read }) {
  const seed = Number(process.env.SITE_SEED ?? Math.floor(Date.now() / 86_400_000));
  const random = randomFrom(seed);
  const telling = paths.filter((path) => TELLS.test(path.slice(3)));
  const embeds = telling
    .filter((path) => /^\/\w\w\/(?:provinces|projects)\//.test(path))
    .map((path) => path.replace(/\/(province|project)s\//, '/embed/$1/'));
  const all = [...telling, ...embeds];
  const browser = await launch();
  const faults = [];
  let [seen, compared] = [0, 0];
  try {
    const page = await browser.newPage();
    for (const { asked, basis, pages } of MOMENTS) {
      const day = basis?.atMeeting ? await meetingDay(origin, basis.atMeeting) : (basis?.asOf ?? null);
      const oracle = new Oracle(origin, basis, day);
      const order = shuffled(all, random);
      const ofEachKind = [...new Map(order.map((path) => [kindOf(path), path])).values()];
      for (const path of new Set([...ofEachKind, COMPARED, ...order.slice(0, pages)])) {
        const address = asked === '' ? path : `${path}${path.includes('?') ? '&' : '?'}${asked}`;
        const { status, html } = await read(address);
        // What is not on record at the moment has no page of it.
        if (status === 404 && asked !== '') continue;
        const ownBasis = /\/meetings\//.test(path) ? { atMeeting: path.split('/').at(-1) } : null;
        const asking = ownBasis ? new Oracle(origin, ownBasis, null) : oracle;
        const marks = await page.evaluate(marksOf, html);
        const result = await pageFaults(marks, { path, oracle: asking, isPast: asked !== '' });
        seen++;
        compared += result.compared;
        for (const text of result.found) faults.push(`${address}: ${text}`);
      }
    }
  } finally {
    await browser.close();
  }
  console.log(`     ${compared} marks of ${seen} pages are compared with the API; to repeat them: SITE_SEED=${seed}`);
  if (compared < 300) faults.push(`only ${compared} marks were compared`);
  return faults;
}

async function meetingDay(origin, code) {
  const answer = await fetch(`${origin}/graphql?query=${encodeURIComponent(`{ meeting(code: "${code}") { startsOn } }`)}`);
  return (await answer.json()).data.meeting.startsOn;
}
