// The subject of each commit is conventional and at most 72 characters long. Commits before the rule are exempt.
// Works on shallow clones too.
import { execFileSync } from 'node:child_process';

const SINCE = Date.parse('2026-11-25T17:00:00Z') / 1000;
const SUBJECT = /^(build|chore|ci|docs|feat|fix|perf|refactor|revert|style|test)(\([\w-]+\))?!?: \S.*$/;

const lines = execFileSync('git', ['log', '--no-merges', '--format=%at %h %s'], { encoding: 'utf8' }).trim().split('\n');
const commits = lines.map((line) => /^(\d+) (\S+) (.*)$/.exec(line)).filter(([, at]) => Number(at) >= SINCE);
const faults = commits.filter(([, , , subject]) => subject.length > 72 || !SUBJECT.test(subject));
for (const [, , hash, subject] of faults) console.error(`${hash} ${subject} (${subject.length} characters)`);
console.log(`${commits.length} subjects, ${faults.length} faults`);
process.exitCode = faults.length > 0 ? 1 : 0;
