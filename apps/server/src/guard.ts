import { EnvelopArmor } from '@escape.tech/graphql-armor';
import {
  type ASTVisitor,
  GraphQLError,
  Kind,
  NoSchemaIntrospectionCustomRule,
  type SelectionNode,
} from 'graphql';
import type { Plugin } from 'graphql-yoga';
import { sizeOfOperation } from './operation-size.ts';

/** Objects one operation may ask for if every list is full: a view of 1,000 nodes with all that is said of them is 24,001. */
const maxSize = 30_000;

/**
 * What the API shows of itself: in `production` nothing; in `audit` its schema, and a GET needs no header of ours, for tools
 * that try it out; in `development` also GraphiQL and hints in errors.
 */
export type Profile = 'production' | 'audit' | 'development';

/** What keeps one request from costing more than a page of the web needs. */
export function guards(profile: Profile): object[] {
  const { plugins } = new EnvelopArmor({
    maxTokens: { n: 1000 },
    maxDepth: { n: 8, flattenFragments: true },
    // By default a field aliased `__typename` could be repeated without end.
    maxAliases: { n: 15, allowList: [] },
    // A page needs one or two.
    maxDirectives: { n: 5 },
    // It takes no account of variables and of the schema's defaults, which is what lists are asked for with.
    costLimit: { enabled: false },
    // It knows of some suggestions only; `hideNames` takes them all away.
    blockFieldSuggestion: { enabled: false },
  }).protect();
  return [...plugins, limitRepeats, limitSize, ...(profile === 'production' ? [hideSchema] : [])];
}

const limitSize: Plugin = {
  onExecute({ args, setResultAndStopExecution }) {
    const size = sizeOfOperation(args);
    if (size <= maxSize) return;
    const message = `This asks for up to ${size} objects; ${maxSize} are the limit. Ask for shorter lists (first) or fewer levels.`;
    const error = new GraphQLError(message, { extensions: { code: 'BAD_USER_INPUT' } });
    setResultAndStopExecution({ errors: [error] });
  },
};

/** How often the same may stand in one selection: merging what is alike takes work that grows with the square of it. */
const maxRepeats = 10;

const limitRepeats: Plugin = {
  onValidate({ addValidationRule }) {
    addValidationRule(
      (): ASTVisitor => ({
        SelectionSet({ selections }) {
          const times = new Map<string, number>();
          for (const selection of selections) {
            const name = nameOf(selection);
            times.set(name, (times.get(name) ?? 0) + 1);
          }
          for (const [name, count] of times) {
            if (count <= maxRepeats) continue;
            const message = `This asks for "${name}" ${count} times in one place; ${maxRepeats} are the limit.`;
            throw new GraphQLError(message);
          }
        },
      }),
    );
  },
};

function nameOf(selection: SelectionNode): string {
  if (selection.kind === Kind.INLINE_FRAGMENT) return '...';
  return selection.kind === Kind.FIELD ? selection.name.value : `...${selection.name.value}`;
}

const hideSchema: Plugin = {
  onValidate({ addValidationRule }) {
    addValidationRule(NoSchemaIntrospectionCustomRule);
  },
};
