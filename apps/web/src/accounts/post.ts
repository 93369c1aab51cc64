import { noAnswer, type WhyNot } from '../ui/use-act.ts';

const words: Record<string, string> = {
  INVALID_EMAIL_OR_PASSWORD: 'The e-mail address and the password don’t belong together.',
  INVALID_PASSWORD: 'That is not your password.',
  INVALID_TOKEN: 'This link was used or has expired. Ask for a new one.',
  PASSWORD_TOO_SHORT: 'A password has at least 10 characters.',
  PASSWORD_TOO_LONG: 'A password has at most 200 characters.',
  INVALID_EMAIL: 'That is not an e-mail address.',
  USER_ALREADY_EXISTS_USE_ANOTHER_EMAIL:
    'No account could be made with this address. If you have one, sign in instead.',
};

/** Asks the server to sign somebody in or out, or to change how they do. Where it answers with an address, goes there. */
export async function post(path: string, body: object): Promise<WhyNot> {
  try {
    const response = await fetch(`/api/auth${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
      signal: AbortSignal.timeout(20_000),
    });
    const answer = await response.json().catch(() => ({}));
    if (response.ok) {
      if (typeof answer?.url === 'string' && answer.redirect) window.location.assign(answer.url);
      return null;
    }
    if (response.status === 429) return 'Too many tries. Wait a little and try again.';
    return words[answer?.code] ?? answer?.message ?? 'That did not work. Nothing was changed.';
  } catch {
    return noAnswer;
  }
}
