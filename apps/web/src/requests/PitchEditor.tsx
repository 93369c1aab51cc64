import { Button } from '@mantine/core';
import { useState } from 'react';
import { useMutation } from 'urql';
import { useDraft } from '../ui/drafts.ts';
import fields from '../ui/form/Field.module.css';
import { Form } from '../ui/form/Form.tsx';
import { Line } from '../ui/form/Line.tsx';
import { shortName } from '../ui/words/person.ts';
import { writePitch } from './act-operations.ts';
import { beginningOf, type Edited, reworded, sentencesIn } from './edited-pitch.ts';
import classes from './Introductions.module.css';
import pitchClasses from './Pitch.module.css';
import type { WholeRequest } from './request-operations.ts';

const kept = ['sentences', 'minutes', 'reading', 'readingUrl'] as const;
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
  const draft = useDraft({ personId: meId, what }, kept, beginning);
  const { reading, readingUrl } = draft.words;
  const sentences = sentencesIn(draft.words.sentences) ?? beginningOf(request);
  const minutes = Number(draft.words.minutes);
  const setSentences = (written: Edited[]) => draft.change({ sentences: JSON.stringify(written) });
  const [, write] = useMutation(writePitch);
  const [said, setSaid] = useState('');
  /** The version that what stands here goes on from. */
  const [from, setFrom] = useState(last?.version ?? 0);
  const [added, setAdded] = useState<number | null>(null);
  const expert = shortName(request.expert?.name ?? 'them');
  return (
    <Form
      act={`Send to ${expert}`}
      others={
        <Button type="submit" name="keep" value="yes" formNoValidate variant="default" size="md">
          Keep this version
        </Button>
      }
      send={({ value, once }) => {
        const input = {
          requestId: request.id,
          sentences: sentences
            .filter(({ text }) => text.trim() !== '')
            .map(({ text, cites }) => ({ text, cites })),
          minutes,
          reading,
          readingUrl,
          send: value('keep') === '',
          afterVersion: from,
        };
        return write(once(input, request.pitches.length));
      }}
      onDone={() => {
        setFrom(from + 1);
        draft.forget();
        setSaid('Kept as a version of its own.');
      }}
      status={draft.isKept ? 'Kept in this browser until you send it.' : said}
    >
      {last && last.version > from ? (
        <Newer
          version={last.version}
          by={last.by?.name}
          onTake={() => {
            draft.change(beginning);
            draft.forget();
            setFrom(last.version);
          }}
          onGoOn={() => setFrom(last.version)}
        />
      ) : null}
      <p className="soft">
        {last
          ? `This goes on from version ${from}.`
          : `A beginning from what is known; say it your own way. ${expert} sees which sentences rest on something.`}
      </p>
      <ol className={pitchClasses.sentences} data-testid="sentences">
        {sentences.map((sentence, place) => (
          <li key={sentence.id} data-bare={sentence.cites === '' || undefined}>
            <textarea
              className={fields.control}
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
        <Line
          label="Minutes asked for"
          type="number"
          min={10}
          max={60}
          required={false}
          value={minutes}
          onChange={(event) => draft.change({ minutes: event.currentTarget.value })}
        />
        <Line
          label="One thing to read before"
          maxLength={300}
          required={false}
          value={reading}
          onChange={(event) => draft.change({ reading: event.currentTarget.value })}
        />
        <Line
          label="Where it is"
          type="url"
          placeholder="https://"
          maxLength={1_000}
          required={false}
          value={readingUrl}
          onChange={(event) => draft.change({ readingUrl: event.currentTarget.value })}
        />
      </div>
    </Form>
  );
}

type NewerProps = {
  version: number;
  by: string | undefined;
  onTake: () => void;
  onGoOn: () => void;
};

/** Somebody kept a version while this one was written: neither is lost, and one is chosen. */
function Newer({ version, by, onTake, onGoOn }: NewerProps) {
  return (
    <div role="status" className={classes.act}>
      <p>
        {by ?? 'Somebody'} kept version {version} while you wrote. It stands under Versions; yours
        is still here.
      </p>
      <div className={classes.buttons}>
        <Button variant="default" size="sm" onClick={onTake}>
          Take version {version}
        </Button>
        <Button variant="default" size="sm" onClick={onGoOn}>
          Go on with mine
        </Button>
      </div>
    </div>
  );
}
