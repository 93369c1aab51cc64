import { BlockList, isIP, isIPv6 } from 'node:net';

/** Networks of version 4 that are nobody's on the public internet (RFC 6890 and later). */
const notPublic = new BlockList();
for (const network of [
  '0.0.0.0/8',
  '10.0.0.0/8',
  '100.64.0.0/10',
  '127.0.0.0/8',
  '169.254.0.0/16',
  '172.16.0.0/12',
  '192.0.0.0/24',
  '192.0.2.0/24',
  '192.88.99.0/24',
  '192.168.0.0/16',
  '198.18.0.0/15',
  '198.51.100.0/24',
  '203.0.113.0/24',
  '224.0.0.0/4',
  '240.0.0.0/4',
])
  addTo(notPublic, network, 'ipv4');

/** What is public of version 6, and what of that is set apart: tunnels, which lead to any address of version 4, and examples. */
const global = new BlockList();
addTo(global, '2000::/3', 'ipv6');
for (const network of ['2001::/23', '2001:db8::/32', '2002::/16', '3fff::/20'])
  addTo(notPublic, network, 'ipv6');

function addTo(list: BlockList, network: string, family: 'ipv4' | 'ipv6'): void {
  const [address = '', bits] = network.split('/');
  list.addSubnet(address, Number(bits), family);
}

/** Whether an address (not a name) is one of the public internet: no loopback, no private network, none that stands for another. */
export function isPublicAddress(address: string): boolean {
  if (isIP(address) === 0) return false;
  if (!isIPv6(address)) return !notPublic.check(address, 'ipv4');
  // One with a zone belongs to a link.
  if (address.includes('%')) return false;
  return global.check(address, 'ipv6') && !notPublic.check(address, 'ipv6');
}
