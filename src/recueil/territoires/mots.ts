/** How messages call the échelles. */
import { echelles } from '../schema/action.ts';
import type { CodeRefuse, Echelle } from './types.ts';

export type EchelleCodee = Exclude<Echelle, 'national'>;

/** A guess at what was meant: the reason and the suggestions, or nothing. */
export type Guess = (code: string, echelle: EchelleCodee) => Pick<CodeRefuse, 'raison' | 'suggestions' | 'conseil'> | undefined;

export const codees: readonly EchelleCodee[] = echelles.filter((e) => e !== 'national');

export const maxSuggestions = 4;

export const mots: Record<EchelleCodee, { code: string; un: string; pluriel: string }> = {
  commune: { code: 'un code Insee de commune', un: 'une commune', pluriel: 'communes' },
  epci: { code: 'un numéro Siren d’EPCI', un: 'un EPCI', pluriel: 'EPCI' },
  arrondissement: { code: 'un code d’arrondissement', un: 'un arrondissement', pluriel: 'arrondissements' },
  departement: { code: 'un code de département', un: 'un département', pluriel: 'départements' },
  region: { code: 'un code de région', un: 'une région', pluriel: 'régions' },
};

/** Says that a list is cut. */
export const cutNotice = (nombre: number) => (nombre > maxSuggestions ? ` (les ${maxSuggestions} plus probables sur ${nombre})` : '');
