type Props = {
  kind:
    | 'person'
    | 'expert'
    | 'challenge'
    | 'topic'
    | 'discipline'
    | 'program'
    | 'cohort'
    | 'session';
  size?: number;
};

const outline = {
  fill: 'var(--card)',
  stroke: 'var(--soft)',
  strokeWidth: 1.6,
  strokeLinejoin: 'round',
} as const;

/** The shape and colour of a kind of thing, the same here as on the map; the word goes beside it. */
export function KindShape({ kind, size = 16 }: Props) {
  return (
    <svg width={size} height={size} viewBox="0 0 16 16" aria-hidden="true" style={{ flex: 'none' }}>
      {kind === 'person' ? <circle cx="8" cy="8" r="6" fill="var(--person)" /> : null}
      {kind === 'expert' ? (
        <circle cx="8" cy="8" r="5.2" fill="var(--card)" stroke="var(--new)" strokeWidth="2.4" />
      ) : null}
      {kind === 'challenge' ? (
        <rect x="2.5" y="2.5" width="11" height="11" rx="3" fill="var(--challenge)" />
      ) : null}
      {kind === 'topic' ? (
        <path
          d="M8 1.5 13.8 4.8v6.4L8 14.5 2.2 11.2V4.8z"
          fill="var(--topic-tint)"
          stroke="var(--topic)"
          strokeWidth="1.4"
        />
      ) : null}
      {kind === 'discipline' ? (
        <path d="M5.5 2h5L14 5.5v5L10.5 14h-5L2 10.5v-5z" fill="var(--topic)" />
      ) : null}
      {kind === 'cohort' ? <path d="M8 1.8 14.2 8 8 14.2 1.8 8z" {...outline} /> : null}
      {kind === 'session' ? <path d="M8 2.5 14 13H2z" {...outline} /> : null}
      {kind === 'program' ? (
        <path d="M2.5 4h11v8.5h-11zM5 1.7h6" {...outline} strokeLinecap="round" />
      ) : null}
    </svg>
  );
}
