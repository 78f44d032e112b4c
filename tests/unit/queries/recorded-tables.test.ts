import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { getMetadataArgsStorage } from 'typeorm';
import ts from 'typescript';
import { CATALOGUE } from '../../../entities/catalogue';
import { PROJECT_ROOT } from '../../../src/config';
import { SnakeNamingStrategy } from '../../../src/database/naming-strategy';
import { NEVER_WITHDRAWN, RECORDED_SPAN_TABLES, RECORDED_TABLES, VERSIONED_TABLES } from '../../../src/queries/shared/facts';

const TABLES: readonly string[] = [...RECORDED_TABLES, ...RECORDED_SPAN_TABLES, ...VERSIONED_TABLES];

/** Where a piece of SQL names a recorded table: after FROM, JOIN or a comma, or where a fragment that follows one of them begins. */
const NAMED = new RegExp(`(?:^|\\bFROM\\b|\\bJOIN\\b|,)\\s*(${TABLES.join('|')})(?![\\w.])`, 'g');

/** The texts of a template; only the first can begin a fragment. */
function textsOf({ template }: ts.TaggedTemplateExpression): string[] {
  if (ts.isNoSubstitutionTemplateLiteral(template)) return [template.text];
  return [template.head.text, ...template.templateSpans.map(({ literal }) => `…${literal.text}`)];
}

const nameOf = (node: ts.Node): string => (ts.isCallExpression(node) ? node.expression.getText().split('.').pop()! : '');

/** What names a recorded table in a source without `facts`, `factsInForce` or `wholeHistory`. */
function bareTables(source: string): string[] {
  const bare: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isTaggedTemplateExpression(node) && node.tag.getText() === 'sql')
      bare.push(...textsOf(node).flatMap((text) => [...text.matchAll(NAMED)].map(([, table]) => table!)));
    if (ts.isStringLiteralLike(node) && nameOf(node.parent) === 'raw' && TABLES.includes(node.text)) bare.push(node.text);
    if (nameOf(node) === 'table' && nameOf(node.parent) !== 'wholeHistory') bare.push(node.getText());
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile('source.ts', source, ts.ScriptTarget.Latest, true));
  return bare;
}

it.each([
  ['sql`SELECT x FROM project_province located`', ['project_province']],
  ['sql`SELECT x FROM ${a} JOIN\n  project p ON true`', ['project']],
  ['sql`cost_figure figure WHERE true`', ['cost_figure']],
  ['sql`FROM province p, observation o`', ['observation']],
  ['sql`FROM ${db.table(entity)} t`', ['db.table(entity)']],
  ['sql`FROM ${raw("project")} t`', ['project']],
  ["sql`FROM ${facts('project', 'p', point)} JOIN project_tree tree ON tree.project_id = project.id`", []],
  ["sql`FROM ${wholeHistory(db.table(entity), 't')}`", []],
])('finds what names a recorded table in %s', (source, bare) => {
  expect(bareTables(source)).toEqual(bare);
});

it('every query names recorded tables at a point in time, or says that it reads the whole history', () => {
  const files = ['queries', 'exports', 'context'].flatMap((folder) =>
    readdirSync(join(PROJECT_ROOT, 'src', folder), { recursive: true, encoding: 'utf8' }).map((file) => join('src', folder, file)),
  );
  const sources = files.filter((file) => file.endsWith('.ts') && file !== 'src/queries/shared/facts.ts');
  expect(sources.length).toBeGreaterThan(40);
  const bare = sources.map((file) => [file, bareTables(readFileSync(join(PROJECT_ROOT, file), 'utf8'))] as const);
  expect(bare.filter(([, tables]) => tables.length > 0)).toEqual([]);
});

const ENTITIES = CATALOGUE.map(({ entity }) => entity);

it('the recorded tables are those of the entities that have an instant of record, and in force those that also have a span', () => {
  const has = (entity: (typeof ENTITIES)[number], property: string): boolean =>
    getMetadataArgsStorage().columns.some(
      ({ propertyName, target }) =>
        propertyName === property && (target === entity || entity.prototype instanceof (target as typeof Object)),
    );
  const versioned = ENTITIES.filter((entity) => has(entity, 'version') && has(entity, 'statedById'));
  const recorded = ENTITIES.filter((entity) => has(entity, 'recordedAt') && !versioned.includes(entity));
  const tablesOf = (entities: typeof recorded): string[] => entities.map(({ name }) => new SnakeNamingStrategy().tableName(name)).sort();
  expect(tablesOf(recorded.filter((entity) => !has(entity, 'validFrom')))).toEqual([...RECORDED_TABLES]);
  expect(tablesOf(recorded.filter((entity) => has(entity, 'validFrom')))).toEqual([...RECORDED_SPAN_TABLES]);
  expect(tablesOf(versioned)).toEqual([...VERSIONED_TABLES]);
  expect(tablesOf(recorded.filter((entity) => !has(entity, 'withdrawnAt')))).toEqual([...NEVER_WITHDRAWN]);
});
