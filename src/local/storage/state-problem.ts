// What may be wrong with a state file, said to the person who starts the program. Nothing is changed in a file that is refused.
import { accessSync, closeSync, constants, openSync, readSync, statSync } from 'node:fs';
import { dirname } from 'node:path';

const MAGIC = 'SQLite format 3\0';

/** The state cannot be used; the message is French and says what to do. */
export class StateProblem extends Error {
  override readonly name: string = 'StateProblem';
}

const ASIDE =
  'Rien n’y a été changé. Remettez à sa place une copie de sauvegarde, ' +
  'ou déplacez ce fichier pour repartir d’un classeur neuf, puis relancez la commande.';

/** Sentences by what was found; each begins with the file's path. */
export const STATE_TEXTS = {
  folder: (path: string) =>
    `« ${path} » est un dossier, alors ` +
    `que l’état du classeur est un fichier. Déplacez ce dossier, puis relancez la commande.`,
  empty: (path: string) =>
    `Le fichier d’état « ${path} » est vide\u00a0: ce qu’il contenait est perdu, ou il n’a jamais été écrit. ${ASIDE}`,
  foreign: (path: string) => `« ${path} » n’est pas un état de classeur\u00a0: c’est un fichier d’une autre sorte. ${ASIDE}`,
  damaged: (path: string) => `Le fichier d’état « ${path} » est abîmé et ne peut pas être lu. ${ASIDE}`,
  older: (path: string) =>
    `Le fichier d’état « ${path} » vient d’une version plus ancienne du programme, que celle-ci ne sait pas lire. ` +
    'Rien n’y a été changé. Ouvrez-le avec la version qui l’a écrit, ou déplacez-le pour repartir d’un classeur neuf.',
  newer: (path: string) =>
    `Le fichier d’état « ${path} » vient d’une version plus récente du programme. Rien n’y a été changé. ` +
    'Mettez le programme à jour (git pull, puis npm ci), ou déplacez ce fichier pour repartir d’un classeur neuf.',
  forbidden: (path: string) =>
    `Le droit de lire ou d’écrire « ${path} » manque. ` +
    'Donnez ce droit au compte qui lance la commande (ou déplacez le dossier), puis relancez-la.',
  full: (path: string) =>
    `Le disque est plein\u00a0: « ${path} » ne peut pas être écrit. Libérez de la place, puis relancez la commande.`,
  busy: (path: string) => `Un autre programme tient le fichier d’état « ${path} ». Fermez-le, puis relancez la commande.`,
  unknown: (path: string, detail: string) =>
    `Le fichier d’état « ${path} » ne peut pas être ouvert (${detail}). Rien n’y a été changé.`,
} as const;

/**
 * Looks at a state before anything opens it.
 * @param path of the file; one that does not exist yet is right when its folder can be written
 * @throws StateProblem for a folder, an empty file, a file that is no database, a missing right
 */
export function checkStateFile(path: string): void {
  const found = statSync(path, { throwIfNoEntry: false });
  try {
    accessSync(found ? path : dirname(path), constants.R_OK | constants.W_OK);
  } catch (error) {
    throw stateProblem(path, error);
  }
  if (!found) return;
  if (found.isDirectory()) throw new StateProblem(STATE_TEXTS.folder(path));
  if (found.size === 0) throw new StateProblem(STATE_TEXTS.empty(path));
  if (firstBytes(path, MAGIC.length) !== MAGIC) throw new StateProblem(STATE_TEXTS.foreign(path));
}

function firstBytes(path: string, count: number): string {
  const bytes = Buffer.alloc(count);
  const file = openSync(path, 'r');
  try {
    return bytes.toString('latin1', 0, readSync(file, bytes, 0, count, 0));
  } finally {
    closeSync(file);
  }
}

/** By code, or its beginning, of the system and of the database. */
const BY_CODE: readonly (readonly [RegExp, Exclude<keyof typeof STATE_TEXTS, 'unknown'>])[] = [
  [/^(EACCES|EPERM|EROFS|SQLITE_READONLY|SQLITE_PERM|SQLITE_AUTH|SQLITE_CANTOPEN)/, 'forbidden'],
  [/^(ENOSPC|EDQUOT|SQLITE_FULL)/, 'full'],
  [/^(EBUSY|SQLITE_BUSY|SQLITE_LOCKED)/, 'busy'],
  [/^SQLITE_NOTADB/, 'foreign'],
  [/^SQLITE_CORRUPT/, 'damaged'],
  [/^EISDIR/, 'folder'],
  // The driver tells a file that it cannot open by the database's number alone.
  [/^ConnectionFailed.*: 14"\)$/, 'forbidden'],
];

/** An error of the system or of the database, as a sentence; a problem that is already said stays as it is. */
export function stateProblem(path: string, error: unknown): StateProblem {
  if (error instanceof StateProblem) return error;
  const { code = '', message } = error as { code?: string; message?: string };
  const kind = BY_CODE.find(([codes]) => codes.test(code))?.[1];
  return new StateProblem(kind ? STATE_TEXTS[kind](path) : STATE_TEXTS.unknown(path, message ?? String(error)), { cause: error });
}

/** Why a write failed, to follow « Rien n’est enregistré depuis… : ». */
export function whyUnsaved(error: unknown): string {
  const { code = '', message } = error as { code?: string; message?: string };
  const kind = BY_CODE.find(([codes]) => codes.test(code))?.[1];
  switch (kind) {
    case 'full':
      return 'le disque est plein';
    case 'busy':
      return 'un autre programme tient le fichier';
    case 'forbidden':
      return 'le droit d’écrire manque';
    default:
      return /IOERR/.test(code) ? 'le disque ne répond pas comme il faut' : `l’écriture échoue (${message ?? String(error)})`;
  }
}
