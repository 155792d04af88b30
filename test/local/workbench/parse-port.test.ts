import { DEFAULT_PORT, parsePort } from 'apps-script-local/workbench';

describe('the port of the command line', () => {
  it.each([
    [[], DEFAULT_PORT],
    [['--port', '5000'], 5000],
    [['--port=5001'], 5001],
    [['--vide', '--port', '0'], 0],
  ])('%j gives %d', (words, port) => {
    expect(parsePort(words, ['--vide'])).toBe(port);
  });

  it.each([
    [['--port'], 'Aucun port n’est indiqué'],
    [['--port', 'abc'], '« abc » n’est pas un port'],
    [['--port', '70000'], '« 70000 » n’est pas un port'],
    [['--port=-1'], '« -1 » n’est pas un port'],
  ])('%j is refused in French, with an example', (words, message) => {
    expect(() => parsePort(words)).toThrow(message);
    expect(() => parsePort(words)).toThrow(/par exemple --port \d+/);
  });

  it.each([[['--portt', '5001']], [['5001']], [['--grand']]])('%j is refused, with what is known', (words) => {
    const message = `« ${words[0]} » n’est pas compris. Ce qui peut suivre la commande : --port ${DEFAULT_PORT + 1}, --vide.`;
    expect(() => parsePort(words, ['--vide'])).toThrow(message);
  });
});
