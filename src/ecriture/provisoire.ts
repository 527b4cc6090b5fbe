/** Names of what is being written: those that reading the content passes over, as it does the locks of office programs. */
import { randomBytes } from 'node:crypto';

const alea = () => randomBytes(6).toString('hex');

export const dossierProvisoire = (): string => `.~lock.nouveau-${alea()}`;
export const fichierProvisoire = (): string => `~$${alea()}.tmp`;
/** Ours, and of nobody else's program. */
export const estProvisoire = (nom: string): boolean => /^(?:\.~lock\.nouveau-|~\$)[0-9a-f]{12}(?:\.tmp)?$/.test(nom);
