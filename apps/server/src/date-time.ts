import { GraphQLError, GraphQLScalarType } from 'graphql';

const moment = /^\d{4}-\d\d-\d\d(T\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:\d\d))?$/;

/** Dates are kept as `2026-05-31`, or with a time; the API always says the whole moment. */
export const dateTime = new GraphQLScalarType<string, string>({
  name: 'DateTime',
  description: 'A moment in ISO 8601, such as 2026-05-31T00:00:00.000Z.',
  serialize: (value) => new Date(String(value)).toISOString(),
  parseValue: (value) => {
    if (typeof value === 'string' && moment.test(value) && !Number.isNaN(Date.parse(value)))
      return value;
    throw new GraphQLError(
      'A moment is written as 2026-05-31T12:00:00Z, or as a day, 2026-05-31; this is none.',
    );
  },
});
