/** The drawing orders of a page of PDF, one by one, with the colour that each is drawn in. */

/** Inks in percent; RGB is only told apart. */
export type Teinte = { genre: 'encres'; encres: readonly [number, number, number, number] } | { genre: 'rvb' } | { genre: 'inconnue' };

export interface Trace {
  quoi: 'texte' | 'fond' | 'trait';
  teinte: Teinte;
}

const noir: Teinte = { genre: 'encres', encres: [0, 0, 0, 100] };
const aplats = new Set(['f', 'F', 'f*', 'b', 'b*', 'B', 'B*']);
const traits = new Set(['S', 's', 'b', 'b*', 'B', 'B*']);
const ecrit = new Set(['Tj', 'TJ', "'", '"']);

/** A word, a name, a number; strings are passed over: what they hold is not an order. */
const jeton = /%[^\r\n]*|<<|>>|<[0-9A-Fa-f\s]*>|\/[^\s()<>[\]{}/%]*|[[\]]|[^\s()<>[\]{}/%]+|\(/g;

function* mots(contenu: string): Generator<string> {
  jeton.lastIndex = 0;
  for (let trouve = jeton.exec(contenu); trouve; trouve = jeton.exec(contenu)) {
    const [mot] = trouve;
    if (mot === '(') jeton.lastIndex = finDeChaine(contenu, jeton.lastIndex);
    else if (!mot.startsWith('%')) yield mot;
  }
}

function finDeChaine(contenu: string, debut: number): number {
  let ouvertes = 1;
  let i = debut;
  for (; i < contenu.length && ouvertes > 0; i++) {
    const signe = contenu[i];
    if (signe === '\\') i++;
    else if (signe === '(') ouvertes++;
    else if (signe === ')') ouvertes--;
  }
  return i;
}

/** `espaces`: what the named colour spaces of the page are. */
export function* traces(contenu: string, espaces: ReadonlyMap<string, 'rvb' | 'gris' | 'encres'>): Generator<Trace> {
  let etat = { fond: noir, trait: noir, espaceFond: 'gris', espaceTrait: 'gris' };
  const pile: (typeof etat)[] = [];
  let operandes: string[] = [];
  const nombres = () => operandes.map(Number).filter((n) => !Number.isNaN(n));
  const lire = (espace: string): Teinte => {
    const n = nombres();
    if (espace === 'rvb') return { genre: 'rvb' };
    if (espace === 'gris') return { genre: 'encres', encres: [0, 0, 0, Math.round((1 - (n[0] ?? 0)) * 100)] };
    return espace === 'encres' && n.length === 4 ? { genre: 'encres', encres: n.map((part) => Math.round(part * 100)) as [number, number, number, number] } : { genre: 'inconnue' };
  };
  const espaceDe = (nom = '') => ({ '/DeviceRGB': 'rvb', '/DeviceGray': 'gris', '/DeviceCMYK': 'encres' })[nom] ?? espaces.get(nom.slice(1)) ?? 'inconnu';
  for (const mot of mots(contenu)) {
    if (!/^[A-Za-z'"][A-Za-z0-9*]*$/.test(mot)) {
      operandes.push(mot);
      continue;
    }
    if (mot === 'q') pile.push(etat);
    else if (mot === 'Q') etat = pile.pop() ?? etat;
    else if (mot === 'k') etat = { ...etat, fond: lire('encres') };
    else if (mot === 'K') etat = { ...etat, trait: lire('encres') };
    else if (mot === 'rg') etat = { ...etat, fond: lire('rvb') };
    else if (mot === 'RG') etat = { ...etat, trait: lire('rvb') };
    else if (mot === 'g') etat = { ...etat, fond: lire('gris') };
    else if (mot === 'G') etat = { ...etat, trait: lire('gris') };
    else if (mot === 'cs') etat = { ...etat, espaceFond: espaceDe(operandes.at(-1)), fond: noir };
    else if (mot === 'CS') etat = { ...etat, espaceTrait: espaceDe(operandes.at(-1)), trait: noir };
    else if (mot === 'sc' || mot === 'scn') etat = { ...etat, fond: lire(etat.espaceFond) };
    else if (mot === 'SC' || mot === 'SCN') etat = { ...etat, trait: lire(etat.espaceTrait) };
    else {
      if (ecrit.has(mot)) yield { quoi: 'texte', teinte: etat.fond };
      if (aplats.has(mot)) yield { quoi: 'fond', teinte: etat.fond };
      if (traits.has(mot)) yield { quoi: 'trait', teinte: etat.trait };
    }
    operandes = [];
  }
}
