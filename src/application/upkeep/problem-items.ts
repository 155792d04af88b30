/** Problems of the register as lines of « Aujourd'hui », each one click away from its row. */
import { upkeepTexts } from '../../wording/upkeep/problem-sentences';
import { plainDate } from '../../wording/text/dates';
import type { HomeItem } from '../sidebar-views/home-view';
import type { Register } from '../ports';
import { rowAddress, type Problem } from './problem';
import { problemsAtHand } from './verify-register';

/** What the last verification found in the tabs that this screen does not read. */
export interface EarlierProblems {
  readonly on: string;
  readonly problems: readonly Problem[];
}

const item = (problem: Problem, detail: string): HomeItem => ({
  group: 'to-check',
  sentence: problem.sentence,
  ...(detail === '' ? {} : { detail }),
  card: { kind: 'row', reference: rowAddress(problem) },
});

/** First what is true now, then what was seen at the last verification. */
export const problemItems = (register: Register, { on, problems }: EarlierProblems): HomeItem[] => [
  ...problemsAtHand(register).map((problem) => item(problem, problem.gesture)),
  ...problems.map((problem) =>
    item(problem, [problem.gesture, upkeepTexts.seenOn(plainDate(on))].filter((part) => part !== '').join(' · ')),
  ),
];
