/** Words of closed lists as an editor reads them; what is not here is shown as it is written, with a capital. */
const mots: Readonly<Record<string, string>> = {
  inconnu: 'inconnu (personne ne le sait)',
  'non-communique': 'non communiqué (demandé, pas donné)',
  'sans-objet': 'sans objet',
  brouillon: 'Brouillon',
  relu: 'Relu',
  publie: 'Publié',
  retire: 'Retiré',
  epci: 'Intercommunalité (EPCI)',
  departement: 'Département',
  region: 'Région',
  masquee: 'Masquée',
  terminee: 'Terminée',
  palmares: 'Palmarès',
  'sources-publiques': 'Sources publiques',
  porteur: 'Porteur seul',
  'sans-reponse': 'Sans réponse',
  'dos-carre-colle': 'Dos carré collé',
  cernee: 'Cernée',
  // Shapes of a key that may have several.
  objet: 'Renseigné',
  liste: 'Liste',
  instant: 'Un instant pour tout',
  texte: 'Texte',
};

export const libelleDe = (mot: string | number): string => {
  const ecrit = String(mot);
  return mots[ecrit] ?? ecrit.charAt(0).toUpperCase() + ecrit.slice(1);
};

/** Keys whose text is long enough to be written on several lines. */
const longs = new Set(
  'resume remerciements chapeau definition lecture methode note reponsePorteur texte reponse recherche appreciation perimetre aide role appui precision prerequis partenairesIndispensables moyensHumains cout delai adaptations ecueils reprises conditions dit annonce promesse depot'.split(
    ' ',
  ),
);
export const estLong = (cle: string): boolean => longs.has(cle);
