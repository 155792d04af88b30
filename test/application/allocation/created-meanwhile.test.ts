/** « Créer les propositions » from a screen that does not know what another account has proposed meanwhile. */
import { createPropositions } from '../../../src/application/allocation/create-propositions';
import { plain } from '../../support/hub';
import { CHOSEN, planHub } from '../drafts/shared-plan-hub';

test('a pair that was proposed meanwhile is said to be there, a pupil proposed elsewhere is not asked for twice, the others are created', () => {
  const { register, ports } = planHub();
  const [near, inn] = CHOSEN as [(typeof CHOSEN)[number], (typeof CHOSEN)[number]];
  createPropositions(register, ports, [near, { requestReference: 'DEM-2026-0002', hostId: inn.hostId }]);
  const { created, sentence, refused } = createPropositions(register, ports, [
    near,
    { requestReference: 'DEM-2026-0002', hostId: near.hostId },
  ]);
  expect(created).toBe(0);
  expect(plain(sentence)).toBe('Aucune proposition créée. 1 existait déjà.');
  expect(refused.map(({ requestReference, sentence: why }) => [requestReference, plain(why)])).toEqual([
    ['DEM-2026-0002', 'Cette demande est déjà proposée à Auberge Exemple.'],
  ]);
  expect(register.all('propositions')).toHaveLength(2);
});
