import {
  agendaFor,
  audit,
  draftFor,
  ifFound,
  listContacts,
  listPitchesFor,
  today,
  usualMinutes,
} from '@peergraph/graph';
import { calendarOf } from '../requests/calendar.ts';
import { acts, linesOf, type RequestAct } from './acts.ts';
import type { Reader } from './reader.ts';
import type { Part } from './render.ts';
import { questionIn, type Told } from './told.ts';

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
  TOLD: 'What you asked is answered',
  ACCEPTED: 'You are introduced',
  REMINDER: 'Somebody still waits for you',
} as const;

/** A letter about one thing that cannot wait. */
export async function wordsOf(told: Told, reader: Reader, links: Links): Promise<Words | null> {
  const { kind, request } = told;
  if (!request || kind === 'NEWS') return null;
  const subject = told.event.kind === 'TOLD' ? subjects.TOLD : subjects[kind];
  if (kind === 'ACCEPTED') return { subject, ...(await accepted(told, reader, links)) };
  const waiting = { BROKER: introduce, EXPERT: answer, LEARNER: more };
  const { turn, dueAt, id } = request;
  const parts = turn ? await waiting[turn](told, reader, links) : [];
  const day = dueAt ? dayInWords(dueAt) : '';
  const begin = kind === 'REMINDER' ? `This still waits for you${day && `, until ${day}`}.` : '';
  const time = kind !== 'REMINDER' && day ? `You have until ${day}. ` : '';
  const how = 'A link opens a page with one button; nothing happens before you press that.';
  const page = { label: turn ? onPage[turn] : 'See it on Peergraph', url: links.page(id) };
  return {
    subject,
    parts: [{ say: begin }, ...parts, { say: time + how }, { links: [page] }].filter(isSaid),
  };
}

/** What the page of a request is for beside the links of a letter; it takes signing in. */
const onPage = {
  BROKER: 'Change the words, or pass it on, on Peergraph',
  EXPERT: 'Name somebody better, or see all of it, on Peergraph',
  LEARNER: 'See your request on Peergraph',
};

const isSaid = (part: Part) => !('say' in part) || part.say !== '';

async function introduce({ names, request, challenge }: Told, reader: Reader, links: Links) {
  if (!request) return [];
  const acting = { ...actorIn(reader), requestId: request.id };
  const [kept, draft] = await Promise.all([
    listPitchesFor(reader.db, acting),
    ifFound(draftFor(reader.db, acting)),
  ]);
  const pitch = kept.at(-1) ?? draft;
  const about = challenge ? ` about “${challenge}”` : '';
  const parts: Part[] = [
    { say: `${names.learner} asks to be introduced to ${names.expert}${about}, and says:` },
    { quote: request.need },
    {
      say: request.brokerId
        ? ''
        : 'All facilitators of the program have this letter; whoever acts first introduces the two.',
    },
  ];
  if (pitch)
    parts.push(
      { say: `What ${names.expert} would read, if you send it as it is:` },
      { quote: linesOf(pitch).join('\n\n') },
    );
  const ways: RequestAct[] = [...(pitch ? (['SEND'] as const) : []), 'HOLD', 'TURN_AWAY'];
  return [...parts, linksOf(ways, links)];
}

async function answer({ names, event, request, challenge }: Told, reader: Reader, links: Links) {
  if (!request) return [];
  const acting = { ...actorIn(reader), requestId: request.id };
  const sent = (await listPitchesFor(reader.db, acting)).at(-1);
  const { timeZone, freeTimes } = request;
  const words = (sent?.sentences ?? []).map(({ text }) => text).join('\n\n');
  const wish = `${names.learner} would like one call of ${sent?.minutes ?? usualMinutes} minutes with you`;
  const by = request.brokerId ? `${names.broker} introduces you, and writes:` : 'They write:';
  const isFree = freeTimes !== '' && !words.includes(freeTimes);
  const told: Part[] =
    event.kind === 'TOLD' && event.note
      ? [{ say: `${names.learner} answers what you asked:` }, { quote: event.note }]
      : [];
  const parts: Part[] = [
    ...told,
    { say: `${wish}${challenge ? `, about “${challenge}”` : ''}. ${by}` },
    { quote: words },
    ...(isFree ? [{ say: `${names.learner} is free (${timeZone}):` }, { quote: freeTimes }] : []),
    linksOf(['ACCEPT', 'ASK', 'PAUSE', 'DECLINE'], links),
    { say: `${names.learner} never hears who said no, or why.` },
  ];
  return parts;
}

async function more({ names, request, challenge }: Told, reader: Reader, links: Links) {
  if (!request) return [];
  const about = challenge ? ` about “${challenge}”` : '';
  const parts: Part[] = [
    { say: `You asked to be introduced to ${names.expert}${about}. Before they answer, they ask:` },
    { quote: await questionIn(reader, request.id) },
    linksOf(['TELL'], links),
  ];
  return parts;
}

async function accepted({ names, request, event }: Told, reader: Reader, links: Links) {
  if (!request) return { parts: [] };
  const acting = { ...actorIn(reader), requestId: request.id };
  const isLearner = request.parts.includes('LEARNER');
  const other = isLearner ? names.expert : names.learner;
  const [contacts, agenda] = await Promise.all([
    listContacts(reader.db, { requestId: request.id, today: today() }),
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
        : `${other} has no account yet, so there is no address to give you. ${request.brokerId ? `Ask ${names.broker}, who introduced you.` : 'Ask the facilitators of your program.'}`,
    },
    { say: 'What to go through in a first call:' },
    { list: agenda.map(({ minutes, text }) => `${minutes} min: ${text}`) },
    { say: 'The file with this letter has a time for it, as a proposal. Another one is set here:' },
    { acts: [{ label: 'See your introduction on Peergraph', url: links.page(request.id) }] },
  ];
  return { parts, calendar: await calendarOf(reader.db, { ...acting, now: links.now }) };
}

const linksOf = (ways: readonly RequestAct[], links: Links): Part => ({
  acts: ways.map((way) => ({ label: acts[way].label, url: links.act(way) })),
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
