// What `/data` has to copy for Python, R and the shell, run as it is copied. Power Query runs in Excel alone.
//   node .ci/tools/snippets.mjs ORIGIN
import { deepStrictEqual } from 'node:assert';
import { run } from '../lib/processes.mjs';

const [origin] = process.argv.slice(2);

/** Debian's own, which has its pandas. */
const PYTHON = '/usr/bin/python3';

const TEXTS = { '&quot;': '"', '&#x27;': "'", '&#39;': "'", '&lt;': '<', '&gt;': '>', '&amp;': '&' };

/** The blocks of code of the page, in their order. */
async function blocksOf(path) {
  const html = await (await fetch(origin + path)).text();
  return [...html.matchAll(/<pre class="code">([^]*?)<\/pre>/g)].map(([, text]) =>
    text.replace(/&[#\w]+;/g, (entity) => TEXTS[entity] ?? entity),
  );
}

/** The leaf projects of each stage by the API; '' = no stage is on record. */
async function stagesOfApi() {
  const query = '{ projects(where: { isLeaf: true }, first: 100) { nodes { stage } } }';
  const answer = await fetch(`${origin}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  });
  const counts = {};
  for (const { stage } of (await answer.json()).data.projects.nodes) counts[stage ?? ''] = (counts[stage ?? ''] ?? 0) + 1;
  return counts;
}

const UNKNOWN = new Set(['NaN', '<NA>']);
const counted = (pairs) => Object.fromEntries(pairs.map(([stage, n]) => [UNKNOWN.has(stage) ? '' : stage, Number(n)]));

/** A stage and its number on each line. */
const ofPandas = (printed) => counted([...printed.matchAll(/^(\S+) +(\d+)$/gm)].map(([, stage, n]) => [stage, n]));

/** Lines of stages, each above a line of their numbers. */
function ofTable(printed) {
  const lines = printed
    .split('\n')
    .map((line) => line.trim().split(/\s+/).filter(Boolean))
    .filter((words) => words.length > 0);
  return counted(lines.flatMap((words, i) => (i % 2 === 0 ? words.map((stage, j) => [stage, lines[i + 1][j]]) : [])));
}

const blocks = await blocksOf('/en/data');
const block = (start) => blocks.find((text) => text.startsWith(start));
const stages = await stagesOfApi();
deepStrictEqual(ofPandas(await run(PYTHON, ['-c', block('import pandas')], { captured: true })), stages);
deepStrictEqual(ofTable(await run('Rscript', ['-e', block('projects <-')], { captured: true })), stages);
const { province } = JSON.parse(await run('bash', ['-c', block('curl ')], { captured: true })).data;
deepStrictEqual([typeof province.progress.projectCount, typeof province.name], ['number', 'string']);
console.log(`what /data has for Python, R and the shell gives ${Object.keys(stages).length} stages, as the API does`);
