import { type Day, dayInBangkok, PROGRAMME_START } from '../../domain/days';
import { Lang } from '../../domain/languages';
import { CSV, GEOJSON, JSONL, type TableFormat, XLSX } from '../../exports/formats';
import { IATI_FILE } from '../../exports/iati/iati-file';
import { frameWords } from './frame.words';
import type { CatalogQuery } from './page-data';
import { dataWords } from './pages/data/data.words';
import { type TableName, WHOLE_TABLES } from './pages/data/whole-tables';

/** Where the catalogue stands, and its media type. */
export const CATALOG = { path: '/catalog.jsonld', type: 'application/ld+json; charset=utf-8' } as const;

type Node = Readonly<Record<string, unknown>>;

const CONTEXT = {
  dcat: 'http://www.w3.org/ns/dcat#',
  dct: 'http://purl.org/dc/terms/',
  foaf: 'http://xmlns.com/foaf/0.1/',
  rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
  rdfs: 'http://www.w3.org/2000/01/rdf-schema#',
  skos: 'http://www.w3.org/2004/02/skos/core#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
};

/** The controlled lists of DCAT-AP, and of what class their things are. */
const AUTHORITY = 'http://publications.europa.eu/resource/authority';
const AUTHORITIES = {
  language: 'dct:LinguisticSystem',
  country: 'dct:Location',
  frequency: 'dct:Frequency',
  'data-theme': 'skos:Concept',
} as const;
const authority = (list: keyof typeof AUTHORITIES, ...codes: readonly string[]): Node[] =>
  codes.map((code) => ({ '@id': `${AUTHORITY}/${list}/${code}`, '@type': AUTHORITIES[list] }));

const LANGUAGES = authority('language', 'THA', 'ENG', 'MSA', 'IND');
const COUNTRIES = authority('country', 'IDN', 'MYS', 'THA');

const THEMES = authority('data-theme', 'REGI').map((theme) => ({
  ...theme,
  'skos:prefLabel': { '@value': 'Regions and cities', '@language': 'en' },
}));

/** Without Thai ones: CKAN takes no word with a sign above or below a letter, and leaves the data set out. */
const KEYWORDS = ['IMT-GT', 'CMGF', 'Growth Triangle'];

type FileFormat = Pick<TableFormat, 'extension' | 'mediaType'>;

const FORMATS: Readonly<Record<(typeof WHOLE_TABLES)[TableName][number], FileFormat>> = {
  csv: CSV,
  xlsx: XLSX,
  jsonl: JSONL,
  geojson: GEOJSON,
};
const IATI: FileFormat = { ...IATI_FILE, mediaType: 'application/xml' };

const dated = (day: Day): Node => ({ '@value': day, '@type': 'xsd:date' });

const document = (address: string): Node => ({ '@id': address, '@type': 'foaf:Document' });

const inBoth = (text: (lang: 'EN' | 'TH') => string): Node[] =>
  ([Lang.EN, Lang.TH] as const).map((lang) => ({ '@value': text(lang), '@language': lang.toLowerCase() }));

/** The days of the record: on which it began, and on which it changed last; null = it is empty. */
function daysOfRecord({ first, last }: CatalogQuery): { issued: Day; modified: Day } | null {
  const [began, changed] = [first.nodes[0], last.nodes[0]];
  return began && changed ? { issued: dayInBangkok(new Date(began.changedAt)), modified: dayInBangkok(new Date(changed.changedAt)) } : null;
}

/**
 * All whole tables as a catalogue of data sets (DCAT, with the lists of DCAT-AP), in JSON-LD. `origin`: the address of the hub. What nobody
 * states is left out: the hub has no postal or mail address of its publisher.
 */
export function catalog(origin: string, data: CatalogQuery): Node {
  const days = daysOfRecord(data);
  // With a label, a harvester shows the label in the place of the address.
  const licence = {
    '@id': `${origin}/en/data#licence`,
    '@type': 'dct:LicenseDocument',
    'dct:title': inBoth((lang) => dataWords[lang].licence),
  };
  const about = {
    'dct:publisher': {
      '@id': `${origin}/#publisher`,
      '@type': 'foaf:Agent',
      'foaf:name': inBoth((lang) => frameWords[lang].subtitle),
      'foaf:homepage': document(`${origin}/`),
    },
    'dct:language': LANGUAGES,
    'dct:spatial': COUNTRIES,
    ...(days && { 'dct:issued': dated(days.issued), 'dct:modified': dated(days.modified) }),
  };
  const dataset = (name: string, title: (lang: 'EN' | 'TH') => string, formats: readonly FileFormat[]): Node => ({
    '@id': `${origin}/export/${name}`,
    '@type': 'dcat:Dataset',
    'dct:identifier': name,
    'dct:title': inBoth(title),
    'dct:description': inBoth((lang) => `${title(lang)}. ${dataWords[lang].description}`),
    ...about,
    'dct:license': licence,
    'dct:temporal': { '@type': 'dct:PeriodOfTime', 'dcat:startDate': dated(PROGRAMME_START) },
    'dct:accrualPeriodicity': authority('frequency', 'IRREG')[0],
    'dcat:keyword': KEYWORDS,
    'dcat:theme': THEMES,
    'dcat:landingPage': document(`${origin}/en/data`),
    'dcat:distribution': formats.map((format) => distribution(`${origin}/export/${name}.${format.extension}`, format, licence)),
  });
  const tables = (Object.keys(WHOLE_TABLES) as TableName[]).map((name) =>
    dataset(
      name,
      (lang) => dataWords[lang].names[name],
      WHOLE_TABLES[name].map((extension) => FORMATS[extension]),
    ),
  );
  return {
    '@context': CONTEXT,
    '@id': `${origin}${CATALOG.path}`,
    '@type': 'dcat:Catalog',
    'dct:title': inBoth((lang) => `CMGF Thailand: ${dataWords[lang].title}`),
    'dct:description': inBoth((lang) => dataWords[lang].description),
    ...about,
    'dct:license': licence,
    'foaf:homepage': document(`${origin}/`),
    'dcat:dataset': [...tables, dataset(IATI_FILE.name, (lang) => dataWords[lang].iati, [IATI])],
    'dcat:service': {
      '@id': `${origin}/graphql`,
      '@type': 'dcat:DataService',
      'dct:title': [{ '@value': 'GraphQL API', '@language': 'en' }],
      'dcat:endpointURL': { '@id': `${origin}/graphql`, '@type': 'rdfs:Resource' },
      'dcat:endpointDescription': { '@id': `${origin}/schema.graphql`, '@type': 'rdfs:Resource' },
      'dct:license': licence,
    },
  };
}

const distribution = (address: string, { extension, mediaType }: FileFormat, licence: Node): Node => ({
  '@id': address,
  '@type': 'dcat:Distribution',
  'dcat:accessURL': { '@id': address },
  'dcat:downloadURL': { '@id': address },
  // CKAN reads the label of the first class, DCAT-AP asks for the second.
  'dct:format': { '@type': ['dct:IMT', 'dct:MediaTypeOrExtent'], 'rdfs:label': extension.toUpperCase(), 'rdf:value': mediaType },
  // JSON Lines has no registered media type.
  ...(mediaType !== JSONL.mediaType && {
    'dcat:mediaType': { '@id': `https://www.iana.org/assignments/media-types/${mediaType}`, '@type': 'dct:MediaType' },
  }),
  'dct:license': { '@id': licence['@id'], '@type': licence['@type'] },
});
