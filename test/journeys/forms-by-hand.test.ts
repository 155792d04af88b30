/** What a person has changed in a form's own editor: what answers depend on is put right, a help that was reworded is theirs. */
import { Hub, removeHubs, requestAnswers, sentencesOf } from '../support/hub';
import { formOf, itemOf } from '../support/forms';

jest.setTimeout(60_000);

let hub: Hub;
beforeEach(() => {
  hub = Hub.open();
});
afterEach(() => hub.close());
afterAll(removeHubs);

const update = (): string => sentencesOf(hub.runtime.clickMenu('refreshForms')).at(-1)!;
const answersTo = (controller: string): void => void hub.ask('saveIdentity', { ...hub.ask('getSetup').identity, controller });
/** The one help that names who answers for the data: another one is another help, as a new version brings one. */
const notice = () => formOf(hub, 'contribution').items.find(({ help }) => help.includes('Responsable'))!;
const POSTAL = 'Code postal de cette commune';

test('a question takes what the hub cannot use no longer than until the next update', () => {
  const { id: form } = formOf(hub, 'request');
  const garbage = requestAnswers({ [POSTAL]: 'je ne sais pas' });
  expect(hub.submit('request', garbage).accepted).toBe(false);
  hub.runtime.clearFormItemValidation(form, itemOf(hub, 'request', POSTAL).id);
  expect(hub.submit('request', garbage).accepted).toBe(true);
  expect(update()).toContain('Les formulaires sont à jour.');
  expect(hub.submit('request', garbage).accepted).toBe(false);
});

test('a help that a person has reworded stays, update after update', () => {
  const { id: form } = formOf(hub, 'request');
  const { id } = itemOf(hub, 'request', 'Initiales de l’élève');
  hub.runtime.editFormItemHelp(form, id, 'Deux lettres, jamais le nom.');
  for (const name of ['Lycée Nouveau', 'Lycée Exemple']) {
    answersTo(name);
    expect(update()).toContain('Les formulaires sont à jour.');
    expect(itemOf(hub, 'request', 'Initiales de l’élève').help).toBe('Deux lettres, jamais le nom.');
  }
});

test('a help that nobody has reworded follows the add-on’s', () => {
  const before = notice().help;
  answersTo('Lycée du Forez');
  update();
  expect(notice().help).not.toBe(before);
});

test('where the add-on has a new help and a person has their own, theirs stays and is said, until it is emptied', () => {
  const { id: form } = formOf(hub, 'contribution');
  const { id, title } = notice();
  const own = 'Nos règles : voyez le site du pôle. Responsable : la directrice.';
  hub.runtime.editFormItemHelp(form, id, own);
  expect(update()).toContain('Les formulaires sont à jour.');
  for (const controller of ['Lycée du Forez', 'Lycée de la Loire']) {
    answersTo(controller);
    expect(update()).toContain(`Aide laissée telle que vous l’avez réécrite : « ${title} »`);
    expect(notice().help).toBe(own);
  }
  hub.runtime.editFormItemHelp(form, id, '');
  expect(update()).toContain('Les formulaires sont à jour.');
  expect(notice().help).toContain('Responsable');
  expect(notice().help).not.toBe(own);
});

test('its title is put right all the same, since answers are read by it', () => {
  const { id: form } = formOf(hub, 'request');
  const { id } = itemOf(hub, 'request', POSTAL);
  hub.runtime.editFormItemHelp(form, id, 'Cinq chiffres.');
  hub.runtime.editFormItemTitle(form, id, 'CP');
  expect(update()).toContain(`Remis comme prévu : « ${POSTAL} »`);
  expect(itemOf(hub, 'request', POSTAL).help).toBe('Cinq chiffres.');
});
