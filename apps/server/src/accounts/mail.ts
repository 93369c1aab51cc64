import { createTransport } from 'nodemailer';

export type Mail = { to: string; subject: string; text: string };

/** How long the mail server may take, in ms. */
const patience = 10_000;

/** Sends letters through the mail server of an address such as `smtps://name:password@mail.example.org`. */
export function mailer(url: string, from: string): (mail: Mail) => Promise<void> {
  const transport = createTransport({
    url,
    connectionTimeout: patience,
    greetingTimeout: patience,
    socketTimeout: patience,
  });
  return async (mail) => {
    await transport.sendMail({ from, ...mail });
  };
}
