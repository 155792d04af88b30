/** The export dialog and the files that it makes. */
import { counted } from '../text/numbers';
import { fr, quoted } from '../text/typography';

export const exportWords = {
  title: 'Exporter une liste',
  intro: fr`Un fichier CSV qu’Excel et LibreOffice ouvrent en français : dates, virgules et zéros de tête sont gardés.`,
  list: 'Liste',
  groups: { tab: 'Onglets', panel: 'Listes du panneau', facts: fr`Chiffres sans noms` },
  factsFile: 'faits du pole',
  facts: fr`Chiffres du pôle, jour par jour (pour l’académie)`,
  toDo: 'Panneau – À faire',
  calls: 'Panneau – Appels',
  messages: 'Panneau – Courriels à traiter',
  make: 'Préparer le fichier',
  making: fr`Préparation du fichier`,
  save: (fileName: string, rows: number): string => fr`Enregistrer ${fileName} (${counted(rows, 'ligne')})`,
  hidden: (count: number): string =>
    fr`Le filtre de l’onglet masque ${counted(count, 'ligne')} : ${count === 1 ? 'elle est' : 'elles sont'} dans ce fichier.`,
  visibleOnly: fr`Les lignes visibles seulement`,
  left: (count: number): string =>
    fr`Ce fichier suit le filtre de l’onglet : ${counted(count, fr`ligne masquée n’y est pas`, fr`lignes masquées n’y sont pas`)}.`,
  unreadFilter: fr`L’onglet est filtré par une condition ou une couleur : ce fichier contient toutes les lignes, même celles que le filtre masque.`,
  empty: fr`Cette liste est vide : le fichier ne contient que les en-têtes.`,
  personal: fr`Ce fichier peut contenir des données personnelles : ne le transmettez qu’aux personnes qui en ont besoin, et supprimez-le ensuite.`,
  anonymous: fr`Ce fichier ne contient ni nom ni référence : des nombres par type de demande et par secteur, de cinq en cinq. Aucun ne parle de moins de cinq élèves. La virgule y sépare les colonnes, comme l’attendent les outils d’analyse.`,
  noList: fr`Aucune liste à exporter`,
  noListHelp: fr`Ouvrez d’abord l’assistant de démarrage : le registre n’est pas encore installé.`,
} as const;

/** Headers of the panel's lists. */
export const exportHeaders = {
  toDo: ['À faire', 'Détail', 'Référence'],
  calls: ['Organisme', 'Contact', 'Téléphone', 'Motif de l’appel', 'Rappel', 'Dernier message', 'Proposition'],
  messages: ['Référence', 'Statut', 'Destinataire', 'Objet', 'À propos de', 'Quand', 'Erreur'],
} as const;

export const exportProblems = {
  unknown: (list: string): { readonly message: string; readonly advice: string } => ({
    message: fr`La liste ${quoted(list)} ne peut pas être exportée.`,
    advice: fr`Fermez cette fenêtre et rouvrez-la : la liste des onglets a pu changer.`,
  }),
} as const;
