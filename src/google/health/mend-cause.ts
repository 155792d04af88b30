/** The gestures of the dialog « Santé du pôle ». */
import { sendPendingMessages } from '../../application/outbox/send-pending-messages';
import { UserProblem } from '../../application/user-problem';
import { CAUSES, type HealthGesture, type SeenCause } from '../../domain/health/causes';
import { FORM_KINDS } from '../../register/forms';
import { healthWords } from '../../wording/pages/health-page';
import { buildForms } from '../forms/build-forms';
import { openForm } from '../forms/find-form';
import { openToOutsiders, publishForm } from '../forms/publish-form';
import { installHub } from '../install/install-hub';
import { followMarkedVersion } from '../install/update-register';
import { archiveCopy, takeCopy } from './answer-copy';
import { requirePermissions } from '../permissions/require-permissions';
import { Accounts } from '../properties/accounts';
import type { Run } from '../run';
import { sweepAnswers } from '../triggers/sweep-answers';
import { installTriggers } from '../triggers/install-triggers';

type Mend = (run: Run, cause: SeenCause) => void;

const nothing: Mend = () => undefined;

const MENDS: Readonly<Record<HealthGesture, Mend>> = {
  repair(run) {
    requirePermissions('install');
    followMarkedVersion(run);
    installHub(run);
  },
  'install-triggers'(run) {
    requirePermissions('install');
    installTriggers(run.tabs.spreadsheet);
  },
  'forget-account'(_run, { details }) {
    if ('id' in details) new Accounts(PropertiesService.getDocumentProperties()).forget(details.id);
  },
  'build-forms'(run) {
    requirePermissions('build-forms');
    buildForms(run);
  },
  'remake-forms'(run) {
    requirePermissions('build-forms');
    buildForms(run, { mayRemake: () => true });
  },
  'open-forms'(run) {
    requirePermissions('look-at-forms');
    for (const kind of FORM_KINDS) {
      const known = run.installation.form(kind);
      const form = known?.isComplete === true ? openForm(known.formId) : undefined;
      if (form === undefined) continue;
      openToOutsiders(form);
      publishForm(form);
    }
  },
  'read-answers'(run) {
    requirePermissions('receive-answers');
    sweepAnswers(run);
  },
  'send-now'(run) {
    requirePermissions('send-mail');
    sendPendingMessages(run.ports);
  },
  // What was broken off is finished before any action.
  'finish-writing': (run) => run.ports.unitOfWork(() => undefined),
  'copy-own': (run) => takeCopy(run, 'own'),
  'copy-replaces': (run) => takeCopy(run, 'replaces'),
  'copy-archive': archiveCopy,
  'set-up': nothing,
  'see-panel': nothing,
};

/** Makes the gesture for the cause. Throws a UserProblem when it is none of its own. */
export function mendCause(run: Run, cause: SeenCause, gesture: HealthGesture): void {
  if (!CAUSES[cause.code].gestures.includes(gesture)) throw new UserProblem(healthWords.gone);
  MENDS[gesture](run, cause);
}
