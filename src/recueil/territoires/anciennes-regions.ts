/** Régions that ceased on 1 January 2016: editors of the first editions still write them. None of these codes was given again. */
const anciennes: Readonly<Record<string, readonly [nom: string, nouvelle: string]>> = {
  '21': ['Champagne-Ardenne', '44'],
  '22': ['Picardie', '32'],
  '23': ['Haute-Normandie', '28'],
  '25': ['Basse-Normandie', '28'],
  '26': ['Bourgogne', '27'],
  '31': ['Nord-Pas-de-Calais', '32'],
  '41': ['Lorraine', '44'],
  '42': ['Alsace', '44'],
  '43': ['Franche-Comté', '27'],
  '54': ['Poitou-Charentes', '75'],
  '72': ['Aquitaine', '75'],
  '73': ['Midi-Pyrénées', '76'],
  '74': ['Limousin', '75'],
  '82': ['Rhône-Alpes', '84'],
  '83': ['Auvergne', '84'],
  '91': ['Languedoc-Roussillon', '76'],
};

export interface AncienneRegion {
  code: string;
  nom: string;
  nouvelle: string;
}

export const anciennesRegions: readonly AncienneRegion[] = Object.entries(anciennes).map(([code, [nom, nouvelle]]) => ({ code, nom, nouvelle }));
