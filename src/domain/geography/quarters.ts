/** Quarters of the three cities that have arrondissements: many bear the name of a commune elsewhere, "75020 Belleville" is in Paris. */
import { communeKey, keyWithoutArticle } from './commune-name';

/** By the key of the city. Paris: its 80 quartiers administratifs and usual names; Lyon and Marseille: usual names. */
const QUARTERS: Readonly<Record<string, readonly string[]>> = {
  paris: [
    'Saint-Germain-l\'Auxerrois', 'Les Halles', 'Palais-Royal', 'Vendome', 'Gaillon', 'Vivienne', 'Mail', 'Bonne-Nouvelle', 'Arts-et-Metiers',
    'Enfants-Rouges', 'Archives', 'Sainte-Avoye',
    'Saint-Merri', 'Saint-Gervais', 'Arsenal', 'Notre-Dame', 'Saint-Victor', 'Jardin-des-Plantes', 'Val-de-Grace', 'Sorbonne', 'Monnaie',
    'Odeon', 'Notre-Dame-des-Champs',
    'Saint-Germain-des-Pres', 'Saint-Thomas-d\'Aquin', 'Invalides', 'Ecole-Militaire', 'Gros-Caillou', 'Champs-Elysees', 'Faubourg-du-Roule',
    'Madeleine', 'Europe', 'Saint-Georges',
    'Chaussee-d\'Antin', 'Faubourg-Montmartre', 'Rochechouart', 'Saint-Vincent-de-Paul', 'Porte-Saint-Denis', 'Porte-Saint-Martin',
    'Hopital-Saint-Louis', 'Folie-Mericourt',
    'Saint-Ambroise', 'Roquette', 'Sainte-Marguerite', 'Bel-Air', 'Picpus', 'Bercy', 'Quinze-Vingts', 'Salpetriere', 'Gare', 'Maison-Blanche',
    'Croulebarbe', 'Montparnasse',
    'Parc-de-Montsouris', 'Petit-Montrouge', 'Plaisance', 'Saint-Lambert', 'Necker', 'Grenelle', 'Javel', 'Auteuil', 'Muette', 'Porte-Dauphine',
    'Chaillot', 'Ternes', 'Plaine-de-Monceaux',
    'Plaine Monceau', 'Batignolles', 'Epinettes', 'Grandes-Carrieres', 'Clignancourt', 'Goutte-d\'Or', 'La Chapelle', 'La Villette',
    'Pont-de-Flandre', 'Amerique', 'Combat', 'Belleville',
    'Saint-Fargeau', 'Pere-Lachaise', 'Charonne', 'Menilmontant', 'Montmartre', 'Bastille', 'Nation', 'Republique', 'Marais', 'Le Marais',
    'Passy', 'Vaugirard', 'Pigalle', 'Barbes', 'Saint-Paul',
    'Saint-Michel', 'Saint-Lazare', 'Oberkampf', 'Daumesnil', 'Gambetta', 'Butte-aux-Cailles', 'Italie', 'Montsouris', 'Denfert', 'Alesia',
    'Porte de Versailles', 'Buttes-Chaumont',
  ],
  lyon: [
    'Bellecour', 'Terreaux', 'Croix-Rousse', 'Part-Dieu', 'Perrache', 'Confluence', 'Ainay', 'Cordeliers', 'Guillotiere', 'Gerland', 'Jean-Mace',
    'Vaise', 'Duchere', 'Saint-Rambert',
    'Montchat', 'Monplaisir', 'Bachut', 'Etats-Unis', 'Mermoz', 'Brotteaux', 'Tete d\'Or', 'Saint-Just', 'Saint-Jean', 'Vieux Lyon', 'Fourviere',
    'Point-du-Jour', 'Saint-Irenee', 'Saint-Georges',
    'Villette', 'Sans-Souci', 'Grange-Blanche', 'Saint-Clair', 'Champvert', 'Gorge de Loup',
  ],
  marseille: [
    'Belsunce', 'Noailles', 'Vieux-Port', 'Panier', 'Joliette', 'Arenc', 'Belle de Mai', 'Saint-Charles', 'Saint-Lazare', 'Saint-Mauront',
    'Villette', 'Chartreux', 'Chutes-Lavie', 'Cinq Avenues',
    'Blancarde', 'Baille', 'Camas', 'Conception', 'Saint-Pierre', 'Castellane', 'Lodi', 'Notre-Dame-du-Mont', 'Palais de Justice', 'Prefecture',
    'Vauban', 'Endoume', 'Pharo', 'Roucas Blanc',
    'Saint-Victor', 'Bompard', 'Bonneveine', 'Montredon', 'Perier', 'Pointe-Rouge', 'Rouet', 'Saint-Giniez', 'Sainte-Anne', 'Vieille Chapelle',
    'Goudes', 'Mazargues', 'Sainte-Marguerite',
    'Cabot', 'Carpiagne', 'Panouse', 'Redon', 'Luminy', 'Vaufreges', 'Capelette', 'Menpenti', 'Pont-de-Vivaux', 'Saint-Loup', 'Saint-Tronc',
    'Timone', 'Barasse', 'Camoins', 'Eoures',
    'Pomme', 'Saint-Marcel', 'Treille', 'Valbarelle', 'Valentine', 'Saint-Barnabe', 'Saint-Julien', 'Saint-Jean du Desert', 'Caillols',
    'Trois Lucs', 'Montolivet', 'Beaumont', 'Fourragere',
    'Malpasse', 'Rose', 'Croix-Rouge', 'Saint-Jerome', 'Saint-Just', 'Saint-Mitre', 'Olives', 'Palama', 'Chateau-Gombert', 'Merlan', 'Canet',
    'Sainte-Marthe', 'Saint-Barthelemy', 'Arnavaux',
    'Saint-Joseph', 'Borels', 'Calade', 'Crottes', 'Cabucelle', 'Delorme', 'Notre-Dame-Limite', 'Saint-Antoine', 'Saint-Louis', 'Viste',
    'Aygalades', 'Estaque', 'Riaux', 'Saint-Andre', 'Saint-Henri',
  ],
};

const keys = new Map<string, ReadonlySet<string>>();

/** True when the name is a quarter of the city, with or without its article. */
export const isQuarterOf = (city: string, name: string): boolean => {
  const cityKey = communeKey(city);
  let known = keys.get(cityKey);
  if (!known) keys.set(cityKey, (known = new Set((QUARTERS[cityKey] ?? []).map((quarter) => keyWithoutArticle(communeKey(quarter))))));
  return known.has(keyWithoutArticle(communeKey(name)));
};
