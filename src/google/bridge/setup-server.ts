/** Answers the first-run assistant. */
import type { Ports, Register } from '../../application/ports';
import { chooseTrainings, importSchools, saveIdentity, writeSetting } from '../../application/setup/setup-hub';
import type { Reply } from '../../application/sidebar-api';
import type { FormKind, FormLine, SchoolsInput, SetupView, SetupApi } from '../../application/setup-api';
import { UserProblem } from '../../application/user-problem';
import type { CellValue } from '../../register/cell';
import { FORM_KINDS } from '../../register/forms';
import { FORM_TITLES } from '../../register/forms/form-titles';
import { readDirectoryRows, readDirectoryText, type DirectoryReading } from '../../register/import/read-directory';
import { formsUnfinished, missingForm, missingTab } from '../../wording/errors/register-errors';
import { directoryColumnsMissing, emptyDirectory } from '../../wording/sidebar/setup-sentences';
import type { Run } from '../run';
import { buildForms } from '../forms/build-forms';
import { Accounts } from '../properties/accounts';
import { foreignProblem, formWithin } from '../forms/form-owners';
import { openToOutsiders, publishForm } from '../forms/publish-form';
import { lookAtForm } from '../forms/look-at-form';
import { endTrial } from '../../application/setup/end-trial';
import { schoolsPreview } from '../../application/setup/schools-preview';
import { setupViewOf } from '../../application/setup/setup-view';
import { trialMessage } from '../../application/setup/trial-message';
import { requirePermissions } from '../permissions/require-permissions';
import { takeModel } from '../health/answer-copy';
import { installHub } from '../install/install-hub';
import { reply } from './reply';

/** The assistant may be the very first thing a user opens: the register is there before it answers. */
const installed = <T>(work: (run: Run) => T): Reply<T> =>
  reply((run) => {
    if (run.installation.read().version === 0) {
      requirePermissions('install');
      installHub(run);
    }
    takeModel(run);
    return work(run);
  });

const changed = (act: (register: Register, ports: Ports) => void): Reply<SetupView> =>
  installed((run) => {
    run.ports.unitOfWork((register) => act(register, run.ports));
    return setupView(run);
  });

export const setupServer: SetupApi = {
  getSetup: () => installed(setupView),
  saveIdentity: (identity) =>
    installed((run) => {
      run.ports.unitOfWork((register) => saveIdentity(register, run.ports, identity));
      nameFirstAccount(identity.animatorName.trim());
      return setupView(run);
    }),
  previewSchools: (input) =>
    installed((run) => {
      const reading = readInput(run, input);
      return run.read((register) => schoolsPreview(register, run.ports, reading));
    }),
  importSchools: (input) =>
    installed((run) => {
      const reading = readInput(run, input);
      run.ports.unitOfWork((register) => importSchools(register, run.ports, reading.schools));
      return setupView(run);
    }),
  chooseTrainings: (codes) => changed((register, ports) => chooseTrainings(register, ports, codes)),
  buildForms: (kind) =>
    installed((run) => {
      requirePermissions('build-forms');
      const kinds = kind === undefined ? FORM_KINDS : FORM_KINDS.filter((one) => one === kind);
      const { foreign } = buildForms(run, { kinds });
      if (foreign.length > 0) throw foreignProblem(run, foreign);
      return setupView(run);
    }),
  checkForms: () => withForms(FORM_KINDS, lookAtForm),
  openForm: (kind) =>
    withForms([kind], (run, one, form) => {
      openToOutsiders(form);
      publishForm(form);
      lookAtForm(run, one, form);
    }),
  noteOutsideView: (kind, seen) =>
    installed((run) => {
      run.installation.writeOpenness(kind, { seen, seenOn: run.ports.clock.today() });
      return setupView(run);
    }),
  sendTestMessage: () =>
    installed((run) => {
      requirePermissions('send-mail');
      run.ports.mailer.send(run.read(trialMessage));
      run.installation.write({ testedOn: run.ports.clock.today() });
      return setupView(run);
    }),
  setSandbox: (isOn, what) =>
    changed((register, ports) =>
      isOn ? writeSetting(register, 'sandbox', 'oui') : endTrial(register, ports, what ?? undefined),
    ),
};

/** Whoever sets the hub up is the animator: the first account bears that name, and others say theirs when they take over. */
function nameFirstAccount(name: string): void {
  const accounts = new Accounts(PropertiesService.getDocumentProperties());
  const noted = accounts.all();
  if (noted.length === 1 && noted[0]!.id === accounts.own() && noted[0]!.name !== name) accounts.note({ name });
}

/** Does something with the forms that are there; says of the others that they are not. */
const withForms = (
  kinds: readonly FormKind[],
  act: (run: Run, kind: FormKind, form: GoogleAppsScript.Forms.Form) => void,
): Reply<SetupView> =>
  installed((run) => {
    requirePermissions('look-at-forms');
    for (const kind of kinds) {
      const form = formWithin(run, kind);
      if (form !== undefined) act(run, kind, form);
      else if (run.installation.form(kind) !== undefined) {
        const { message, advice } = missingForm(FORM_TITLES[kind]);
        throw new UserProblem(message, advice);
      }
    }
    return setupView(run);
  });

function readInput(run: Run, input: SchoolsInput): DirectoryReading {
  const reading = 'text' in input ? readDirectoryText(input.text) : readDirectoryRows(rowsOfTab(run, input.tabName));
  if (reading.missing.length > 0) {
    const { message, advice } = directoryColumnsMissing(reading.missing);
    throw new UserProblem(message, advice);
  }
  if (reading.schools.length + reading.rejected.length === 0)
    throw new UserProblem(emptyDirectory.message, emptyDirectory.advice);
  return reading;
}

function rowsOfTab(run: Run, tabName: string): CellValue[][] {
  const sheet = run.tabs.spreadsheet.getSheetByName(tabName);
  if (sheet === null) {
    const { message } = missingTab(tabName);
    throw new UserProblem(message, emptyDirectory.advice);
  }
  return sheet.getDataRange().getValues() as CellValue[][];
}

const setupView = (run: Run): SetupView =>
  run.read((register) =>
    setupViewOf(register, {
      forms: formLines(run),
      tabNames: run.tabs.spreadsheet.getSheets().map((sheet) => sheet.getName()),
      testedOn: run.installation.read().testedOn,
    }),
  );

/** What was noted of the forms; a form is opened only when it is built, since each opening costs seconds. */
function formLines(run: Run): FormLine[] {
  return FORM_KINDS.map((kind) => {
    const title = FORM_TITLES[kind];
    const form = run.installation.form(kind);
    const hasTab = form !== undefined && run.tabs.byId(form.sheetId) !== undefined;
    return {
      kind,
      title,
      isThere: hasTab && form.isComplete,
      ...(form?.publicUrl === undefined ? {} : { url: form.publicUrl }),
      ...(form === undefined
        ? {}
        : { editUrl: `https://docs.google.com/forms/d/${form.formId}/edit`, ...run.installation.openness(kind) }),
      ...(form === undefined
        ? {}
        : !hasTab
          ? { problem: missingForm(title).advice }
          : form.isComplete
            ? {}
            : { problem: formsUnfinished.message }),
    };
  });
}
