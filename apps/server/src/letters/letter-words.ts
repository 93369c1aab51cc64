import { agendaFor, audit, draftFor, listContacts, listPitchesFor } from '@peergraph/graph';
import { calendarOf } from '../requests/calendar.ts';
import { acts, type RequestAct } from './acts.ts';
import type { Reader } from './reader.ts';
import type { Part } from './render.ts';
import type { Told } from './told.ts';

/** What a letter says, before its frame. */
export type Words = { subject: string; parts: Part[]; calendar?: string | undefined };

export type Links = {
  /** The page of a request. */
  page: (requestId: string) => string;
  /** What does something, until the time of whoever's turn it is ends. */
  act: (act: RequestAct) => string;
  now: Date;
};

/** Subjects name nobody and nothing that was said: they are read over shoulders and on locked screens. */
const subjects = {
  INTRODUCE: 'You are asked to introduce two people',
  ANSWER: 'Somebody would like to talk with you',
  MORE: 'You are asked for more about your request',
  ACCEPTED: 'You are introduced',
  REMINDER: 'Somebody still waits for you',
} as const;

/** A letter about one thing that cannot wait. */
export async function wordsOf(told: Told, reader: Reader, links: Links): Promise<Words | null> {
  const { kind, request } = told;
  if (!request || kind === 'NEWS') return null;
  const subject = subjects[kind];
  if (kind === 'ACCEPTED') return { subject, ...(await accepted(told, reader, links)) };
  const waiting = { BROKER: introduce, EXPERT: answer, LEARNER: more };
  const parts = request.turn ? await waiting[request.turn](told, reader, links) : [];
  const page = { label: 'See it on Peergraph', url: links.page(request.id) };
  const time = request.dueAt ? `It is your turn until ${dayInWords(request.dueAt)}.` : '';
  return { subject, parts: [...parts, { say: time }, { links: [page] }].filter(isSaid) };
}

const isSaid = (part: Part) => !('say' in part) || part.say !== '';

async function introduce({ names, request, challenge }: Told, reader: Reader, links: Links) {
  if (!request) return [];
  const acting = { ...actorIn(reader), requestId: request.id };
  const [kept, draft] = await Promise.all([
    listPitchesFor(reader.db, acting),
    draftFor(reader.db, acting).catch(() => null),
  ]);
  const pitch = kept.at(-1) ?? draft;
  const about = challenge ? ` about “${challenge}”` : '';
  const parts: Part[] = [
    { say: `${names.learner} asks to be introduced to ${names.expert}${about}, and says:` },
    { quote: request.need },
  ];
  if (pitch)
    parts.push(
      { say: `What ${names.expert} would read, if you send it as it is:` },
      { quote: pitch.sentences.map(({ text }) => text).join('\n') },
    );
  const ways: RequestAct[] = [...(pitch ? (['SEND'] as const) : []), 'HOLD', 'TURN_AWAY'];
  return [...parts, linksOf(ways, links)];
}

async function answer({ names, request }: Told, reader: Reader, links: Links) {
  if (!request) return [];
  const acting = { ...actorIn(reader), requestId: request.id };
  const sent = (await listPitchesFor(reader.db, acting)).at(-1);
  const { timeZone, freeTimes } = request;
  const by = request.brokerId ? `${names.broker} writes to you for ${names.learner}:` : '';
  const parts: Part[] = [
    { say: by || `${names.learner} writes to you:` },
    { quote: (sent?.sentences ?? []).map(({ text }) => text).join('\n') },
    { say: `It is about one call of ${sent?.minutes ?? 20} minutes.` },
    { say: freeTimes ? `${names.learner} is free: ${freeTimes} (${timeZone}).` : '' },
    linksOf(['ACCEPT', 'ASK', 'PAUSE', 'DECLINE'], links),
    { say: `${names.learner} never hears who said no, or why.` },
  ];
  return parts;
}

async function more({ names, event }: Told): Promise<Part[]> {
  return [
    { say: `${names.expert} would like to know more before they answer:` },
    ...(event.note ? [{ quote: event.note }] : []),
  ];
}

async function accepted({ names, request, event }: Told, reader: Reader, links: Links) {
  if (!request) return { parts: [] };
  const acting = { ...actorIn(reader), requestId: request.id };
  const isLearner = request.parts.includes('LEARNER');
  const other = isLearner ? names.expert : names.learner;
  const [contacts, agenda] = await Promise.all([
    listContacts(reader.db, { requestId: request.id }),
    agendaFor(reader.db, acting),
  ]);
  const address = contacts.find(({ personId }) => personId !== reader.actorId)?.email;
  if (address) {
    const { accountId } = reader;
    const what = { action: 'Letter.contacts', accountId, subjectId: request.id };
    await reader.db.inTransaction((tx) => audit(tx, what, 'REVEALED'));
  }
  const parts: Part[] = [
    { say: isLearner ? `${other} said yes.` : `You said yes to ${other}.` },
    ...(isLearner && event.note ? [{ quote: event.note }] : []),
    {
      say: address
        ? `Write to each other: ${other} is at ${address}, and has your address as well.`
        : `${other} has no address here. Ask whoever introduced you.`,
    },
    { say: 'What to go through in a first call:' },
    { list: agenda.map(({ minutes, text }) => `${minutes} min: ${text}`) },
    { say: 'A time for it is proposed in the file that comes with this. Another is set here:' },
    { links: [{ label: 'Your introduction', url: links.page(request.id) }] },
  ];
  return { parts, calendar: await calendarOf(reader.db, { ...acting, now: links.now }) };
}

const linksOf = (ways: readonly RequestAct[], links: Links): Part => ({
  links: ways.map((way) => ({ label: acts[way].label, url: links.act(way) })),
});

const actorIn = ({ actorId, facilitates }: Reader) => ({ actorId, facilitates });

export function dayInWords(at: string): string {
  return new Intl.DateTimeFormat('en-GB', {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    timeZone: 'UTC',
  }).format(new Date(at));
}
