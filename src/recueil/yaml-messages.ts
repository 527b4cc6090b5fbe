/** What `yaml` says, in French and in the editor's words. */
import type { YAMLError } from 'yaml';

interface Said {
  raison: string;
  conseil?: string;
}

const messages: Record<string, Said> = {
  DUPLICATE_KEY: { raison: 'cette clé est écrite deux fois', conseil: 'gardez une seule des deux lignes' },
  TAB_AS_INDENT: { raison: 'cette ligne commence par une tabulation', conseil: 'mettez des espaces à la place de la tabulation' },
  BAD_INDENT: { raison: 'cette ligne n’est pas alignée avec les autres', conseil: 'alignez-la sur la ligne du même niveau, avec des espaces' },
  MISSING_CHAR: { raison: 'il manque ici un signe : des guillemets, une virgule ou un crochet ne sont pas fermés', conseil: 'fermez-les' },
  UNEXPECTED_TOKEN: { raison: 'ce signe n’est pas attendu ici', conseil: 'si la valeur contient un de ces signes, mettez-la entre guillemets' },
  BLOCK_AS_IMPLICIT_KEY: { raison: 'deux-points inattendus : YAML y voit une nouvelle clé', conseil: 'mettez toute la valeur entre guillemets' },
  MULTILINE_IMPLICIT_KEY: { raison: 'YAML ne comprend pas où finit cette clé', conseil: 'vérifiez les deux-points et les guillemets de cette ligne' },
  BAD_SCALAR_START: { raison: 'une valeur ne peut pas commencer par ce signe', conseil: 'mettez la valeur entre guillemets' },
  BAD_DQ_ESCAPE: { raison: 'barre oblique inverse inattendue entre guillemets doubles', conseil: 'doublez-la, ou mettez la valeur entre apostrophes' },
  BAD_ALIAS: { raison: 'les signes & et * ont ici un sens particulier en YAML', conseil: 'mettez la valeur entre guillemets' },
  TAG_RESOLVE_FAILED: { raison: 'le signe ! a ici un sens particulier en YAML', conseil: 'mettez la valeur entre guillemets' },
  IMPOSSIBLE: { raison: 'YAML ne comprend pas cette ligne' },
  MULTIPLE_DOCS: { raison: 'une ligne « --- » coupe le fichier en deux', conseil: 'ôtez cette ligne' },
};

export function sayYamlError(error: YAMLError): Said {
  return messages[error.code] ?? { raison: 'YAML ne comprend pas cette ligne', conseil: 'vérifiez les deux-points, les guillemets et l’alignement' };
}
