import { shortName } from '../ui/words/person.ts';
import classes from './Introductions.module.css';
import { PitchText } from './PitchText.tsx';
import type { WholeRequest } from './request-operations.ts';

/** What the learner said, through whom it goes, and the pitch as it was sent. */
export function Said({ request }: { request: WholeRequest }) {
  const { learner, expert, need, tried, outcome, freeTimes, timeZone, path, parts } = request;
  const sent = parts.includes('BROKER') ? undefined : request.pitches.at(-1);
  const isMine = parts.includes('LEARNER');
  const name = shortName(learner?.name ?? 'The learner');
  const words = [
    { title: isMine ? 'What you need' : `What ${name} needs`, text: need },
    { title: isMine ? 'What you tried' : `What ${name} tried`, text: tried },
    { title: 'A good outcome', text: outcome },
    { title: isMine ? 'When you are free' : `When ${name} is free`, text: freeTimes },
    // What stands in the pitch is read there.
  ].filter(({ text }) => text !== '' && !sent?.sentences.some((one) => one.text.includes(text)));
  return (
    <section className={classes.part}>
      {sent ? (
        <>
          <h2>{isMine ? `What ${shortName(expert?.name ?? 'the expert')} reads` : 'Why you'}</h2>
          <PitchText pitch={sent} />
        </>
      ) : null}
      {words.length > 0 ? <h2>{isMine ? 'What you wrote' : `In ${name}’s own words`}</h2> : null}
      <dl className={classes.words}>
        {words.map(({ title, text }) => (
          <div key={title}>
            <dt>{title}</dt>
            <dd>
              {text}
              {text === freeTimes ? ` (${timeZone})` : ''}
            </dd>
          </div>
        ))}
      </dl>
      {path.length > 0 ? (
        <p className="soft">The way: {path.map(({ name: one }) => one).join(' – ')}</p>
      ) : null}
    </section>
  );
}
