import { execFileSync } from 'node:child_process';
import { cp, mkdir, realpath, symlink } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import pg from 'pg';

export const PROJECT = fileURLToPath(new URL('../..', import.meta.url));
/** The server of the databases; undefined = they are embedded. */
export const SERVER = process.env.DATABASE_URL;

/** A copy of the working tree, of what git knows and does not ignore. */
async function copyTree(folder) {
  const files = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], { cwd: PROJECT, encoding: 'utf8' });
  for (const file of files.split('\0').filter(Boolean)) {
    await mkdir(dirname(join(folder, file)), { recursive: true });
    // A file that was taken away may still be in the index.
    await cp(join(PROJECT, file), join(folder, file)).catch((error) => {
      if (error.code !== 'ENOENT') throw error;
    });
  }
  await symlink(await realpath(join(PROJECT, 'node_modules')), join(folder, 'node_modules'));
  return folder;
}

/** A copy for each job, with a template of its own. All that tests write is in the one folder, the cache of Jest too. */
export async function copiesIn(folder, count) {
  const jobs = Array.from({ length: count }, (_, job) => job);
  return Promise.all(
    jobs.map(async (job) => {
      const template = SERVER ? `imt_gt_hub_mutants_${process.pid}_${job}` : join(folder, `template-${job}`);
      return { folder: await copyTree(join(folder, String(job))), env: { TMPDIR: folder, HUB_TEST_TEMPLATE: template } };
    }),
  );
}

/** Drops the templates, and the copies of them that tests which timed out have left. */
export async function dropDatabases(copies) {
  if (!SERVER || copies.length === 0) return;
  const templates = copies.map(({ env }) => env.HUB_TEST_TEMPLATE);
  const client = new pg.Client({ connectionString: SERVER });
  await client.connect();
  try {
    for (const name of templates.flatMap((template) => [`${template}_1`, template]))
      await client.query(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`);
  } finally {
    await client.end();
  }
}
