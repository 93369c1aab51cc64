import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useEffect, useRef, useState } from 'react';
import type { ClaimPartsFragment } from '../generated/graphql.ts';
import page from '../ui/Page.module.css';
import classes from './About.module.css';
import { ClaimForm } from './ClaimForm.tsx';
import { detailOf, otherwise, sourceOf, textOf } from './claim-words.ts';
import type { ClaimActs } from './use-claims.ts';

type Props = { claim: ClaimPartsFragment; acts: ClaimActs };

/** One thing that is said of somebody, where it is from, and what they can do about it. */
export function ClaimRow({ claim, acts }: Props) {
  const [isOpen, setOpen] = useState(false);
  const wasOpen = useRef(false);
  const opener = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (wasOpen.current && !isOpen) opener.current?.focus();
    wasOpen.current = isOpen;
  }, [isOpen]);
  const { id, title, takes, canRemove, canRestore, isRemoved } = claim;
  const text = textOf(claim);
  const detail = detailOf(claim);
  const other = otherwise(claim);
  return (
    <li className={classes.claim} data-removed={isRemoved || undefined}>
      <div className={classes.said}>
        <p className={classes.what}>
          <Title claim={claim} />
          {detail ? <span className="soft"> {detail}</span> : null}
        </p>
        {isRemoved ? <p className="soft">You said that this isn’t so.</p> : null}
        {text ? <p className={classes.text}>{text}</p> : null}
        <p className={classes.source}>
          {sourceOf(claim)}
          {other ? <span> {other}</span> : null}
        </p>
      </div>
      {id && isOpen ? (
        <ClaimForm
          claim={claim}
          isActing={acts.isActing}
          onCancel={() => setOpen(false)}
          onSave={async (said) => {
            if (await acts.correct({ id, ...said })) setOpen(false);
          }}
        />
      ) : null}
      {id && !isOpen ? (
        <div className={page.acts}>
          {takes ? (
            <Button
              ref={opener}
              variant="default"
              onClick={() => setOpen(true)}
              aria-label={`Correct ${title}`}
            >
              Correct
            </Button>
          ) : null}
          {canRestore ? (
            <Button
              variant="default"
              onClick={() => acts.restore(id)}
              aria-label={`Undo: ${title}`}
            >
              Undo
            </Button>
          ) : null}
          {canRemove && !canRestore ? (
            <Button
              variant="default"
              onClick={() => acts.remove(id)}
              aria-label={`This isn’t so: ${title}`}
            >
              This isn’t so
            </Button>
          ) : null}
        </div>
      ) : null}
    </li>
  );
}

function Title({ claim: { kind, title, key } }: { claim: ClaimPartsFragment }) {
  if (key && kind === 'CONNECTION')
    return (
      <Link to="/people/$key" params={{ key }}>
        {title}
      </Link>
    );
  if (key && (kind === 'POSED' || kind === 'HELPED'))
    return (
      <Link to="/challenges/$key" params={{ key }}>
        {title}
      </Link>
    );
  if (key && kind === 'INTRODUCTION')
    return (
      <Link to="/introductions/$id" params={{ id: key }}>
        {title}
      </Link>
    );
  return title;
}
