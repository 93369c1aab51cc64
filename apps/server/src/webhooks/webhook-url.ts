import { isIP } from 'node:net';
import { badInput } from '@peergraph/graph';
import { isPublicAddress } from './public-address.ts';

const mostLetters = 1_000;
const ports = ['', '8443'];
/** Names that never leave a machine or a network. */
const near = /(^|\.)(localhost|local|internal|intranet|lan|home|corp|localdomain|home\.arpa)\.?$/i;

/**
 * The address something may be sent to, as it is written everywhere. Throws BAD_USER_INPUT where it is none, is not on the
 * public internet, or wants another port than 443 and 8443; `arePrivate` lets those through, and plain http.
 */
export function webhookUrl(text: string, { arePrivate = false } = {}): URL {
  const trimmed = text.trim();
  if (trimmed.length > mostLetters) badInput(`An address has at most ${mostLetters} characters.`);
  if (!URL.canParse(trimmed))
    badInput('Give an address such as https://tools.example.org/peergraph.');
  const url = new URL(trimmed);
  const mayBe = arePrivate ? ['https:', 'http:'] : ['https:'];
  if (!mayBe.includes(url.protocol)) badInput('The address has to begin with https://.');
  if (url.username !== '' || url.password !== '')
    badInput('Leave name and password out of the address; the signature says who sends.');
  url.hash = '';
  if (arePrivate) return url;
  if (!ports.includes(url.port)) badInput('Only the ports 443 and 8443 are sent to.');
  const host = hostOf(url);
  const isNamed = isIP(host) === 0;
  if (isNamed ? !host.includes('.') || near.test(host) : !isPublicAddress(host))
    badInput('The address has to be on the public internet, not in a private network.');
  return url;
}

/** The host of an address; one of version 6 without its brackets. */
export const hostOf = ({ hostname }: URL): string => hostname.replace(/^\[(.*)\]$/, '$1');
