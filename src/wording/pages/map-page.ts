/** Words of the dialog « Carte ». */
import { counted, numberInFrench } from '../text/numbers';
import { fr } from '../text/typography';

export const mapWords = {
  title: 'Carte',
  loading: 'Lecture des lieux',
  filters: 'Filtres de la carte',
  kinds: { request: 'Demandes', offer: 'Offres', company: 'Sans offre' },
  kindNames: { request: 'Demande', offer: 'Offre', company: 'Entreprise sans offre' },
  kindCount: (label: string, count: number): string => fr`${label} (${numberInFrench(count)})`,
  type: 'Type',
  sector: 'Secteur',
  week: 'Semaine',
  allTypes: 'Tous les types',
  allSectors: 'Tous les secteurs',
  allWeeks: 'Toutes les semaines',
  clear: 'Effacer les filtres',
  rule: fr`Le type ne trie que les demandes ; la semaine, les demandes et les offres.`,
  shown: (shown: number, all: number): string =>
    shown === all ? counted(all, 'point') : fr`${counted(shown, 'point')} sur ${numberInFrench(all)}`,
  none: fr`Aucun point ne correspond à ces filtres.`,
  emptyTitle: 'Rien à montrer sur la carte',
  emptyHelp: fr`La carte se remplit avec les demandes, les offres et les entreprises du registre. Importez des entreprises ou attendez les réponses aux formulaires.`,
  region: fr`Carte. Flèches : aller d'un point au voisin. Plus et moins : agrandir et réduire. Zéro : voir tout. Entrée : choisir le point.`,
  zoomIn: 'Agrandir',
  zoomOut: 'Réduire',
  reset: 'Réinitialiser',
  resetTitle: 'Voir tout le territoire',
  zoom: 'Échelle de la carte',
  legend: 'Légende',
  legendPlaces: (places: number): string => counted(places, 'place'),
  legendLine: fr`Demande et hôte proposé ou retenu`,
  legendOwn: 'Votre département',
  approximate: fr`Position approchée`,
  places: (count: number): string => counted(count, 'place'),
  links: (count: number): string => fr`${counted(count, 'hôte proposé ou retenu', 'hôtes proposés ou retenus')}`,
  linkedRequests: (count: number): string => fr`${counted(count, 'demande reliée', 'demandes reliées')}`,
  more: (count: number): string => fr`Voir ${numberInFrench(count)} de plus`,
  withoutPlace: (count: number): string => fr`${numberInFrench(count)} sans lieu connu`,
  withoutPlaceHelp: fr`Corrigez leur commune ou leur code postal dans la feuille : ils apparaîtront ici.`,
  selected: (label: string, place: string): string => fr`${label}, ${place}`,
} as const;

export const mapTableWords = {
  caption: 'Les mêmes points en liste',
  kind: 'Quoi',
  label: 'Nom',
  place: 'Lieu',
  size: 'Places',
  sortBy: (column: string): string => fr`Trier par ${column}`,
  noSize: '—',
} as const;
