import { DatePrecision } from '../../../src/domain/vocabularies/mechanism';
import { CostKind, ProjectStage, ResponsibilityRole, ScheduleDayKind } from '../../../src/domain/vocabularies/projects';
import type { IatiProject } from '../../../src/exports/iati/iati.export';
import { activity, HUB_NAMESPACE, leftOutBecause } from '../../../src/exports/iati/iati-activity';
import { element, xmlEscaped } from '../../../src/exports/xml';
import { childrenOf, type Element, schemaFaults, xmlTree } from '../../support/iati-schema';

const DAY = { day: '2019-12-31', precision: DatePrecision.DAY, kind: null };
const PROJECT: IatiProject = {
  code: 'P01',
  names: { EN: 'Road & rail', TH: 'ถนน' },
  isSample: false,
  descriptions: null,
  stage: null,
  percent: null,
  percentAsOf: null,
  start: DAY,
  end: null,
  responsible: null,
  body: null,
  countries: ['TH'],
  provinces: null,
  sectors: null,
  cost: null,
  sources: null,
};

/** The activity of a project, which has to be as the schema wants it. */
function written(fields: Partial<IatiProject> = {}): Element {
  const tree = xmlTree(
    `<iati-activities version="2.03" xmlns:hub="${HUB_NAMESPACE}">${activity({ ...PROJECT, ...fields }, 'https://hub.example')}</iati-activities>`,
  );
  expect(schemaFaults(tree)).toEqual([]);
  return tree.children[0]!;
}

const attributesOf = (tree: Element, name: string) => childrenOf(tree, name).map(({ attributes }) => attributes);
const textsOf = (tree: Element, name: string) =>
  childrenOf(tree, name).map((child) => childrenOf(child, 'narrative').map(({ attributes, text }) => [attributes['xml:lang'], text]));

it('has the least that the schema asks for', () => {
  const tree = written();
  expect(tree.children.map(({ name }) => name)).toEqual([
    ...['iati-identifier', 'reporting-org', 'title', 'description', 'participating-org', 'other-identifier', 'activity-status'],
    ...['activity-date', 'recipient-country', 'document-link', 'document-link'],
  ]);
  expect(childrenOf(tree, 'iati-identifier')[0]!.text).toBe('IMT-GT-HUB-P01');
  expect(attributesOf(tree, 'reporting-org')).toEqual([{ ref: 'IMT-GT-HUB', type: '40', 'secondary-reporter': 'true' }]);
  expect(textsOf(tree, 'title')).toEqual([
    [
      ['th', 'ถนน'],
      ['en', 'Road & rail'],
    ],
  ]);
  expect(textsOf(tree, 'description')).toEqual([
    [
      ['en', 'No description of this project is on record.'],
      ['th', 'ไม่มีคำอธิบายโครงการนี้ในข้อมูลที่บันทึกไว้'],
    ],
  ]);
});

it.each<[ProjectStage | null, string]>([
  [ProjectStage.IDEA, '1'],
  [ProjectStage.CONCEPT, '1'],
  [ProjectStage.FEASIBILITY, '1'],
  [ProjectStage.DETAILED_DESIGN, '1'],
  [ProjectStage.FINANCING, '1'],
  [ProjectStage.PROCUREMENT, '1'],
  [ProjectStage.CONSTRUCTION, '2'],
  [ProjectStage.COMPLETED, '4'],
  [ProjectStage.OPERATIONAL, '4'],
  [ProjectStage.DROPPED, '5'],
  [ProjectStage.SUSPENDED, '6'],
  [null, '1'],
])('the stage %s has the status %s', (stage, code) => {
  expect(attributesOf(written({ stage }), 'activity-status')).toEqual([{ code, 'hub:stage': stage ?? 'UNKNOWN' }]);
});

it('a day is actual where somebody states that it has come, and as exact as it is known', () => {
  const dates = (start: IatiProject['start'], end: IatiProject['end']) => {
    const tree = written({ start, end });
    return attributesOf(tree, 'activity-date').map(({ type, 'iso-date': day, 'hub:stated': stated }, i) => [
      type,
      day,
      stated,
      textsOf(tree, 'activity-date')[i],
    ]);
  };
  expect(dates({ ...DAY, kind: ScheduleDayKind.ACTUAL }, { ...DAY, kind: ScheduleDayKind.ACTUAL })).toEqual([
    ['2', '2019-12-31', 'ACTUAL', []],
    ['4', '2019-12-31', 'ACTUAL', []],
  ]);
  expect(dates({ ...DAY, kind: ScheduleDayKind.PLANNED }, { ...DAY, kind: ScheduleDayKind.PLANNED })).toEqual([
    ['1', '2019-12-31', 'PLANNED', []],
    ['3', '2019-12-31', 'PLANNED', []],
  ]);
  expect(dates(null, { ...DAY, precision: DatePrecision.YEAR })).toEqual([
    [
      '3',
      '2019-12-31',
      'UNKNOWN',
      [
        ['en', '2019'],
        ['th', 'พ.ศ. 2562'],
      ],
    ],
  ]);
});

it('names who answers for it, else the working group, else the programme', () => {
  const office = { code: 'DOH-TH', names: { EN: 'Department of Highways' } };
  const group = { code: 'WG-TOURISM', names: { EN: 'Working Group on Tourism' } };
  const who = (fields: Partial<IatiProject>) =>
    attributesOf(written(fields), 'participating-org').map(({ role, ref, 'hub:code': code }) => [role, code ?? ref]);
  const inRole = (role: ResponsibilityRole) => [{ ...office, role }];
  expect(who({ responsible: inRole(ResponsibilityRole.FUNDER), body: group })).toEqual([
    ['1', 'DOH-TH'],
    ['2', 'WG-TOURISM'],
  ]);
  expect(who({ responsible: inRole(ResponsibilityRole.OWNER) })).toEqual([['2', 'DOH-TH']]);
  expect(who({ responsible: inRole(ResponsibilityRole.IMPLEMENTER) })).toEqual([['4', 'DOH-TH']]);
  expect(who({ responsible: inRole(ResponsibilityRole.REPORTER) })).toEqual([['2', 'IMT-GT-HUB']]);
});

it('shares nothing out among countries and sectors that nobody has shared out', () => {
  const one = { code: 'IB2022-TOURISM', names: { EN: 'Tourism' } };
  const other = { code: 'IB2022-HALAL', names: { EN: 'Halal' } };
  const alone = written({ sectors: [one] });
  expect([attributesOf(alone, 'recipient-country'), childrenOf(alone, 'recipient-region')]).toEqual([[{ code: 'TH' }], []]);
  expect([attributesOf(alone, 'sector').map(({ vocabulary, code }) => [vocabulary, code]), childrenOf(alone, 'tag')]).toEqual([
    [['99', 'IB2022-TOURISM']],
    [],
  ]);
  const shared = written({ countries: ['MY', 'TH'], sectors: [one, other] });
  expect([childrenOf(shared, 'recipient-country'), attributesOf(shared, 'recipient-region').map(({ code }) => code)]).toEqual([
    [],
    ['IMT-GT'],
  ]);
  expect([childrenOf(shared, 'sector'), attributesOf(shared, 'tag').map(({ code }) => code)]).toEqual([
    [],
    ['IB2022-TOURISM', 'IB2022-HALAL'],
  ]);
  expect(attributesOf(written({ countries: null }), 'recipient-region').map(({ code }) => code)).toEqual(['IMT-GT']);
});

it('has places, documents, percent and cost, the last two in the name space of the hub', () => {
  const tree = written({
    provinces: [{ code: 'TH-90', names: { EN: 'Songkhla' }, country: 'TH', lat: '6.934', lon: '100.545' }],
    sources: [
      { names: { EN: 'A page' }, url: 'https://example.org/a?b=1&c=2', issuedOn: null },
      { names: { EN: 'A paper' }, url: 'https://example.org/a.PDF', issuedOn: '2020-01-02' },
    ],
    percent: '47.5',
    percentAsOf: '2025-01-01',
    cost: { amount: '141570000.00', currency: 'MYR', kind: CostKind.ESTIMATE, asOf: null },
  });
  const [place] = childrenOf(tree, 'location');
  expect([place!.attributes['ref'], childrenOf(childrenOf(place!, 'point')[0]!, 'pos')[0]!.text]).toEqual(['TH-90', '6.934 100.545']);
  expect(attributesOf(tree, 'document-link').map(({ url, format }) => [url, format])).toEqual([
    ['https://hub.example/en/projects/P01', 'text/html'],
    ['https://hub.example/th/projects/P01', 'text/html'],
    ['https://example.org/a?b=1&c=2', 'text/html'],
    ['https://example.org/a.PDF', 'application/pdf'],
  ]);
  expect(attributesOf(tree, 'hub:progress')).toEqual([{ percent: '47.5', 'as-of': '2025-01-01' }]);
  expect(childrenOf(tree, 'hub:cost').map(({ attributes, text }) => [attributes, text])).toEqual([
    [{ currency: 'MYR', kind: 'ESTIMATE' }, '141570000.00'],
  ]);
});

it('leaves out what has no day, and samples', () => {
  expect([
    leftOutBecause(PROJECT),
    leftOutBecause({ ...PROJECT, start: null, end: DAY }),
    leftOutBecause({ ...PROJECT, start: null }),
    leftOutBecause({ ...PROJECT, isSample: true }),
  ]).toEqual([null, null, 'No first or last day is on record.', 'It is a generated sample.']);
});

it('the check of the schema finds what is against it', () => {
  const faults = (text: string) => schemaFaults(xmlTree(`<title xmlns:hub="urn:x">${text}</title>`));
  expect(faults('<narrative>a</narrative><hub:more/>')).toEqual([]);
  expect(faults('')).toEqual(['title has nothing']);
  expect(faults('<narrative>a</narrative><pos/>')).toEqual(['title has narrative pos']);
  expect(faults('<hub:more/><narrative>a</narrative>')).toEqual(['title goes on after what is of another name space']);
  expect(schemaFaults(xmlTree('<document-date/>'))).toEqual(['document-date has no iso-date']);
  expect(schemaFaults(xmlTree('<document-date iso-date="2019" lang="en"/>'))).toEqual([
    'document-date has lang',
    'document-date has the day 2019',
  ]);
});

it('writes any text as XML that is read back', () => {
  const text = `<a href="x">&amp; 'ๆ' 😀 \uD800\u0000\u000B\uFFFE`;
  expect(xmlEscaped(text)).toBe(`&lt;a href=&quot;x&quot;&gt;&amp;amp; 'ๆ' 😀 \uFFFD\uFFFD\uFFFD\uFFFD`);
  const { attributes, text: read } = xmlTree(element('a', { b: text, c: null }, xmlEscaped(text)));
  const kept = text.replace(/[\uD800\0\v\uFFFE]/g, '\uFFFD');
  expect([attributes, read]).toEqual([{ b: kept }, kept]);
  expect(element('a', {})).toBe('<a/>');
});
