import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { type ReactNode, useState } from 'react';
import page from '../ui/Page.module.css';
import { Invitations } from './Invitations.tsx';

type Props = {
  program: { id: string; key: string; name: string };
  /** What the viewer is there. */
  roles?: string;
  /** Whether the viewer invites to it. */
  isLead: boolean;
  children?: ReactNode;
};

/** A program in a list of them, with its invitations below once they are asked for. */
export function ProgramRow({ program, roles, isLead, children }: Props) {
  const [isOpen, setOpen] = useState(false);
  return (
    <li>
      <span>
        <Link to="/programs/$key" params={{ key: program.key }}>
          {program.name}
        </Link>{' '}
        <span className="soft">{roles}</span>
      </span>
      <span className={page.acts}>
        {isLead ? (
          <Button
            variant="default"
            renderRoot={(props) => (
              <Link to="/programs/$key/people" params={{ key: program.key }} {...props} />
            )}
          >
            People
          </Button>
        ) : null}
        {isLead ? (
          <Button variant="default" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
            Invitations
          </Button>
        ) : null}
        {children}
      </span>
      {isOpen ? <Invitations programId={program.id} /> : null}
    </li>
  );
}
