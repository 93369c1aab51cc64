import { Link } from '@tanstack/react-router';
import { type ReactNode, useState } from 'react';
import { useMutation } from 'urql';
import type { LetterAct, LetterKind } from '../generated/graphql.ts';
import { dayFrom } from '../ui/day-from.ts';
import { Day } from '../ui/form/Day.tsx';
import { Form } from '../ui/form/Form.tsx';
import { TextArea } from '../ui/form/TextArea.tsx';
import { noonOf } from '../ui/words/moments.ts';
import { shortName } from '../ui/words/person.ts';
import classes from './Letter.module.css';
import { actByLetter, type LetterShown } from './operations.ts';

type Words = {
  title: string;
  say: ReactNode;
  press: string;
  /** What is written with it, where something is. */
  note?: { label: string; isNeeded: boolean };
  /** How many days it may be put off. */
  days?: number;
};

/** Of what no more letters come. */
const stopped: Record<LetterKind, string> = {
  INTRODUCE: 'when you are asked to introduce somebody',
  ANSWER: 'when somebody would like to talk with you',
  MORE: 'when you are asked for more about your request',
  ACCEPTED: 'when you are introduced',
  REMINDER: 'when your time to answer is nearly over',
  NEWS: 'of other news',
};

/** What each link of a letter does, in words. */
function wordsFor({ learner: one, expert: other, kind }: LetterShown): Record<LetterAct, Words> {
  const learner = shortName(one ?? 'them');
  const expert = shortName(other ?? 'them');
  const quietly = `${learner} never hears who said no, or why.`;
  return {
    ACCEPT: {
      title: `Say yes to ${one ?? 'them'}`,
      say: 'You both get each other’s address, and a time for a first call is proposed.',
      press: `Yes, introduce me to ${learner}`,
      note: { label: `A word to ${learner}`, isNeeded: false },
    },
    ASK: {
      title: `Ask ${one ?? 'them'} for more`,
      say: 'Your time stands still until the answer.',
      press: `Ask ${learner}`,
      note: { label: `What you want to know from ${learner}`, isNeeded: true },
    },
    PAUSE: {
      title: 'Answer later',
      say: `${learner} is told that you answer later.`,
      press: 'Answer later',
      days: 28,
    },
    DECLINE: {
      title: 'Let it pass this time',
      say: quietly,
      press: 'Let it pass',
      note: { label: 'Why, for whoever introduces', isNeeded: false },
    },
    SEND: {
      title: `Introduce ${one ?? 'them'} to ${other ?? 'them'}`,
      say: `${expert} reads this, in your name:`,
      press: `Send it to ${expert}`,
    },
    HOLD: {
      title: 'Wait with the introduction',
      say: `${learner} is told until when.`,
      press: 'Wait with it',
      days: 14,
    },
    TURN_AWAY: {
      title: `Do not introduce ${one ?? 'them'}`,
      say: `Say why, as a rule that everybody in the program reads without names. ${learner} is offered the next way.`,
      press: 'Do not introduce',
      note: { label: 'Why not, as a rule', isNeeded: true },
    },
    TELL: {
      title: `Answer ${other ?? 'them'}`,
      say: `${expert} would like to know, before saying yes or no:`,
      press: `Answer ${expert}`,
      note: { label: `Your answer to ${expert}`, isNeeded: true },
    },
    STOP: {
      title: kind ? 'No more letters like this' : 'No more daily letters',
      say: (
        <>
          One press, and you get none any more {kind ? stopped[kind] : 'of what happened each day'}.
          Everything stays under <Link to="/introductions">Introductions</Link>, and you can choose
          anew in <Link to="/account">your account</Link>.
        </>
      ),
      press: 'Stop them',
    },
  };
}

type Props = {
  token: string;
  letter: LetterShown;
  /** It could not be done: perhaps the letter tells of something else by now. */
  onProblem: () => void;
};

/** What one press does, and what may be said with it. */
export function LetterForm({ token, letter, onProblem }: Props) {
  const { title, say, press, note, days } = wordsFor(letter)[letter.act];
  const [, send] = useMutation(actByLetter);
  const [written, setWritten] = useState('');
  const [day, setDay] = useState(() => dayFrom(7));
  // What is sent, or is to be answered, comes before the button; what was read in the letter after it.
  const isFirst = letter.act === 'SEND' || letter.act === 'TELL';
  const words =
    letter.words.length > 0 ? (
      <blockquote className={classes.words}>
        {letter.words.map((text) => (
          <p key={text}>{text}</p>
        ))}
      </blockquote>
    ) : null;
  return (
    <div className={classes.letter}>
      <h1>{title}</h1>
      <p>{say}</p>
      {isFirst ? words : null}
      <Form
        act={press}
        send={async () => {
          const result = await send({
            input: {
              token,
              ...(letter.act === 'SEND' ? { words: letter.words } : {}),
              ...(note && written.trim() !== '' ? { note: written } : {}),
              ...(days ? { until: noonOf(day) } : {}),
            },
          });
          if (result.error) onProblem();
          return result;
        }}
      >
        {note ? (
          <TextArea
            label={note.label}
            required={note.isNeeded}
            rows={4}
            most={letter.act === 'TURN_AWAY' ? 1_000 : 2_000}
            value={written}
            onChange={setWritten}
          />
        ) : null}
        {days ? (
          <Day
            label={letter.act === 'PAUSE' ? 'From when' : 'Until when'}
            last={dayFrom(days)}
            value={day}
            onChange={setDay}
          />
        ) : null}
      </Form>
      {isFirst || !words ? null : (
        <section className={classes.reread}>
          <h2>What you were written</h2>
          {words}
        </section>
      )}
      {letter.requestId ? (
        <p className="soft">
          Rather something else?{' '}
          <Link to="/introductions/$id" params={{ id: letter.requestId }}>
            See all of it
          </Link>
          , which takes signing in.
        </p>
      ) : null}
    </div>
  );
}
