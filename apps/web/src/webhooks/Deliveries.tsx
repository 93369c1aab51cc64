import type { DeliveryLineFragment } from '../generated/graphql.ts';
import { toTheMinute } from '../ui/words/moments.ts';
import { kindWords, outcomeOf } from './delivery-words.ts';
import classes from './Webhooks.module.css';

/** What an address was told lately, and what came of it. */
export function Deliveries({ deliveries }: { deliveries: readonly DeliveryLineFragment[] }) {
  if (deliveries.length === 0)
    return <p className="soft">Nothing was sent yet. A test shows whether it would arrive.</p>;
  return (
    <div>
      <h3 className={classes.heading}>Sent lately</h3>
      <ul className={classes.rows}>
        {deliveries.map((delivery) => (
          <li key={delivery.id} data-state={delivery.state}>
            <span>{kindWords[delivery.kind]}</span>
            <time dateTime={delivery.at} className="soft">
              {toTheMinute(delivery.at)}
            </time>
            <span className={classes.came}>{outcomeOf(delivery)}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}
