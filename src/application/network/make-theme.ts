/** A theme becomes a meeting or a resource in one click: its row is begun from what was asked, and whoever asks is put to it. */
import type { Meeting } from '../../domain/network/network';
import { isOpenNeed } from '../../domain/network/need';
import { themesOf, type Theme, type ThemeKind } from '../../domain/network/themes';
import { themeIsMade, themeIsOver } from '../../wording/errors/action-errors';
import { journalActions, journalCounts, journalObjects } from '../../wording/labels/journal';
import { audienceInWords, groupInWords, resourceTrainings } from '../../wording/sidebar/theme-sentences';
import { capitalised } from '../../wording/text/typography';
import { noteInJournal } from '../journal/note-in-journal';
import type { ThemeInput } from '../network-api';
import type { Ports, Register } from '../ports';
import { requireRecord } from '../require-record';
import { UserProblem } from '../user-problem';
import { targetsOf, type Targets } from './askers';
import { linkedOf, madeFor, referenceOf } from './made-for-theme';

const KINDS: readonly ThemeKind[] = ['meeting', 'resource'];

/**
 * Gives the reference of the row. Done again, or by two people at once, it finds the row that was made, and puts to it who has
 * asked since. Throws a UserProblem when nobody waits for the theme any more, or when it was made into the other thing.
 */
export function makeTheme(register: Register, ports: Ports, { reference, into }: ThemeInput): string {
  const need = requireRecord(register, 'needs', reference);
  const today = ports.clock.today();
  const theme = themesOf(register.all('needs')).find(({ needs }) => needs.some((one) => one.reference === reference));
  if (theme === undefined || !KINDS.includes(into)) {
    const known = isOpenNeed(need) ? undefined : referenceOf(linkedOf(register, need));
    if (known !== undefined) return known;
    throw new UserProblem(themeIsOver.message, themeIsOver.advice);
  }
  const made = madeFor(register, theme.needs, today);
  const known = referenceOf(made);
  if (known !== undefined && made[into] === undefined) {
    const { message, advice } = themeIsMade(known);
    throw new UserProblem(message, advice);
  }
  const row = known ?? begin[into](register, ports, theme, targetsOf(register, theme.needs));
  const put = theme.needs.filter(({ linkedTo, state }) => linkedTo !== row || state !== 'taken');
  for (const { reference: of } of put) register.change('needs', of, { linkedTo: row, state: 'taken' });
  if (put.length > 0)
    noteInJournal(register, ports, {
      action: journalActions.themeMade,
      object: journalObjects[into],
      reference: row,
      after: journalCounts.needs(put.length),
    });
  return row;
}

type Begin = (register: Register, ports: Ports, theme: Theme, targets: Targets) => string;

const begin: Readonly<Record<ThemeKind, Begin>> = {
  meeting(register, _ports, { subject, needs }, targets) {
    const reference = register.nextReference('meetings');
    register.add('meetings', {
      reference,
      title: capitalised(subject),
      kind: kindOf(
        needs.some(({ kind }) => kind === 'training'),
        targets,
      ),
      theme: subject,
      audience: audienceInWords(targets),
      // Its day is not set: nobody is told of it yet.
      state: 'planned',
    });
    return reference;
  },
  resource(register, { clock }, { subject, needs }, targets) {
    const reference = register.nextReference('resources');
    register.add('resources', {
      reference,
      title: capitalised(subject),
      publics: targets.publics,
      trainings: resourceTrainings(targets.trainings),
      theme: subject,
      state: 'idea',
      workingGroup: groupInWords(needs.map(({ from }) => from)),
      updatedOn: clock.today(),
    });
    return reference;
  },
};

const kindOf = (isTraining: boolean, { isOfCompanies }: Targets): Meeting['kind'] =>
  !isOfCompanies ? 'peers' : isTraining ? 'tutor-training' : 'professionals';
