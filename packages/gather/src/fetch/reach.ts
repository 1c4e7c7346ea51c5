import { BlockList, isIP } from 'node:net'

/** IPv4 that is nobody's on the open net (IANA's special-purpose registry, multicast, reserved). */
const CLOSED_4 = [
  '0.0.0.0/8', // this network
  '10.0.0.0/8', // private
  '100.64.0.0/10', // shared by a carrier's customers
  '127.0.0.0/8', // loopback
  '169.254.0.0/16', // link-local; where clouds answer for their metadata
  '172.16.0.0/12', // private
  '192.0.0.0/24', // protocol assignments
  '192.0.2.0/24', // documentation
  '192.88.99.0/24', // relays of 6to4
  '192.168.0.0/16', // private
  '198.18.0.0/15', // benchmarks
  '198.51.100.0/24', // documentation
  '203.0.113.0/24', // documentation
  '224.0.0.0/4', // multicast
  '240.0.0.0/4', // reserved, broadcast
]
/** Of IPv6 only 2000::/3 is given out to anybody; what of it is not the open net: */
const OPEN_6 = '2000::/3'
const CLOSED_6 = [
  '2001::/23', // protocol assignments, among them tunnels that lead to any IPv4
  '2001:db8::/32', // documentation
  '2002::/16', // 6to4: leads to any IPv4
  '3fff::/20', // documentation
]
/** IPv6 that stands for an IPv4: mapped, and as translators write it. It is judged as that one. */
const STANDS_FOR_4 = [
  [0, 0, 0, 0, 0, 0xffff],
  [0x64, 0xff9b, 0, 0, 0, 0],
] as const

const closed4 = listOf(CLOSED_4, 'ipv4')
const open6 = listOf([OPEN_6], 'ipv6')
const closed6 = listOf(CLOSED_6, 'ipv6')

function listOf(blocks: readonly string[], family: 'ipv4' | 'ipv6'): BlockList {
  const list = new BlockList()
  for (const block of blocks) {
    const [net, prefix] = block.split('/')
    list.addSubnet(net, Number(prefix), family)
  }
  return list
}

/** Whether an IP address is one of the open net: not this machine, its network, its cloud's metadata, nor anything reserved. */
export function isPublic(ip: string): boolean {
  const family = isIP(ip)
  if (family === 4) return !closed4.check(ip, 'ipv4')
  if (family !== 6 || ip.includes('%')) return false
  const parts = partsOf(ip)
  if (STANDS_FOR_4.some((prefix) => prefix.every((part, i) => parts[i] === part)))
    return isPublic([parts[6] >> 8, parts[6] & 255, parts[7] >> 8, parts[7] & 255].join('.'))
  return open6.check(ip, 'ipv6') && !closed6.check(ip, 'ipv6')
}

/** The eight parts of an IPv6 address; the URL's own rules write it in its one short form first. */
function partsOf(ip: string): number[] {
  const [head, tail] = new URL(`http://[${ip}]`).hostname.slice(1, -1).split('::')
  const numbers = (text: string | undefined) => (text ? text.split(':').map((part) => Number.parseInt(part, 16)) : [])
  const [first, last] = [numbers(head), numbers(tail)]
  return [...first, ...Array<number>(8 - first.length - last.length).fill(0), ...last]
}
