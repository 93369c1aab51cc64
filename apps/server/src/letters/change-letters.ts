import {
  audited,
  changeLetterChoices,
  type Db,
  type LetterKind,
  type LetterTiming,
} from '@peergraph/graph';

type Changed = { accountId: string; kinds: LetterKind[]; timing: LetterTiming };

/** Says how soon somebody hears of things of these kinds by mail; gives back all they chose. */
export function changeLetters(db: Db, { accountId, kinds, timing }: Changed) {
  const details = kinds.map((kind) => `${kind} ${timing}`);
  return audited(db, { action: 'letters.change', accountId, details }, (tx) =>
    changeLetterChoices(tx, { accountId, kinds, timing }),
  );
}
