import { GraphQLScalarType } from 'graphql';

/** Dates are kept as `2026-05-31`, or with a time; the API always says the whole moment. */
export const dateTime = new GraphQLScalarType<Date, string>({
  name: 'DateTime',
  description: 'A moment in ISO 8601, such as 2026-05-31T00:00:00.000Z.',
  serialize: (value) => new Date(String(value)).toISOString(),
});
