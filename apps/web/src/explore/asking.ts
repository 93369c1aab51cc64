import type { AnyVariables, Client, CombinedError, RequestPolicy, TypedDocumentNode } from 'urql';

/** There is nothing of that name in the middle. */
export class NotThere extends Error {
  override name = 'NotThere';
}

/** The server could not be asked, or did not answer. */
export class NotAnswered extends Error {
  override name = 'NotAnswered';
  readonly reason: CombinedError;
  constructor(reason: CombinedError) {
    super(reason.message);
    this.reason = reason;
  }
}

export type Ask = <Data, Variables extends AnyVariables>(
  document: TypedDocumentNode<Data, Variables>,
  variables: Variables,
) => Promise<Data>;

/** Asks the server, or the cache where the policy allows it. Throws `NotAnswered`. */
export function asking(client: Client, requestPolicy: RequestPolicy): Ask {
  return async (document, variables) => {
    const { data, error } = await client.query(document, variables, { requestPolicy }).toPromise();
    if (error) throw new NotAnswered(error);
    if (!data) throw new Error('The server answered with nothing.');
    return data;
  };
}
