import { foldEmail } from '../../../src/domain/email';

it.each([
  ['Somchai@NESDC.go.th', 'somchai@nesdc.go.th'],
  [' somchai@nesdc.go.th\n', 'somchai@nesdc.go.th'],
  ['som.chai@nesdc.go.th', 'som.chai@nesdc.go.th'],
  ['Som.Chai@gmail.com', 'somchai@gmail.com'],
  ['somchai@googlemail.com', 'somchai@gmail.com'],
])('%j is the mailbox %s', (text, folded) => expect(foldEmail(text)).toBe(folded));

it.each([
  '',
  'somchai',
  '@nesdc.go.th',
  'somchai@nesdc',
  'somchai+two@nesdc.go.th',
  'a@b.go.th,c@d.go.th',
  'Somchai <somchai@nesdc.go.th>',
  'somchai@nesdc.go.th\r\nBcc: x@y.go.th',
  '"x"@nesdc.go.th',
  'a@@nesdc.go.th',
  '.a@nesdc.go.th',
  'a..b@nesdc.go.th',
  'a@-nesdc.go.th',
  'ส@nesdc.go.th',
  'somchai@nеsdc.go.th',
  `${'a'.repeat(250)}@b.th`,
])('%j is no address of one person', (text) => expect(foldEmail(text)).toBeNull());
