import { useState } from 'react';
import type { ClaimPartsFragment, VisibilityPartsFragment } from '../generated/graphql.ts';
import fields from '../ui/form/Field.module.css';
import page from '../ui/Page.module.css';
import { Problem } from '../ui/Problem.tsx';
import classes from './About.module.css';
import { ClaimRow } from './ClaimRow.tsx';
import { groups, isMeant } from './claim-groups.ts';
import { ShownTo } from './ShownTo.tsx';
import { useClaims } from './use-claims.ts';

type Props = {
  claims: readonly ClaimPartsFragment[];
  visibility: VisibilityPartsFragment | null | undefined;
};

/** More than this are easier found by a word than by scrolling. */
const many = 12;

/** Everything that is said of somebody, in groups, and by a word where there is much. */
export function Claims({ claims: first, visibility }: Props) {
  const { claims, problem, done, ...acts } = useClaims(first);
  const [typed, setTyped] = useState('');
  const wanted = typed.trim();
  const meant = wanted === '' ? claims : claims.filter((claim) => isMeant(claim, wanted));
  return (
    <div className={classes.groups}>
      {claims.length > many ? (
        <div className={classes.find}>
          <label htmlFor="find-claims">Find in it</label>
          <input
            className={fields.control}
            id="find-claims"
            type="search"
            value={typed}
            onChange={({ target }) => setTyped(target.value)}
          />
          <p role="status" className="soft">
            {wanted === ''
              ? `${claims.length} things`
              : `${meant.length} of ${claims.length} things`}
          </p>
        </div>
      ) : null}
      <p role="status" className={done ? page.done : 'visually-hidden'}>
        {done}
      </p>
      <Problem text={problem} />
      {groups.map(({ title, kinds, empty, shown }) => {
        const mine = meant.filter(({ kind }) => kinds.includes(kind));
        if (mine.length === 0 && wanted !== '') return null;
        return (
          <section key={title} className={classes.group}>
            <div className={classes.head}>
              <h2>{title}</h2>
              {shown && visibility ? (
                <ShownTo shown={shown} settings={visibility} about={title} />
              ) : null}
            </div>
            {mine.length > 0 ? (
              <ul className={classes.claims}>
                {mine.map((claim, index) => (
                  <ClaimRow key={claim.id ?? `${claim.kind} ${index}`} claim={claim} acts={acts} />
                ))}
              </ul>
            ) : (
              <p className="soft">{empty}</p>
            )}
          </section>
        );
      })}
    </div>
  );
}
