/** What can be printed, and each paper by its name. */
import { schoolName } from '../../domain/school/school';
import { settingsFrom } from '../../domain/settings/setting';
import { noPaper } from '../../wording/errors/action-errors';
import { meetingLabel } from '../../wording/labels/meeting-label';
import { papersWords } from '../../wording/pages/papers-page';
import { longDate } from '../../wording/text/dates';
import { phoneInPairs } from '../../wording/text/phones';
import { present } from '../meetings/after-meeting';
import type { Paper, PapersView } from '../papers-api';
import type { Ports, Register } from '../ports';
import { UserProblem } from '../user-problem';
import { attestationsPaper } from './attestations-paper';
import { cataloguePaper } from './catalogue-paper';
import { schoolPaper } from './school-paper';

const CATALOGUE = 'catalogue';

export function papersView(register: Register, ports: Pick<Ports, 'clock'>): PapersView {
  const trainings = register
    .all('meetings')
    .filter(({ kind, reference }) => kind === 'tutor-training' && present(register, reference).length > 0)
    .sort((a, b) => ((a.on ?? '') < (b.on ?? '') ? 1 : -1));
  return {
    catalogue: { id: CATALOGUE, label: papersWords.catalogue },
    first: paperOf(register, ports, CATALOGUE),
    attestations: trainings.map((meeting) => ({ id: meeting.reference, label: meetingLabel({ ...meeting, place: undefined }) })),
    schools: register
      .all('schools')
      .map((school) => ({ id: school.uai, label: schoolName(school) }))
      .sort((a, b) => a.label.localeCompare(b.label, 'fr')),
  };
}

/** Throws a UserProblem for a name of nothing that can be printed. */
export function paperOf(register: Register, ports: Pick<Ports, 'clock'>, id: string): Paper {
  const { hubName, territory, animatorName, animatorRole, animatorPhone } = settingsFrom(register.all('settings'));
  const issued = {
    hubName,
    territory,
    animatorName,
    animatorRole,
    animatorPhone: animatorPhone === '' ? '' : phoneInPairs(animatorPhone),
    day: longDate(ports.clock.today()),
  };
  if (id === CATALOGUE) return { ...issued, ...cataloguePaper(register) };
  const meeting = register.find('meetings', id);
  if (meeting !== undefined) return { ...issued, ...attestationsPaper(register, meeting) };
  const school = register.find('schools', id);
  if (school !== undefined) return { ...issued, ...schoolPaper(register, ports, school) };
  throw new UserProblem(noPaper.message, noPaper.advice);
}
