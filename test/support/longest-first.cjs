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

/** A page in a browser waits as much as it computes. */
const WAITS = /^test\/(browser|local\/workbench)\//;

module.exports = class LongestFirst extends Sequencer {
  sort(tests) {
    const nameOf = ({ path, context }) => path.slice(context.config.rootDir.length + 1).replaceAll('\\', '/');
    const place = (test) => {
      const found = LONGEST.findIndex((start) => nameOf(test).startsWith(start));
      return found < 0 ? LONGEST.length : found;
    };
    const sorted = super.sort(tests).toSorted((a, b) => place(a) - place(b));
    // One that waits beside one that computes: neither leaves the processor idle nor keeps a page from answering.
    const waiting = sorted.filter((test) => WAITS.test(nameOf(test)));
    const computing = sorted.filter((test) => !WAITS.test(nameOf(test)));
    return computing.flatMap((test, index) => [test, ...waiting.slice(index, index + 1)]).concat(waiting.slice(computing.length));
  }
};
