import {
  type Actor,
  agendaFor,
  type Db,
  findFirstCall,
  findRequestFor,
  listPeople,
  usualMinutes,
} from '@peergraph/graph';

type Reading = Actor & { requestId: string; now?: Date };

/**
 * The first call of two who were introduced, as a file for a calendar (iCalendar, RFC 5545); null where there is none for
 * whoever reads. It is the same event however often it is read: a later time takes the place of the earlier one.
 */
export async function calendarOf(db: Db, { now = new Date(), ...reading }: Reading) {
  const call = await findFirstCall(db, { ...reading, now });
  if (!call) return undefined;
  const { learnerId, expertId } = await findRequestFor(db, reading);
  const [agenda, people] = await Promise.all([
    agendaFor(db, reading),
    listPeople(db, { ids: [learnerId, expertId] }),
  ]);
  const named = (id: string) => people.find((person) => person.id === id)?.name ?? 'somebody';
  const minutes = agenda.reduce((sum, step) => sum + step.minutes, 0) || usualMinutes;
  const start = new Date(call.startsAt);
  const end = new Date(start.getTime() + minutes * 60_000);
  const isSuggested = call.times === 0;
  const title = `First call: ${named(learnerId)} and ${named(expertId)}`;
  const steps = agenda.map((step) => `${step.minutes} min: ${step.text}`);
  const description = [...(isSuggested ? [`${suggestion}\n`] : []), ...steps].join('\n');
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Peergraph//First call//EN',
    'METHOD:PUBLISH',
    'BEGIN:VEVENT',
    `UID:${reading.requestId}@peergraph`,
    `SEQUENCE:${call.times}`,
    `DTSTAMP:${stamp(now)}`,
    `DTSTART:${stamp(start)}`,
    `DTEND:${stamp(end)}`,
    `STATUS:${isSuggested ? 'TENTATIVE' : 'CONFIRMED'}`,
    // Nobody is kept from other things by what is only suggested.
    `TRANSP:${isSuggested ? 'TRANSPARENT' : 'OPAQUE'}`,
    // Nobody invites here: the two write to each other themselves.
    'ORGANIZER;CN=Peergraph:invalid:nomail',
    `SUMMARY:${escaped(isSuggested ? `${title} (time suggested)` : title)}`,
    `DESCRIPTION:${escaped(description)}`,
    'END:VEVENT',
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join('');
}

const suggestion =
  'Nobody agreed to this time yet: Peergraph suggests it, in the learner’s time zone. Set the one you agree on at Peergraph, then add it again: it takes the place of this.';

const stamp = (at: Date) =>
  at
    .toISOString()
    .replace(/\.\d+Z$/, 'Z')
    .replace(/[-:]/g, '');

const escaped = (text: string) =>
  text
    .replace(/[\\;,]/g, '\\$&')
    .replace(/\r\n?|\n/g, '\\n')
    .replace(/\p{Cc}/gu, '');

const longest = 74;

/** Lines have 75 octets at most; what is longer goes on after a space, and no character is cut in two. */
function folded(line: string): string {
  let lines = '';
  let octets = 0;
  for (const character of line) {
    const size = Buffer.byteLength(character);
    if (octets + size > longest) {
      lines += '\r\n ';
      octets = 1;
    }
    lines += character;
    octets += size;
  }
  return lines;
}
