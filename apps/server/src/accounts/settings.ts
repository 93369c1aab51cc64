import { randomBytes } from 'node:crypto';
import type { Mail } from './mail.ts';

/** An identity provider that speaks OpenID Connect. */
export type Oidc = { issuer: string; clientId: string; clientSecret: string; name: string };

export type AccountSettings = {
  /** What signs cookies and makes the secrets of links; whoever has it can sign in as anybody. */
  secret: string;
  /** The address people open, `https://peers.example.org`; where it is not set, the one they did open. */
  url?: string | undefined;
  /** Whether people sign in with a password of ours. */
  local: boolean;
  oidc?: Oidc | undefined;
  /** Sends a letter; null where there is no mail server, and links are written to the log. */
  sendMail: ((mail: Mail) => Promise<void>) | null;
  /** Whether the demo’s people may be gone on as, while nobody real is here. */
  demo: boolean;
  /** How many proxies in front of the server say whom they ask for. */
  proxies: number;
  /** How many attempts there are for each minute of patience; tests want more. */
  attempts: number;
  /** Whether webhooks may lead into private networks and do without encryption, for development. */
  privateWebhooks: boolean;
};

/** What holds where nothing is said: passwords, no mail, and a secret that is forgotten at the end. */
export const defaultSettings = (): AccountSettings => ({
  secret: randomBytes(32).toString('base64url'),
  local: true,
  sendMail: null,
  demo: true,
  proxies: 0,
  attempts: 10,
  privateWebhooks: false,
});
