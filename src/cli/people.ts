import 'reflect-metadata';
import { parseArgs, type ParseArgsConfig } from 'node:util';
import type { DataSource } from 'typeorm';
import { breakGlass } from '../commands/people/break-glass.command';
import { forgetPerson } from '../commands/people/forget-person.command';
import { grantRole } from '../commands/people/grant-role.command';
import { runForOperator } from '../commands/people/operator';
import { revokeRole } from '../commands/people/revoke-role.command';
import { wordsOf } from '../database/disk-fault';
import { type Day, parseDay } from '../domain/days';
import { foldEmail } from '../domain/email';
import { OfficeRole } from '../domain/vocabularies/people';
import { grantsOfRole, listedGrants } from '../queries/people/grant.queries';
import { officeNamed, onDatabase, storeOf } from './operator-database';

/** What an operator writes after the name of a command, by option; undefined = it is not given. */
type Given = Readonly<Record<string, string | undefined>>;

/** A command of `npm run people`, with its options as the usage shows them. */
interface PeopleCommand {
  readonly usage: string;
  /** Options that have to be given. */
  readonly needed: readonly string[];
  readonly optional: readonly string[];
  /** Options without a value. */
  readonly flags?: readonly string[];
  /** Does it. Returns what the operator is told. */
  run(dataSource: DataSource, given: Given): Promise<string>;
}

/** The commands that an operator gives while a hub runs on a server, or while none runs on the embedded database. */
const COMMANDS: Record<string, PeopleCommand> = {
  grant: {
    usage: '--email ADDRESS --office CODE --role ROLE [--name NAME] [--until DAY]',
    needed: ['email', 'office', 'role'],
    optional: ['name', 'until'],
    run: grant,
  },
  revoke: {
    usage: '(--email ADDRESS --office CODE --role ROLE | --grant NUMBER) [--even-if-last]',
    needed: [],
    optional: ['email', 'office', 'role', 'grant'],
    flags: ['even-if-last'],
    run: revoke,
  },
  list: { usage: '[--office CODE]', needed: [], optional: ['office'], run: list },
  session: { usage: '--email ADDRESS', needed: ['email'], optional: [], run: session },
  forget: { usage: '--email ADDRESS', needed: ['email'], optional: [], run: forget },
};

const USAGE = Object.entries(COMMANDS)
  .map(([name, { usage }]) => `  npm run people -- ${name} ${usage}`)
  .join('\n');

/** Gives a person a role in an office from today on. A person who is new needs a name. */
async function grant(dataSource: DataSource, given: Given): Promise<string> {
  const [office, role, validTo] = [await officeNamed(dataSource, given['office']!), roleOf(given['role']!), dayOf(given['until'])];
  const { grant: key, warnings } = await runForOperator(dataSource, grantRole, {
    person: given['email']!,
    name: given['name'] ?? null,
    role,
    office,
    validFrom: null,
    validTo,
    reason: null,
  });
  const kept = warnings.length > 0 ? ' The person is known by another name, which stays.' : '';
  return `Grant ${key}: ${role} in ${office}${validTo === null ? '' : `; ${validTo} is the first day without it`}.${kept}`;
}

/** Revokes a grant, by its number or by whom and what it is of. */
async function revoke(dataSource: DataSource, given: Given): Promise<string> {
  const evenIfLast = given['even-if-last'] !== undefined;
  const keys = given['grant'] === undefined ? await grantsNamed(dataSource, given) : [numberOf(given)];
  for (const key of keys) await runForOperator(dataSource, revokeRole, { grant: key, reason: null, evenIfLast });
  return `Revoked: grant ${keys.join(', ')}.${evenIfLast ? ' Nobody may be left with the role: see npm run people -- list.' : ''}`;
}

function numberOf({ grant: number, email, office, role }: Given): number {
  if (email !== undefined || office !== undefined || role !== undefined)
    throw new Error('--grant names one grant: leave out --email, --office and --role.');
  if (!/^[1-9]\d{0,8}$/.test(number!)) throw new Error(`--grant ${number}: give the number of a grant, from npm run people -- list.`);
  return Number(number);
}

async function grantsNamed(dataSource: DataSource, given: Given): Promise<number[]> {
  const missing = ['email', 'office', 'role'].filter((name) => given[name] === undefined);
  if (missing.length > 0) throw new Error(`Give --${missing.join(', --')}, or --grant alone.`);
  const [office, role] = [await officeNamed(dataSource, given['office']!), roleOf(given['role']!)];
  const keys = await grantsOfRole(storeOf(dataSource), foldEmail(given['email']!) ?? '', role, office);
  if (keys.length === 0)
    throw new Error(`Nobody with this address is ${role} in ${office}. See npm run people -- list --office ${office}.`);
  return keys;
}

/** Lists the grants that give a right today or will. */
async function list(dataSource: DataSource, given: Given): Promise<string> {
  const office = given['office'] === undefined ? null : await officeNamed(dataSource, given['office']);
  const grants = await listedGrants(storeOf(dataSource), office);
  const lines = grants.map(({ grant: key, office: code, role, email, name, validFrom, validTo }) =>
    [key, code, role, email ?? '(token)', name, `from ${validFrom}`, validTo === null ? '' : `first day without ${validTo}`]
      .filter((cell) => cell !== '')
      .join('\t'),
  );
  return [...lines, `${grants.length} grants.`].join('\n');
}

/** Opens a short session of a person who cannot sign in. The last word is its secret. */
async function session(dataSource: DataSource, given: Given): Promise<string> {
  const { secret } = await runForOperator(dataSource, breakGlass, { person: given['email']! });
  return `For 15 minutes they are signed in who send this as Authorization: Bearer ${secret}`;
}

/** Removes all that names a person, and ends all that they may do. */
async function forget(dataSource: DataSource, given: Given): Promise<string> {
  const { person, vacancies, tokens } = await runForOperator(dataSource, forgetPerson, { person: given['email']! });
  const sentences = [
    `Forgotten. What they wrote stays, by person ${person}.`,
    vacancies.length > 0 && `Nobody is left as ${vacancies.map(({ office, role }) => `${role} in ${office}`).join(', ')}.`,
    tokens.length > 0 && `Tokens that they made work on, and they may know them: ${tokens.join(', ')}. Have them revoked.`,
  ];
  return sentences.filter(Boolean).join(' ');
}

function roleOf(text: string): OfficeRole {
  const role = Object.values(OfficeRole).find((each) => each === text.toUpperCase());
  if (!role) throw new Error(`--role ${text}: give one of ${Object.values(OfficeRole).join(', ')}.`);
  return role;
}

const dayOf = (text: string | undefined): Day | null => (text === undefined ? null : parseDay(text));

/** Reads what was given to a command. Throws for an option that it does not have, for one given twice, and for one that it needs. */
function readGiven({ usage, needed, optional, flags = [] }: PeopleCommand, name: string, args: string[]): Given {
  const several = (type: 'string' | 'boolean') => ({ type, multiple: true as const });
  const options: ParseArgsConfig['options'] = Object.fromEntries([
    ...[...needed, ...optional].map((option) => [option, several('string')] as const),
    ...flags.map((flag) => [flag, several('boolean')] as const),
  ]);
  try {
    const values = Object.entries(parseArgs({ args, options }).values as Record<string, (string | boolean)[]>);
    const twice = values.filter(([, given]) => given.length > 1).map(([option]) => `--${option}`);
    if (twice.length > 0) throw new Error(`Give ${twice.join(', ')} once.`);
    const missing = needed.filter((option) => !values.some(([given, [value]]) => given === option && value !== ''));
    if (missing.length > 0) throw new Error(`Missing: --${missing.join(', --')}.`);
    return Object.fromEntries(values.map(([option, [value]]) => [option, String(value)]));
  } catch (error) {
    throw new Error(`${wordsOf(error)} Write: npm run people -- ${name} ${usage}`, { cause: error });
  }
}

async function run(name: string, args: string[]): Promise<string> {
  const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  if (!command) throw new Error(`${name === '' ? 'Name a command' : `There is no command "${name}"`}. Write one of:\n${USAGE}`);
  const given = readGiven(command, name, args);
  return onDatabase('People are changed while no hub has the embedded database open.', (dataSource) => command.run(dataSource, given));
}

run(process.argv[2] ?? '', process.argv.slice(3)).then(console.log, (error: unknown) => {
  console.error(wordsOf(error));
  process.exitCode = 1;
});
