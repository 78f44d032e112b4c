import { posix } from 'node:path';
import type { Grid } from '../cell';
import { FileRefused } from '../file-refused';
import { IMPORT_LIMITS } from '../limits';
import { type Archive, openArchive } from './archive';
import { type NumberFormat, numberFormat } from './number-format';
import { readSheet, type Shared } from './sheet';
import { attributeOf, isTrue, readXml, unescaped } from './xml';

interface Relation {
  readonly type: string;
  readonly target: string;
}

interface SheetName {
  readonly name: string;
  readonly relation: string;
  readonly hidden: boolean;
}

/** Types of relations end in this, in both forms of the standard. */
const [DOCUMENT, SHEET, STYLES, STRINGS] = ['/officeDocument', '/worksheet', '/styles', '/sharedStrings'];

/** What else a ZIP file may be. */
const OTHER_KINDS: readonly [part: string, kind: string][] = [
  ['content.xml', 'ODS'],
  ['xl/workbook.bin', 'XLSB'],
  ['word/document.xml', 'DOCX'],
  ['ppt/presentation.xml', 'PPTX'],
];

/** The sheets of an XLSX or XLSM file; macros are not looked at. Throws FILE_KIND, FILE_BROKEN, FILE_TOO_LARGE. */
export async function readWorkbook(bytes: Buffer): Promise<Grid[]> {
  const archive = await openArchive(bytes);
  const other = OTHER_KINDS.find(([part]) => archive.has(part));
  if (other || !archive.has('_rels/.rels')) throw new FileRefused('FILE_KIND', other?.[1] ?? 'ZIP');
  const document = [...(await readRelations(archive, '')).values()].find(({ type }) => type.endsWith(DOCUMENT));
  if (document === undefined) throw new FileRefused('FILE_BROKEN', '_rels/.rels');
  const { sheets, since1904 } = await readSheetNames(archive, document.target);
  const relations = await readRelations(archive, document.target);
  const partOf = (type: string): string | undefined => [...relations.values()].find((relation) => relation.type.endsWith(type))?.target;
  const [styles, strings] = [partOf(STYLES), partOf(STRINGS)];
  const parts = sheets.flatMap((sheet) => {
    const relation = relations.get(sheet.relation);
    if (relation === undefined) throw new FileRefused('FILE_BROKEN', sheet.name);
    // A sheet may be a chart, which has no cells.
    return relation.type.endsWith(SHEET) ? [{ ...sheet, part: relation.target }] : [];
  });
  archive.assertSize([...parts.map(({ part }) => part), ...[styles, strings].filter((part) => part !== undefined)]);
  const shared: Shared = {
    strings: strings === undefined ? [] : await readStrings(archive, strings),
    formats: styles === undefined ? [numberFormat(0, new Map())] : await readFormats(archive, styles),
    since1904,
  };
  const room = { rows: IMPORT_LIMITS.rows, cells: IMPORT_LIMITS.cells };
  const grids: Grid[] = [];
  for (const { name, part, hidden } of parts) grids.push(await readSheet(archive, { name, part, hidden }, shared, room));
  return grids;
}

async function readRelations(archive: Archive, part: string): Promise<Map<string, Relation>> {
  const folder = posix.dirname(part);
  const relations = new Map<string, Relation>();
  await readXml(archive, posix.join(folder, '_rels', `${posix.basename(part)}.rels`), {
    open: (name, { Id, Type, Target, TargetMode }) => {
      if (name !== 'Relationship' || TargetMode === 'External') return;
      if (Id === undefined || Type === undefined || Target === undefined) throw new FileRefused('FILE_BROKEN', part);
      relations.set(Id, { type: Type, target: posix.join(Target.startsWith('/') ? '' : folder, Target).replace(/^\//, '') });
    },
  });
  return relations;
}

async function readSheetNames(archive: Archive, part: string): Promise<{ sheets: SheetName[]; since1904: boolean }> {
  const sheets: SheetName[] = [];
  let since1904 = false;
  await readXml(archive, part, {
    open: (name, attributes) => {
      if (name === 'workbookPr') since1904 = isTrue(attributes['date1904']);
      if (name !== 'sheet') return;
      if (sheets.length === IMPORT_LIMITS.sheets) throw new FileRefused('FILE_TOO_LARGE', `SHEETS ${IMPORT_LIMITS.sheets}`);
      const hidden = (attributes['state'] ?? 'visible') !== 'visible';
      sheets.push({ name: unescaped(attributes['name'] ?? ''), relation: attributeOf(attributes, 'id') ?? '', hidden });
    },
  });
  return { sheets, since1904 };
}

/** The shared texts. Their phonetic readings are left out. */
async function readStrings(archive: Archive, part: string): Promise<string[]> {
  const strings: string[] = [];
  let text = '';
  let [inText, inPhonetic] = [false, false];
  await readXml(archive, part, {
    open: (name) => {
      if (name === 'si') text = '';
      if (name === 'rPh') inPhonetic = true;
      if (name === 't') inText = !inPhonetic;
    },
    text: (part) => {
      if (inText) text += part;
    },
    close: (name) => {
      if (name === 't') inText = false;
      if (name === 'rPh') inPhonetic = false;
      if (name === 'si') strings.push(unescaped(text));
    },
  });
  return strings;
}

async function readFormats(archive: Archive, part: string): Promise<NumberFormat[]> {
  const codes = new Map<number, string>();
  const ids: number[] = [];
  let inCells = false;
  await readXml(archive, part, {
    open: (name, { numFmtId, formatCode }) => {
      if (name === 'numFmt') codes.set(Number(numFmtId), formatCode ?? '');
      if (name === 'cellXfs') inCells = true;
      if (name === 'xf' && inCells) ids.push(Number(numFmtId ?? 0));
    },
    close: (name) => {
      if (name === 'cellXfs') inCells = false;
    },
  });
  const known = new Map<number, NumberFormat>();
  return ids.map((id) => {
    const format = known.get(id) ?? numberFormat(id, codes);
    known.set(id, format);
    return format;
  });
}
