import { addressOf, variablesIn } from '../../../src/config';

const TEXT = 'DATABASE_URL=postgres://a:b@c/d\nPORT=4391\n# a comment\nMAIL_FROM="สำนักงาน <a@b.example>"\n';
const VARIABLES = { DATABASE_URL: 'postgres://a:b@c/d', PORT: '4391', MAIL_FROM: 'สำนักงาน <a@b.example>' };

it.each([
  ['as it is typed on Linux', Buffer.from(TEXT)],
  ['with lines as on Windows', Buffer.from(TEXT.replaceAll('\n', '\r\n'))],
  ['with the mark that Notepad puts before UTF-8', Buffer.from(`\uFEFF${TEXT}`)],
  ['in UTF-16, as PowerShell redirects', Buffer.from(`\uFEFF${TEXT}`, 'utf16le')],
])('a file .env is read %s', (_, file) => expect({ ...variablesIn(file) }).toEqual(VARIABLES));

it.each([
  ['127.0.0.1', 'http://127.0.0.1:4000'],
  ['0.0.0.0', 'http://0.0.0.0:4000'],
  ['hub.example', 'http://hub.example:4000'],
  ['::1', 'http://[::1]:4000'],
  ['::', 'http://[::1]:4000'],
  ['2001:db8::7', 'http://[2001:db8::7]:4000'],
])('a hub at %s is reached at %s', (host, address) => expect(addressOf(host, 4000)).toBe(address));
