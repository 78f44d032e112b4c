import { SaxesParser } from 'saxes';

/** An element of an XML document, with its text. */
export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: Element[];
  text: string;
}

/** The root of an XML document. Throws where it is not well-formed. */
export function xmlTree(text: string): Element {
  const root: Element = { name: '', attributes: {}, children: [], text: '' };
  const open = [root];
  const parser = new SaxesParser({});
  parser.on('error', (fault) => {
    throw fault;
  });
  parser.on('opentag', ({ name, attributes }) => {
    const element: Element = { name, attributes, children: [], text: '' };
    open.at(-1)!.children.push(element);
    open.push(element);
  });
  parser.on('text', (piece) => void (open.at(-1)!.text += piece));
  parser.on('closetag', () => void open.pop());
  parser.write(text).close();
  return root.children[0]!;
}

export const childrenOf = ({ children }: Element, name: string): Element[] => children.filter((child) => child.name === name);

/** What may stand below an element, in this order: `!` once, `+` once or more, `?` at most once, `*` any number. Then what is of other name spaces. */
const CHILDREN: Readonly<Record<string, string>> = {
  'iati-activities': 'iati-activity+',
  'iati-activity':
    'iati-identifier! reporting-org! title! description+ participating-org+ other-identifier* activity-status! activity-date+ recipient-country* recipient-region* location* sector* tag* document-link*',
  'reporting-org': 'narrative+',
  title: 'narrative+',
  description: 'narrative+',
  name: 'narrative+',
  'participating-org': 'narrative*',
  'activity-date': 'narrative*',
  'recipient-region': 'narrative*',
  sector: 'narrative*',
  tag: 'narrative*',
  location: 'location-reach? location-id* name? description? administrative* point? exactness? location-class?',
  point: 'pos!',
  'document-link': 'title! description? category+ language* document-date?',
};

/** The attributes that an element has to have. */
const REQUIRED: Readonly<Record<string, readonly string[]>> = {
  'iati-activities': ['version'],
  'reporting-org': ['ref', 'type'],
  'participating-org': ['role'],
  'other-identifier': ['ref', 'type'],
  'activity-status': ['code'],
  'activity-date': ['type', 'iso-date'],
  'recipient-country': ['code'],
  'recipient-region': ['code'],
  'location-reach': ['code'],
  administrative: ['code', 'vocabulary'],
  point: ['srsName'],
  exactness: ['code'],
  'location-class': ['code'],
  sector: ['code'],
  tag: ['code', 'vocabulary'],
  'document-link': ['url', 'format'],
  category: ['code'],
  language: ['code'],
  'document-date': ['iso-date'],
};

/** Attributes without a name space that an element may have besides. */
const OPTIONAL: Readonly<Record<string, readonly string[]>> = {
  'iati-activities': ['generated-datetime'],
  'iati-activity': ['linked-data-uri'],
  'reporting-org': ['secondary-reporter'],
  'participating-org': ['ref', 'type'],
  'recipient-region': ['vocabulary', 'vocabulary-uri'],
  location: ['ref'],
  administrative: ['level'],
  sector: ['vocabulary', 'vocabulary-uri'],
  tag: ['vocabulary-uri'],
};

const isForeign = (name: string): boolean => name.includes(':');

/** What of a document is against the activity schema of IATI 2.03, read from its text into the tables above for the elements that the hub writes. */
export function schemaFaults(element: Element, path = element.name): string[] {
  const faults: string[] = [];
  const names = element.children.map(({ name }) => name).filter((name) => !isForeign(name));
  const allowed = (CHILDREN[element.name] ?? '').split(' ').filter(Boolean);
  const pattern = allowed
    .map((child) => `(?:<${child.slice(0, -1)}>)${{ '!': '', '+': '+', '?': '?', '*': '*' }[child.at(-1)!]!}`)
    .join('');
  if (!new RegExp(`^${pattern}$`).test(names.map((name) => `<${name}>`).join('')))
    faults.push(`${path} has ${names.join(' ') || 'nothing'}`);
  const firstForeign = element.children.findIndex(({ name }) => isForeign(name));
  if (firstForeign >= 0 && element.children.slice(firstForeign).some(({ name }) => !isForeign(name)))
    faults.push(`${path} goes on after what is of another name space`);
  const required = REQUIRED[element.name] ?? [];
  for (const name of required) if (element.attributes[name] === undefined) faults.push(`${path} has no ${name}`);
  for (const name of Object.keys(element.attributes))
    if (!isForeign(name) && ![...required, ...(OPTIONAL[element.name] ?? [])].includes(name)) faults.push(`${path} has ${name}`);
  const day = element.attributes['iso-date'];
  if (day !== undefined && !/^\d{4}-\d\d-\d\d$/.test(day)) faults.push(`${path} has the day ${day}`);
  for (const child of element.children.filter(({ name }) => !isForeign(name))) faults.push(...schemaFaults(child, `${path}/${child.name}`));
  return faults;
}
