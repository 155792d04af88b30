/** « Clore l'année scolaire »: said first, then done in slices; the clock goes on with what a run leaves. */
import { carryClosingOn as carryOn } from '../../application/year/carry-closing-on';
import { closingOf } from '../../application/year/close-year';
import { yearTexts } from '../../wording/year/year-texts';
import { requirePermissions } from '../permissions/require-permissions';
import type { Run } from '../run';
import { sweepAnswers } from '../triggers/sweep-answers';
import { item } from '../ui/item';
import { forgetRawAnswers } from './raw-answers';

export const closeYear = (): void =>
  item((run) => {
    requirePermissions('build-forms');
    run.say(yearTexts.steps.waiting);
    sweepAnswers(run);
    run.say(yearTexts.steps.count);
    const ui = SpreadsheetApp.getUi();
    const closing = run.read((register) => closingOf(register, run.ports));
    if (closing.kind === 'closed') {
      ui.alert(yearTexts.title, yearTexts.already(closing.year), ui.ButtonSet.OK);
      return yearTexts.kept;
    }
    const year = closing.kind === 'begun' ? closing.year : closing.plan.year;
    if (closing.kind === 'not-begun') {
      const answer = ui.alert(yearTexts.title, yearTexts.question(closing.plan), ui.ButtonSet.YES_NO);
      if (answer !== ui.Button.YES) return yearTexts.kept;
    }
    // Noted before anything is done: the clock takes up a run that is broken off.
    run.installation.write({ closing: year });
    return carryClosingOn(run) ? yearTexts.done(year) : yearTexts.goesOn(year);
  });

/** @returns whether nothing is left to do */
export const carryClosingOn = (run: Run): boolean =>
  carryOn(
    run.ports,
    {
      year: () => run.installation.read().closing,
      forgetYear: () => run.installation.write({ closing: undefined }),
      forgetRawAnswers: (over) => forgetRawAnswers(run, over),
    },
    run.say,
  );
