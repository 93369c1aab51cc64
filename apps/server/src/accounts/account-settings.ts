import type { Env } from '../env.ts';
import { mailer } from './mail.ts';
import { secretOf } from './secret.ts';
import type { AccountSettings } from './settings.ts';

/** How people sign in, by what the environment says. */
export async function accountSettings(env: Env): Promise<AccountSettings> {
  const { url, proxies, oidc, localAuth, demo, home, smtpUrl, mailFrom, privateWebhooks } = env;
  return {
    secret: env.secret ?? (await secretOf(home)),
    url,
    local: localAuth,
    oidc,
    sendMail: smtpUrl ? mailer(smtpUrl, mailFrom) : null,
    demo,
    proxies,
    attempts: 10,
    privateWebhooks,
  };
}
