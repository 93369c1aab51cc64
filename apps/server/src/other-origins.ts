import type { FastifyRequest } from 'fastify';

export const onlyOurPages = 'Only pages of this server can ask for this.';

/** The address somebody opened, without a slash at the end. */
export const openedAt = ({ protocol, host }: FastifyRequest): string => `${protocol}://${host}`;

/**
 * Whether a browser says that a page of another origin than this address and `url` asks, or one without an origin. Scripts say nothing of the kind; nor
 * does a browser that only opens an address.
 */
export function isFromElsewhere(request: FastifyRequest, url: string | undefined): boolean {
  const { origin, 'sec-fetch-site': site, 'sec-fetch-mode': mode } = request.headers;
  const own = [openedAt(request), ...(url === undefined ? [] : [url])];
  if (origin !== undefined) return !own.some((one) => new URL(one).origin === origin);
  return /^(cross|same)-site$/.test(String(site)) && mode !== 'navigate';
}
