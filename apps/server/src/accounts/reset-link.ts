import type { Log } from '../errors.ts';
import { codeOf } from '../mail.ts';
import type { Settings } from '../settings.ts';

/** Sends the link by which somebody sets a new password, or writes it to the log where there is no mail server. */
export function sendResetLink({ sendMail }: Settings, log: Log) {
  return async ({ user, url, token }: { user: { email: string }; url: string; token: string }) => {
    const link = `${new URL(url).origin}/reset-password?token=${encodeURIComponent(token)}`;
    if (!sendMail) return log(`There is no mail server. A new password can be set at ${link}`);
    const text = `Somebody, perhaps you, wants a new password for Peergraph. Set it here within an hour:\n\n${link}\n\nIf it was not you, there is nothing to do: your password stays as it is.\n`;
    // Nobody waits for it: how long it takes would tell that there is such an account.
    sendMail({ to: user.email, subject: 'A new password for Peergraph', text }).catch(
      (error: unknown) => log(`A letter could not be sent: ${codeOf(error)}`),
    );
  };
}
