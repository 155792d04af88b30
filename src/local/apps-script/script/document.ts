/** A document of which only the identifier is known: what a trigger waits on, and what its event names. */
import { SCOPES } from '../base/scopes';
import { describe } from '../base/service-class';

export class Document {
  constructor(readonly id: string) {}
}

/** True for a text that may be the identifier of a file. */
export const isDocumentId = (id: string): boolean => /^[\w-]{25,}$/.test(id);

describe(Document, {
  name: 'Document',
  path: 'DocumentApp.Document',
  scopes: SCOPES.documents,
  methods: {
    getId: ['', 'local', ({ id }) => id],
    getUrl: ['', 'local', ({ id }) => `https://docs.google.com/document/d/${id}/edit`],
  },
});
