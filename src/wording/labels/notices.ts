/** Words of the page that names the authors of what the add-on contains. */
import { fr } from '../text/typography';

export const noticesTexts = {
  title: 'Licences et sources',
  intro: fr`Pôle de stages est un logiciel libre, sous licence MIT. Il contient les données et les logiciels ci-dessous ; leurs auteurs demandent que leur nom et leur licence les accompagnent.`,
  data: 'Données',
  software: 'Logiciels',
  own: 'Pôle de stages',
  licence: (name: string): string => fr`Licence : ${name}.`,
} as const;

/** Each source of data: what it gives, who made it, under which licence, what was changed (CC BY 4.0, 3.a.1.B). */
export const dataSources: readonly { readonly name: string; readonly credit: string; readonly address: string }[] = [
  { name: 'Communes', credit: fr`Insee et La Poste, Licence Ouverte 2.0 ; données mises en forme et abrégées.`, address: 'https://www.etalab.gouv.fr/licence-ouverte-open-licence/' },
  { name: 'Coordonnées', credit: fr`GeoNames (geonames.org), licence CC BY 4.0 ; données choisies, corrigées et arrondies.`, address: 'https://creativecommons.org/licenses/by/4.0/deed.fr' },
  { name: 'Contours', credit: fr`Natural Earth, domaine public ; tracés simplifiés.`, address: 'https://www.naturalearthdata.com/' },
];
