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
  const shown = all ? expertise : expertise.slice(0, atFirst);
  return (
    <>
      <section className={classes.section}>
        <h2>Knows about</h2>
        {expertise.length === 0 && ownWords.length === 0 ? (
          <p className={classes.soft}>Nothing has been said about what they know yet.</p>
        ) : null}
        <ul className={classes.knows} data-testid="knows">
          {shown.map(({ topic, level, evidence }) => (
            <li key={topic.id}>
              <Link to="/find" search={{ topics: topic.id }} className={chip.chip}>
                {topic.name}
              </Link>
              <p>
                {levelInWords(level)}
                {evidence.length > 0 ? (
                  <span className={classes.soft}>: {evidence.join('; ')}</span>
                ) : null}
              </p>
            </li>
          ))}
          {ownWords.map((words) => (
            <li key={words}>
              <p>“{words}”</p>
            </li>
          ))}
        </ul>
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
                <Link
                  to="/find"
                  search={{ topics: topic.id }}
                  className={chip.chip}
                  data-come="similar"
                >
                  {topic.name}
                </Link>
              </li>
            ))}
          </ul>
        </section>
      ) : null}
    </>
  );
}
