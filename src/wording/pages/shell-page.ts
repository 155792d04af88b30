/** Words of the frame that every view of the sidebar shares. */
import { counted } from '../text/numbers';
import { fr, NBSP } from '../text/typography';

export const shellWords = {
  title: 'Pôle de stages',
  today: fr`Aujourd'hui`,
  messages: 'Courriels',
  calls: 'Appels',
  views: 'Vues',
  search: 'Chercher',
  refresh: 'Actualiser',
  refreshed: fr`Affichage à jour.`,
  back: 'Retour',
  backTo: (title: string): string => `Retour${NBSP}: ${title}`,
  retry: 'Réessayer',
  close: 'Fermer',
  closeProblem: 'Fermer ce message',
  cancel: 'Annuler',
  copy: 'Copier',
  copied: fr`Copié.`,
  notCopied: fr`La copie a été refusée par le navigateur : sélectionnez le texte à la main.`,
  showRow: 'Voir la ligne',
  sandbox: fr`Mode d’essai : rien ne part, sauf à vous.`,
  selected: (reference: string): string => fr`Ligne sélectionnée : ${reference}`,
  open: 'Ouvrir',
  ignore: 'Ignorer',
  since: (seconds: number): string => `${seconds}${NBSP}s`,
  request: 'Demande',
  offer: 'Offre',
  company: 'Entreprise',
  proposition: 'Proposition',
  preview: 'Courriels à relire',
  loading: 'Lecture de la feuille',
  journal: 'Journal',
  call: (phone: string): string => fr`Appeler le ${phone}`,
  write: (email: string): string => fr`Écrire à ${email}`,
  more: (count: number): string => (count === 1 ? 'Voir 1 autre' : `Voir les ${count} autres`),
  warning: 'Attention',
} as const;

/** « 1:58 », time left in minutes and seconds. */
export function timeLeft(ms: number): string {
  const seconds = Math.max(0, Math.ceil(ms / 1000));
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}

export const queueBarWords = {
  leaving: (time: string): string => fr`Départ dans ${time}`,
  count: (count: number): string => counted(count, 'courriel'),
  sending: 'Envoi en cours…',
  cancel: fr`Annuler l'envoi`,
  cancelled: (count: number): string =>
    count === 1 ? fr`Envoi annulé : le courriel n'est pas parti.` : fr`Envoi annulé : les ${count} courriels ne sont pas partis.`,
  partly: (done: number, all: number): string => fr`${done} envois annulés sur ${all}.`,
  progress: (done: number, all: number): string => `${done} sur ${all}`,
} as const;
