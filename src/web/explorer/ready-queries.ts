import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PROJECT_ROOT } from '../../config';

/** Whom the ready queries are for, in the order of the menu. Each has a folder of this name under `queries/`. */
const USERS = {
  website: { en: 'Website CMGF Thailand', th: 'เว็บไซต์ CMGF Thailand' },
  analyst: { en: 'Analyst', th: 'นักวิเคราะห์' },
  governor: { en: "Governor's staff", th: 'เจ้าหน้าที่ของผู้ว่าราชการจังหวัด' },
  partner: { en: "Partner ministry's engineer", th: 'วิศวกรระบบของกระทรวงที่เชื่อมข้อมูล' },
} as const;

interface Text {
  title: string;
  description: string;
}

/** A query of the menu. Its first two lines are comments, `# title: description`, in English and in Thai. */
export interface ReadyQuery {
  url: string;
  /** The hash of its text, by which it can be asked without being sent. */
  sha256: string;
  en: Text;
  th: Text;
}

export interface ReadyQueriesOfUser {
  user: keyof typeof USERS;
  en: string;
  th: string;
  queries: ReadyQuery[];
}

function textOf(line: string | undefined, file: string): Text {
  const [, title, description] = /^# ([^:]+): (.+)$/.exec(line ?? '') ?? [];
  if (title === undefined || description === undefined)
    throw new Error(`The first two lines of ${file} must be "# title: description", in English and in Thai`);
  return { title, description };
}

/** Where the ready queries are found: the index, and below it each file. */
export const READY_QUERIES = '/explorer/queries';

const FOLDER = join(PROJECT_ROOT, 'src/web/explorer/queries');

/** The ready queries by user and then by name of the file, and the text of each by the path that it is served at and by its hash. */
export function readReadyQueries(): { index: ReadyQueriesOfUser[]; byPath: Map<string, string>; byHash: Map<string, string> } {
  const [byPath, byHash] = [new Map<string, string>(), new Map<string, string>()];
  const index = (Object.keys(USERS) as (keyof typeof USERS)[]).map((user) => ({
    user,
    ...USERS[user],
    queries: readdirSync(join(FOLDER, user))
      .filter((file) => file.endsWith('.graphql'))
      .sort()
      .map((file) => {
        const [path, url] = [join(FOLDER, user, file), `${READY_QUERIES}/${user}/${file}`];
        const text = readFileSync(path, 'utf8');
        const sha256 = createHash('sha256').update(text).digest('hex');
        byPath.set(url, text);
        byHash.set(sha256, text);
        const [en, th] = text.split('\n');
        return { url, sha256, en: textOf(en, path), th: textOf(th, path) };
      }),
  }));
  return { index, byPath, byHash };
}
