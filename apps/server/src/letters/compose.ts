import { type Db, type DueLetter, listLetterEvents, timingOf } from '@peergraph/graph';
import type { Mail } from '../mail.ts';
import { type Links, wordsOf } from './letter-words.ts';
import { newsOf } from './news-words.ts';
import { readerOf } from './reader.ts';
import { asHtml, asText, type Part } from './render.ts';
import { type LetterAct, tokenFor } from './token.ts';
import { toldOf } from './told.ts';

/** Where the links of letters lead, and what signs them. */
export type Sender = { origin: string; secret: string };

/** How many events one daily letter tells of at most; the rest stands on the pages. */
const mostEvents = 60;

/**
 * A letter as it is sent: what its reader may know now, and wants to; null where nothing of it is left, because they acted
 * meanwhile, it is not for them any more, or they want none.
 */
export async function composeLetter(
  db: Db,
  letter: Omit<DueLetter, 'attempts'>,
  { origin, secret }: Sender,
  now = new Date(),
): Promise<Mail | null> {
  const reader = await readerOf(db, letter.accountId);
  if (!reader) return null;
  const events = await listLetterEvents(db, { id: letter.id, first: mostEvents });
  const seen = await Promise.all(events.map((event) => toldOf(reader, event, now)));
  const wanted = seen.flatMap((told) =>
    told && timingOf(told.kind, letter.choices) !== 'NEVER' ? [told] : [],
  );
  const [first] = wanted;
  if (!first) return null;
  const link = (act: LetterAct, until: Date | null) =>
    `${origin}/letter/${tokenFor(secret, { letterId: letter.id, act, until })}`;
  const { dueAt } = first.request ?? {};
  const links: Links = {
    page: (id) => `${origin}/introductions${id === '' ? '' : `/${id}`}`,
    act: (act) => link(act, dueAt ? new Date(dueAt) : now),
    now,
  };
  const words =
    letter.kind && letter.kind !== 'NEWS'
      ? await wordsOf(first, reader, links)
      : newsOf(wanted, links);
  if (!words) return null;
  const { subject, calendar } = words;
  const stop = link('STOP', null);
  const parts: Part[] = [
    ...words.parts,
    {
      links: [
        { label: letter.kind ? 'No more letters like this' : 'No more daily letters', url: stop },
        { label: 'Choose what comes by mail', url: `${origin}/account` },
      ],
    },
  ];
  return {
    to: reader.viewer.email,
    subject,
    text: asText(parts),
    html: asHtml(parts),
    messageId: `<${letter.id}@${new URL(origin).hostname}>`,
    headers: {
      'List-Unsubscribe': `<${stop}>`,
      'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
      'Auto-Submitted': 'auto-generated',
    },
    calendar,
  };
}
