// Reads the port from the words of a command line.
import { DEFAULT_PORT } from './workbench-options';

/** A word of the command line that cannot be understood; its message is French and says what to type. */
export class ArgumentError extends Error {
  override readonly name = 'ArgumentError';
}

/**
 * Finds `--port 4811` or `--port=4811` among the words that follow the command.
 * @param words what was typed after the command's name
 * @param others further words that the command knows
 * @returns a TCP port, 0 (any free one) to 65535; {@link DEFAULT_PORT} when none is given
 * @throws ArgumentError when the port is missing or is not a port, and for a word that nobody knows
 */
export function parsePort(words: readonly string[], others: readonly string[] = []): number {
  const strange = words.find(
    (word, index) => !others.includes(word) && !/^--port(?:=|$)/.test(word) && words[index - 1] !== '--port',
  );
  if (strange !== undefined) {
    const known = [`--port ${DEFAULT_PORT + 1}`, ...others];
    throw new ArgumentError(`« ${strange} » n’est pas compris. Ce qui peut suivre la commande : ${known.join(', ')}.`);
  }
  const at = words.findIndex((word) => word === '--port' || word.startsWith('--port='));
  if (at < 0) return DEFAULT_PORT;
  const word = words[at] ?? '';
  const typed = word.includes('=') ? word.slice(word.indexOf('=') + 1) : (words[at + 1] ?? '');
  const port = Number(typed);
  if (!/^\d{1,5}$/.test(typed) || port > 65535) {
    const what = typed === '' ? 'Aucun port n’est indiqué' : `« ${typed} » n’est pas un port`;
    throw new ArgumentError(`${what} : tapez un nombre de 1 à 65535, par exemple --port ${DEFAULT_PORT + 1}.`);
  }
  return port;
}
