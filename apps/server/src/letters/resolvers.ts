import { choicesIn, findLetterChoices } from '@peergraph/graph';
import type { Context } from '../context.ts';
import type { Resolvers } from '../generated/resolvers.ts';
import { signedIn } from '../who-asks.ts';
import { changeLetters } from './change-letters.ts';
import { readLetter, useLetter } from './use-letter.ts';

const settingsOf = (
  { settings }: Pick<Context, 'settings'>,
  [account]: readonly { choices: string[] }[],
) => ({ isSetUp: settings.sendMail !== null, choices: choicesIn(account?.choices ?? []) });

export const lettersResolvers: Resolvers = {
  Query: {
    letter: (_, { token }, { db, settings }) => readLetter(db, { token, secret: settings.secret }),
  },
  Mutation: {
    useLetter: async (_, { input }, { db, settings, events }) => {
      const letter = await useLetter(db, { ...input, secret: settings.secret });
      events.announce();
      return letter;
    },
    changeLetters: async (_, { kind, timing }, context) => {
      const { accountId } = signedIn(context);
      const changed = { accountId, kinds: [kind], timing };
      return settingsOf(context, await changeLetters(context.db, changed));
    },
  },
  Viewer: {
    letters: async ({ accountId }, _, context) =>
      settingsOf(context, await findLetterChoices(context.db, { accountId })),
  },
};
