/** The add-on's menu and the reports of its items. */
import { counted } from '../text/numbers';
import { fr, quoted } from '../text/typography';
import { lookOverTexts } from './look-over';

export const menuTexts = {
  title: 'Pôle de stages',
  actor: 'Animateur',
  openSidebar: 'Ouvrir le panneau',
  openAllocation: 'Répartition',
  openMap: 'Carte',
  openSetup: 'Assistant de démarrage',
  forms: 'Formulaires',
  refreshForms: 'Créer ou mettre à jour',
  showFormLinks: 'Adresses des formulaires',
  upkeep: 'Entretien',
  readAnswers: 'Relire les réponses en attente',
  sendMessages: 'Envoyer les courriels en attente',
  findDuplicates: 'Chercher les entreprises en double',
  repair: 'Réparer le registre',
  linksDone: 'Adresses affichées.',
  noForms: fr`Aucun formulaire n’existe encore : choisissez « Formulaires › Créer ou mettre à jour ».`,
  linksText: (request: string, offer: string): string => fr`Demande de stage :\n${request}\n\nOffre d’accueil :\n${offer}`,
} as const;

/** A form that had been deleted has a new address. */
export const formsReport = (recreated: readonly string[]): string =>
  recreated.length === 0
    ? 'Les formulaires sont à jour.'
    : fr`Recréé après suppression : ${recreated.map(quoted).join(', ')}. L’ancienne adresse ne répond plus : diffusez la nouvelle (« Formulaires › Adresses des formulaires »).`;

export const sweepReport = (received: number): string => (received === 0 ? 'Aucune réponse en attente.' : `${counted(received, 'réponse enregistrée', 'réponses enregistrées')}.`);

interface Change { readonly sheetName: string; readonly kind: 'created' | 'named' | 'column-named' | 'column-added' | 'keys-named'; readonly detail?: string }
const changeSentences: Readonly<Record<Change['kind'], (change: Change) => string>> = {
  created: ({ sheetName }) => `onglet ${quoted(sheetName)} créé`,
  named: ({ sheetName, detail = '' }) => `onglet ${quoted(detail)} renommé ${quoted(sheetName)}`,
  'column-named': ({ sheetName, detail = '' }) => fr`${sheetName} : colonne ${detail}`,
  'column-added': ({ sheetName, detail = '' }) => fr`${sheetName} : colonne ${quoted(detail)} ajoutée`,
  'keys-named': ({ sheetName, detail = '' }) => fr`${sheetName} : ${counted(Number(detail), 'ligne renommée en français', 'lignes renommées en français')}`,
};

/**
 * What the repair did, and what it leaves to the animator.
 * @param left tabs whose headers stand twice
 * @param marked cells of the tabs of reference that do not count as they stand
 */
export function repairReport(
  changes: readonly Change[], left: readonly { readonly sheetName: string; readonly doubled: readonly string[] }[],
  marked: readonly { readonly sheetName: string; readonly count: number }[] = [],
): string {
  const doubled = left.filter(({ doubled: headers }) => headers.length > 0)
    .map(({ sheetName, doubled: headers }) => fr`${sheetName} : ${headers.map(quoted).join(', ')} en double, à renommer ou supprimer`);
  const toDo = [...doubled, ...marked.map(({ sheetName, count }) => lookOverTexts.toLookAt(sheetName, count))];
  const done = changes.length > 0 ? fr`Réparé : ${changes.map((change) => changeSentences[change.kind](change)).join(fr` ; `)}.` : toDo.length > 0 ? undefined : 'Le registre est en ordre.';
  return [done, toDo.length === 0 ? undefined : fr`À faire : ${toDo.join(fr` ; `)}.`].filter((part) => part !== undefined).join(' ');
}
