import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import type { KnowsFragment } from '../generated/graphql.ts';
import { graphql } from '../generated/index.ts';
import chip from '../ui/TopicChip.module.css';
import { levelInWords } from '../ui/words/person.ts';
import classes from './PersonPage.module.css';

graphql(`
  fragment Knows on Person {
    ownWords
    expertise(first: 100) {
      level
      evidence
      topic {
        id
        name
      }
    }
    interests(first: 30) {
      id
      name
    }
  }
`);

const atFirst = 8;

/** What somebody knows, how well and by what evidence; and what they would like to know. */
export function Knows({ person }: { person: KnowsFragment }) {
  const [all, setAll] = useState(false);
  const { expertise, interests, ownWords } = person;
  const sameLevel = new Set(expertise.map(({ level }) => level)).size < 2;
  const shown = all ? expertise : expertise.slice(0, atFirst);
  return (
    <>
      <section className={classes.section}>
        <h2>Knows about</h2>
        {expertise.length === 0 && ownWords.length === 0 ? (
          <p className="soft">Nothing has been said about what they know yet.</p>
        ) : null}
        {expertise.some(({ evidence }) => evidence.length > 0) ? (
          <ul className={classes.knows} data-testid="knows">
            {shown.map(({ topic, level, evidence }) => (
              <li key={topic.id}>
                <TopicLink topic={topic} />
                <p>
                  {levelInWords(level)}
                  {evidence.length > 0 ? (
                    <span className="soft">: {evidence.join('; ')}</span>
                  ) : null}
                </p>
              </li>
            ))}
          </ul>
        ) : (
          <ul className={classes.chips} data-testid="knows">
            {shown.map(({ topic, level }) => (
              <li key={topic.id}>
                <TopicLink topic={topic} note={sameLevel ? null : levelInWords(level)} />
              </li>
            ))}
          </ul>
        )}
        {ownWords.map((words) => (
          <p key={words}>“{words}”</p>
        ))}
        {shown.length < expertise.length ? (
          <div>
            <Button variant="default" size="sm" onClick={() => setAll(true)}>
              Show all {expertise.length}
            </Button>
          </div>
        ) : null}
      </section>
      {interests.length > 0 ? (
        <section className={classes.section}>
          <h2>Wants to know more about</h2>
          <ul className={classes.chips}>
            {interests.map((topic) => (
              <li key={topic.id}>
                <TopicLink topic={topic} similar />
              </li>
            ))}
          </ul>
        </section>
      ) : null}
    </>
  );
}

type TopicLinkProps = {
  topic: { id: string; name: string };
  /** A few words beside the name. */
  note?: string | null;
  similar?: boolean;
};

function TopicLink({ topic, note = null, similar = false }: TopicLinkProps) {
  return (
    <Link
      to="/find"
      search={{ topics: topic.id }}
      className={chip.chip}
      data-come={similar ? 'similar' : 'named'}
    >
      {topic.name} {note ? <small className={chip.note}>{note}</small> : null}
    </Link>
  );
}
