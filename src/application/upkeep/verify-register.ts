/** « Vérifier le registre »: everything that does not hold together, each with the gesture that mends it. Writes nothing. */
import type { TableName } from '../../domain/records';
import { idlePeople } from '../person/idle-people';
import type { LeftMessage, Ports, Register } from '../ports';
import type { Problem } from './problem';
import { danglingReferences, faultyCells, oddRows, offersOfClosed } from './row-problems';
import {
  badAddresses,
  forgottenMails,
  lostAnswers,
  overbooked,
  statusesAgainstJournal,
  unreadableValues,
  yearlyValues,
} from './state-problems';

/** Tables whose rows people keep; Règles, Paramètres and Modèles are looked over by the repair, the journal is only added to. */
const KEPT: readonly TableName[] = [
  'requests',
  'offers',
  'propositions',
  'companies',
  'contacts',
  'schools',
  'trainings',
  'periods',
  'reviews',
  'resources',
  'meetings',
  'registrations',
  'needs',
  'contributions',
  'messages',
];
/** Those that « Aujourd'hui » has read anyway. */
const AT_HAND: readonly TableName[] = ['requests', 'offers', 'propositions', 'companies'];
/** The add-on fills the propositions: their cells are looked at by the verification alone. */
const CELLS_AT_HAND: readonly TableName[] = ['requests', 'offers', 'companies'];

/**
 * Every problem, the gravest kind first of each: those that a screen sees by itself, and those that take a look at all tabs.
 * @param left messages that are remembered to have left
 */
export const verifyRegister = (register: Register, today: string, left: readonly LeftMessage[] = []) => ({
  atHand: problemsAtHand(register),
  beyond: problemsBeyond(register, today, left),
});

/** The same in one list. */
export const allProblems = (register: Register, { clock, departures }: Pick<Ports, 'clock' | 'departures'>): Problem[] => {
  const { atHand, beyond } = verifyRegister(register, clock.today(), departures.remembered());
  return [...atHand, ...beyond];
};

/** What the tables that a screen has read anyway say of themselves: true at this moment, at the price of no further tab. */
export const problemsAtHand = (register: Register, tables: readonly TableName[] = AT_HAND): Problem[] => [
  ...danglingReferences(register, tables),
  ...offersOfClosed(register),
  ...oddRows(register, tables),
  ...faultyCells(register, tables === AT_HAND ? CELLS_AT_HAND : tables),
];

/** What takes more tabs to see: kept by the night's verification, for the panel to show. */
const problemsBeyond = (register: Register, today: string, left: readonly LeftMessage[]): Problem[] => {
  const told = new Set(problemsAtHand(register).map(({ sentence }) => sentence));
  const cells = faultyKeys(register);
  return [
    ...problemsAtHand(register, KEPT).filter(({ sentence }) => !told.has(sentence)),
    ...forgottenMails(register, left),
    ...overbooked(register, today),
    ...statusesAgainstJournal(register),
    ...unreadableValues(register).filter(({ table, key }) => !cells.has(`${table} ${key}`)),
    ...badAddresses(register),
    ...lostAnswers(register, today),
    ...yearlyValues(register, today),
    ...idlePeople(register, today),
  ];
};

/** Rows of which a cell was named already. */
const faultyKeys = (register: Register): ReadonlySet<string> =>
  new Set(faultyCells(register, AT_HAND).map(({ table, key }) => `${table} ${key}`));
