/**
 * The order of test files: the longest first, so that no worker is left alone with one at the end. Jest knows how long each took only
 * where it has run before; on a bare machine it would go by the size of the files, and the shortest ones play the longest histories.
 */
const Sequencer = require('@jest/test-sequencer').default;

/** Where files take longest, the longest first; in one place the larger file goes first. */
const LONGEST = [
  'test/journeys/injection.',
  'test/simulation/',
  'test/journeys/disturbed',
  'test/browser/calls-per-click.',
  'test/browser/road.',
  'test/journeys/network.',
  'test/browser/',
  'test/local/workbench/',
  'test/build/',
  'test/journeys/',
];

module.exports = class LongestFirst extends Sequencer {
  sort(tests) {
    const place = ({ path, context }) => {
      const name = path.slice(context.config.rootDir.length + 1).replaceAll('\\', '/');
      const found = LONGEST.findIndex((start) => name.startsWith(start));
      return found < 0 ? LONGEST.length : found;
    };
    return super.sort(tests).toSorted((a, b) => place(a) - place(b));
  }
};
