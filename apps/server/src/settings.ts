import { randomBytes } from 'node:crypto';
import { secretOf } from './accounts/secret.ts';
import type { Env } from './env.ts';
import { type Mail, mailer } from './mail.ts';

/** An identity provider that speaks OpenID Connect. */
export type Oidc = { issuer: string; clientId: string; clientSecret: string; name: string };

/** How this server is run: who may sign in how, what it is reached by, what it may send. */
export type Settings = {
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
export const defaultSettings = (): Settings => ({
  secret: randomBytes(32).toString('base64url'),
  local: true,
  sendMail: null,
  demo: true,
  proxies: 0,
  attempts: 10,
  privateWebhooks: false,
});

/** What the environment says; a secret it does not name is kept in the home. */
export async function settingsIn(env: Env): Promise<Settings> {
  const { url, proxies, oidc, localAuth, demo, home, smtpUrl, mailFrom, privateWebhooks } = env;
  return {
    ...defaultSettings(),
    secret: env.secret ?? (await secretOf(home)),
    url,
    local: localAuth,
    oidc,
    sendMail: smtpUrl ? mailer(smtpUrl, mailFrom) : null,
    demo,
    proxies,
    privateWebhooks,
  };
}
