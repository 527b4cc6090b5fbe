/** What cannot be done now, and is no defect of the program: its message is all that a person needs. */
import { OutputBusy, SwapFailed } from '#build';
import { EnvoiInterrompu, EnvoiRefuse } from './envoi/distant.ts';
import { PaquetDepasse, SceauRompu } from './paquets.ts';

const REFUS = [OutputBusy, SwapFailed, SceauRompu, PaquetDepasse, EnvoiRefuse, EnvoiInterrompu];
const estRefus = (error: unknown): error is Error => REFUS.some((sorte) => error instanceof sorte);

/** Gives back the message of a refusal; a defect is thrown again. */
export async function ouRefus<T>(travail: () => Promise<T>): Promise<T | { refus: string }> {
  try {
    return await travail();
  } catch (error) {
    if (!estRefus(error)) throw error;
    return { refus: error.message };
  }
}
