import { useState } from 'react';
import { useClient, useMutation } from 'urql';
import type { Answer } from '../generated/graphql.ts';
import { useDraft } from '../ui/drafts.ts';
import { Day } from '../ui/form/Day.tsx';
import { Form } from '../ui/form/Form.tsx';
import { TextArea } from '../ui/form/TextArea.tsx';
import { PersonBox } from '../ui/PersonPicker.tsx';
import { noonOf } from '../ui/words/moments.ts';
import { shortName } from '../ui/words/person.ts';
import { answer, personByKey } from './act-operations.ts';
import classes from './Introductions.module.css';
import kindsClasses from './Kinds.module.css';
import type { WholeRequest } from './request-operations.ts';
import { isOver } from './request-words.ts';

type Kind = Exclude<Answer, 'TELL'>;

/** The expert's answer: yes in one press, and four other things one may say instead. */
export function AnswerForm({ request, meId }: { request: WholeRequest; meId: string }) {
  const [, send] = useMutation(answer);
  const client = useClient();
  const [kind, setKind] = useState<Kind>('ACCEPT');
  const { words, isKept, change, forget } = useDraft(
    { personId: meId, what: `answer ${request.id}` },
    ['note'],
    { note: '' },
  );
  const { note } = words;
  const [until, setUntil] = useState('');
  const [better, setBetter] = useState<{ id: string; name: string } | null>(null);
  if (isOver(request)) return null;
  const last = request.mayWaitUntil?.slice(0, 10);
  const learner = shortName(request.learner?.name ?? 'the learner');
  const kinds: Record<Kind, { word: string; act: string; note: string | null; hint: string }> = {
    ACCEPT: {
      word: 'Yes',
      act: `Yes, introduce me to ${learner}`,
      note: `A word to ${learner}`,
      hint: 'Each of you then sees the address the other has here. Whoever introduces reads what you write.',
    },
    ASK: {
      word: 'Ask for more',
      act: `Ask ${learner}`,
      note: `What you want to know from ${learner}`,
      hint: 'Your time stands still until the answer.',
    },
    SUGGEST: {
      word: 'Somebody better',
      act: better ? `Suggest ${better.name}` : 'Suggest them',
      note: 'Why they, in a sentence',
      hint: `${learner} decides whether to ask them. They hear of it only then.`,
    },
    PAUSE: {
      word: 'Later',
      act: 'Answer later',
      note: null,
      hint: `${learner} is told that you answer later.`,
    },
    DECLINE: {
      word: 'Not this time',
      act: 'Let it pass',
      note: `Why, for whoever introduces; ${learner} never sees it`,
      hint: `${learner} only hears that this way is closed, as if the time had passed.`,
    },
  };
  const names: Kind[] =
    request.state === 'PITCHED'
      ? ['ACCEPT', 'ASK', 'SUGGEST', ...(last ? (['PAUSE'] as const) : []), 'DECLINE']
      : ['ACCEPT', 'SUGGEST', 'DECLINE'];
  const { act: word, note: label, hint } = kinds[kind];
  return (
    <Form
      testId="answer"
      act={word}
      button={{
        variant: kind === 'DECLINE' || kind === 'PAUSE' ? 'default' : 'filled',
        disabled: kind === 'SUGGEST' && better === null,
      }}
      send={({ once }) => {
        const input = {
          requestId: request.id,
          answer: kind,
          ...(label && note.trim() !== '' ? { note } : {}),
          ...(kind === 'SUGGEST' && better ? { suggestedId: better.id } : {}),
          ...(kind === 'PAUSE' && until ? { until: noonOf(until) } : {}),
        };
        return send(once(input));
      }}
      onDone={forget}
      status={isKept && label ? 'Kept in this browser until you send it.' : ''}
    >
      <fieldset className={kindsClasses.kinds}>
        <legend className="visually-hidden">Your answer</legend>
        {names.map((name) => (
          <label key={name} className={kindsClasses.kind}>
            <input
              type="radio"
              name="answer"
              checked={kind === name}
              onChange={() => setKind(name)}
            />
            <span>{kinds[name].word}</span>
          </label>
        ))}
      </fieldset>
      {kind === 'SUGGEST' ? (
        <div className={classes.better}>
          <PersonBox
            label="Who knows better?"
            suggestions={[]}
            onPick={async (key) => {
              const { data } = await client.query(personByKey, { key });
              if (data?.person) setBetter({ id: data.person.id, name: data.person.name });
            }}
          />
          {better ? <p role="status">{better.name}</p> : null}
        </div>
      ) : null}
      {kind === 'PAUSE' && last ? (
        <Day label="From when" value={until} last={last} onChange={setUntil} />
      ) : null}
      {label ? (
        <TextArea
          label={label}
          hint={hint}
          value={note}
          most={2_000}
          rows={2}
          required={kind === 'ASK'}
          onChange={(written) => change({ note: written })}
        />
      ) : (
        <p className="soft">{hint}</p>
      )}
    </Form>
  );
}
