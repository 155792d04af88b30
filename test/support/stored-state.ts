/** Everything that a hub stores, as texts: what the mailbox has and what the runtime notes of its runs apart. */
import Database from 'libsql';
import type { Hub } from './hub';

/** Tables of the state file that hold what the script can reach. */
const TABLES = ['fact', 'sheet', 'row', 'form', 'response', 'property', 'attribute'] as const;

/** Ends the hub; gives each stored row as one text, with the table that it is of. */
export function storedTexts(hub: Hub): readonly string[] {
  const db = new Database(hub.freeze());
  try {
    return TABLES.flatMap((table) =>
      (db.prepare(`SELECT * FROM ${table}`).all() as object[]).map((row) => `${table} ${JSON.stringify(row)}`),
    );
  } finally {
    db.close();
  }
}

/** Those in which something of the person is found, accents, capitals and signs apart. */
export const naming = (texts: readonly string[], ...traces: readonly string[]): string[] =>
  texts.filter((text) => traces.some((trace) => plainly(text).includes(plainly(trace))));

const plainly = (text: string): string =>
  text
    .replace(/%40/g, '@')
    .normalize('NFD')
    .replace(/[^a-z0-9@]/gi, '')
    .toLowerCase();
