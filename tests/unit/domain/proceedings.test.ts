import { agendaOrder } from '../../../src/domain/agenda-order';
import { attendanceOf } from '../../../src/domain/attendance';
import { documentAddress } from '../../../src/domain/document-address';
import { ParticipantStanding } from '../../../src/domain/vocabularies/mechanism';

it('numbers of an agenda stand in their order, in figures of either kind; what has none stands last', () => {
  const sorted = ['1', '๒', '2.1', '๒.๒', '2.10', '3', 'วาระที่ 4', 'Closing', 'Opening'];
  expect([...sorted].reverse().sort(agendaOrder)).toEqual(sorted);
  expect(agendaOrder('2.1', '2.1')).toBe(0);
});

it.each([
  ['https://imtgt.org/a.pdf', 'https://imtgt.org/a.pdf'],
  ['https://8.8.8.8/a', 'https://8.8.8.8/a'],
  ['https://[2606:4700::1]/a', 'https://[2606:4700::1]/a'],
  ['https://ตัวอย่าง.ไทย/ก', 'https://xn--72c1a1bt4awk9o.xn--o3cw4h/%E0%B8%81'],
  [`https://a.th/${'x'.repeat(1_987)}`, `https://a.th/${'x'.repeat(1_987)}`],
  [`https://a.th/${'x'.repeat(1_988)}`, null],
  ['http://imtgt.org/a.pdf', null],
  ['javascript:alert(1)', null],
  ['imtgt.org/a.pdf', null],
  ['https://user:word@imtgt.org/a.pdf', null],
  ['https://localhost/a', null],
  ['https://LOCALHOST./a', null],
  ['https://server/a', null],
  ['https://files.local/a', null],
  ['https://files.internal./a', null],
  ['https://10.0.0.1/a', null],
  ['https://0x7f.1/a', null],
  ['https://[::1]/a', null],
  ['https://[::ffff:10.0.0.1]/a', null],
])('%s is an address that everybody can open: %s', (text, address) => {
  expect(documentAddress(text)).toBe(address);
});

it('attendance is not known where nothing but invitations is on record', () => {
  const { INVITED, ATTENDED, REPRESENTED, ABSENT } = ParticipantStanding;
  const of = (...standings: (ParticipantStanding | null)[]) => attendanceOf(standings.map((standing) => ({ standing })));
  expect([of(), of(null), of(INVITED, null)]).toEqual([null, null, null]);
  expect(of(ABSENT, null)).toEqual({ attended: 0, represented: 0, absent: 1, unknown: 1, expected: 2 });
  expect(of(ATTENDED, ATTENDED, REPRESENTED, INVITED)).toEqual({ attended: 2, represented: 1, absent: 0, unknown: 1, expected: 4 });
});
