import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PROJECT_ROOT } from '../../config';
import { sha256 as sha256Of } from '../../domain/sha256';
import { type Dictionary, en } from '../../i18n/en';
import { th } from '../../i18n/th';

type User = keyof Dictionary['explorer']['users'];

/** The users of ready queries, in the order of the menu. Each has a folder of this name under `queries/`. */
const USERS: readonly User[] = ['website', 'analyst', 'governor', 'partner'];

interface Text {
  title: string;
  description: string;
}

/** A query of the menu. Its first two lines are comments, `# title: description`, in English and in Thai. */
interface ReadyQuery {
  url: string;
  /** The SHA-256 of its text, the id of a persisted document. */
  sha256: string;
  en: Text;
  th: Text;
}

export interface ReadyQueriesOfUser {
  user: User;
  en: string;
  th: string;
  queries: ReadyQuery[];
}

/** The path of the index; the path of each file is below it. */
export const READY_QUERIES = '/explorer/queries';

const QUERIES_FOLDER = join(PROJECT_ROOT, 'src/web/explorer/queries');

/** The ready queries by user and then by name of the file, and the text of each by its path and by its hash. */
export function readReadyQueries(): { index: ReadyQueriesOfUser[]; byPath: Map<string, string>; byHash: Map<string, string> } {
  const [byPath, byHash] = [new Map<string, string>(), new Map<string, string>()];
  const queriesOf = (user: User): ReadyQuery[] =>
    filesOf(user).map(({ url, path, text }) => {
      const sha256 = sha256Of(text);
      byPath.set(url, text);
      byHash.set(sha256, text);
      const [english, thai] = text.split('\n');
      return { url, sha256, en: textOf(english, path), th: textOf(thai, path) };
    });
  const index = USERS.map((user) => ({ user, en: en.explorer.users[user], th: th.explorer.users[user], queries: queriesOf(user) }));
  return { index, byPath, byHash };
}

const filesOf = (user: User) =>
  readdirSync(join(QUERIES_FOLDER, user))
    .filter((file) => file.endsWith('.graphql'))
    .sort()
    .map((file) => {
      const path = join(QUERIES_FOLDER, user, file);
      return { url: `${READY_QUERIES}/${user}/${file}`, path, text: readFileSync(path, 'utf8') };
    });

function textOf(line: string | undefined, file: string): Text {
  const [, title, description] = /^# ([^:]+): (.+)$/.exec(line ?? '') ?? [];
  if (title === undefined || description === undefined)
    throw new Error(`The first two lines of ${file} must be "# title: description", in English and in Thai`);
  return { title, description };
}
