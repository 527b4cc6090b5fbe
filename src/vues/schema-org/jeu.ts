/** The data that the site gives, as the catalogue says them: one record, one identity, the same files. */
import type { Dataset } from 'schema-dts';
import type { Atelier } from '../atelier.ts';
import { editeur, type Noeud } from './noeuds.ts';

/** What `#opendata` says of the data as a whole. */
interface JeuDecrit {
  notice: {
    id: string;
    titre: string;
    description: string;
    motsCles: string[];
    licence: { url: string };
    lieu?: { id: string; nom: string };
    page: string;
    adresse: (nom: string) => string;
    periode?: { debut: string; fin: string };
    version?: string;
    premiere?: string;
    jour: string;
  };
  distributions: readonly { nom: string; titre: string; type: string; octets: number }[];
}

export function grapheDuJeu({ notice, distributions }: JeuDecrit, a: Atelier): Noeud[] {
  const { periode, lieu, premiere, version } = notice;
  const jeu: Dataset = {
    '@type': 'Dataset',
    '@id': notice.id,
    url: notice.page,
    name: notice.titre,
    description: notice.description,
    inLanguage: 'fr',
    isAccessibleForFree: true,
    license: notice.licence.url,
    keywords: notice.motsCles,
    ...(periode ? { temporalCoverage: `${periode.debut}/${periode.fin}` } : {}),
    ...(lieu ? { spatialCoverage: { '@type': 'Country' as const, '@id': lieu.id, name: lieu.nom } } : {}),
    ...(premiere === undefined ? {} : { datePublished: premiere }),
    dateModified: notice.jour,
    ...(version === undefined ? {} : { version }),
    creator: editeur(a),
    publisher: editeur(a),
    distribution: distributions.map(({ nom, titre, type, octets }) => ({
      '@type': 'DataDownload',
      name: titre,
      encodingFormat: type,
      contentUrl: notice.adresse(nom),
      contentSize: `${octets} B`,
    })),
  };
  return [jeu];
}
