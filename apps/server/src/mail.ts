import { createTransport } from 'nodemailer';

export type Mail = {
  to: string;
  subject: string;
  text: string;
  html?: string;
  /** The same for each try to send it, so that who gets it twice sees it once. */
  messageId?: string;
  headers?: Record<string, string>;
  /** An event for a calendar, as the text of a file. */
  calendar?: string | undefined;
};

/** How long the mail server may take, in ms. */
const patience = 10_000;

/** Sends letters through the mail server of an address such as `smtps://name:password@mail.example.org`. */
export function mailer(url: string, from: string): (mail: Mail) => Promise<void> {
  const transport = createTransport({
    url,
    connectionTimeout: patience,
    greetingTimeout: patience,
    socketTimeout: patience,
    // Nothing in a letter makes the server read a file or an address.
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  return async ({ to, calendar, ...mail }) => {
    await transport.sendMail({
      from,
      // As it is: not one of the lists that an address may be written as.
      to: { name: '', address: to },
      ...mail,
      ...(calendar === undefined
        ? {}
        : {
            attachments: [
              {
                filename: 'first-call.ics',
                content: calendar,
                contentType: 'text/calendar; charset=utf-8; method=PUBLISH',
              },
            ],
          }),
    });
  };
}

/** What a mail server says may hold an address or words; its code does not. */
export function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : 'for a reason unknown';
}
