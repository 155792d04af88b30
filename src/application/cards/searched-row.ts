/** A row as the search looks at it. */
import type { SearchResult } from '../sidebar-views/list-views';

export interface Row {
  readonly reference: string;
  /** All that may be remembered of it. */
  readonly texts: readonly (string | undefined)[];
  /** Telephones and SIRET, as they are kept. */
  readonly numbers: readonly (string | undefined)[];
  readonly shown: () => SearchResult;
}
