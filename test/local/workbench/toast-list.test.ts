/** The short messages in the corner of the workbench. */
import { withToast, type Toast } from '../../../src/local/workbench/page/parts/toast-list';

let id = 0;
const script = (message: string): Toast => ({ id: (id += 1), title: 'Pôle', message, isError: false, isOfScript: true });
const own = (message: string): Toast => ({ id: (id += 1), title: '', message, isError: true, isOfScript: false });
const shown = (toasts: readonly Toast[]): string[] =>
  toasts.reduce<readonly Toast[]>((all, one) => withToast(all, one), []).map(({ message }) => message);

test('of what the script shows, the last takes the place of the one before', () => {
  expect(shown([script('Formulaire 4 sur 6…'), script('Formulaire 5 sur 6…'), script('Les formulaires sont à jour.')])).toEqual([
    'Les formulaires sont à jour.',
  ]);
});

test('what the workbench itself has to say is not pushed away by the script, nor the other way round', () => {
  expect(shown([own('Cela n’a pas marché'), script('un'), own('encore'), script('deux')])).toEqual([
    'Cela n’a pas marché',
    'encore',
    'deux',
  ]);
});

test('four stand there at most, the oldest goes', () => {
  expect(shown(['a', 'b', 'c', 'd', 'e'].map(own))).toEqual(['b', 'c', 'd', 'e']);
});
