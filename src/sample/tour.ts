/** The guided tour of the workbench: five steps that lead to one real proposition. */

export interface SampleTourStep {
  readonly title: string;
  readonly text: string;
  /** Part of the workbench that the step points at. */
  readonly target: 'menu' | 'grid' | 'sidebar' | 'tab-mailbox';
}

export const tour: readonly SampleTourStep[] = [
  {
    title: 'Ouvrez le panneau',
    text: 'Ce classeur est le registre d’un pôle de stages d’exemple : tout y est inventé. Dans le menu « Pôle de stages », choisissez « Ouvrir le panneau » : il montre ce qui est à faire aujourd’hui.',
    target: 'menu',
  },
  {
    title: 'Choisissez une demande',
    text: 'Dans l’onglet « Demandes », cliquez sur une ligne au statut « Nouvelle », par exemple celle d’un bac pro Métiers du commerce. Le panneau affiche sa fiche.',
    target: 'grid',
  },
  {
    title: 'Regardez les hôtes classés',
    text: 'Le panneau classe les organismes d’accueil et dit pourquoi : distance, attendus couverts, dates, places. Ceux qui ne conviennent pas sont regroupés plus bas, avec le motif.',
    target: 'sidebar',
  },
  {
    title: 'Proposez',
    text: 'Cochez un ou deux hôtes, cliquez sur « Proposer », relisez le courriel, puis « Mettre en file ». La proposition est anonyme. Elle attend deux minutes, le temps de l’annuler : avancez l’horloge d’une heure pour la voir partir.',
    target: 'sidebar',
  },
  {
    title: 'Répondez à la place de l’entreprise',
    text: 'Ouvrez la boîte aux lettres : le courriel de proposition y est. Suivez son lien, répondez « Oui, j’accueille cet élève » et envoyez. De retour dans le classeur, la place est prise et l’enseignant est prévenu.',
    target: 'tab-mailbox',
  },
];
