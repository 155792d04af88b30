/** Words of the link by which a sender corrects what was sent. */
import { fr } from '../text/typography';

export const correctionLinkWords = {
  title: 'Correction par son auteur',
  send: 'Envoyer un lien de correction',
  help: fr`Un courriel ouvre le formulaire déjà rempli : ce qui est corrigé met la ligne à jour. Vous pourrez l'annuler avant son départ.`,
} as const;
