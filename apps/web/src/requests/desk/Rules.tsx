import { Button } from '@mantine/core';
import { useState } from 'react';
import { useMutation } from 'urql';
import fields from '../../ui/form/Field.module.css';
import { Problem } from '../../ui/Problem.tsx';
import { useAct } from '../../ui/use-act.ts';
import classes from './Desk.module.css';
import { changeRule, type RuleOfProgram } from './operations.ts';

/** Reasons for which introductions were not made: everyone in the program reads them, facilitators change them. */
export function Rules({ rules }: { rules: readonly RuleOfProgram[] }) {
  return (
    <section className={classes.section}>
      <h2>
        Rules <span className={classes.count}>{rules.length}</span>
      </h2>
      <p className="soft">
        {rules.length === 0
          ? 'When an introduction is not made, the reason becomes a rule here.'
          : 'Each was the reason for not making an introduction. They weigh nothing in any search.'}
      </p>
      <ul className={classes.rows}>
        {rules.map((rule) => (
          <Rule key={rule.id} rule={rule} />
        ))}
      </ul>
    </section>
  );
}

function Rule({ rule }: { rule: RuleOfProgram }) {
  const [, change] = useMutation(changeRule);
  const [text, setText] = useState<string | null>(null);
  const { problem, isActing, act } = useAct(() => setText(null));
  const { id: ruleId, isActive } = rule;
  return (
    <li className={classes.row}>
      {text === null ? (
        <p className={classes.rule} data-off={!isActive || undefined}>
          {rule.text}
          {isActive ? null : <span> · no longer in force</span>}
        </p>
      ) : (
        <textarea
          aria-label="The rule"
          className={fields.control}
          rows={2}
          maxLength={1_000}
          value={text}
          onChange={(event) => setText(event.currentTarget.value)}
        />
      )}
      <Problem text={problem} />
      <div className={classes.acts}>
        {text === null ? (
          <Button variant="default" size="sm" onClick={() => setText(rule.text)}>
            Put it in other words
          </Button>
        ) : (
          <>
            <Button
              size="sm"
              loading={isActing}
              onClick={() => act(() => change({ input: { ruleId, text } }))}
            >
              Keep
            </Button>
            <Button variant="default" size="sm" onClick={() => setText(null)}>
              Leave it as it was
            </Button>
          </>
        )}
        <Button
          variant="default"
          size="sm"
          disabled={isActing}
          onClick={() => act(() => change({ input: { ruleId, isActive: !isActive } }))}
        >
          {isActive ? 'Put out of force' : 'Put in force again'}
        </Button>
      </div>
    </li>
  );
}
