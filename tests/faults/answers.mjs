const QUERIES = {
  days: `{ projects(first: 100) { nodes { code names { lang value } endsOn endsOnText startsOn } } }`,
  progress: `{ body(code: "CMGF") { progress(basis: { atMeeting: "CMGF-20" }) { percent projectCount explanation } } }`,
  missing: `{ memberStates { code progress { percent coverage { expected anyReportShare } bounds { low high } composition { stated silent } } } }`,
  'order of names': `{ projects(first: 100, orderBy: [{ field: NAME, direction: ASC }]) { nodes { code } } }`,
  ...Object.fromEntries(
    ['PERLIS', 'imt-gt', 'id-su', 'ID-SU', 'สงขลา', 'Songkla', 'BUKIT KAYU HITAM'].map((text) => [
      `search ${text}`,
      `{ search(text: "${text}", first: 50) { totalCount edges { score matched node { __typename } } } }`,
    ]),
  ),
};

const ADDRESSES = [
  '/export/projects.csv?lang=TH',
  '/export/reports.csv?lang=TH',
  '/export/reports.jsonl',
  '/export/observations.csv',
  '/export/provinces.csv?lang=TH',
  '/export/projects.geojson',
  '/calendar.ics?lang=TH',
  '/briefing/TH-90/CMGF-22?lang=TH',
];

/** Instants of the load, and when a page was made: all that two databases with the same data differ in. */
const INSTANT = /\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)|^(?:DTSTAMP|LAST-MODIFIED):.*$/gm;

/** What a hub answers to questions of every kind, by name, without the instants of its load. */
export async function answersOf(hub) {
  const answers = {};
  for (const [name, query] of Object.entries(QUERIES)) {
    const { status, text } = await hub.ask(query);
    answers[name] = `${status} ${text.replace(INSTANT, '')}`;
  }
  for (const address of ADDRESSES) {
    const answer = await fetch(hub.origin + address);
    answers[address] = `${answer.status} ${(await answer.text()).replace(INSTANT, '')}`;
  }
  return answers;
}
