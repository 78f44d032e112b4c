import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

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
  if (title === undefined || description === undefined) throw new Error(`The first two lines of ${file} must be "# title: description", in English and in Thai`);
  return { title, description };
}

/** The ready queries in a folder, by user and then by name of the file, and where each file stands by the path that it is served at. */
export function readReadyQueries(folder: string, url: string): { index: ReadyQueriesOfUser[]; files: Map<string, string> } {
  const files = new Map<string, string>();
  const index = (Object.keys(USERS) as (keyof typeof USERS)[]).map((user) => ({
    user,
    ...USERS[user],
    queries: readdirSync(join(folder, user))
      .filter((file) => file.endsWith('.graphql'))
      .sort()
      .map((file) => {
        const path = join(folder, user, file);
        const query = { url: `${url}/${user}/${file}` };
        files.set(query.url, path);
        const [en, th] = readFileSync(path, 'utf8').split('\n');
        return { ...query, en: textOf(en, path), th: textOf(th, path) };
      }),
  }));
  return { index, files };
}
