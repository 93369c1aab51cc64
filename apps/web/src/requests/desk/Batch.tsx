import { Button } from '@mantine/core';
import { useState } from 'react';
import { useMutation } from 'urql';
import { fetchWithin } from '../../ui/fetch-within.ts';
import { Problem } from '../../ui/Problem.tsx';
import { useAct } from '../../ui/use-act.ts';
import classes from './Desk.module.css';
import { type Desk, draftAll } from './operations.ts';

const atOnce = 12;
/** Each of them is a search, so a busy server may take longer than anybody waits for one answer. */
const patiently = { fetch: fetchWithin(120_000) };

type Props = {
  programId: string;
  unserved: Desk['unserved'];
  /** Whether the desk is being read anew. */
  isFetching: boolean;
  onDone: () => void;
};

/** How many learners somebody was looked for, and for how many somebody was found. */
type Drafted = { asked: number; found: number };

function draftedWords({ asked, found }: Drafted): string {
  const nobody = 'Nobody who has room was found';
  if (found === 0) return `${nobody}, so nothing was drafted.`;
  const rest = asked - found;
  const without = rest === 0 ? '' : ` ${nobody} for ${rest === 1 ? 'one' : rest} of them.`;
  return `Drafted, under “In mind”.${without} Learners see nothing before you show it to them.`;
}

/** For these learners, the best introduction each, within what experts take, as drafts. */
export function Batch({ programId, unserved, isFetching, onDone }: Props) {
  const [, draft] = useMutation(draftAll);
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const [drafted, setDrafted] = useState<Drafted | null>(null);
  const { problem, isActing, act } = useAct(onDone);
  // It points at a list, so it is said once that list is there.
  const isWaiting = isActing || (drafted !== null && isFetching);
  const said = drafted && !isWaiting ? draftedWords(drafted) : '';
  const shown = unserved.flatMap(({ learner, challenge }) =>
    learner && challenge ? [{ learner, challenge }] : [],
  );
  const offered = shown.slice(0, atOnce);
  const chosen = offered.map(({ learner }) => learner.id).filter((id) => !left.has(id));
  if (shown.length === 0)
    return (
      <section className={classes.section}>
        <h2>Nobody is left to draft for</h2>
        <p className="soft" role="status">
          {said || 'Every learner with an open challenge has something on its way, or in mind.'}
        </p>
      </section>
    );
  return (
    <form
      className={classes.section}
      onSubmit={(event) => {
        event.preventDefault();
        setDrafted(null);
        act(async () => {
          const result = await draft({ programId, learnerIds: chosen }, patiently);
          const served = result.data?.draftProposals.flatMap(({ learner }) => learner?.id ?? []);
          if (served)
            setDrafted({
              asked: chosen.length,
              found: chosen.filter((id) => served.includes(id)).length,
            });
          return result;
        });
      }}
    >
      <h2>
        Nothing on its way <span className={classes.count}>{shown.length}</span>
      </h2>
      <p className="soft">
        They pose an open challenge and nobody is asked for it, the longest waiting first.
      </p>
      <ul className={classes.ticks}>
        {offered.map(({ learner, challenge }) => (
          <li key={learner.id}>
            <label>
              <input
                type="checkbox"
                checked={!left.has(learner.id)}
                onChange={(event) => {
                  const without = new Set(left);
                  if (event.currentTarget.checked) without.delete(learner.id);
                  else without.add(learner.id);
                  setLeft(without);
                }}
              />
              <span>
                <strong>{learner.name}</strong>
                <span className={classes.poses}>{challenge.title}</span>
              </span>
            </label>
          </li>
        ))}
      </ul>
      <Problem text={problem} />
      <div className={classes.acts}>
        <Button type="submit" size="md" loading={isWaiting} disabled={chosen.length === 0}>
          Draft the best introduction for {chosen.length === 1 ? 'one' : `each of ${chosen.length}`}
        </Button>
        <span role="status" className={classes.count}>
          {isWaiting ? 'Looking for somebody for each of them …' : said}
        </span>
      </div>
    </form>
  );
}
