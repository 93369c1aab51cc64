import { Button } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import { Line } from '../../ui/form/Line.tsx';
import classes from '../Accounts.module.css';
import { roleInWords } from '../role-words.ts';
import { isLastOrganiser } from './is-last-organiser.ts';
import type { Asker, Member, TeamProgram } from './operations.ts';
import { TeamRow } from './TeamRow.tsx';

type Props = {
  program: TeamProgram;
  team: readonly Member[];
  asker: Asker;
  onChange: () => void;
  onHandedOver: (name: string) => void;
};

const atFirst = 40;
/** How many the server tells at most. */
const most = 500;

/** Everybody who has a role, organisers first, with what there is to change; found by name or by role. */
export function TeamList({ program, team, asker, onChange, onHandedOver }: Props) {
  const [sought, setSought] = useState('');
  const [all, setAll] = useState(false);
  const [gone, setGone] = useState<string | null>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  // Only once the question before is closed, which gives the focus back to a row that goes.
  useEffect(() => {
    if (gone) heading.current?.focus();
  }, [gone]);
  const ordered = useKeptOrder(team);
  const found = ordered.filter((member) => isFound(member, sought));
  const shown = all ? found : found.slice(0, atFirst);
  const organises = team.some((one) => one.accountId === asker.accountId && isOrganiser(one));
  return (
    <section className={classes.section}>
      <h2 ref={heading} tabIndex={-1}>
        {team.length === 0 ? 'Nobody has a role yet' : inWords(team.length)}
      </h2>
      {team.length === 0 ? (
        <p className="soft">Make a link below for whoever shall organise it.</p>
      ) : null}
      {team.length > 0 && !team.some(isOrganiser) ? (
        <p className="soft">Nobody organises it: make somebody an organiser.</p>
      ) : null}
      {team.length >= most ? (
        <p className="soft">
          These are the first {most}: organisers, then everybody by name. Roles of others are given
          with the API (giveRole).
        </p>
      ) : null}
      {team.length > 8 ? (
        <Line
          label="Find somebody"
          type="search"
          placeholder="A name or a role"
          value={sought}
          onChange={({ currentTarget }) => setSought(currentTarget.value)}
        />
      ) : null}
      <p role="status" className="soft">
        {sought && found.length === 0 ? 'Nobody is called so, or has such a role.' : gone}
      </p>
      <ul className={classes.rows} data-testid="team">
        {shown.map((member) => (
          <TeamRow
            key={member.accountId}
            program={program}
            member={member}
            asker={asker}
            askerOrganises={organises}
            isLast={isLastOrganiser(team, member.accountId)}
            onChange={onChange}
            onGone={() => {
              setGone(
                `${member.accountId === asker.accountId ? 'You have' : `${member.name} has`} no role here any more.`,
              );
              onChange();
            }}
            onHandedOver={() => onHandedOver(member.name)}
          />
        ))}
      </ul>
      {shown.length < found.length ? (
        <div>
          <Button variant="default" size="md" onClick={() => setAll(true)}>
            Show all {found.length}
          </Button>
        </div>
      ) : null}
    </section>
  );
}

const isOrganiser = ({ roles }: Member) => roles.includes('ORGANISER');

const inWords = (count: number) => (count === 1 ? 'One person' : `${count} people`);

function isFound({ name, roles }: Member, sought: string): boolean {
  const words = [name, ...roles.map(roleInWords)].join(' ').toLowerCase();
  return words.includes(sought.trim().toLowerCase());
}

/** Rows stay where they were when what somebody may do changes, so that nobody loses theirs. */
function useKeptOrder(team: readonly Member[]): Member[] {
  const places = useRef(new Map<string, number>());
  for (const { accountId } of team)
    if (!places.current.has(accountId)) places.current.set(accountId, places.current.size);
  const place = (member: Member) => places.current.get(member.accountId) ?? 0;
  return [...team].sort((a, b) => place(a) - place(b));
}
