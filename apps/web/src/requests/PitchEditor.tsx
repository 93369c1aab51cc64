import { Button } from '@mantine/core';
import { useState } from 'react';
import { useMutation } from 'urql';
import { useDraft } from '../ui/drafts.ts';
import { Problem } from '../ui/Problem.tsx';
import { useAct } from '../ui/use-act.ts';
import { useOnce } from '../ui/use-once.ts';
import { shortName } from '../ui/words/person.ts';
import { writePitch } from './act-operations.ts';
import { beginningOf, type Edited, reworded, sentencesIn } from './edited-pitch.ts';
import classes from './Introductions.module.css';
import pitchClasses from './Pitch.module.css';
import type { WholeRequest } from './request-operations.ts';

const fields = ['sentences', 'minutes', 'reading', 'readingUrl'] as const;
/** Ids of added sentences come after those of the sentences there were. */
const firstAdded = 1_000;

/** Who adds a sentence writes it next. */
const takeKeyboard = (field: HTMLTextAreaElement | null) => field?.focus();

/** The pitch, sentence by sentence, each with what it rests on; kept in versions, and sent. */
export function PitchEditor({ request, meId }: { request: WholeRequest; meId: string }) {
  const last = request.pitches.at(-1);
  const beginning = {
    sentences: JSON.stringify(beginningOf(request)),
    minutes: String(last?.minutes ?? request.draft?.minutes ?? 20),
    reading: last?.reading ?? '',
    readingUrl: last?.readingUrl ?? '',
  };
  // What was begun over one version is not what is said after the next.
  const what = `pitch ${request.id} ${last?.version ?? 0}`;
  const draft = useDraft({ personId: meId, what }, fields, beginning);
  const { reading, readingUrl } = draft.words;
  const sentences = sentencesIn(draft.words.sentences) ?? beginningOf(request);
  const minutes = Number(draft.words.minutes);
  const setSentences = (written: Edited[]) => draft.change({ sentences: JSON.stringify(written) });
  const [, write] = useMutation(writePitch);
  const once = useOnce();
  const [said, setSaid] = useState('');
  const { problem, isActing, act } = useAct(() => {
    draft.forget();
    setSaid('Kept as a version of its own.');
  });
  const [added, setAdded] = useState<number | null>(null);
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
      <ol className={pitchClasses.sentences} data-testid="sentences">
        {sentences.map((sentence, place) => (
          <li key={sentence.id} data-bare={sentence.cites === '' || undefined}>
            <textarea
              ref={sentence.id === added ? takeKeyboard : undefined}
              aria-label={`Sentence ${place + 1}`}
              aria-describedby={`rests-${sentence.id}`}
              rows={2}
              value={sentence.text}
              onChange={(event) => {
                const text = event.currentTarget.value;
                setSentences(
                  sentences.map((one) =>
                    one.id === sentence.id ? reworded(one, text, request) : one,
                  ),
                );
              }}
            />
            <p id={`rests-${sentence.id}`} className={pitchClasses.rests}>
              {sentence.cites === ''
                ? 'Rests on nothing that is shown'
                : `Rests on ${sentence.restsOn}`}
            </p>
            <button
              type="button"
              className={pitchClasses.remove}
              aria-label={`Leave out sentence ${place + 1}`}
              onClick={() => setSentences(sentences.filter((one) => one.id !== sentence.id))}
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
            const id = Math.max(firstAdded, ...sentences.map((one) => one.id)) + 1;
            setAdded(id);
            setSentences([...sentences, { id, text: '', cites: '', restsOn: '' }]);
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
            onChange={(event) => draft.change({ minutes: event.currentTarget.value })}
          />
        </label>
        <label>
          One thing to read before
          <input
            maxLength={300}
            value={reading}
            onChange={(event) => draft.change({ reading: event.currentTarget.value })}
          />
        </label>
        <label>
          Where it is
          <input
            type="url"
            placeholder="https://"
            maxLength={1_000}
            value={readingUrl}
            onChange={(event) => draft.change({ readingUrl: event.currentTarget.value })}
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
          {draft.isKept ? 'Kept in this browser until you send it.' : said}
        </span>
      </div>
    </form>
  );
}
