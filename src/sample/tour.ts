/** The guided tours of the workbench: through the sample to a real proposition, and from an empty spreadsheet to a hub. */

export interface SampleTourStep {
  readonly title: string;
  readonly text: string;
  /** Part of the workbench that the step points at. */
  readonly target: 'menu' | 'grid' | 'sidebar' | 'tab-forms' | 'tab-mailbox';
  /** What the script runs when the step is done. */
  readonly doneBy?: string;
}

export const tour: readonly SampleTourStep[] = [
  {
    title: 'Ouvrez le panneau',
    text: 'Ce classeur est le registre d’un pôle de stages d’exemple : tout y est inventé. Dans le menu « Pôle de stages », choisissez « Ouvrir le panneau » : il montre ce qui est à faire aujourd’hui.',
    target: 'menu',
    doneBy: 'openSidebar',
  },
  {
    title: 'Choisissez une demande',
    text: 'Dans l’onglet « Demandes », cliquez sur une ligne au statut « Nouvelle », par exemple celle d’un bac pro Métiers du commerce. Le panneau affiche sa fiche.',
    target: 'grid',
    doneBy: 'getRequestCard',
  },
  {
    title: 'Regardez les hôtes classés',
    text: 'Le panneau classe les organismes d’accueil et dit pourquoi : distance, attendus couverts, dates, places. Ceux qui ne conviennent pas sont regroupés plus bas, avec le motif.',
    target: 'sidebar',
    doneBy: 'previewPropositions',
  },
  {
    title: 'Proposez',
    text: 'Cochez un ou deux hôtes, cliquez sur « Proposer », relisez le courriel, puis « Mettre en file ». La proposition est anonyme. Elle attend deux minutes, le temps de l’annuler : avancez l’horloge d’une heure pour la voir partir.',
    target: 'sidebar',
    doneBy: 'sendPropositions',
  },
  {
    title: 'Répondez à la place de l’entreprise',
    text: 'Ouvrez la boîte aux lettres : le courriel de proposition y est. Suivez son lien, répondez « Oui, j’accueille cet élève » et envoyez. De retour dans le classeur, la place est prise et l’enseignant est prévenu.',
    target: 'tab-mailbox',
  },
];

/** For a spreadsheet in which the add-on was never used. */
export const blankTour: readonly SampleTourStep[] = [
  {
    title: 'Installez le pôle',
    text: 'Ce classeur est vide. Dans le menu « Pôle de stages », choisissez « Assistant de démarrage » : cinq étapes, le pôle, ses établissements, ses formations, ses formulaires, un essai.',
    target: 'menu',
  },
  {
    title: 'Déposez une demande et une offre',
    text: 'Ouvrez ensuite « Formulaires » : remplissez « Demande de stage » comme un enseignant, puis « Offre d’accueil » comme une entreprise. Chaque réponse devient une ligne du classeur.',
    target: 'tab-forms',
  },
  {
    title: 'Proposez',
    text: 'Ouvrez le panneau par le menu, choisissez la ligne de la demande et cliquez sur « Proposer ». En mode d’essai, tout courriel n’arrive qu’à vous : il est dans la boîte aux lettres.',
    target: 'tab-mailbox',
  },
];
