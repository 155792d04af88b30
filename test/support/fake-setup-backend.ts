/** The assistant's calls, answered from what the fake hub holds. */
import type { Reply } from '../../src/application/sidebar-api';
import type { SetupApi, SetupView } from '../../src/application/setup-api';
import { ok, refused } from './fake-replies';

export function fakeSetup(hub: { setup: SetupView }): SetupApi {
  const change = (change: Partial<SetupView>): Reply<SetupView> => {
    hub.setup = { ...hub.setup, ...change };
    return ok(hub.setup);
  };
  return {
    getSetup: () => ok(hub.setup),
    saveIdentity: (identity) => change({ identity, done: { ...hub.setup.done, identity: true } }),
    previewSchools: (input) => {
      if ('text' in input && !input.text.includes(';'))
        return refused(
          'Ce texte ne ressemble pas à l’annuaire officiel.',
          'Copiez aussi la première ligne, celle des titres de colonnes.',
        );
      return ok({
        toCreate: 2,
        known: 1,
        changed: 1,
        sentence: '2 établissements à créer, 1 déjà connu, 1 modifié, 2 lignes rejetées.',
        rejected: [
          { line: 4, reason: 'L’UAI « 042000 » n’a pas 8 caractères' },
          { line: 7, reason: 'La commune est absente' },
        ],
        sample: [
          { uai: '0420001A', name: 'Lycée professionnel Exemple', commune: 'Roanne', kind: 'Lycée professionnel' },
          { uai: '0420002B', name: 'Collège de l’Exemple', commune: 'Mably', kind: 'Collège' },
        ],
      });
    },
    importSchools: () => change({ schoolCount: 31, done: { ...hub.setup.done, schools: true } }),
    chooseTrainings: (codes) =>
      change({
        trainings: hub.setup.trainings.map((training) => ({ ...training, isActive: codes.includes(training.code) })),
        done: { ...hub.setup.done, trainings: true },
      }),
    buildForms: (kind) => {
      const forms = hub.setup.forms.map((form) =>
        kind === undefined || kind === form.kind
          ? { ...form, isThere: true, url: `https://docs.google.com/forms/d/e/${form.kind}/viewform` }
          : form,
      );
      return change({ forms, done: { ...hub.setup.done, forms: forms.every(({ isThere }) => isThere) } });
    },
    checkForms: () =>
      change({ forms: hub.setup.forms.map((form) => ({ ...form, isOpen: form.isOpen ?? true, lookedOn: '2027-01-05' })) }),
    openForm: (kind) =>
      change({
        forms: hub.setup.forms.map((form) => (form.kind === kind ? { ...form, isOpen: true, lookedOn: '2027-01-05' } : form)),
      }),
    noteOutsideView: (kind, seen) =>
      change({
        forms: hub.setup.forms.map((form) => (form.kind === kind ? { ...form, seen, seenOn: '2027-01-05' } : form)),
      }),
    sendTestMessage: () => change({ done: { ...hub.setup.done, test: true } }),
    setSandbox: (isOn) => change({ isSandbox: isOn }),
  };
}
