import { Link } from '@tanstack/react-router';
import { markNames } from '../ui/mark-names.ts';
import { shortName } from '../ui/words/person.ts';
import type { HyperItem } from './hyper-card.ts';
import classes from './Reasons.module.css';
import { type Reason, reasonsFor, shareInWords } from './reasons.ts';

/** How many are read before one asks for more. */
const atFirst = 3;

type Props = { id: string; item: HyperItem; all: boolean; onAll: () => void };

/** What speaks for somebody, what counts most first: what they know, did and say, when, and how much it counts. */
export function Reasons({ id, item, all, onAll }: Props) {
  const reasons = reasonsFor(item);
  if (reasons.length === 0) return null;
  const shown = all ? reasons : reasons.slice(0, atFirst);
  const isDated = shown.some(({ id: of, day }) => day !== null && /^(CHALLENGE|SESSION) /.test(of));
  return (
    <section className={classes.reasons} aria-labelledby={`${id}-reasons`}>
      <h4 id={`${id}-reasons`} className={classes.heading}>
        What speaks for {shortName(item.person.name)}
      </h4>
      <ul id={`${id}-list`} className={classes.list} data-testid="reasons">
        {shown.map((reason) => (
          <li key={reason.id} className={classes.reason}>
            <div>
              <p>
                {markNames(reason.words, reason.names).map((part) =>
                  part.name ? <strong key={part.at}>{part.text}</strong> : part.text,
                )}
                {reason.link ? <Followed link={reason.link} /> : null}
              </p>
              {reason.details.length > 0 ? (
                <p className={classes.soft} title={reason.day ?? undefined}>
                  {reason.details.join(' · ')}
                </p>
              ) : null}
            </div>
            <Share share={reason.share} />
          </li>
        ))}
      </ul>
      {isDated ? (
        <p className={classes.soft}>Recent work counts more: half as much after five years.</p>
      ) : null}
      {reasons.length > atFirst ? (
        <button
          type="button"
          className={classes.more}
          aria-expanded={all}
          aria-controls={`${id}-list`}
          onClick={onAll}
        >
          {all ? 'The first three' : `All ${reasons.length} reasons`}
        </button>
      ) : null}
    </section>
  );
}

function Followed({ link }: { link: NonNullable<Reason['link']> }) {
  const params = { key: link.key };
  return (
    <>
      {' '}
      {link.to === 'challenge' ? (
        <Link to="/challenges/$key" params={params}>
          {link.name}
        </Link>
      ) : (
        <Link to="/people/$key" params={params}>
          {link.name}
        </Link>
      )}
    </>
  );
}

/** How much of the whole it is, as a small bar. */
function Share({ share }: { share: number }) {
  const percent = Math.round(100 * share);
  return (
    <span className={classes.share} title={`${percent} of 100: ${shareInWords(share)}`}>
      <span className="visually-hidden">{shareInWords(share)}</span>
      {share > 0 ? (
        <span aria-hidden="true" className={classes.bar}>
          <span style={{ width: `${percent}%` }} />
        </span>
      ) : null}
    </span>
  );
}
