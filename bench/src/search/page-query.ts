import { HyperConnectionsDocument } from '@peergraph/web/documents';
import { print } from 'graphql';

/** What the page of a search asks for: every card whole, with its ways and reasons. */
export const pageQuery = print(HyperConnectionsDocument);
