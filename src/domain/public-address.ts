import { BlockList, isIP } from 'node:net';

/** Networks of which no server in public is part: of this machine, of a house, of a link, of examples, of several receivers, and those that stand for others. */
const NOT_PUBLIC: readonly [network: string, prefix: number][] = [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.88.99.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 4],
  ['240.0.0.0', 4],
];

const BLOCKED = new BlockList();
for (const [network, prefix] of NOT_PUBLIC) BLOCKED.addSubnet(network, prefix, 'ipv4');

/** IPv6: what is given out to servers in public is a part of 2000::/3; these parts of it are not, or hold an address of IPv4. */
const GLOBAL = new BlockList();
GLOBAL.addSubnet('2000::', 3, 'ipv6');
for (const [network, prefix] of [
  ['2001::', 23],
  ['2001:db8::', 32],
  ['2002::', 16],
  ['3fff::', 20],
] as const)
  BLOCKED.addSubnet(network, prefix, 'ipv6');

/** "The text is an IP address at which a server in public may stand." Addresses of IPv4 that are written as IPv6 are none. */
export function isPublicAddress(address: string): boolean {
  switch (isIP(address)) {
    case 4:
      return !BLOCKED.check(address, 'ipv4');
    case 6:
      return GLOBAL.check(address, 'ipv6') && !BLOCKED.check(address, 'ipv6');
    default:
      return false;
  }
}
