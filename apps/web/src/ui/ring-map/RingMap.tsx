import { type ReactNode, useRef } from 'react';
import { KindShape } from '../KindShape.tsx';
import { MapTool } from '../MapTool.tsx';
import type { RingHighlight, RingPicture } from './picture.ts';
import classes from './RingMap.module.css';
import { useRingMap } from './use-ring-map.ts';

type Props = {
  picture: RingPicture;
  highlight: RingHighlight | null;
  onPick: (key: string) => void;
  /** What the map shows, for those who do not see it; it ends by saying where the same is in words. */
  label: string;
  /** The way that stands out, as a sentence. */
  caption: ReactNode;
  /** Which kinds of things are on it. */
  legend: readonly { kind: 'person' | 'expert' | 'challenge' | 'topic'; word: string }[];
};

/** People on rings around one of them, with one way standing out, and the same way as a sentence beneath. */
export function RingMap({ picture, highlight, onPick, label, caption, legend }: Props) {
  const place = useRef<HTMLDivElement>(null);
  const map = useRingMap(place, picture, highlight, onPick);
  const keys = picture.nodes.filter((node) => highlight?.people.includes(node.id));
  return (
    <figure className={classes.map}>
      <div className={classes.tools}>
        <MapTool label="Nearer" onPress={() => map.current?.zoom(1.3)} path="M9 4v10M4 9h10" />
        <MapTool label="Further away" onPress={() => map.current?.zoom(1 / 1.3)} path="M4 9h10" />
        <MapTool
          label="Fit the map"
          onPress={() => map.current?.fit()}
          path="M3 7V3h4M11 3h4v4M15 11v4h-4M7 15H3v-4"
        />
      </div>
      <div
        ref={place}
        className={classes.canvas}
        role="img"
        aria-label={label}
        data-testid="ring-map"
        data-nodes={picture.nodes.length + 1}
        data-chosen={highlight?.key ?? ''}
        data-highlighted={JSON.stringify(keys.map((node) => node.key))}
      />
      <figcaption>
        <div className={classes.caption} aria-live="polite" data-testid="map-sentence">
          {caption}
        </div>
        <ul className={classes.legend}>
          {legend.map(({ kind, word }) => (
            <li key={kind}>
              <KindShape kind={kind} size={13} /> {word}
            </li>
          ))}
          {highlight?.weakest !== null && highlight !== null ? (
            <li>
              <svg width="22" height="4" aria-hidden="true">
                <path d="M0 2h22" stroke="var(--new)" strokeWidth="3" strokeDasharray="6 4" />
              </svg>{' '}
              weakest step
            </li>
          ) : null}
        </ul>
      </figcaption>
    </figure>
  );
}
