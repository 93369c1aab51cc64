import { howMuch } from '../ui/words/how-much.ts';
import { capacityInWords } from '../ui/words/person.ts';
import { type Seeker, seekerWords } from '../ui/words/seeker.ts';
import type { HyperItem } from './hyper-card.ts';
import { roomInWords } from './load-words.ts';
import classes from './ScoreParts.module.css';

/** The four parts of a score as small bars; each says in words how much it is. */
export function ScoreParts({ item, seeker }: { item: HyperItem; seeker: Seeker | null }) {
  const parts: { word: string; value: number; note?: string | null; noteInFull?: string | null }[] =
    [
      { word: 'Relevant', value: item.relevance },
      ...(seeker
        ? [
            { word: seekerWords(seeker).newTo, value: item.novelty },
            { word: 'Reachable', value: item.reachability },
          ]
        : []),
      {
        word: 'Has time',
        value: item.availability,
        note: roomInWords(item.room),
        noteInFull: capacityInWords(item.person.capacity, item.person.paused),
      },
    ];
  return (
    <ul className={classes.parts}>
      {parts.map(({ word, value, note, noteInFull }) => (
        <li key={word}>
          <span aria-hidden="true">{word}</span>
          {/* biome-ignore lint/a11y/useSemanticElements: a meter element looks different in every browser. */}
          <div
            role="meter"
            aria-label={word}
            aria-valuemin={0}
            aria-valuemax={100}
            aria-valuenow={Math.round(value * 100)}
            aria-valuetext={howMuch(value)}
            title={`${Math.round(value * 100)} of 100`}
            className={classes.meter}
          >
            <div style={{ width: `${Math.round(value * 100)}%` }} />
          </div>
          {note ? (
            <p className={classes.note} title={noteInFull ?? undefined}>
              {note}
            </p>
          ) : null}
        </li>
      ))}
    </ul>
  );
}
