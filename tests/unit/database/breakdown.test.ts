import fc from 'fast-check';
import { BreakdownWatch } from '../../../src/database/breakdown';

/** A message of the server. */
function message(type: string, body: Buffer): Buffer {
  const head = Buffer.alloc(5);
  head.write(type);
  head.writeInt32BE(body.length + 4, 1);
  return Buffer.concat([head, body]);
}

const error = (severity: string, words: string): Buffer => message('E', Buffer.from(`S${severity}\0V${severity}\0C53100\0M${words}\0\0`));

const row = message('D', Buffer.from('\0\x01\0\0\0\x08VPANIC\0\0'));

/** What is heard of messages that come in pieces of these sizes, and then in one. */
function heardOf(messages: readonly Buffer[], sizes: readonly number[]): string | null {
  const watch = new BreakdownWatch();
  let rest = Buffer.concat(messages);
  for (const size of sizes) {
    watch.read(rest.subarray(0, size));
    rest = rest.subarray(size);
  }
  watch.read(rest);
  return watch.fault;
}

const SIZES = fc.array(fc.nat(40), { maxLength: 20 });

it.each(['FATAL', 'PANIC'])('%s ends the session, in whatever pieces it comes and whatever is around it', (severity) => {
  fc.assert(
    fc.property(SIZES, fc.array(fc.constantFrom(row, error('ERROR', 'no')), { maxLength: 5 }), (sizes, others) => {
      expect(heardOf([...others, error(severity, 'disk full'), row], sizes)).toBe('disk full');
    }),
  );
});

it('rows that look like it, errors and notices end nothing', () => {
  fc.assert(
    fc.property(
      SIZES,
      fc.array(fc.constantFrom(row, error('ERROR', 'VPANIC'), message('N', Buffer.from('VPANIC\0\0')))),
      (sizes, messages) => {
        expect(heardOf(messages, sizes)).toBeNull();
      },
    ),
  );
});
