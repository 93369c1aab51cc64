import { Button } from '@mantine/core';
import type { Scene } from './acts.ts';
import { NotAnswered, NotThere } from './asking.ts';
import { isCommunity } from './communities/community.ts';
import classes from './ExploreView.module.css';
import { matches } from './matches.ts';
import { partsOf } from './ref.ts';

/** What did not come about, what is safe, what to do; and what of a link is not there any more. */
export function Notices({ scene, problems }: { scene: Scene; problems: readonly string[] }) {
  const { state, step, shown, explorer } = scene;
  const { trouble } = state;
  const { missing, nodes, titles } = step.gathered;
  const { selected } = step.view;
  const { filters } = step.view;
  const nobody = filters.length > 0 && !shown.people.some((node) => matches(node, filters));
  const told = [
    ...problems,
    ...(nobody
      ? ['Nobody here fits these filters. Remove one of them, or look further away.']
      : []),
    ...(missing.length > 0
      ? [`Not here any more, or not for you to see: ${missing.map(nameOf).join(', ')}.`]
      : []),
    ...(selected !== null && !isCommunity(selected) && !nodes.has(selected)
      ? [notInView(titles.get(selected))]
      : []),
  ];
  return (
    <>
      {trouble ? (
        <div role="alert" className={classes.notice}>
          <p>
            {trouble.error instanceof NotThere
              ? `There is nothing here called “${nameOf(trouble.view.focus)}”. You still see what was there before.`
              : `${whatFailed(trouble.error)} You still see what was there before, and nothing you did is lost.`}
          </p>
          {trouble.error instanceof NotThere ? null : (
            <Button size="sm" onClick={explorer.tryAgain}>
              Try again
            </Button>
          )}
          <Button size="sm" variant="default" onClick={explorer.leaveTrouble}>
            Leave it
          </Button>
        </div>
      ) : null}
      {told.map((problem) => (
        <p key={problem} role="status" className={classes.notice}>
          {problem}
        </p>
      ))}
    </>
  );
}

/** Whoever is not there, or not for the reader to see, has no name here. */
function notInView(title: string | undefined): string {
  return title === undefined
    ? 'What is selected is not here any more, or not for you to see.'
    : `${title} is selected, and is not in this view.`;
}

/** In the server's words where it has some, such as that one has to sign in again. */
function whatFailed(error: unknown): string {
  if (!(error instanceof NotAnswered)) return 'That could not be drawn.';
  const [said] = error.reason.graphQLErrors;
  return said
    ? `That could not be fetched. ${said.message}`
    : 'That could not be fetched: the server did not answer.';
}

function nameOf(ref: string): string {
  return partsOf(ref)?.key ?? ref;
}
