import { OfficeRole } from '../../src/domain/vocabularies/people';
import { openFile } from '../../src/imports/open-file';
import { useDatabase } from '../support/database';
import { eraseProjects, insertProject, link } from '../support/factories';
import { useHub } from '../support/hub';
import { inOffice } from '../support/in-office';
import type { Visitor } from '../support/page-visitor';
import { partsOf, sheetOf, workbookFile, zipFile } from '../support/workbook-file';

const PROJECT = 'T-HOSTILE';
// Before the database is closed.
afterAll(async () => {
  for (const table of ['report_import', 'report_draft']) await dataSource().query(`DELETE FROM ${table}`);
  await dataSource().transaction((manager) => eraseProjects(manager, 'code = $1', [PROJECT]));
});
const { dataSource } = useDatabase();
const hub = useHub(dataSource, { REQUESTS_PER_MINUTE: '0' });

let visitor: Visitor;
/** The markup of pages that show a file of harmless texts; null = not looked at yet. */
let harmless: string[][] | null = null;

beforeAll(async () => {
  visitor = await inOffice(dataSource(), hub.origin, 'PO-TH-90', OfficeRole.REPORTER);
  await link(
    dataSource().manager,
    'project_province',
    await insertProject(dataSource().manager, { code: PROJECT, isSample: false }),
    'TH-90',
  );
});

/** Texts that would run, lead elsewhere or end their place, if they were more than text. Each names itself. */
const TEXTS = [
  '<script>bad()</script>',
  '"><img src=x onerror=bad()>',
  "' onmouseover='bad()",
  '</textarea><svg onload=bad()>',
  '</title><script>bad()</script>',
  '<a href="javascript:bad()">x</a>',
  '{{bad()}}${bad()}',
  '&lt;script&gt;bad()&lt;/script&gt;',
  '<!--<script>bad()//-->',
  '<style>*{display:none}</style>',
];
const FORMULAS = ['=HYPERLINK("https://evil.example","x")', '+1+1', '-1+1', '@SUM(A1)', "=cmd|' /C calc'!A0"];

const escaped = (text: string): string =>
  text.replace(/[&<>"']/g, (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' })[sign]!);
const cell = (text: string): string => `<c t="inlineStr"><is><t>${escaped(text)}</t></is></c>`;

/** A workbook that has a text wherever a text can stand: in titles, cells of each column, unknown columns and the name of its sheet. */
async function bookWith(text: string): Promise<Buffer> {
  const titles = ['รหัสโครงการ', 'ข้อมูล ณ วันที่', 'สถานะโครงการ', 'ร้อยละ', 'รายละเอียด', text];
  const rows = [
    [PROJECT, '2025-06-30', '', '40', text, text],
    [text, text, text, text, text, text],
    [PROJECT, text, 'ก่อสร้าง', text, text, text],
  ];
  const book = await workbookFile([sheetOf(...[titles, ...rows].map((row) => row.map(cell).join('')))]);
  const parts = await partsOf(book);
  return zipFile({ ...parts, 'xl/workbook.xml': parts['xl/workbook.xml']!.replace('Sheet1', () => escaped(text)) });
}

async function upload(bytes: Buffer, name: string, lang: string): Promise<void> {
  const form = `/${lang}/desk/import/PO-TH-90`;
  await visitor.open(form);
  const { form: token, key } = visitor.fieldsOf('/desk/import/') as { form: string; key: string };
  const answer = await visitor.upload(form, { form: token, key }, { name, bytes });
  expect([answer.status, answer.headers.get('location')]).toEqual([303, `${form}/file`]);
  expect((await visitor.open(`${form}/file`)).status).toBe(200);
}

/** The elements and attributes of a page, and addresses that run: whatever was typed adds none. */
function markup(page: string): string[] {
  const tags = [...page.matchAll(/<[a-z!][^<>]*>/gi)].map(([tag]) => tag);
  const names = tags.flatMap((tag) => tag.replace(/"[^"]*"/g, '').match(/[a-z][\w-]*/gi) ?? []);
  return [...new Set([...names, ...(page.match(/(?:href|action|src)="\s*(?:javascript|data):/gi) ?? [])])].sort();
}

it.each(TEXTS)('%s is text wherever it stands in a file', async (text) => {
  const desk = '/th/desk';
  const [file, others] = [`${desk}/import/PO-TH-90/file`, [desk, `${desk}/import/PO-TH-90`, `${desk}/report/${PROJECT}`]];
  /** The markup of each page that shows something of a file. */
  const pages = async (typed: string, name: string): Promise<string[][]> => {
    await upload(await bookWith(typed), name, 'th');
    const seen = [markup(visitor.page)];
    expect(visitor.page).toContain(escaped(typed).replaceAll('&#39;', '&#x27;'));
    const saved = (await visitor.send(file, visitor.fieldsOf(file))).headers.get('location')!;
    for (const path of [saved, ...others]) {
      expect((await visitor.open(path)).status).toBe(200);
      seen.push(markup(visitor.page));
    }
    for (const table of ['report_import', 'report_draft']) await dataSource().query(`DELETE FROM ${table}`);
    return seen;
  };
  expect(await pages(text, `${text.replaceAll(/["/\\]/g, '')}.xlsx`)).toEqual((harmless ??= await pages('harmless', 'harmless.xlsx')));
});

it.each(FORMULAS)('%s comes back as a text, and is no formula', async (text) => {
  await upload(await bookWith(text), 'formulas.xlsx', 'th');
  const bytes = Buffer.from(await (await visitor.open('/th/desk/import/PO-TH-90/file/rest.xlsx')).arrayBuffer());
  const parts = await partsOf(bytes);
  expect(Object.entries(parts).filter(([name, xml]) => name.startsWith('xl/worksheets/') && /<f[ >/]/.test(xml))).toEqual([]);
  const { sheets } = await openFile(bytes);
  const shown = sheets[0]!.rows.flatMap(({ cells }) => cells.map((one) => [one.type, one.shown]));
  expect(shown).toContainEqual(['TEXT', text]);
});
