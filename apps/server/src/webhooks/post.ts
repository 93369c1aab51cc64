import { lookup } from 'node:dns/promises';
import { request as plain } from 'node:http';
import { request as secure } from 'node:https';
import { isIP } from 'node:net';
import { isPublicAddress } from './public-address.ts';
import { hostOf } from './webhook-url.ts';

/** Where names lead: every address of one. */
type Resolve = (name: string) => Promise<string[]>;

const resolveName: Resolve = async (name) =>
  (await lookup(name, { all: true })).map(({ address }) => address);

export type PostOptions = {
  /** Lets private networks and plain http through, for development. */
  arePrivate: boolean;
  resolve?: Resolve;
  /** How long finding, reaching and answering may take together, in ms. */
  patience?: number;
};

/** It was not sent, or not answered; the message says why, for whoever gave the address. */
export class NotPosted extends Error {
  override name = 'NotPosted';
}

/**
 * Sends a text to an address and returns the status it answers with; what else it answers is not read, and where it leads on
 * to is not followed. A name is looked up once, and what is connected to is exactly the address that was found and checked.
 * Throws `NotPosted`.
 */
export async function post(
  url: URL,
  { headers, body }: { headers: Record<string, string>; body: string },
  { arePrivate, resolve = resolveName, patience = 10_000 }: PostOptions,
): Promise<number> {
  const stop = new AbortController();
  const timer = setTimeout(() => stop.abort(), patience);
  try {
    const address = await unlessOver(stop.signal, addressOf(hostOf(url), arePrivate, resolve));
    return await send(url, address, { headers, body, signal: stop.signal });
  } catch (error) {
    if (error instanceof NotPosted) throw error;
    const late = `It did not answer within ${patience / 1000} seconds.`;
    throw new NotPosted(stop.signal.aborted ? late : reasonFor(error), { cause: error });
  } finally {
    clearTimeout(timer);
  }
}

async function addressOf(host: string, arePrivate: boolean, resolve: Resolve): Promise<string> {
  const found = isIP(host) === 0 ? await resolve(host) : [host];
  const [address] = found;
  if (address === undefined) throw new NotPosted('The name leads to no address.');
  if (!arePrivate && !found.every(isPublicAddress))
    throw new NotPosted('The name leads into a private network, where nothing is sent.');
  return address;
}

type Sending = { headers: Record<string, string>; body: string; signal: AbortSignal };

function send(url: URL, address: string, { headers, body, signal }: Sending): Promise<number> {
  const request = url.protocol === 'https:' ? secure : plain;
  const host = hostOf(url);
  return new Promise((resolve, reject) => {
    const sent = request({
      method: 'POST',
      host: address,
      port: url.port || (url.protocol === 'https:' ? 443 : 80),
      path: `${url.pathname}${url.search}`,
      // The certificate has to be that of the name.
      ...(isIP(host) === 0 ? { servername: host } : {}),
      headers: { ...headers, host: url.host, 'content-length': Buffer.byteLength(body) },
      // A connection of its own, closed afterwards.
      agent: false,
      signal,
    });
    sent.on('error', reject);
    sent.on('response', (response) => {
      response.on('error', () => {});
      response.destroy();
      resolve(response.statusCode ?? 0);
    });
    sent.end(body);
  });
}

function unlessOver<T>(signal: AbortSignal, work: Promise<T>): Promise<T> {
  const over = new Promise<never>((_, reject) => {
    signal.addEventListener('abort', () => reject(new Error('over')), { once: true });
  });
  return Promise.race([work, over]);
}

function reasonFor(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  if (/^(ENOTFOUND|ENODATA|EAI_)/.test(code)) return 'The name leads to no address.';
  if (code === 'ECONNREFUSED') return 'The connection was refused.';
  if (/CERT|SSL|TLS|SIGNATURE/.test(code)) return `Its certificate is not accepted (${code}).`;
  return `It could not be reached${code ? ` (${code})` : ''}.`;
}
