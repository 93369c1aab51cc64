import { Button } from '@mantine/core';
import { useRef, useState } from 'react';
import { useMutation } from 'urql';
import { useAct } from '../ui/use-act.ts';
import { shortName } from '../ui/words/person.ts';
import { writePitch } from './act-operations.ts';
import { beginningOf, reworded } from './edited-pitch.ts';
import classes from './Introductions.module.css';
import { Problem } from './Problem.tsx';
import type { WholeRequest } from './request-operations.ts';
import { useOnce } from './use-once.ts';

/** Ids of added sentences come after those of the sentences there were. */
const firstAdded = 1_000;

/** Who adds a sentence writes it next. */
const takeKeyboard = (field: HTMLTextAreaElement | null) => field?.focus();

/** The pitch, sentence by sentence, each with what it rests on; kept in versions, and sent. */
export function PitchEditor({ request }: { request: WholeRequest }) {
  const last = request.pitches.at(-1);
  const [sentences, setSentences] = useState(() => beginningOf(request));
  const [minutes, setMinutes] = useState(last?.minutes ?? request.draft?.minutes ?? 20);
  const [reading, setReading] = useState(last?.reading ?? '');
  const [readingUrl, setReadingUrl] = useState(last?.readingUrl ?? '');
  const [, write] = useMutation(writePitch);
  const once = useOnce();
  const [said, setSaid] = useState('');
  const { problem, isActing, act } = useAct(() => setSaid('Kept as a version of its own.'));
  const nextId = useRef(firstAdded);
  const expert = shortName(request.expert?.name ?? 'them');
  const keep = (send: boolean) =>
    act(() => {
      const input = {
        requestId: request.id,
        sentences: sentences
          .filter(({ text }) => text.trim() !== '')
          .map(({ text, cites }) => ({ text, cites })),
        minutes,
        reading,
        readingUrl,
        send,
      };
      return write(once(input, request.pitches.length));
    });

  return (
    <form
      className={classes.act}
      onSubmit={(event) => {
        event.preventDefault();
        keep(true);
      }}
    >
      <p className={classes.soft}>
        {last
          ? `This is version ${last.version}.`
          : `A beginning from what is known; say it your own way. ${expert} sees which sentences rest on something.`}
      </p>
      <ol className={classes.sentences} data-testid="sentences">
        {sentences.map((sentence, place) => (
          <li key={sentence.id} data-bare={sentence.cites === '' || undefined}>
            <textarea
              ref={sentence.id > firstAdded ? takeKeyboard : undefined}
              aria-label={`Sentence ${place + 1}`}
              aria-describedby={`rests-${sentence.id}`}
              rows={2}
              value={sentence.text}
              onChange={(event) => {
                const text = event.currentTarget.value;
                setSaid('');
                setSentences((before) =>
                  before.map((one) =>
                    one.id === sentence.id ? reworded(one, text, request) : one,
                  ),
                );
              }}
            />
            <p id={`rests-${sentence.id}`} className={classes.rests}>
              {sentence.cites === ''
                ? 'Rests on nothing that is shown'
                : `Rests on ${sentence.restsOn}`}
            </p>
            <button
              type="button"
              className={classes.remove}
              aria-label={`Leave out sentence ${place + 1}`}
              onClick={() =>
                setSentences((before) => before.filter((one) => one.id !== sentence.id))
              }
            >
              ✕
            </button>
          </li>
        ))}
      </ol>
      <div className={classes.buttons}>
        <Button
          variant="default"
          size="sm"
          disabled={sentences.length >= 20}
          onClick={() => {
            nextId.current += 1;
            const id = nextId.current;
            setSentences((before) => [...before, { id, text: '', cites: '', restsOn: '' }]);
          }}
        >
          Add a sentence
        </Button>
      </div>
      <div className={classes.three}>
        <label>
          Minutes asked for
          <input
            type="number"
            min={10}
            max={60}
            value={minutes}
            onChange={(event) => setMinutes(Number(event.currentTarget.value))}
          />
        </label>
        <label>
          One thing to read before
          <input
            maxLength={300}
            value={reading}
            onChange={(event) => setReading(event.currentTarget.value)}
          />
        </label>
        <label>
          Where it is
          <input
            type="url"
            placeholder="https://"
            maxLength={1_000}
            value={readingUrl}
            onChange={(event) => setReadingUrl(event.currentTarget.value)}
          />
        </label>
      </div>
      <Problem text={problem} />
      <div className={classes.buttons}>
        <Button type="submit" size="md" loading={isActing}>
          Send to {expert}
        </Button>
        <Button variant="default" size="md" disabled={isActing} onClick={() => keep(false)}>
          Keep this version
        </Button>
        <span role="status" className={classes.soft}>
          {said}
        </span>
      </div>
    </form>
  );
}
