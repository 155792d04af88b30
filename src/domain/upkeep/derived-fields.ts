/** Fields that only count or repeat what other cells say: they are told anew at any time, and nobody's word is lost in them. */
import type { TableName } from '../records';

const DERIVED: { readonly [T in TableName]?: readonly string[] } = {
  requests: ['priority', 'livePropositions', 'toCheck', 'point'],
  offers: ['placesLeft', 'toCheck', 'point'],
  companies: ['lastSolicitedOn', 'solicitations30Days', 'answerRate', 'stages12Months', 'trainedTutors', 'toCheck', 'point'],
  messages: ['attempts', 'error'],
};

export const isDerived = (table: TableName, field: string): boolean => DERIVED[table]?.includes(field) === true;
