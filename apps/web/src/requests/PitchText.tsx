import { dayInWords } from '../ui/words/moments.ts';
import { shortName } from '../ui/words/person.ts';
import pitchClasses from './Pitch.module.css';
import type { WholeRequest } from './request-operations.ts';

type Pitch = WholeRequest['pitches'][number];

/** A pitch as it is read: sentences that rest on nothing are marked as such. */
export function PitchText({ pitch }: { pitch: Pitch }) {
  const bare = pitch.by ? `${shortName(pitch.by.name)}’s own words` : 'in their own words';
  return (
    <div className={pitchClasses.pitch} data-testid="pitch">
      {pitch.sentences.map(({ text, restsOn }) => (
        <p key={text} data-bare={restsOn === '' || undefined} title={restsOn || undefined}>
          {text}
          <span className={pitchClasses.rests}>
            {restsOn === '' ? bare : `rests on ${restsOn}`}
          </span>
        </p>
      ))}
      <p className="soft">
        {pitch.by ? `${pitch.by.name}, ` : ''}
        {dayInWords(pitch.at)} · asks for {pitch.minutes} minutes
      </p>
      {pitch.reading ? (
        <p>
          To read before:{' '}
          {pitch.readingUrl ? (
            <a href={pitch.readingUrl} rel="noreferrer" target="_blank">
              {pitch.reading}
            </a>
          ) : (
            pitch.reading
          )}
        </p>
      ) : null}
    </div>
  );
}
