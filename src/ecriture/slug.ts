/** From a title to the name of a folder, which becomes an address: lowercase letters without accents, figures, hyphens. */
const motsVides = new Set(['a', 'au', 'aux', 'd', 'de', 'des', 'du', 'en', 'et', 'l', 'la', 'le', 'les', 'ou', 'par', 'pour', 'sur', 'un', 'une']);

/** At most `max` letters, cut between words; empty words are left out as long as others remain. */
export function slugDe(titre: string, max = 50): string {
  const mots = titre
    .replace(/œ/gi, 'oe')
    .replace(/æ/gi, 'ae')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter(Boolean);
  const pleins = mots.filter((mot) => !motsVides.has(mot));
  let slug = '';
  for (const mot of pleins.length > 0 ? pleins : mots) {
    const suite = slug ? `${slug}-${mot}` : mot;
    if (suite.length > max) break;
    slug = suite;
  }
  return slug || (mots[0] ?? '').slice(0, max);
}
