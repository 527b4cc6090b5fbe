/** Why something could not be written, as a sentence for who can mend it. */
import { AdressesIllisibles } from '#build';
import { obstacleDe } from '#ecriture';

export class TextesIllisibles extends Error {
  override name = 'TextesIllisibles';
}

/** Empty when there is nothing to say that the editor could use. */
export function causeDe(error: unknown): string {
  if (error instanceof TextesIllisibles) return 'Cause : les textes ne peuvent pas être lus ; « Vérifier » dit pourquoi.';
  if (error instanceof AdressesIllisibles) return `Cause : ${error.message}`;
  const obstacle = obstacleDe(error);
  return obstacle ? `Cause : ${obstacle.quoi} ; ${obstacle.remede}.` : '';
}
