import { badInput } from './errors.ts';

const opens = /[\u202a\u202b\u2066-\u2068]/;
const overrides = /[\u202d\u202e]/g;
/** Control characters but line feed and tab. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is taken out.
const controls = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u2028\u2029]/g;

type Field = { name: string; most: number };

/**
 * What somebody wrote, as it is kept: never empty, at most so many characters, and inert wherever it is shown. Marks of
 * HTML stay the characters they are, because nothing shows these texts as anything but text. Marks that turn the
 * direction of writing end with their line, so that they turn nothing around them; those that override it, and other
 * control characters, are taken out. Throws BAD_USER_INPUT.
 */
export function plainWords(text: string, { name, most }: Field): string {
  const words = optionalWords(text, { name, most });
  // Marks that nobody sees say nothing.
  return words.replace(/[\p{Cf}\s]/gu, '') === ''
    ? badInput(`${name} is empty: say it in a few words.`)
    : words;
}

/** The same, where nothing may be said. */
export function optionalWords(text: string | null | undefined, { name, most }: Field): string {
  const length = text?.length ?? 0;
  if (length > most)
    badInput(`${name} has ${length} characters; ${most} are the limit. Say the most important.`);
  const kept = (text ?? '')
    .replace(/\p{Surrogate}/gu, '\ufffd')
    .normalize('NFC')
    .replace(/\r\n?/g, '\n')
    .replace(controls, '')
    .replace(overrides, '');
  const words = kept.split('\n').map(balanced).join('\n').trim();
  // Some characters become several.
  if (words.length > most)
    badInput(
      `${name} has ${words.length} characters; ${most} are the limit. Say the most important.`,
    );
  return words;
}

/** Closes what a line opens and leaves out what closes nothing. */
function balanced(line: string): string {
  const waiting: string[] = [];
  let kept = '';
  for (const mark of line) {
    if (opens.test(mark)) waiting.push(mark < '\u2066' ? '\u202c' : '\u2069');
    else if (mark === '\u202c' || mark === '\u2069') {
      if (waiting.at(-1) !== mark) continue;
      waiting.pop();
    }
    kept += mark;
  }
  return kept + waiting.reverse().join('');
}

/** Throws BAD_USER_INPUT unless this names a time zone, such as Africa/Lagos. */
export function checkTimeZone(timeZone: string): string {
  try {
    return new Intl.DateTimeFormat('en-GB', { timeZone }).resolvedOptions().timeZone;
  } catch {
    return badInput(
      `timeZone is “${timeZone.slice(0, 60)}”, which is no time zone; one is Africa/Lagos.`,
    );
  }
}
