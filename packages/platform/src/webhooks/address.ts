import ipaddr from 'ipaddr.js';

/** Azure's servers for its own virtual machines: unicast, and inside. */
const INSIDE = ['168.63.129.16'];
/** All of IPv6 that is routed in public. Outside of it are addresses that stand for others, of IPv4 or of this host. */
const PUBLIC_IPV6 = ipaddr.parseCIDR('2000::/3');

/**
 * Whether an IP address is one of the public internet: none of this machine, of a private network, of a cloud's
 * metadata, nor one that stands for such an address in another notation (IPv4-mapped, NAT64, 6to4, Teredo).
 */
export function isPublicAddress(text: string): boolean {
  if (!ipaddr.isValid(text)) return false;
  // An IPv4-mapped address is that of IPv4.
  const address = ipaddr.process(text);
  if (address.range() !== 'unicast' || INSIDE.includes(address.toString())) return false;
  return address.kind() === 'ipv4' || address.match(PUBLIC_IPV6);
}

export function isLoopbackAddress(text: string): boolean {
  return ipaddr.isValid(text) && ipaddr.process(text).range() === 'loopback';
}
