/** A list of companies that comes in: what its columns may say, and what becomes of its lines. */

/** What a column may say. */
export type PoolField =
  | 'companyName'
  | 'tradeName'
  | 'siret'
  | 'sector'
  | 'size'
  | 'address'
  | 'postalCode'
  | 'commune'
  | 'phone'
  | 'email'
  | 'website'
  | 'contactName'
  | 'contactFirstName'
  | 'contactJobTitle'
  | 'contactPhone'
  | 'contactEmail'
  | 'publics'
  | 'levels'
  | 'minors'
  | 'places'
  | 'activities'
  | 'startsOn'
  | 'endsOn'
  | 'weeks'
  | 'notes';

/** What becomes of a line. */
export type LineKind =
  /** A new company. */
  | 'new'
  /** A new company of which something is to be looked at. */
  | 'to-check'
  /** A company that the register knows for certain: what was empty is filled. */
  | 'completes'
  /** Known for certain, and nothing new. */
  | 'known'
  /** Looks like one of the register or of an earlier line: left out unless the animator says otherwise. */
  | 'maybe-known'
  | 'refused';
