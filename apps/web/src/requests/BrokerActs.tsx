import { useState } from 'react';
import { shortName } from '../ui/words/person.ts';
import { Changes } from './Changes.tsx';
import { HoldForm } from './HoldForm.tsx';
import classes from './Introductions.module.css';
import kindsClasses from './Kinds.module.css';
import { PassOnForm } from './PassOnForm.tsx';
import { PitchEditor } from './PitchEditor.tsx';
import { PitchText } from './PitchText.tsx';
import type { WholeRequest } from './request-operations.ts';
import { TurnAwayForm } from './TurnAwayForm.tsx';

const tabs = ['Write', 'Pass on', 'Wait', 'Say why not'] as const;

/** What whoever introduces can do: write and send the pitch, pass it on, or say why not; and the versions there are. */
export function BrokerActs({ request, meId }: { request: WholeRequest; meId: string }) {
  const [tab, setTab] = useState<(typeof tabs)[number]>('Write');
  const isOpen = request.turn === 'BROKER';
  const last = request.pitches.at(-1);
  return (
    <>
      {isOpen ? (
        <div className={classes.act} data-testid="broker-acts">
          <fieldset className={kindsClasses.kinds}>
            <legend className="visually-hidden">What you do with it</legend>
            {tabs.map((name) => (
              <label key={name} className={kindsClasses.kind}>
                <input
                  type="radio"
                  name="desk"
                  checked={tab === name}
                  onChange={() => setTab(name)}
                />
                <span>
                  {name === 'Write'
                    ? `Write to ${shortName(request.expert?.name ?? 'them')}`
                    : name}
                </span>
              </label>
            ))}
          </fieldset>
          {/* What is written stays while one looks at the rest. */}
          <div hidden={tab !== 'Write'}>
            <PitchEditor request={request} meId={meId} />
          </div>
          {tab === 'Pass on' ? <PassOnForm request={request} /> : null}
          {tab === 'Wait' ? <HoldForm request={request} /> : null}
          {tab === 'Say why not' ? <TurnAwayForm request={request} meId={meId} /> : null}
        </div>
      ) : last ? (
        <section className={classes.part}>
          <h2>The pitch</h2>
          <PitchText pitch={last} />
        </section>
      ) : null}
      {request.pitches.length > 1 || (isOpen && last) ? (
        <details className={classes.agenda}>
          <summary>Versions ({request.pitches.length})</summary>
          <ol className={classes.versions} data-testid="versions">
            {request.pitches.toReversed().map((pitch) => (
              <li key={pitch.version}>
                <h3>
                  Version {pitch.version}
                  <span className="soft"> {pitch.by?.name}</span>
                </h3>
                {pitch.changes.length > 0 ? (
                  <Changes changes={pitch.changes} />
                ) : (
                  <p className={classes.changes}>
                    {pitch.sentences.map(({ text }) => text).join(' ')}
                  </p>
                )}
              </li>
            ))}
          </ol>
        </details>
      ) : null}
    </>
  );
}
