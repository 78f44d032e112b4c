import { isIPv6 } from 'node:net';
import type { FastifyRequest } from 'fastify';
import type { Client } from '../commands/people/sessions';

/** Families of browsers, each by what its name is found by. The first that fits is it: each one names the ones after it, too. */
const BROWSERS: readonly [family: string, mark: RegExp][] = [
  ['LINE', /\bLine\//i],
  ['Edge', /\bEdg/],
  ['Samsung Internet', /\bSamsungBrowser\//],
  ['Opera', /\bOPR\//],
  ['Firefox', /\b(Firefox|FxiOS)\//],
  ['Chrome', /\b(Chrome|CriOS)\//],
  ['Safari', /\bSafari\//],
];

/** The family of a browser; null = none that is known. */
export const browserOf = (agent: string | undefined): string | null => BROWSERS.find(([, mark]) => mark.test(agent ?? ''))?.[0] ?? null;

/** The network of an address: its first 24 bits, or 48 of the longer kind. */
export function networkOf(address: string): string {
  const mapped = /^::ffff:(\d+\.\d+\.\d+)\.\d+$/i.exec(address);
  if (mapped) return `${mapped[1]}.0/24`;
  if (!isIPv6(address)) return address.replace(/\.\d+$/, '.0/24');
  const [head, tail] = address.split('%')[0]!.split('::');
  const parts = (text: string | undefined): string[] => (text ? text.split(':') : []);
  const zeros = 8 - parts(head).length - parts(tail).length;
  const groups = tail === undefined ? parts(head) : [...parts(head), ...Array<string>(Math.max(0, zeros)).fill('0'), ...parts(tail)];
  return `${groups
    .slice(0, 3)
    .map((group) => Number.parseInt(group, 16).toString(16))
    .join(':')}::/48`;
}

/** What the hub keeps of who asks, where a session begins. */
export const clientOf = ({ headers, ip }: FastifyRequest): Client => ({
  browser: browserOf(headers['user-agent']),
  network: networkOf(ip),
});
