import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { Avatar } from '../../ui/Avatar.tsx';
import { programRoles, roleInWords } from '../role-words.ts';
import type { Asker, Member, TeamProgram } from './operations.ts';
import { RoleChoices } from './RoleChoices.tsx';
import team from './Team.module.css';

export type RowProps = {
  program: TeamProgram;
  member: Member;
  asker: Asker;
  askerOrganises: boolean;
  /** Nobody else organises the program. */
  isLast: boolean;
  onChange: () => void;
  /** Their last role was taken. */
  onGone: () => void;
  onHandedOver: () => void;
};

/** Somebody who has an account here, and below, once it is asked for, what they may do. */
export function TeamRow(props: RowProps) {
  const { accountId, name, person, roles } = props.member;
  const [isOpen, setOpen] = useState(false);
  const isMe = accountId === props.asker.accountId;
  return (
    <li>
      <span className={team.who}>
        <Avatar personKey={person?.key ?? accountId} name={name} size={36} />
        <span>
          {person ? (
            <Link to="/people/$key" params={{ key: person.key }}>
              {name}
            </Link>
          ) : (
            name
          )}
          {isMe ? <span className="soft"> · you</span> : null}
          <span className={team.roles}>
            {programRoles
              .filter((role) => roles.includes(role))
              .map(roleInWords)
              .join(', ')}
          </span>
        </span>
      </span>
      <Button
        variant="default"
        size="md"
        aria-expanded={isOpen}
        aria-label={isMe ? 'Change what you may do' : `Change what ${name} may do`}
        onClick={() => setOpen(!isOpen)}
      >
        Change
      </Button>
      {isOpen ? <RoleChoices {...props} isMe={isMe} /> : null}
    </li>
  );
}
