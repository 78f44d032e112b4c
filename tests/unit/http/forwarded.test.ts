import { withoutPort } from '../../../src/http/plugins/forwarded';

it.each([
  ['203.0.113.7', '203.0.113.7'],
  ['203.0.113.7:51001', '203.0.113.7'],
  ['[2001:db8::7]:51001', '2001:db8::7'],
  ['[2001:db8::7]', '2001:db8::7'],
  ['2001:db8::7', '2001:db8::7'],
  ['::ffff:203.0.113.7', '::ffff:203.0.113.7'],
  ['unknown', 'unknown'],
  ['', ''],
])('the address of %s is %s', (written, address) => expect(withoutPort(written)).toBe(address));
