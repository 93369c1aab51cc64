import { forbidden } from '@peergraph/graph';
import {
  defaultFieldResolver,
  type GraphQLFieldResolver,
  type GraphQLSchema,
  isObjectType,
} from 'graphql';
import type { Context } from '../context.ts';
import { fieldRules, rulesOfType } from './fields.ts';
import { isRefusal, meantBy } from './notes.ts';
import { reveals } from './reveals.ts';
import { type RuleName, ruleOf } from './rules.ts';

type Resolve = GraphQLFieldResolver<unknown, Context>;

/** What is wrong with the table of rules, one line each: fields without a rule, with two, and rules of no field. */
export function missingRules(schema: GraphQLSchema): string[] {
  const problems: string[] = [];
  const types = Object.values(schema.getTypeMap()).filter(isObjectType);
  for (const type of types) {
    if (type.name.startsWith('__')) continue;
    const fields = new Set(Object.keys(type.getFields()));
    const named = Object.values(fieldRules[type.name] ?? {}).flatMap((names) => names.split(' '));
    for (const name of fields) {
      const times = named.filter((one) => one === name).length;
      if (times !== 1)
        problems.push(`${type.name}.${name} has ${times === 0 ? 'no rule' : 'two rules'}`);
    }
    for (const name of named) {
      if (!fields.has(name)) problems.push(`${type.name}.${name} has a rule and is not there`);
    }
  }
  for (const name of Object.keys(fieldRules)) {
    if (!types.some((type) => type.name === name)) problems.push(`There is no type ${name}`);
  }
  return problems;
}

/** The schema with the rule of each field before its resolver. Throws where a field has none: nothing is open by forgetting. */
export function protect(schema: GraphQLSchema): GraphQLSchema {
  const problems = missingRules(schema);
  if (problems.length > 0)
    throw new Error(`Say in apps/server/src/access/fields.ts who may ask: ${problems.join(', ')}.`);
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || type.name.startsWith('__')) continue;
    const rules = rulesOfType(type.name);
    for (const field of Object.values(type.getFields())) {
      const name = `${type.name}.${field.name}`;
      const guarded = ruled(name, rules.get(field.name) ?? 'ANYBODY');
      const plain = field.resolve ?? defaultFieldResolver;
      const resolve = reveals[name] ? noted(name, plain) : plain;
      const isChange = type === schema.getMutationType();
      const isRoot = isChange || type === schema.getQueryType();
      field.resolve = guarded(isRoot ? watched(name, isChange, resolve) : resolve);
      if (field.subscribe) field.subscribe = guarded(watched(name, false, field.subscribe));
    }
  }
  return schema;
}

/** Asks the rule first. */
const ruled =
  (field: string, rule: RuleName) =>
  (resolve: Resolve): Resolve => {
    if (rule === 'ANYBODY') return resolve;
    return (source, args, context, info) => {
      const refused = ruleOf(rule).refusal(context);
      if (refused === undefined) return resolve(source, args, context, info);
      context.notes.refused.push({ field, ...meantBy(args) });
      return forbidden(refused);
    };
  };

/** Notes what a resolver refuses. */
const watched =
  (field: string, isChange: boolean, resolve: Resolve): Resolve =>
  async (source, args, context, info) => {
    try {
      return await resolve(source, args, context, info);
    } catch (error) {
      if (isRefusal(error, isChange)) context.notes.refused.push({ field, ...meantBy(args) });
      throw error;
    }
  };

/** Notes what is told to few. */
const noted =
  (field: string, resolve: Resolve): Resolve =>
  async (source, args, context, info) => {
    const value: unknown = await resolve(source, args, context, info);
    const isTold = Array.isArray(value) ? value.length > 0 : value !== null && value !== undefined;
    const what = isTold ? reveals[field]?.(source, context.viewer) : null;
    if (what) context.notes.revealed.push({ field, ...what });
    return value;
  };
